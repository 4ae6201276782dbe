#include "app/portlightctl/HubCommands.h"

#include "app/portlightctl/CacheAccess.h"
#include "local_cache/HubOfficers.h"
#include "local_cache/OfficerVault.h"
#include "sync/HubClient.h"
#include "sync/HubInstaller.h"
#include "sync/HubLink.h"

#include <QCoreApplication>
#include <QFile>

namespace portlight::ctl {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;
using local_cache::HubOfficer;
using sync::HubAddress;
using sync::HubConnection;
using sync::HubLink;
using sync::NoteKey;
using sync::NoteKeyType;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("portlightctl", text);
}

// What `hub install` and `hub enrol` share: a connection as the hub's owner.
Result<std::unique_ptr<HubConnection>> connectAsOwner(const Command& command, const CacheAccess& access,
                                                      sync::Interrupt& interrupt)
{
    const QString url = access.option(QStringLiteral("url"));
    if (url.isEmpty()) {
        return usageFailure(command, tr("Name the hub with --url."));
    }
    return HubAddress::parse(url, access.option(QStringLiteral("hub-password-file")))
        .and_then([&](const HubAddress& address) { return HubConnection::open(address, interrupt); });
}

Result<ExitCode> runInstall(const QStringList& arguments, Output& output)
{
    const Command command = hubInstallCommand();
    const auto access = CacheAccess::parse(
        command, arguments,
        {QStringLiteral("url"), QStringLiteral("hub-password-file"), QStringLiteral("name"), QStringLiteral("origin")});
    if (!access) {
        return failure(access.error());
    }
    const sync::HubIdentity identity{access->option(QStringLiteral("name")), access->option(QStringLiteral("origin"))};
    if (identity.name.isEmpty() || identity.origin.isEmpty()) {
        return usageFailure(command, tr("A hub needs a --name and the --origin of its ledger."));
    }
    sync::Interrupt interrupt;
    const auto connection = connectAsOwner(command, *access, interrupt);
    if (!connection) {
        return failure(connection.error());
    }
    return sync::HubInstaller(**connection).install(identity).map([&](const sync::InstallOutcome& outcome) {
        output.print(QJsonObject{{QStringLiteral("from_step"), outcome.from}, {QStringLiteral("to_step"), outcome.to}});
        return ExitCode::Done;
    });
}

Result<ExitCode> runEnrol(const QStringList& arguments, Output& output)
{
    const Command command = hubEnrolCommand();
    const auto access =
        CacheAccess::parse(command, arguments,
                           {QStringLiteral("url"), QStringLiteral("hub-password-file"), QStringLiteral("kind"),
                            QStringLiteral("station"), QStringLiteral("port"), QStringLiteral("scope"),
                            QStringLiteral("party"), QStringLiteral("participant-password-file")});
    if (!access) {
        return failure(access.error());
    }
    const QString kind = access->option(QStringLiteral("kind"));
    const QString scope = access->option(QStringLiteral("scope"));
    const QStringList kinds{QStringLiteral("terminal"), QStringLiteral("relay"),          QStringLiteral("witness"),
                            QStringLiteral("auditor"),  QStringLiteral("administration"), QStringLiteral("party")};
    const QString station = access->option(QStringLiteral("station"));
    if (access->words().size() != 1 || !kinds.contains(kind) ||
        (kind == QLatin1String("terminal")) == station.isEmpty()) {
        return usageFailure(command, tr("Name the participant and its --kind; a terminal also its --station."));
    }
    const QString party = access->option(QStringLiteral("party"));
    if ((kind == QLatin1String("party")) == party.isEmpty()) {
        return usageFailure(command, tr("A party needs the name that custody events call it by, with --party; nobody "
                                        "else has one."));
    }
    const auto password = CacheAccess::secret(access->option(QStringLiteral("participant-password-file")),
                                              "PORTLIGHT_PARTICIPANT_PASSWORD");
    if (!password) {
        return failure(password.error());
    }
    sync::Interrupt interrupt;
    const auto connection = connectAsOwner(command, *access, interrupt);
    if (!connection) {
        return failure(connection.error());
    }
    const sync::Participant participant{access->words().first(),
                                        kind,
                                        station,
                                        access->option(QStringLiteral("port")),
                                        scope.isEmpty() ? QStringLiteral("port") : scope,
                                        party};
    return sync::HubInstaller(**connection).enrol(participant, password->toUtf8()).map([&] {
        output.print(QJsonObject{{QStringLiteral("enrolled"), participant.role}, {QStringLiteral("kind"), kind}});
        return ExitCode::Done;
    });
}

