#include "widgets/HistoryView.h"

#include "viewers/InEveryLanguage.h"
#include "widgets/HistoryDelegate.h"
#include "widgets/HistoryModel.h"
#include "widgets/TableCopy.h"

#include <QTimer>

#include <algorithm>

namespace portlight::widgets {

namespace {

constexpr int ageTickMs = 30000;
constexpr int mostRows = 8;

} // namespace

HistoryView::HistoryView(QWidget* parent)
    : QListView(parent)
    , m_history(new HistoryModel(this))
{
    setObjectName(QStringLiteral("historyView"));
    viewers::inEveryLanguage(this, [this] { setAccessibleName(tr("History")); });
    setModel(m_history);
    setModelColumn(HistoryModel::EventColumn);
    setItemDelegate(new HistoryDelegate(*m_history, this));
    setUniformItemSizes(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    installRowCopy(this);
    auto* ages = new QTimer(this);
    ages->start(ageTickMs);
    connect(ages, &QTimer::timeout, m_history, &HistoryModel::refreshAges);
    fitHeight();
}

void HistoryView::setHistory(const QVector<local_cache::HistoryEntry>& history)
{
    m_history->setHistory(history);
    fitHeight();
}

void HistoryView::fitHeight()
{
    const int rows = std::clamp(m_history->rowCount(), 1, mostRows);
    setFixedHeight(rows * itemDelegate()->sizeHint({}, {}).height() + 4);
}

} // namespace portlight::widgets
