#include "widgets/ListParts.h"

#include "widgets/Metrics.h"
#include "widgets/TableCopy.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace portlight::widgets {

namespace {

constexpr int mostTableRows = 6;

} // namespace

QTableView* makeListTable(QAbstractItemModel* model, const QString& accessibleName)
{
    auto* view = new QTableView;
    view->setModel(model);
    view->setAccessibleName(accessibleName);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setShowGrid(false);
    view->setTabKeyNavigation(false);
    view->horizontalHeader()->hide();
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->horizontalHeader()->setStretchLastSection(true);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(metrics::lineHeight() + metrics::grid());
    view->setIconSize(metrics::iconSize());
    view->setWordWrap(false);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    installRowCopy(view);
    return view;
}

QLabel* makeQuietLabel(const QString& text)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setContentsMargins(metrics::grid(), 0, metrics::grid(), metrics::grid(0.5));
    label->setProperty("role", QStringLiteral("quiet"));
    return label;
}

void stackBelow(QWidget* box, QWidget* view, QLabel* emptyText)
{
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(view);
    layout->addWidget(emptyText);
}

void fitRows(QTableView* view, QLabel* emptyText)
{
    const int rows = std::clamp(view->model()->rowCount(), 1, mostTableRows);
    view->setFixedHeight(rows * view->verticalHeader()->defaultSectionSize() + 4);
    view->setVisible(view->model()->rowCount() > 0);
    emptyText->setVisible(view->model()->rowCount() == 0);
}

} // namespace portlight::widgets
