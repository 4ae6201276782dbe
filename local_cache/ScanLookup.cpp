#include "local_cache/ScanLookup.h"

#include "local_cache/Database.h"
#include "local_cache/OpenDatabase.h"

namespace portlight::local_cache {

using inspection::CaseId;
using inspection::failure;
using inspection::Result;

namespace {

// The very expressions of the indexes in 0002_scan_lookup.sql; SQLite uses an index only for its own expression.
QString query(const char* jsonPath, const char* order)
{
    return QStringLiteral("SELECT case_id FROM events WHERE kind = 'ScanAttached' AND CASE WHEN "
                          "json_valid(CAST(payload AS TEXT)) THEN json_extract(CAST(payload AS TEXT), '%1') END = ? "
                          "ORDER BY row %2 LIMIT 1")
        .arg(QLatin1String(jsonPath), QLatin1String(order));
}

} // namespace

Result<ScanLookup> ScanLookup::open(const CacheLocation& location)
{
    auto database = openDatabase(location);
    if (!database) {
        return failure(database.error());
    }
    return ScanLookup(std::move(*database));
}

ScanLookup::ScanLookup(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
}

ScanLookup::ScanLookup(ScanLookup&&) noexcept = default;

ScanLookup::~ScanLookup() = default;

Result<std::optional<CaseId>> ScanLookup::caseOfContent(const QString& sha256) const
{
    return find(query("$.sha256", "ASC"), sha256);
}

Result<std::optional<CaseId>> ScanLookup::caseOfInstance(const QString& sopInstance) const
{
    return find(query("$.details.sop_instance", "DESC"), sopInstance);
}

Result<std::optional<CaseId>> ScanLookup::find(const QString& sql, const QString& value) const
{
    if (value.isEmpty()) {
        return std::optional<CaseId>();
    }
    Statement select = m_database->statement(sql);
    select.bind(value);
    return select.next().map(
        [&](bool found) { return found ? std::optional(select.uuid(0)) : std::optional<CaseId>(); });
}

} // namespace portlight::local_cache
