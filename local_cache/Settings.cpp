#include "local_cache/Settings.h"

#include "local_cache/Database.h"

namespace portlight::local_cache {

using inspection::Result;

Settings::Settings(Database& database)
    : m_database(database)
{
}

Result<QString> Settings::value(const char* key) const
{
    Statement select = m_database.statement(QStringLiteral("SELECT value FROM settings WHERE key = ?"));
    select.bind(QString::fromLatin1(key));
    return select.next().map([&](bool found) { return found ? select.text(0) : QString(); });
}

Result<void> Settings::set(const char* key, const QString& value) const
{
    Statement upsert = m_database.statement(QStringLiteral(
        "INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"));
    upsert.bind(QString::fromLatin1(key), value);
    return upsert.run();
}

} // namespace portlight::local_cache
