#include "risk/figures/BookDatabase.h"

#include "risk/Words.h"

#include <QSqlError>
#include <QUuid>

#include <array>

namespace portlight::risk {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr int bookVersion = 5; // raise on any change below or in portFact()

const char* const measureColumns =
    "cases INTEGER NOT NULL, decided INTEGER NOT NULL, wait_s INTEGER NOT NULL, look_s INTEGER NOT NULL, "
    "examined INTEGER NOT NULL, hits INTEGER NOT NULL, model_examined INTEGER NOT NULL, model_hits INTEGER NOT NULL, "
    "drawn_examined INTEGER NOT NULL, drawn_hits INTEGER NOT NULL, holds INTEGER NOT NULL, "
    "holds_approved INTEGER NOT NULL, holds_rejected INTEGER NOT NULL";

const char* const alarmColumns =
    "alarms INTEGER NOT NULL, judged INTEGER NOT NULL, confirmed INTEGER NOT NULL, holds_approved INTEGER NOT NULL, "
    "holds_rejected INTEGER NOT NULL, unfamiliar INTEGER NOT NULL";

// One row a case; `lane` to `duration` are the keys of Dimension, `officer`, `route`, `importer`, `hs` and `model` are
// numbers of `words`. Summaries: for each filter (dimension and key) and each dimension the sums by its key, so that a
// chart with or without a filter is one range of the primary key.
const std::array makeStatements{
    QStringLiteral("CREATE TABLE book (key TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID"),
    QStringLiteral("CREATE TABLE words (id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, text TEXT NOT NULL, "
                   "UNIQUE (kind, text))"),
    QStringLiteral("CREATE TABLE facts (row INTEGER PRIMARY KEY, case_id BLOB NOT NULL UNIQUE, number TEXT NOT NULL, "
                   "declaration TEXT, opened_ms INTEGER NOT NULL, lane INTEGER NOT NULL, "
                   "officer INTEGER NOT NULL, chapter INTEGER NOT NULL, origin INTEGER NOT NULL, "
                   "route INTEGER NOT NULL, month INTEGER NOT NULL, lane_hour INTEGER NOT NULL, "
                   "duration INTEGER NOT NULL, importer INTEGER NOT NULL, hs INTEGER NOT NULL, model INTEGER NOT NULL, "
                   "score REAL NOT NULL, stated REAL NOT NULL, %1)")
        .arg(QLatin1String(measureColumns)),
    QStringLiteral("CREATE INDEX facts_by_lane ON facts (lane, opened_ms)"),
    QStringLiteral("CREATE INDEX facts_by_officer ON facts (officer, opened_ms)"),
    QStringLiteral("CREATE INDEX facts_by_chapter ON facts (chapter, opened_ms)"),
    QStringLiteral("CREATE INDEX facts_by_origin ON facts (origin, opened_ms)"),
    QStringLiteral("CREATE INDEX facts_by_route ON facts (route, opened_ms)"),
    QStringLiteral("CREATE INDEX facts_by_month ON facts (month, opened_ms)"),
    QStringLiteral("CREATE INDEX facts_by_importer ON facts (importer, opened_ms)"),
    QStringLiteral("CREATE INDEX facts_by_hs ON facts (hs, opened_ms)"),
    QStringLiteral("CREATE INDEX facts_by_model ON facts (model, opened_ms)"),
    QStringLiteral("CREATE INDEX facts_by_declaration ON facts (declaration) WHERE declaration <> ''"),
    QStringLiteral("CREATE TABLE summary (filter_dimension INTEGER NOT NULL, filter_key INTEGER NOT NULL, "
                   "dimension INTEGER NOT NULL, key INTEGER NOT NULL, %1, "
                   "PRIMARY KEY (filter_dimension, filter_key, dimension, key)) WITHOUT ROWID")
        .arg(QLatin1String(measureColumns)),
    QStringLiteral("CREATE TABLE alarms (row INTEGER NOT NULL, label INTEGER NOT NULL, scanner INTEGER NOT NULL, "
                   "%1)")
        .arg(QLatin1String(alarmColumns)),
    QStringLiteral("CREATE INDEX alarms_by_row ON alarms (row)"),
    QStringLiteral("CREATE TABLE alarm_summary (filter_dimension INTEGER NOT NULL, filter_key INTEGER NOT NULL, "
                   "label INTEGER NOT NULL, scanner INTEGER NOT NULL, %1, "
                   "PRIMARY KEY (filter_dimension, filter_key, label, scanner)) WITHOUT ROWID")
        .arg(QLatin1String(alarmColumns)),
};

} // namespace