Result<ExitCode> runKey(const QStringList& arguments, Output& output)
{
    const Command command = hubKeyCommand();
    const auto access = CacheAccess::parse(command, arguments, {QStringLiteral("type"), QStringLiteral("out")});
    if (!access) {
        return failure(access.error());
    }
    const QString type = access->option(QStringLiteral("type"));
    QFile file(access->option(QStringLiteral("out")));
    if (access->words().size() != 1 || file.fileName().isEmpty() ||
        (type != QLatin1String("note") && type != QLatin1String("witness"))) {
        return usageFailure(command, tr("Name the key, its --type (note or witness) and the file --out."));
    }
    const auto key = NoteKey::generate(access->words().first(),
                                       type == QLatin1String("witness") ? NoteKeyType::Cosignature : NoteKeyType::Note);
    if (!key) {
        return failure(key.error());
    }
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(key->signerText() + '\n') < 0 || !file.flush()) {
        return failure(ErrorCode::BadInput,
                       tr("The key file %1 is there already or cannot be written.").arg(file.fileName()));
    }
    output.print(QJsonObject{{QStringLiteral("verifier"), key->verifierText()}});
    return ExitCode::Done;
}

Result<ExitCode> runLink(const QStringList& arguments, Output& output)
{
    const Command command = hubLinkCommand();
    const auto access = CacheAccess::parse(command, arguments, {}, Reach::Network);
    if (!access) {
        return failure(access.error());
    }
    if (access->words().size() != 1) {
        return usageFailure(command, tr("Name the link file that the hub's administration handed out."));
    }
    if (!QFile::exists(access->location().database())) {
        return failure(ErrorCode::NotFound,
                       tr("There are no cases in %1; set the station up first.").arg(access->location().folder));
    }
    return HubLink::read(access->words().first()).and_then([&](const HubLink& link) {
        return link.address()
            .and_then([&](const HubAddress&) { return link.write(HubLink::fileIn(access->location())); })
            .map([&] {
                output.print(QJsonObject{{QStringLiteral("linked"), link.url}});
                return ExitCode::Done;
            });
    });
}

// The next entry of each officer of this station: as the station knows them, or revoked.
Result<QVector<HubOfficer>> entriesOf(const CacheAccess& access, const QString& revokedBadge)
{
    const auto vault = local_cache::OfficerVault::open(access.location());
    const auto registered = local_cache::HubOfficers::open(access.location());
    if (!vault || !registered) {
        return failure(vault ? registered.error() : vault.error());
    }
    const auto officers = (*vault)->officers();
    const auto known = (*registered)->newest();
    const auto station = (*vault)->station();
    if (!officers || !known || !station) {
        return failure(!officers ? officers.error() : !known ? known.error() : station.error());
    }
    QVector<HubOfficer> entries;
    bool isRevokedFound = revokedBadge.isEmpty();
    for (const inspection::Officer& officer : *officers) {
        HubOfficer entry{officer, 1, *station, {}};
        for (const HubOfficer& before : *known) {
            if (before.officer.id == officer.id) {
                entry = before;
            }
        }
        const bool isKnown = !entry.signature.isEmpty();
        if (!revokedBadge.isEmpty() && officer.badge.compare(revokedBadge, Qt::CaseInsensitive) == 0) {
            isRevokedFound = true;
            entry.officer.isRevoked = true;
            entry.revision += isKnown ? 1 : 0;
            entries.append(entry);
        } else if (!isKnown) {
            entries.append(entry);
        }
    }
    if (!isRevokedFound) {
        return failure(ErrorCode::NotFound, tr("There is no officer %1 at this station.").arg(revokedBadge));
    }
    return entries;
}

