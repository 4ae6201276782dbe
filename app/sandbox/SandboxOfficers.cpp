#include "app/sandbox/SandboxOfficers.h"

#include "app/sandbox/SandboxText.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSaveFile>

#include <algorithm>
#include <array>

namespace portlight::app {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;
using inspection::Role;
using local_cache::CacheLocation;
using local_cache::OfficerVault;
using local_cache::SessionPtr;

namespace {

QString secretFile(const CacheLocation& location)
{
    return location.folder + QStringLiteral("/supervisor.secret");
}

QString newSecret()
{
    std::array<quint32, 6> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char*>(words.data()), sizeof words).toBase64(QByteArray::OmitTrailingEquals));
}

Result<void> makeSupervisor(OfficerVault& vault, const CacheLocation& location, local_cache::PasswordCost cost)
{
    const QString secret = newSecret();
    QSaveFile file(secretFile(location));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(secret.toLatin1()) != secret.size() || !file.commit()) {
        return failure(ErrorCode::Storage, SandboxText::tr("%1 could not be written.").arg(file.fileName()));
    }
    return vault.setStation(QString::fromLatin1(sandboxStation)).and_then([&]() -> Result<void> {
        const auto made = vault.createOfficer(
            {supervisorBadge(), SandboxText::tr("Simulated supervisor"), Role::Supervisor, secret}, nullptr, cost);
        return made ? Result<void>() : failure(made.error());
    });
}

} // namespace

QString supervisorBadge()
{
    return QStringLiteral("simulated-supervisor");
}

Result<bool> isSandboxEmpty(const CacheLocation& location)
{
    const auto vault = OfficerVault::open(location);
    if (!vault) {
        return failure(vault.error());
    }
    return (*vault)->officers().map([](const QVector<inspection::Officer>& all) {
        return std::all_of(all.cbegin(), all.cend(),
                           [](const inspection::Officer& officer) { return officer.badge == supervisorBadge(); });
    });
}

Result<SessionPtr> signInSupervisor(const CacheLocation& location)
{
    QFile file(secretFile(location));
    constexpr qint64 longest = 256;
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(
            ErrorCode::NotFound,
            SandboxText::tr("%1 has no simulated supervisor; start it with portlight --sandbox.").arg(location.folder));
    }
    const QString secret = QString::fromLatin1(file.read(longest));
    const auto vault = OfficerVault::open(location);
    return vault ? (*vault)->signIn(supervisorBadge(), secret) : failure(vault.error());
}

Result<SessionPtr> registerInSandbox(const CacheLocation& location, const local_cache::NewOfficer& newcomer,
                                     local_cache::PasswordCost cost)
{
    const auto vault = OfficerVault::open(location);
    if (!vault) {
        return failure(vault.error());
    }
    const auto isNew = (*vault)->isEmpty();
    if (!isNew) {
        return failure(isNew.error());
    }
    if (*isNew) {
        if (const auto made = makeSupervisor(**vault, location, cost); !made) {
            return failure(made.error());
        }
    }
    const auto isEmpty = isSandboxEmpty(location);
    if (!isEmpty) {
        return failure(isEmpty.error());
    }
    if (!*isEmpty && newcomer.roles.testFlag(Role::Supervisor)) {
        return failure(ErrorCode::Refused,
                       SandboxText::tr("This sandbox has people already; ask its instructor to add another one."));
    }
    const auto supervisor = signInSupervisor(location);
    if (!supervisor) {
        return failure(supervisor.error());
    }
    const auto added = (*vault)->createOfficer(newcomer, *supervisor, cost);
    return added ? (*vault)->signIn(newcomer.badge, newcomer.password) : failure(added.error());
}

} // namespace portlight::app
