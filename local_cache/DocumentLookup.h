// Which cases a trade document is registered in, by the hash of its file.
//
// Reads the log through once: a question asked now and then, not an index to keep. Owns a connection; use it on the
// thread that opened it.
#pragma once

#include "inspection/Identifiers.h"
#include "inspection/Result.h"
#include "local_cache/CacheLocation.h"

#include <QString>
#include <QVector>

#include <memory>

namespace portlight::local_cache {

class Database;

class DocumentLookup
{
public:
    [[nodiscard]] static inspection::Result<DocumentLookup> open(const CacheLocation& location);
    DocumentLookup(DocumentLookup&&) noexcept;
    ~DocumentLookup();

    // In the order of registration; the cases' own projections say whether the registration counts.
    [[nodiscard]] inspection::Result<QVector<inspection::CaseId>> casesWith(const QString& sha256) const;

private:
    explicit DocumentLookup(std::unique_ptr<Database> database);

    std::unique_ptr<Database> m_database;
};

} // namespace portlight::local_cache
