#include "risk/figures/PortBook.h"

#include "risk/figures/BookDatabase.h"

namespace portlight::risk {

using inspection::failure;
using inspection::Result;

namespace {

const QString measureNames =
    QStringLiteral("cases, decided, wait_s, look_s, examined, hits, model_examined, model_hits, "
                   "drawn_examined, drawn_hits, holds, holds_approved, holds_rejected");
const QString alarmNames = QStringLiteral("alarms, judged, confirmed, holds_approved, holds_rejected, unfamiliar");
constexpr qint64 hoursADay = 24;
constexpr std::array<const char*, dimensionCount> columns{"0",     "lane",  "officer",   "chapter", "origin",
                                                          "route", "month", "lane_hour", "duration"};

QString columnOf(Dimension dimension)
{
    return QLatin1String(columns.at(static_cast<std::size_t>(dimension)));
}

Measures readMeasures(const QSqlQuery& query, int first)
{
    Measures measures;
    for (std::size_t i = 0; i < measureCount; ++i) {
        measures.values.at(i) = query.value(first + static_cast<int>(i)).toLongLong();
    }
    return measures;
}

AlarmCounts readAlarmCounts(const QSqlQuery& query, int first)
{
    const auto at = [&query, first](int column) { return query.value(first + column).toLongLong(); };
    return {at(0), at(1), at(2), at(3), at(4), at(5)};
}

QVariantList valuesOf(const AlarmCounts& counts)
{
    return {counts.alarms,        counts.judged,        counts.confirmed,
            counts.holdsApproved, counts.holdsRejected, counts.unfamiliar};
}

// "sum(a), sum(b)" or "a = a + excluded.a, ..." of a list of names.
QString eachOf(const QString& names, const QString& term)
{
    QStringList terms;
    for (const QString& name : names.split(QStringLiteral(", "))) {
        terms.append(term.arg(name));
    }
    return terms.join(QStringLiteral(", "));
}

const QString added = QStringLiteral("%1 = %1 + excluded.%1");

QString marks(std::size_t count)
{
    QString text = QStringLiteral("?, ").repeated(static_cast<qsizetype>(count));
    text.chop(2);
    return text;
}

// "lane = ? AND origin = ?" and its values; "1" without filters.
std::pair<QString, QVariantList> whereOf(const QVector<FigureFilter>& filters)
{
    QStringList conditions{QStringLiteral("1")};
    QVariantList values;
    for (const FigureFilter& filter : filters) {
        if (filter.dimension != Dimension::All) {
            conditions.append(QStringLiteral("f.%1 = ?").arg(columnOf(filter.dimension)));
            values.append(filter.key);
        }
    }
    return {conditions.join(QLatin1String(" AND ")), values};
}

} // namespace

PortBook::PortBook(std::unique_ptr<BookDatabase> database)
    : m_database(std::move(database))
    , m_words(*m_database)
{
}

PortBook::~PortBook() = default;

Result<std::unique_ptr<PortBook>> PortBook::open(const QString& file)
{
    auto database = BookDatabase::open(file);
    if (!database) {
        return failure(database.error());
    }
    std::unique_ptr<PortBook> book(new PortBook(std::move(*database)));
    if (auto loaded = book->m_words.load(); !loaded) {
        return failure(loaded.error());
    }
    return book;
}

Result<qint64> PortBook::cursor() const
{
    QSqlQuery& query = m_database->prepared(QStringLiteral("SELECT value FROM book WHERE key = 'cursor'"));
    if (auto ran = BookDatabase::run(query); !ran) {
        return failure(ran.error());
    }
    return query.next() ? query.value(0).toLongLong() : qint64{0};
}

Result<FactKeys> PortBook::keysOf(const PortFact& fact)
{
    const auto officer = m_words.idOf(WordKind::Officer, fact.officer);
    const auto route = m_words.idOf(WordKind::Route, fact.route);
    if (!officer || !route) {
        return failure(officer ? route.error() : officer.error());
    }
    const auto lane = static_cast<qint64>(fact.lane);
    return FactKeys{0,
                    lane,
                    *officer,
                    fact.chapter,
                    BookWords::countryKey(fact.origin),
                    *route,
                    fact.month,
                    lane * hoursADay + fact.hour,
                    fact.duration};
}

Result<void> PortBook::take(const QVector<PortFact>& facts, qint64 cursor)
{
    if (!m_database->begin()) {
        return bookFailure(QStringLiteral("BEGIN"));
    }
    SummaryDelta delta;
    const auto work = [&]() -> Result<void> {
        for (const PortFact& fact : facts) {
            if (auto out = takeOut(fact, delta); !out) {
                return out;
            }
            if (auto in = takeIn(fact, delta); !in) {
                return in;
            }
        }
        if (auto written = write(delta); !written) {
            return written;
        }
        QSqlQuery& keep =
            m_database->prepared(QStringLiteral("INSERT OR REPLACE INTO book (key, value) VALUES ('cursor', ?)"));
        return BookDatabase::run(keep, {cursor});
    };
    auto done = work();
    if (!done) {
        m_database->rollback();
        if (auto reloaded = m_words.load(); !reloaded) { // words of the batch went back with it
            return reloaded;
        }
        return done;
    }
    return m_database->commit() ? Result<void>() : Result<void>(bookFailure(QStringLiteral("COMMIT")));
}

Result<void> PortBook::takeOut(const PortFact& fact, SummaryDelta& delta)
{
    QSqlQuery& old = m_database->prepared(
        QStringLiteral(
            "SELECT row, 0, lane, officer, chapter, origin, route, month, lane_hour, duration, %1 FROM facts "
            "WHERE case_id = ?")
            .arg(measureNames));
    if (auto ran = BookDatabase::run(old, {fact.caseId.toRfc4122()}); !ran) {
        return ran;
    }
    if (!old.next()) {
        return {};
    }
    const qint64 row = old.value(0).toLongLong();
    FactKeys keys{};
    for (std::size_t i = 0; i < keys.size(); ++i) {
        keys.at(i) = old.value(1 + static_cast<int>(i)).toLongLong();
    }
    delta.count(keys, readMeasures(old, 1 + dimensionCount), -1);
    old.finish();
    QSqlQuery& alarms =
        m_database->prepared(QStringLiteral("SELECT label, scanner, %1 FROM alarms WHERE row = ?").arg(alarmNames));
    if (auto ran = BookDatabase::run(alarms, {row}); !ran) {
        return ran;
    }
    while (alarms.next()) {
        delta.count(keys, alarms.value(0).toLongLong(), alarms.value(1).toLongLong(), readAlarmCounts(alarms, 2), -1);
    }
    alarms.finish();
    for (const char* sql : {"DELETE FROM alarms WHERE row = ?", "DELETE FROM facts WHERE row = ?"}) {
        QSqlQuery& remove = m_database->prepared(QLatin1String(sql));
        if (auto ran = BookDatabase::run(remove, {row}); !ran) {
            return ran;
        }
    }
    return {};
}

Result<void> PortBook::takeIn(const PortFact& fact, SummaryDelta& delta)
{
    const auto keys = keysOf(fact);
    const auto importer = m_words.idOf(WordKind::Importer, fact.importer);
    const auto hs = m_words.idOf(WordKind::HsCode, fact.hsCode);
    const auto model = m_words.idOf(WordKind::Model, fact.model);
    if (!keys || !importer || !hs || !model) {
        return failure(!keys ? keys.error() : !importer ? importer.error() : !hs ? hs.error() : model.error());
    }
    QVariantList values{fact.caseId.toRfc4122(), fact.number, fact.declaration, fact.openedMs};
    for (std::size_t i = 1; i < keys->size(); ++i) {
        values.append(keys->at(i));
    }
    values << *importer << *hs << *model << fact.score << fact.stated;
    for (const qint64 value : fact.measures.values) {
        values.append(value);
    }
    QSqlQuery& insert = m_database->prepared(
        QStringLiteral(
            "INSERT INTO facts (case_id, number, declaration, opened_ms, lane, officer, chapter, origin, route, "
            "month, lane_hour, duration, importer, hs, model, score, stated, %1) VALUES (%2)")
            .arg(measureNames, marks(static_cast<std::size_t>(values.size()))));
    if (auto ran = BookDatabase::run(insert, values); !ran) {
        return ran;
    }
    const qint64 row = insert.lastInsertId().toLongLong();
    delta.count(*keys, fact.measures, 1);
    for (const AlarmFact& alarm : fact.alarms) {
        const auto label = m_words.idOf(WordKind::Alarm, alarm.label);
        const auto scanner = m_words.idOf(WordKind::Scanner, alarm.scanner);
        if (!label || !scanner) {
            return failure(label ? scanner.error() : label.error());
        }
        const AlarmCounts counts{
            1, alarm.judged, alarm.confirmed, alarm.holdApproved, alarm.holdRejected, alarm.unfamiliar};
        QSqlQuery& add = m_database->prepared(
            QStringLiteral("INSERT INTO alarms (row, label, scanner, %1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .arg(alarmNames));
        if (auto ran = BookDatabase::run(add, QVariantList{row, *label, *scanner} + valuesOf(counts)); !ran) {
            return ran;
        }
        delta.count(*keys, *label, *scanner, counts, 1);
    }
    return {};
}

Result<void> PortBook::write(const SummaryDelta& delta)
{
    QSqlQuery& upsert = m_database->prepared(
        QStringLiteral("INSERT INTO summary (filter_dimension, filter_key, dimension, key, %1) VALUES (%2) "
                       "ON CONFLICT (filter_dimension, filter_key, dimension, key) DO UPDATE SET %3")
            .arg(measureNames, marks(4 + measureCount), eachOf(measureNames, added)));
    for (const auto& [key, measures] : delta.sums()) {
        QVariantList values{key.filterDimension, key.filterKey, key.dimension, key.key};
        for (const qint64 value : measures.values) {
            values.append(value);
        }
        if (auto ran = BookDatabase::run(upsert, values); !ran) {
            return ran;
        }
    }
    QSqlQuery& alarms = m_database->prepared(
        QStringLiteral("INSERT INTO alarm_summary (filter_dimension, filter_key, label, scanner, %1) VALUES "
                       "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (filter_dimension, filter_key, label, scanner) "
                       "DO UPDATE SET %2")
            .arg(alarmNames, eachOf(alarmNames, added)));
    for (const auto& [key, counts] : delta.alarms()) {
        const QVariantList place{key.filterDimension, key.filterKey, key.label, key.scanner};
        if (auto ran = BookDatabase::run(alarms, place + valuesOf(counts)); !ran) {
            return ran;
        }
    }
    return {};
}

Result<QVector<FigureRow>> PortBook::chart(Dimension dimension, const QVector<FigureFilter>& filters) const
{
    QString sql;
    QVariantList values;
    if (filters.size() <= 1) {
        const FigureFilter filter = filters.value(0);
        sql = QStringLiteral("SELECT key, %1 FROM summary WHERE filter_dimension = ? AND "
                             "filter_key = ? AND dimension = ? AND cases > 0 ORDER BY key")
                  .arg(measureNames);
        values = {static_cast<int>(filter.dimension), filter.key, static_cast<int>(dimension)};
    } else {
        auto [where, filterValues] = whereOf(filters);
        values = std::move(filterValues);
        sql = QStringLiteral("SELECT %1, %2 FROM facts f WHERE %3 GROUP BY 1 ORDER BY 1")
                  .arg(columnOf(dimension), eachOf(measureNames, QStringLiteral("sum(%1)")), where);
    }
    QSqlQuery& query = m_database->prepared(sql);
    if (auto ran = BookDatabase::run(query, values); !ran) {
        return failure(ran.error());
    }
    QVector<FigureRow> rows;
    while (query.next()) {
        const qint64 key = query.value(0).toLongLong();
        rows.append({key, m_words.labelOf(dimension, key), readMeasures(query, 1)});
    }
    return rows;
}

Result<QVector<AlarmRow>> PortBook::alarms(const QVector<FigureFilter>& filters) const
{
    QString sql;
    QVariantList values;
    if (filters.size() <= 1) {
        const FigureFilter filter = filters.value(0);
        sql = QStringLiteral("SELECT label, scanner, %1 FROM alarm_summary WHERE filter_dimension = ? AND "
                             "filter_key = ? AND alarms > 0 ORDER BY alarms DESC")
                  .arg(alarmNames);
        values = {static_cast<int>(filter.dimension), filter.key};
    } else {
        auto [where, filterValues] = whereOf(filters);
        values = std::move(filterValues);
        sql = QStringLiteral("SELECT a.label, a.scanner, %1 FROM facts f JOIN alarms a ON a.row = f.row WHERE %2 "
                             "GROUP BY 1, 2 ORDER BY 3 DESC")
                  .arg(eachOf(alarmNames, QStringLiteral("sum(a.%1)")), where);
    }
    QSqlQuery& query = m_database->prepared(sql);
    if (auto ran = BookDatabase::run(query, values); !ran) {
        return failure(ran.error());
    }
    QVector<AlarmRow> rows;
    while (query.next()) {
        const AlarmCounts counts = readAlarmCounts(query, 2);
        rows.append({m_words.text(query.value(0).toLongLong()), m_words.text(query.value(1).toLongLong()),
                     counts.alarms, counts.judged, counts.confirmed, counts.holdsApproved, counts.holdsRejected,
                     counts.unfamiliar});
    }
    return rows;
}

Result<QVector<FigureCase>> PortBook::cases(const QVector<FigureFilter>& filters, int limit) const
{
    const auto [where, values] = whereOf(filters);
    return readCases(where, values, limit);
}

} // namespace portlight::risk
