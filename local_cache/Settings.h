// The few facts of the database itself, by key.
#pragma once

#include "inspection/Result.h"

#include <QString>

namespace portlight::local_cache {

class Database;

class Settings
{
public:
    static constexpr const char* station = "station";
    static constexpr const char* profile = "profile";                // "sandbox"; absent: live
    static constexpr const char* hubId = "hub_id";                   // of the hub this terminal follows
    static constexpr const char* hubLastPull = "hub_last_pull";      // UTC, milliseconds since 1970
    static constexpr const char* wrongPasswords = "wrong_passwords"; // in a row, and when the last was tried
    static constexpr const char* projectionVersion = "projection_version";

    explicit Settings(Database& database);

    // Empty when never set.
    [[nodiscard]] inspection::Result<QString> value(const char* key) const;
    [[nodiscard]] inspection::Result<void> set(const char* key, const QString& value) const;

private:
    Database& m_database;
};

} // namespace portlight::local_cache
