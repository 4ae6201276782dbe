// Which case holds a scan. Answers by index, whatever the number of cases.
//
// Owns a connection; use it on the thread that opened it.
#pragma once

#include "inspection/Identifiers.h"
#include "inspection/Result.h"
#include "local_cache/CacheLocation.h"

#include <QString>

#include <memory>
#include <optional>

namespace portlight::local_cache {

class Database;

class ScanLookup
{
public:
    [[nodiscard]] static inspection::Result<ScanLookup> open(const CacheLocation& location);
    ScanLookup(ScanLookup&&) noexcept;
    ~ScanLookup();

    // The case that this content (SHA-256 in the scan store) was first attached to.
    [[nodiscard]] inspection::Result<std::optional<inspection::CaseId>> caseOfContent(const QString& sha256) const;
    // The case that last got the scan with this DICOM SOP Instance UID.
    [[nodiscard]] inspection::Result<std::optional<inspection::CaseId>>
    caseOfInstance(const QString& sopInstance) const;

private:
    explicit ScanLookup(std::unique_ptr<Database> database);
    [[nodiscard]] inspection::Result<std::optional<inspection::CaseId>> find(const QString& sql,
                                                                             const QString& value) const;

    std::unique_ptr<Database> m_database;
};

} // namespace portlight::local_cache
