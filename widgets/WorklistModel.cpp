#include "widgets/WorklistModel.h"

#include "widgets/DisplayText.h"

#include <algorithm>

namespace portlight::widgets {

using local_cache::WorklistRow;

namespace {

constexpr int pageSize = 100;
constexpr int largestRefresh = 1000; // rows asked again at once; what lies beyond is paged in anew

bool sameIds(const QVector<WorklistRow>& a, const QVector<WorklistRow>& b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(),
                      [](const WorklistRow& x, const WorklistRow& y) { return x.id == y.id; });
}

} // namespace

WorklistModel::WorklistModel(WorklistFeed& feed, QObject* parent)
    : QAbstractTableModel(parent)
    , m_feed(feed)
{
    connect(&m_feed, &WorklistFeed::pageReady, this, &WorklistModel::takePage);
    connect(&m_feed, &WorklistFeed::pageFailed, this, &WorklistModel::takeFailure);
}

void WorklistModel::setQuery(const local_cache::WorklistQuery& query)
{
    m_query = query;
    m_query.after.reset();
    request(Request::Replace, pageSize);
}

void WorklistModel::refresh()
{
    request(Request::Replace, std::clamp(static_cast<int>(m_rows.size()), pageSize, largestRefresh));
}

void WorklistModel::refreshAges()
{
    if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0, AgeColumn), index(static_cast<int>(m_rows.size()) - 1, AgeColumn));
    }
}

void WorklistModel::setLooks(const WorklistLooks& looks)
{
    m_looks = looks;
    refreshAges();
}

LookState WorklistModel::lookStateAt(int row) const
{
    const WorklistRow& of = m_rows.at(row);
    const auto concernsThis = [&of](const inspection::ModelAtWork& model) { return of.concerns(model); };
    if (std::none_of(m_looks.models.cbegin(), m_looks.models.cend(), concernsThis)) {
        return LookState::None;
    }
    if (of.id == m_looks.looking) {
        return LookState::Looking;
    }
    const bool looked =
        std::all_of(m_looks.models.cbegin(), m_looks.models.cend(), [&of](const inspection::ModelAtWork& model) {
            return of.lookedBy.contains(model.word) || !of.concerns(model);
        });
    if (!looked) {
        return inspection::isOpenWork(of.state) ? LookState::Waiting : LookState::None;
    }
    return m_looks.isVeiled && m_looks.isVeiled(of) ? LookState::Veiled : LookState::Looked;
}

QString WorklistModel::lookTextAt(int row) const
{
    switch (lookStateAt(row)) {
    case LookState::None:
        return {};
    case LookState::Waiting:
        return tr("waiting");
    case LookState::Looking:
        return tr("looking");
    case LookState::Veiled:
        return tr("read unaided");
    case LookState::Looked:
        return m_rows.at(row).alarmCount == 0 ? tr("no alarm") : tr("%n alarm(s)", nullptr, m_rows.at(row).alarmCount);
    }
    Q_UNREACHABLE();
}

int WorklistModel::rowOf(const inspection::CaseId& id) const
{
    const auto found =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [&id](const WorklistRow& row) { return row.id == id; });
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

int WorklistModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int WorklistModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString WorklistModel::cellText(const WorklistRow& row, int column) const
{
    switch (column) {
    case NumberColumn:
        return row.number;
    case LaneColumn:
        return laneName(row.lane);
    case StateColumn:
        return stateName(row.state);
    case ContainerColumn:
        return row.container;
    case GoodsColumn:
        return row.goods;
    case ImporterColumn:
        return row.importer;
    case AgeColumn:
        return age(row.openedMs, QDateTime::currentMSecsSinceEpoch());
    default:
        return {};
    }
}

QVariant WorklistModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const WorklistRow& row = m_rows.at(index.row());
    const QString look = role == Qt::DisplayRole ? QString() : lookTextAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, index.column());
    case Qt::ToolTipRole: {
        const QString tip =
            tr("%1\n%2, %3\n%4\nOpened %5")
                .arg(row.number, laneName(row.lane), stateName(row.state),
                     row.goods.isEmpty() ? tr("No goods declared") : row.goods, exactTime(row.openedMs));
        return look.isEmpty() ? tip : tr("%1\nDetectors: %2").arg(tip, look);
    }
    case Qt::AccessibleTextRole: {
        const QString words =
            tr("%1, %2, %3, %4, age: %5")
                .arg(row.number, laneName(row.lane), stateName(row.state), row.goods, cellText(row, AgeColumn));
        return look.isEmpty() ? words : tr("%1, detectors: %2").arg(words, look);
    }
    default:
        return {};
    }
}

QVariant WorklistModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NumberColumn:
        return tr("Case");
    case LaneColumn:
        return tr("Lane");
    case StateColumn:
        return tr("State");
    case ContainerColumn:
        return tr("Container");
    case GoodsColumn:
        return tr("Goods");
    case ImporterColumn:
        return tr("Importer");
    case AgeColumn:
        return tr("Age");
    default:
        return {};
    }
}

bool WorklistModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_next.has_value() && m_pending == Request::None;
}

void WorklistModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent)) {
        request(Request::Append, pageSize);
    }
}

void WorklistModel::request(Request kind, int limit)
{
    local_cache::WorklistQuery query = m_query;
    query.limit = limit;
    if (kind == Request::Append) {
        query.after = m_next;
    }
    m_pending = kind;
    setStatus(Status::Loading);
    m_feed.requestPage(++m_ticket, query);
}

void WorklistModel::takePage(quint64 ticket, const local_cache::WorklistPage& page)
{
    if (ticket != m_ticket) {
        return; // overtaken
    }
    const Request kind = m_pending;
    m_pending = Request::None;
    m_next = page.next;
    if (kind == Request::Replace) {
        replaceRows(page.rows);
    } else if (!page.rows.isEmpty()) {
        const int first = static_cast<int>(m_rows.size());
        beginInsertRows({}, first, first + static_cast<int>(page.rows.size()) - 1);
        m_rows += page.rows;
        endInsertRows();
    }
    setStatus(Status::Ready);
}

void WorklistModel::takeFailure(quint64 ticket, const inspection::Error& error)
{
    if (ticket == m_ticket) {
        m_pending = Request::None;
        m_error = error;
        setStatus(Status::Failed);
    }
}

void WorklistModel::replaceRows(const QVector<WorklistRow>& rows)
{
    if (sameIds(m_rows, rows)) {
        m_rows = rows;
        if (!rows.isEmpty()) {
            Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(rows.size()) - 1, ColumnCount - 1));
        }
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void WorklistModel::setStatus(Status status)
{
    if (m_status != status) {
        m_status = status;
        Q_EMIT statusChanged(status);
    }
}

} // namespace portlight::widgets
