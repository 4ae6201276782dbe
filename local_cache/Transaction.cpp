#include "local_cache/Transaction.h"

#include "local_cache/Database.h"

namespace portlight::local_cache {

using inspection::Result;

Transaction::Transaction(Database& database)
    : m_database(database)
{
}

Transaction::~Transaction()
{
    if (m_open) {
        // SQLite has already rolled back after some failures (disk full); then this one fails, which is well.
        const auto ignored = m_database.execute(QStringLiteral("ROLLBACK"));
        Q_UNUSED(ignored)
    }
}

Result<void> Transaction::begin()
{
    return begin(QStringLiteral("BEGIN IMMEDIATE"));
}

Result<void> Transaction::beginReading()
{
    return begin(QStringLiteral("BEGIN DEFERRED"));
}

Result<void> Transaction::begin(const QString& statement)
{
    auto begun = m_database.execute(statement);
    m_open = begun.has_value();
    return begun;
}

Result<void> Transaction::commit()
{
    auto committed = m_database.execute(QStringLiteral("COMMIT"));
    if (committed) {
        m_open = false;
    }
    return committed;
}

} // namespace portlight::local_cache