tl::unexpected<inspection::Error> bookFailure(const QString& detail)
{
    return failure(ErrorCode::Storage, Words::tr("The port's figures cannot be read or written: %1.").arg(detail),
                   detail);
}

BookDatabase::BookDatabase(const QString& connection)
    : m_connection(connection)
    , m_handle(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection))
{
}

BookDatabase::~BookDatabase()
{
    m_statements.clear();
    m_handle = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<BookDatabase>> BookDatabase::open(const QString& file)
{
    std::unique_ptr<BookDatabase> book(
        new BookDatabase(QStringLiteral("figures-") + QUuid::createUuid().toString(QUuid::WithoutBraces)));
    book->m_handle.setDatabaseName(file);
    book->m_handle.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!book->m_handle.open()) {
        return bookFailure(book->m_handle.lastError().text());
    }
    if (auto prepared = book->prepare(); !prepared) {
        return failure(prepared.error());
    }
    return book;
}

Result<void> BookDatabase::prepare()
{
    // Derived data: a crash may cost it the last batch, which is then taken again.
    for (const char* pragma :
         {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = NORMAL", "PRAGMA cache_size = -32768"}) {
        if (auto set = execute(QLatin1String(pragma)); !set) {
            return set;
        }
    }
    QSqlQuery version(m_handle);
    if (!version.exec(QStringLiteral("PRAGMA user_version")) || !version.next()) {
        return bookFailure(version.lastError().text());
    }
    const int found = version.value(0).toInt();
    version.finish();
    if (found == bookVersion) {
        return {};
    }
    if (!begin()) {
        return bookFailure(m_handle.lastError().text());
    }
    for (const QString& table : m_handle.tables()) {
        if (auto dropped = execute(QStringLiteral("DROP TABLE \"%1\"").arg(table)); !dropped) {
            rollback();
            return dropped;
        }
    }
    for (const QString& sql : makeStatements) {
        if (auto made = execute(sql); !made) {
            rollback();
            return made;
        }
    }
    if (auto set = execute(QStringLiteral("PRAGMA user_version = %1").arg(bookVersion)); !set) {
        rollback();
        return set;
    }
    return commit() ? Result<void>() : Result<void>(bookFailure(m_handle.lastError().text()));
}

QSqlQuery& BookDatabase::prepared(const QString& sql) const
{
    std::unique_ptr<QSqlQuery>& kept = m_statements[sql];
    if (kept) {
        kept->finish();
        return *kept;
    }
    kept = std::make_unique<QSqlQuery>(m_handle);
    kept->setForwardOnly(true);
    (void)kept->prepare(sql); // a fault is reported by run()
    return *kept;
}

Result<void> BookDatabase::run(QSqlQuery& query, const QVariantList& values)
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        query.bindValue(static_cast<int>(i), values.at(i));
    }
    return query.exec() ? Result<void>() : Result<void>(bookFailure(query.lastError().text()));
}

Result<void> BookDatabase::execute(const QString& sql) const
{
    QSqlQuery query(m_handle);
    return query.exec(sql) ? Result<void>() : Result<void>(bookFailure(query.lastError().text()));
}

} // namespace portlight::risk
