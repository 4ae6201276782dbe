#include "local_cache/Database.h"

#include "local_cache/DatabaseError.h"
#include "local_cache/Text.h"

#include <QSqlError>

#include <array>
#include <atomic>
#include <utility>

namespace portlight::local_cache {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

QString newConnectionName()
{
    static std::atomic<quint64> counter = 0;
    return QStringLiteral("portlight-cache-%1").arg(++counter);
}

// recursive_triggers: INSERT OR REPLACE must meet the delete triggers too. cache_size is in KiB when negative;
// wal_autocheckpoint in pages.
constexpr std::array<const char*, 5> openingPragmas{"PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON",
                                                    "PRAGMA recursive_triggers = ON", "PRAGMA cache_size = -32768",
                                                    "PRAGMA wal_autocheckpoint = 4000"};

} // namespace

Database::Database(const QString& connection)
    : m_connection(connection)
    , m_handle(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection))
{
}

Database::~Database()
{
    m_idle.clear();
    m_handle.close();
    m_handle = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString& file)
{
    std::unique_ptr<Database> database(new Database(newConnectionName()));
    if (!database->m_handle.isValid()) {
        return failure(ErrorCode::Internal, Text::tr("The SQLite driver of Qt is missing; install libqt6sql6-sqlite."));
    }
    database->m_handle.setDatabaseName(file);
    database->m_handle.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!database->m_handle.open()) {
        return failure(databaseError(database->m_handle.lastError(), file));
    }
    for (const char* pragma : openingPragmas) {
        if (auto done = database->execute(QLatin1String(pragma)); !done) {
            return failure(done.error());
        }
    }
    return database;
}

Statement Database::statement(const QString& sql)
{
    auto& idle = m_idle[sql];
    if (!idle.empty()) {
        std::unique_ptr<QSqlQuery> query = std::move(idle.back());
        idle.pop_back();
        return {*this, sql, std::move(query)};
    }
    auto query = std::make_unique<QSqlQuery>(m_handle);
    query->setForwardOnly(true);
    query->prepare(sql);
    return {*this, sql, std::move(query)};
}

void Database::giveBack(const QString& sql, std::unique_ptr<QSqlQuery> query)
{
    if (!query->lastError().isValid()) {
        m_idle[sql].push_back(std::move(query));
    }
}

Result<void> Database::execute(const QString& sql)
{
    QSqlQuery query(m_handle);
    if (!query.exec(sql)) {
        return failure(databaseError(query.lastError(), sql));
    }
    return {};
}

Result<qint64> Database::number(const QString& sql)
{
    Statement select = statement(sql);
    return select.next().and_then([&](bool found) -> Result<qint64> {
        if (!found) {
            return failure(ErrorCode::Internal, Text::tr("The case database gave no answer."), sql);
        }
        return select.integer(0);
    });
}

} // namespace portlight::local_cache