Result<ExitCode> runRegister(const QStringList& arguments, Output& output)
{
    const Command command = hubRegisterCommand();
    const auto access = CacheAccess::parse(
        command, arguments, {QStringLiteral("administration-key"), QStringLiteral("link"), QStringLiteral("revoke")},
        Reach::Network);
    if (!access) {
        return failure(access.error());
    }
    const auto key = NoteKey::fromSignerFile(access->option(QStringLiteral("administration-key")));
    const auto link = HubLink::read(access->option(QStringLiteral("link")));
    if (!key || !link) {
        return failure(key ? link.error() : key.error());
    }
    auto entries = entriesOf(*access, access->option(QStringLiteral("revoke")));
    const auto address = link->address();
    if (!entries || !address) {
        return failure(entries ? address.error() : entries.error());
    }
    for (HubOfficer& entry : *entries) {
        entry.sign(key->secret());
    }
    sync::Interrupt interrupt;
    auto connection = HubConnection::open(*address, interrupt);
    if (!connection) {
        return failure(connection.error());
    }
    return sync::HubClient(std::move(*connection)).registerOfficers(*entries).map([&](int added) {
        output.print(QJsonObject{{QStringLiteral("registered"), added}});
        return ExitCode::Done;
    });
}

Result<ExitCode> runOfficers(const QStringList& arguments, Output& output)
{
    const auto access = CacheAccess::parse(hubOfficersCommand(), arguments);
    if (!access) {
        return failure(access.error());
    }
    const auto officers = local_cache::HubOfficers::open(access->location());
    if (!officers) {
        return failure(officers.error());
    }
    return (*officers)->newest().map([&](const QVector<HubOfficer>& all) {
        QJsonArray list;
        for (const HubOfficer& entry : all) {
            list.append(QJsonObject{{QStringLiteral("badge"), entry.officer.badge},
                                    {QStringLiteral("name"), entry.officer.name},
                                    {QStringLiteral("station"), entry.station},
                                    {QStringLiteral("revision"), entry.revision},
                                    {QStringLiteral("revoked"), entry.officer.isRevoked}});
        }
        output.print(list);
        return ExitCode::Done;
    });
}

} // namespace

Command hubInstallCommand()
{
    return {QStringLiteral("hub install"),
            QStringLiteral("hub install --url URL --name NAME --origin ORIGIN [--hub-password-file F]"),
            tr("Set a hub up on an empty PostgreSQL database, or bring it up to date; as the database's owner."),
            runInstall};
}

Command hubEnrolCommand()
{
    return {
        QStringLiteral("hub enrol"),
        QStringLiteral(
            "hub enrol NAME --kind terminal|relay|witness|auditor|administration|party --url URL [--station S] "
            "[--party NAME] [--port P] [--scope port|nation] [--hub-password-file F] [--participant-password-file F]"),
        tr("Make or change a participant of a hub: its login, password and rights."), runEnrol};
}

Command hubKeyCommand()
{
    return {QStringLiteral("hub key"), QStringLiteral("hub key NAME --type note|witness --out FILE"),
            tr("Make an Ed25519 key for a log, an administration or a witness; prints its public half."), runKey};
}

Command hubLinkCommand()
{
    return {QStringLiteral("hub link"), QStringLiteral("hub link FILE [--data DIR]"),
            tr("Link this terminal to a hub by the link file its administration handed out."), runLink};
}

Command hubRegisterCommand()
{
    return {
        QStringLiteral("hub register"),
        QStringLiteral("hub register --administration-key F --link FILE [--revoke BADGE] [--data DIR]"),
        tr("Sign this station's officers with the administration's key and register them at the hub; or revoke one."),
        runRegister};
}

Command hubOfficersCommand()
{
    return {QStringLiteral("hub officers"), QStringLiteral("hub officers [--data DIR]"),
            tr("List the officers of all stations that the administration vouches for, as last synced."), runOfficers};
}

} // namespace portlight::ctl
