// A station for one test: a data folder of its own, an administrator, an inspector and a supervisor, all signed in.
#pragma once

#include "inspection/Declaration.h"
#include "local_cache/CaseCache.h"
#include "local_cache/OfficerVault.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace portlight::tests {

// The value, by value so that it outlives a temporary result; ends the program with the error's own words.
template <typename Value>
Value expectValue(const inspection::Result<Value>& result)
{
    if (!result) {
        qFatal("%s [%s]", qUtf8Printable(result.error().text), qUtf8Printable(result.error().detail));
    }
    return *result;
}

inline const QString password = QStringLiteral("correct horse battery");

class CacheFixture
{
public:
    CacheFixture();

    [[nodiscard]] const local_cache::CacheLocation& location() const { return m_location; }
    [[nodiscard]] local_cache::CaseCache& cache() { return *m_cache; }
    [[nodiscard]] local_cache::OfficerVault& vault() { return *m_vault; }
    [[nodiscard]] const local_cache::SessionPtr& inspector() const { return m_inspector; }
    [[nodiscard]] const local_cache::SessionPtr& supervisor() const { return m_supervisor; }

    // Lets go of both connections and opens the cache anew.
    void reopen();
    void close();

    // One event by the inspector (or `session`); ends the test when it is refused.
    inspection::CaseEvent append(const inspection::CaseId& id, inspection::EventKind kind, const QJsonObject& payload,
                                 const local_cache::SessionPtr& session = {});
    // A case with a declaration and, unless its state says otherwise, a scan.
    inspection::CaseId openCase(inspection::Lane lane, const QString& goods,
                                const QString& importer = QStringLiteral("Acme Trading"),
                                const QString& container = {});
    void attachScan(const inspection::CaseId& id);
    void decide(const inspection::CaseId& id, inspection::Decision decision);

private:
    QTemporaryDir m_folder;
    local_cache::CacheLocation m_location;
    std::unique_ptr<local_cache::OfficerVault> m_vault;
    std::unique_ptr<local_cache::CaseCache> m_cache;
    local_cache::SessionPtr m_inspector;
    local_cache::SessionPtr m_supervisor;
};

} // namespace portlight::tests
