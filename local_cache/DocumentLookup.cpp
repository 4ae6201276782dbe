#include "local_cache/DocumentLookup.h"

#include "local_cache/Database.h"
#include "local_cache/OpenDatabase.h"

namespace portlight::local_cache {

using inspection::failure;
using inspection::Result;

DocumentLookup::DocumentLookup(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
}

DocumentLookup::DocumentLookup(DocumentLookup&&) noexcept = default;

DocumentLookup::~DocumentLookup() = default;

Result<DocumentLookup> DocumentLookup::open(const CacheLocation& location)
{
    auto database = openDatabase(location);
    if (!database) {
        return failure(database.error());
    }
    return DocumentLookup(std::move(*database));
}

Result<QVector<inspection::CaseId>> DocumentLookup::casesWith(const QString& sha256) const
{
    Statement select =
        m_database->statement(QStringLiteral("SELECT case_id, min(row) FROM events WHERE kind = 'DocumentRegistered' "
                                             "AND instr(payload, ?) > 0 GROUP BY case_id ORDER BY 2"));
    select.bind(sha256.toLatin1());
    QVector<inspection::CaseId> cases;
    auto more = select.next();
    for (; more && *more; more = select.next()) {
        cases.append(select.uuid(0));
    }
    if (!more) {
        return failure(more.error());
    }
    return cases;
}

} // namespace portlight::local_cache
