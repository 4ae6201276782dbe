#include "widgets/ImportReportView.h"

#include "widgets/ImportReportModel.h"
#include "widgets/Metrics.h"
#include "widgets/StateStack.h"
#include "widgets/TableCopy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace portlight::widgets {

ImportReportView::ImportReportView(ImportReportModel& model, QWidget* parent)
    : QWidget(parent)
{
    auto* summary = new QLabel(this);
    summary->setObjectName(QStringLiteral("importSummary"));
    auto* view = new QTableView;
    view->setObjectName(QStringLiteral("importTable"));
    view->setAccessibleName(tr("Imported files"));
    view->setModel(&model);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setShowGrid(false);
    view->setTabKeyNavigation(false);
    view->setWordWrap(true);
    view->setIconSize(metrics::iconSize());
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft);
    view->horizontalHeader()->setStretchLastSection(true);
    view->setColumnWidth(ImportReportModel::NameColumn, metrics::grid(36));
    installRowCopy(view);
    auto* stack = new StateStack(view, this);
    auto* copy = new QPushButton(tr("Copy all"), this);

    auto* top = new QHBoxLayout;
    top->addWidget(summary, 1);
    top->addWidget(copy);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(stack, 1);
    setFocusProxy(view);

    const auto show = [&model, summary, stack, copy] {
        summary->setText(tr("%1, %2").arg(tr("%n imported", nullptr, model.importedCount()),
                                          tr("%n set aside with a reason", nullptr, model.quarantinedCount())));
        copy->setEnabled(model.rowCount() > 0);
        if (model.rowCount() > 0) {
            stack->showContent();
        } else {
            stack->showMessage(QStringLiteral("import"), tr("Nothing was imported since sign-in."));
        }
    };
    connect(&model, &QAbstractItemModel::modelReset, this, show);
    connect(copy, &QPushButton::clicked, view, [view] {
        view->selectAll();
        QGuiApplication::clipboard()->setText(rowsAsTsv(view->selectionModel()->selectedIndexes()));
    });
    show();
}

} // namespace portlight::widgets
