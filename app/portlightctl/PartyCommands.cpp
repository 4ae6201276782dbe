#include "app/portlightctl/PartyCommands.h"

#include "app/portlightctl/CacheAccess.h"
#include "app/station/DocumentFile.h"
#include "app/station/PartyStatement.h"
#include "local_cache/HubOfficers.h"
#include "sync/HubClient.h"
#include "sync/HubLink.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>

#include <algorithm>

namespace portlight::ctl {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;
using local_cache::HubOfficer;
using sync::HubClient;
using sync::NoteKey;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("portlightctl", text);
}

// The next entry of this key: a new one, or another word on one that is registered.
Result<HubOfficer> entryOf(const QVector<HubOfficer>& registered, const QString& party, const NoteKey& key,
                           bool isWithdrawn)
{
    const auto before = std::find_if(registered.cbegin(), registered.cend(), [&](const HubOfficer& entry) {
        return entry.isParty() && entry.officer.publicKey == key.publicKey() && entry.officer.name == party;
    });
    if (before == registered.cend() && isWithdrawn) {
        return failure(ErrorCode::NotFound, tr("This key is not registered for %1.").arg(party));
    }
    HubOfficer entry;
    if (before != registered.cend()) {
        entry = *before;
        ++entry.revision;
    } else {
        entry.officer = {inspection::newTimeOrderedId(), key.verifierText(), party, {}, key.publicKey()};
    }
    entry.officer.isRevoked = isWithdrawn;
    return entry;
}

// The newest word on each entry.
QVector<HubOfficer> newestOf(const QVector<HubOfficer>& all)
{
    QHash<inspection::OfficerId, HubOfficer> newest;
    for (const HubOfficer& entry : all) {
        const auto known = newest.constFind(entry.officer.id);
        if (known == newest.cend() || known->revision < entry.revision) {
            newest.insert(entry.officer.id, entry);
        }
    }
    return newest.values();
}

Result<ExitCode> runParty(const QStringList& arguments, Output& output)
{
    const Command command = hubPartyCommand();
    const auto access = CacheAccess::parse(command, arguments,
                                           {QStringLiteral("key"), QStringLiteral("withdraw"), QStringLiteral("link"),
                                            QStringLiteral("administration-key")},
                                           Reach::Network);
    if (!access) {
        return failure(access.error());
    }
    const QString given = access->option(QStringLiteral("key"));
    const QString withdrawn = access->option(QStringLiteral("withdraw"));
    if (access->words().size() != 1 || given.isEmpty() == withdrawn.isEmpty()) {
        return usageFailure(command,
                            tr("Name one party as custody events do, and its --key, or the one to --withdraw."));
    }
    const auto key = NoteKey::fromVerifierText(given.isEmpty() ? withdrawn : given);
    const auto administration = NoteKey::fromSignerFile(access->option(QStringLiteral("administration-key")));
    const auto address =
        sync::HubLink::read(access->option(QStringLiteral("link"))).and_then([](const sync::HubLink& link) {
            return link.address();
        });
    if (!key || !administration || !address) {
        return failure(!key ? key.error() : administration ? address.error() : administration.error());
    }
    sync::Interrupt interrupt;
    auto connection = sync::HubConnection::open(*address, interrupt);
    if (!connection) {
        return failure(connection.error());
    }
    HubClient client(std::move(*connection));
    return client.officers()
        .and_then([&](const QVector<HubOfficer>& all) {
            return entryOf(newestOf(all), access->words().first(), *key, given.isEmpty());
        })
        .and_then([&](HubOfficer entry) {
            entry.sign(administration->secret());
            return client.registerOfficers({entry}).map([&](int) { return entry; });
        })
        .map([&](const HubOfficer& entry) {
            output.print(QJsonObject{{QStringLiteral("party"), entry.officer.name},
                                     {QStringLiteral("key"), entry.officer.badge},
                                     {QStringLiteral("revision"), entry.revision},
                                     {QStringLiteral("withdrawn"), entry.officer.isRevoked}});
            return ExitCode::Done;
        });
}

Result<ExitCode> runSign(const QStringList& arguments, Output& output)
{
    const Command command = documentSignCommand();
    const auto access = CacheAccess::parse(
        command, arguments,
        {QStringLiteral("party"), QStringLiteral("to"), QStringLiteral("key"), QStringLiteral("out")});
    if (!access) {
        return failure(access.error());
    }
    QFile out(access->option(QStringLiteral("out")));
    if (access->words().size() != 1 || access->option(QStringLiteral("party")).isEmpty() || out.fileName().isEmpty()) {
        return usageFailure(command, tr("Name one file, the --party that signs, its --key and the file --out."));
    }
    const auto file = app::readDocumentFile(access->words().first());
    const auto key = NoteKey::fromSignerFile(access->option(QStringLiteral("key")));
    if (!file || !key) {
        return failure(file ? key.error() : file.error());
    }
    const QString to = access->option(QStringLiteral("to"));
    const app::PartyStatement statement{to.isEmpty() ? app::PartyAct::Present : app::PartyAct::HandOver, file->sha256,
                                        access->option(QStringLiteral("party")), to,
                                        QDateTime::currentSecsSinceEpoch() * 1000};
    return statement.signedBy(*key).and_then([&](const QByteArray& note) -> Result<ExitCode> {
        if (!out.open(QIODevice::WriteOnly | QIODevice::NewOnly) || out.write(note) != note.size() || !out.flush()) {
            return failure(ErrorCode::BadInput,
                           tr("The file %1 is there already or cannot be written.").arg(out.fileName()));
        }
        output.print(QJsonObject{{QStringLiteral("sha256"), statement.sha256},
                                 {QStringLiteral("party"), statement.party},
                                 {QStringLiteral("to"), statement.to},
                                 {QStringLiteral("file"), out.fileName()}});
        return ExitCode::Done;
    });
}

} // namespace

Command hubPartyCommand()
{
    return {QStringLiteral("hub party"),
            QStringLiteral("hub party NAME --key VERIFIER | --withdraw VERIFIER --administration-key F --link FILE"),
            tr("Register the key that a party of consignments signs with, or withdraw it; as the administration."),
            runParty};
}

Command documentSignCommand()
{
    return {QStringLiteral("document sign"),
            QStringLiteral("document sign FILE --party NAME --key KEYFILE --out NOTE [--to PARTY]"),
            tr("As a party, anywhere: sign that you present a document, or hand it on --to another party."), runSign};
}

} // namespace portlight::ctl
