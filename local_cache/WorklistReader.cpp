#include "local_cache/WorklistReader.h"

#include "local_cache/CaseRow.h"
#include "local_cache/Database.h"
#include "local_cache/SearchPlan.h"
#include "local_cache/SearchWords.h"
#include "local_cache/WorklistWalk.h"

#include <algorithm>

namespace portlight::local_cache {

using inspection::failure;
using inspection::Result;

namespace {

// So many hits are gathered and sorted in some 40 ms; should the plan have thought a common word rare, the walk
// answers.
constexpr int mostSortedHits = 20'000;
constexpr int largestPage = 10'000;

QString matchExpression(const QStringList& words)
{
    QStringList terms;
    for (const QString& word : words) {
        terms.append(QStringLiteral("\"%1\"*").arg(word));
    }
    return terms.join(QLatin1String(" AND "));
}

template <typename Enum>
QString inList(const char* column, const QVector<Enum>& values)
{
    if (values.isEmpty()) {
        return {};
    }
    QStringList numbers;
    for (const Enum value : values) {
        numbers.append(QString::number(storedNumber(value)));
    }
    return QStringLiteral(" AND c.%1 IN (%2)").arg(QLatin1String(column), numbers.join(QLatin1Char(',')));
}

// The column that counts a case's scans of this kind; none for kinds that no model looks at.
QString countOf(const QString& scanKind)
{
    return scanKind == QLatin1String("volume")       ? QStringLiteral("volume_count")
           : scanKind == QLatin1String("radiograph") ? QStringLiteral("radiograph_count")
                                                     : QStringLiteral("0");
}

QString orderAndStart(const WorklistQuery& query)
{
    const bool started = query.after.has_value();
    switch (query.order) {
    case WorklistOrder::MostUrgent:
        return (started ? QStringLiteral(" AND (c.urgency, c.opened_ms, c.row) > (?, ?, ?)") : QString()) +
               QStringLiteral(" ORDER BY c.urgency, c.opened_ms, c.row LIMIT ?");
    case WorklistOrder::Newest:
        return (started ? QStringLiteral(" AND (c.opened_ms, c.row) < (?, ?)") : QString()) +
               QStringLiteral(" ORDER BY c.opened_ms DESC, c.row DESC LIMIT ?");
    case WorklistOrder::Oldest:
        return (started ? QStringLiteral(" AND (c.opened_ms, c.row) > (?, ?)") : QString()) +
               QStringLiteral(" ORDER BY c.opened_ms, c.row LIMIT ?");
    }
    Q_UNREACHABLE();
}

} // namespace

WorklistReader::WorklistReader(Database& database)
    : m_database(database)
{
}

Result<WorklistPage> WorklistReader::page(const WorklistQuery& query) const
{
    WorklistQuery bounded = query;
    bounded.limit = std::clamp(query.limit, 1, largestPage);
    const QStringList words = typedWords(query.text);
    if (words.isEmpty() && !query.text.trimmed().isEmpty()) {
        return WorklistPage{}; // typed, but nothing that could be a word
    }
    if (words.isEmpty()) {
        return WorklistWalk(m_database, bounded, {}).page();
    }
    const auto plan = SearchPlan::make(m_database, words);
    if (!plan) {
        return failure(plan.error());
    }
    if (!plan->lookUp.isEmpty()) {
        const auto rows = rowsWith(plan->lookUp);
        if (!rows) {
            return failure(rows.error());
        }
        if (rows->has_value()) {
            return pageOfHits(bounded, **rows, plan->filter);
        }
    }
    return WorklistWalk(m_database, bounded, words).page();
}

Result<std::optional<QString>> WorklistReader::rowsWith(const QStringList& words) const
{
    Statement select = m_database.statement(
        QStringLiteral("SELECT json_group_array(row), count(*) FROM "
                       "(SELECT rowid AS row FROM case_search WHERE case_search MATCH ? LIMIT ?)"));
    select.bind(matchExpression(words), mostSortedHits + 1);
    return select.next().map(
        [&](bool) { return select.integer(1) > mostSortedHits ? std::nullopt : std::optional(select.text(0)); });
}

Result<WorklistPage> WorklistReader::pageOfHits(const WorklistQuery& query, const QString& rows,
                                                const QStringList& filter) const
{
    const QString sql =
        QStringLiteral("SELECT %1 FROM json_each(?) hit CROSS JOIN cases c ON c.row = hit.value WHERE 1")
            .arg(WorklistWalk::columns()) +
        QStringLiteral(" AND instr(c.words, ?) > 0").repeated(filter.size()) + inList("state", query.states) +
        inList("lane", query.lanes) + (query.contestedOnly ? QStringLiteral(" AND c.contested = 1") : QString()) +
        orderAndStart(query);
    Statement select = m_database.statement(sql);
    select.bind(rows);
    for (const QString& word : filter) {
        select.bindNext(QLatin1Char(' ') + word);
    }
    if (query.after) {
        if (query.order == WorklistOrder::MostUrgent) {
            select.bindNext(query.after->rank);
        }
        select.bindNext(query.after->openedMs);
        select.bindNext(query.after->row);
    }
    select.bindNext(query.limit + 1);
    WorklistPage page;
    WorklistCursor last;
    auto more = select.next();
    for (; more && *more; more = select.next()) {
        if (page.rows.size() == query.limit) {
            page.next = last;
            break;
        }
        page.rows.append(WorklistWalk::readRow(select));
        last = WorklistWalk::readCursor(select);
    }
    if (!more) {
        return failure(more.error());
    }
    return page;
}

Result<qint64> WorklistReader::contestedCount() const
{
    return m_database.number(QStringLiteral("SELECT count(*) FROM cases WHERE contested = 1"));
}

Result<StateCounts> WorklistReader::stateCounts() const
{
    Statement select = m_database.statement(QStringLiteral("SELECT state, cases FROM state_counts"));
    StateCounts counts;
    auto more = select.next();
    for (; more && *more; more = select.next()) {
        counts.insert(stateFromStored(select.integer(0)), select.integer(1));
    }
    if (!more) {
        return failure(more.error());
    }
    return counts;
}

Result<LookQueue> WorklistReader::casesToLookAt(const QVector<inspection::ModelAtWork>& models, int limit) const
{
    if (models.isEmpty()) {
        return LookQueue{};
    }
    QString waits = QStringLiteral("0");
    for (const inspection::ModelAtWork& model : models) {
        waits += QStringLiteral(" OR (%1 > 0 AND instr(looked_by, ?) = 0)").arg(countOf(model.scanKind));
    }
    // The first two conditions are those of the index cases_with_pixels.
    const QString from = QStringLiteral(" FROM cases WHERE (radiograph_count > 0 OR volume_count > 0) AND urgency < 5 "
                                        "AND (%1)")
                             .arg(waits);
    const auto bindModels = [&models](Statement& statement) {
        statement.bind();
        for (const inspection::ModelAtWork& model : models) {
            statement.bindNext(QLatin1Char(' ') + model.word + QLatin1Char(' '));
        }
    };
    Statement count = m_database.statement(QStringLiteral("SELECT count(*)") + from);
    bindModels(count);
    if (const auto counted = count.next(); !counted) {
        return failure(counted.error());
    }
    LookQueue queue{count.integer(0), {}};
    Statement select = m_database.statement(QStringLiteral("SELECT id") + from +
                                            QStringLiteral(" ORDER BY urgency, opened_ms, row LIMIT ?"));
    bindModels(select);
    select.bindNext(limit);
    auto more = select.next();
    for (; more && *more; more = select.next()) {
        queue.first.append(select.uuid(0));
    }
    if (!more) {
        return failure(more.error());
    }
    return queue;
}

} // namespace portlight::local_cache
