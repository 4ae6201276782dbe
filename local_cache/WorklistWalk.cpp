#include "local_cache/WorklistWalk.h"

#include "local_cache/CaseRow.h"
#include "local_cache/Database.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace portlight::local_cache {

using inspection::CaseState;
using inspection::failure;
using inspection::Lane;
using inspection::Result;

namespace {

constexpr std::array allStates{
    CaseState::AwaitingScan,  CaseState::ToInspect, CaseState::SecondOpinion, CaseState::PhysicalExamination,
    CaseState::HoldRequested, CaseState::Held,      CaseState::Cleared,       CaseState::Released,
    CaseState::Closed};
constexpr std::array allLanes{Lane::None, Lane::Red, Lane::Yellow, Lane::Blue, Lane::Green};

constexpr int wordsColumn = 14;

} // namespace

WorklistWalk::WorklistWalk(Database& database, WorklistQuery query, const QStringList& words)
    : m_database(database)
    , m_query(std::move(query))
{
    for (const QString& word : words) {
        m_needles.append(QLatin1Char(' ') + word);
    }
}

QString WorklistWalk::columns()
{
    return QStringLiteral(
        "c.row, c.id, c.number, c.container, c.importer, c.goods, c.lane, c.state, c.urgency, "
        "c.contested, c.opened_ms, c.changed_ms, c.scan_count, c.finding_count, c.words, c.radiograph_count, "
        "c.volume_count, c.looked_by, c.alarm_count, c.first_answers");
}

WorklistRow WorklistWalk::readRow(const Statement& row)
{
    return {row.uuid(1),
            row.text(2),
            row.text(3),
            row.text(4),
            row.text(5),
            laneFromStored(row.integer(6)),
            stateFromStored(row.integer(7)),
            row.integer(9) != 0,
            row.integer(10),
            row.integer(11),
            static_cast<int>(row.integer(12)),
            static_cast<int>(row.integer(13)),
            static_cast<int>(row.integer(15)),
            static_cast<int>(row.integer(16)),
            row.text(17).split(QLatin1Char(' '), Qt::SkipEmptyParts),
            static_cast<int>(row.integer(18)),
            row.integer(19) != 0};
}

WorklistCursor WorklistWalk::readCursor(const Statement& row)
{
    return {row.integer(8), row.integer(10), row.integer(0)};
}

Result<WorklistPage> WorklistWalk::page()
{
    const bool byUrgency = m_query.order == WorklistOrder::MostUrgent;
    const int first =
        byUrgency && m_query.after ? static_cast<int>(std::clamp<qint64>(m_query.after->rank, 0, urgencyLevels)) : 0;
    const int levels = byUrgency ? urgencyLevels : 1;
    for (int level = first; level < levels; ++level) {
        if (auto opened = openLevel(level); !opened) {
            return failure(opened.error());
        }
        while (!m_streams.empty()) {
            const auto stream = earliest();
            if (take(*stream)) {
                return m_page;
            }
            if (auto advanced = advance(stream); !advanced) {
                return failure(advanced.error());
            }
        }
    }
    return m_page;
}

bool WorklistWalk::take(const Stream& stream)
{
    const bool matches = hasAllWords(stream.rows);
    if (m_page.rows.size() == m_query.limit && matches) {
        m_page.next = m_last;
        return true;
    }
    if (matches) {
        m_page.rows.append(readRow(stream.rows));
    } else if (++m_passedOver > mostPassedOver) {
        m_page.next = stream.head;
        return true;
    }
    m_last = stream.head;
    return false;
}

Result<void> WorklistWalk::openLevel(int level)
{
    const bool byUrgency = m_query.order == WorklistOrder::MostUrgent;
    if (m_query.contestedOnly && !byUrgency && m_query.states.isEmpty() && m_query.lanes.isEmpty()) {
        return openStream(QStringLiteral("c.contested = 1"), {}, level); // by an index of its own
    }
    if (!byUrgency && m_query.states.isEmpty() && m_query.lanes.isEmpty()) {
        return openStream(QStringLiteral("1"), {}, level);
    }
    for (const CaseState state : allStates) {
        for (const Lane lane : allLanes) {
            if (!isWanted(state, lane) || (byUrgency && urgencyOf(state, lane) != level)) {
                continue;
            }
            auto opened =
                openStream(m_query.contestedOnly ? QStringLiteral("c.contested = 1 AND c.state = ? AND c.lane = ?")
                                                 : QStringLiteral("c.state = ? AND c.lane = ?"),
                           {storedNumber(state), storedNumber(lane)}, level);
            if (!opened) {
                return opened;
            }
        }
    }
    return {};
}

Result<void> WorklistWalk::openStream(const QString& where, const QVector<qint64>& values, int level)
{
    const bool descending = m_query.order == WorklistOrder::Newest;
    const bool started = m_query.after && (m_query.order != WorklistOrder::MostUrgent || m_query.after->rank == level);
    const QString sql = QStringLiteral("SELECT %1 FROM cases c WHERE %2%3 ORDER BY c.opened_ms%4, c.row%4")
                            .arg(columns(), where,
                                 !started ? QString()
                                          : QStringLiteral(" AND (c.opened_ms, c.row) %1 (?, ?)")
                                                .arg(descending ? QLatin1Char('<') : QLatin1Char('>')),
                                 descending ? QStringLiteral(" DESC") : QString());
    Statement rows = m_database.statement(sql);
    rows.bind();
    for (const qint64 value : values) {
        rows.bindNext(value);
    }
    if (started) {
        rows.bindNext(m_query.after->openedMs);
        rows.bindNext(m_query.after->row);
    }
    m_streams.push_back({std::move(rows), {}});
    return advance(std::prev(m_streams.end()));
}

Result<void> WorklistWalk::advance(std::list<Stream>::iterator stream)
{
    const auto more = stream->rows.next();
    if (!more) {
        return failure(more.error());
    }
    if (*more) {
        stream->head = readCursor(stream->rows);
    } else {
        m_streams.erase(stream);
    }
    return {};
}

std::list<WorklistWalk::Stream>::iterator WorklistWalk::earliest()
{
    const auto before = [](const Stream& a, const Stream& b) {
        return std::tie(a.head.openedMs, a.head.row) < std::tie(b.head.openedMs, b.head.row);
    };
    return m_query.order == WorklistOrder::Newest ? std::max_element(m_streams.begin(), m_streams.end(), before)
                                                  : std::min_element(m_streams.begin(), m_streams.end(), before);
}

bool WorklistWalk::hasAllWords(const Statement& row) const
{
    if (m_needles.isEmpty()) {
        return true;
    }
    const QString words = row.text(wordsColumn);
    return std::all_of(m_needles.cbegin(), m_needles.cend(),
                       [&words](const QString& needle) { return words.contains(needle); });
}

bool WorklistWalk::isWanted(CaseState state, Lane lane) const
{
    return (m_query.states.isEmpty() || m_query.states.contains(state)) &&
           (m_query.lanes.isEmpty() || m_query.lanes.contains(lane));
}

} // namespace portlight::local_cache
