#include "local_cache/CaseTable.h"

#include "local_cache/CaseRow.h"
#include "local_cache/Database.h"

namespace portlight::local_cache {

using inspection::Case;
using inspection::Result;

CaseTable::CaseTable(Database& database, Target target)
    : m_database(database)
    , m_prefix(target == Target::Live ? QStringLiteral("main.") : QStringLiteral("temp.rebuilt_"))
{
}

Result<void> CaseTable::write(const Case& c, qint64 firstLogRow)
{
    const CaseRow row = CaseRow::of(c, firstLogRow);
    Statement upsert = m_database.statement(
        QStringLiteral(
            "INSERT INTO %1cases (row, id, number, container, importer, goods, lane, state, urgency, contested, "
            "opened_ms, "
            "changed_ms, scan_count, finding_count, event_count, words, radiograph_count, volume_count, looked_by, "
            "alarm_count, first_answers) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (row) DO UPDATE SET number = excluded.number, container = excluded.container, "
            "importer = excluded.importer, goods = excluded.goods, lane = excluded.lane, state = excluded.state, "
            "urgency = excluded.urgency, contested = excluded.contested, opened_ms = excluded.opened_ms, "
            "changed_ms = excluded.changed_ms, scan_count = excluded.scan_count, "
            "finding_count = excluded.finding_count, event_count = excluded.event_count, words = excluded.words, "
            "radiograph_count = excluded.radiograph_count, volume_count = excluded.volume_count, "
            "looked_by = excluded.looked_by, "
            "alarm_count = excluded.alarm_count, first_answers = excluded.first_answers")
            .arg(m_prefix));
    upsert.bind(row.row, c.id, c.number, c.container, c.declaration.importer, row.goods, storedNumber(c.lane),
                storedNumber(c.state), urgencyOf(c.state, c.lane), c.contested ? 1 : 0, c.openedMs, c.changedMs,
                static_cast<qint64>(c.scans.size()), static_cast<qint64>(c.findings.size()), c.eventCount, row.words,
                row.radiographs, row.volumes, row.lookedBy, row.alarms, static_cast<qint64>(c.firstAnswers.size()));
    return upsert.run();
}

Result<void> CaseTable::countNumber(const QString& caseNumber)
{
    const auto series = seriesNumberOf(caseNumber);
    if (!series) {
        return {};
    }
    Statement upsert =
        m_database.statement(QStringLiteral("INSERT INTO %1number_series (prefix, last) VALUES (?, ?) "
                                            "ON CONFLICT (prefix) DO UPDATE SET last = max(last, excluded.last)")
                                 .arg(m_prefix));
    upsert.bind(series->prefix, series->number);
    return upsert.run();
}

Result<std::optional<inspection::CaseId>> CaseTable::findByNumber(const QString& number) const
{
    Statement select =
        m_database.statement(QStringLiteral("SELECT id FROM cases WHERE number = ? ORDER BY row LIMIT 1"));
    select.bind(number);
    return select.next().map(
        [&](bool found) { return found ? std::optional(select.uuid(0)) : std::optional<inspection::CaseId>(); });
}

Result<qint64> CaseTable::lastInSeries(const QString& prefix) const
{
    Statement select = m_database.statement(QStringLiteral("SELECT last FROM number_series WHERE prefix = ?"));
    select.bind(prefix);
    return select.next().map([&](bool found) { return found ? select.integer(0) : qint64{0}; });
}

std::optional<SeriesNumber> seriesNumberOf(const QString& caseNumber)
{
    constexpr qsizetype mostDigits = 12;
    const qsizetype hyphen = caseNumber.lastIndexOf(QLatin1Char('-'));
    const QStringView digits = QStringView(caseNumber).mid(hyphen + 1);
    if (hyphen < 0 || digits.isEmpty() || digits.size() > mostDigits) {
        return std::nullopt;
    }
    bool isNumber = false;
    const qint64 number = digits.toLongLong(&isNumber);
    if (!isNumber || number < 0) {
        return std::nullopt;
    }
    return SeriesNumber{caseNumber.first(hyphen + 1), number};
}

} // namespace portlight::local_cache
