#include "tests/local_cache/CacheFixture.h"

#include <array>

namespace portlight::tests {

using inspection::EventKind;
using inspection::Role;
using local_cache::CaseCache;
using local_cache::EventDraft;
using local_cache::OfficerVault;
using local_cache::PasswordCost;

CacheFixture::CacheFixture()
    : m_location{m_folder.path()}
{
    m_vault = std::move(*OfficerVault::open(m_location));
    if (!m_vault->setStation(QStringLiteral("ROT1"))) {
        qFatal("station");
    }
    expectValue(m_vault->createOfficer(
        {QStringLiteral("A1"), QStringLiteral("Ada Admin"), Role::Administrator, password}, {}, PasswordCost::Fast));
    const auto admin = expectValue(m_vault->signIn(QStringLiteral("A1"), password));
    expectValue(m_vault->createOfficer(
        {QStringLiteral("I1"), QStringLiteral("Ina Inspector"), Role::Inspector, password}, admin, PasswordCost::Fast));
    expectValue(m_vault->createOfficer(
        {QStringLiteral("S1"), QStringLiteral("Sam Supervisor"), Role::Inspector | Role::Supervisor, password}, admin,
        PasswordCost::Fast));
    m_inspector = expectValue(m_vault->signIn(QStringLiteral("I1"), password));
    m_supervisor = expectValue(m_vault->signIn(QStringLiteral("S1"), password));
    m_cache = std::move(*CaseCache::open(m_location));
}

void CacheFixture::close()
{
    m_vault.reset();
    m_cache.reset();
}

void CacheFixture::reopen()
{
    close();
    m_vault = std::move(*OfficerVault::open(m_location));
    m_cache = std::move(*CaseCache::open(m_location));
}

inspection::CaseEvent CacheFixture::append(const inspection::CaseId& id, EventKind kind, const QJsonObject& payload,
                                           const local_cache::SessionPtr& session)
{
    const std::array drafts{EventDraft{id, kind, payload}};
    return expectValue(m_cache->append(session ? session : m_inspector, drafts)).first();
}

inspection::CaseId CacheFixture::openCase(inspection::Lane lane, const QString& goods, const QString& importer,
                                          const QString& container)
{
    const inspection::CaseId id = inspection::newTimeOrderedId();
    inspection::Declaration declaration;
    declaration.importer = importer;
    declaration.goods.append({goods, {}, {}, {}, {}, {}});
    const std::array drafts{
        EventDraft{id,
                   EventKind::CaseOpened,
                   {{QStringLiteral("number"), expectValue(m_cache->nextCaseNumber())},
                    {QStringLiteral("container"), container},
                    {QStringLiteral("lane"), toString(lane)}}},
        EventDraft{id, EventKind::DeclarationAttached, declaration.toJson()},
    };
    expectValue(m_cache->append(m_inspector, drafts));
    return id;
}

void CacheFixture::attachScan(const inspection::CaseId& id)
{
    append(id, EventKind::ScanAttached,
           {{QStringLiteral("sha256"), QString(64, QLatin1Char('a'))},
            {QStringLiteral("name"), QStringLiteral("scan.dcm")},
            {QStringLiteral("kind"), QStringLiteral("volume")}});
}

void CacheFixture::decide(const inspection::CaseId& id, inspection::Decision decision)
{
    append(id, EventKind::DecisionMade,
           {{QStringLiteral("decision"), toString(decision)}, {QStringLiteral("reason"), QStringLiteral("seen")}});
}

} // namespace portlight::tests
