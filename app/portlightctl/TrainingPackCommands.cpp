#include "app/portlightctl/TrainingPackCommands.h"

#include "app/portlightctl/CacheAccess.h"
#include "app/portlightctl/TerminalProgress.h"
#include "app/sandbox/ExercisePack.h"
#include "app/sandbox/SandboxOfficers.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

namespace portlight::ctl {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("portlightctl", text);
}

QJsonObject toJson(const app::PackContent& content)
{
    return {{QStringLiteral("scans"), content.scans},
            {QStringLiteral("with_threats"), content.threats},
            {QStringLiteral("left_out"), QJsonArray::fromStringList(content.leftOut)}};
}

Result<ExitCode> runWrite(const Command& command, const QStringList& arguments, Output& output)
{
    const QString keyOption = QStringLiteral("key");
    const QString outOption = QStringLiteral("out");
    const auto access = CacheAccess::parse(command, arguments, {keyOption, outOption});
    if (!access) {
        return failure(access.error());
    }
    if (!access->words().isEmpty() || access->option(outOption).isEmpty() || access->option(keyOption).isEmpty()) {
        return usageFailure(command, tr("Name a new folder with --out and a signing key with --key."));
    }
    const auto session = access->signIn();
    if (!session) {
        return failure(session.error());
    }
    if (!(*session)->officer().roles.testFlag(inspection::Role::Supervisor)) {
        return failure(ErrorCode::Refused,
                       tr("Only a supervisor writes exercise packs: cases leave the station in it."));
    }
    TerminalProgress progress(tr("Writing the pack:"));
    return app::writePack(access->location(), *session, access->option(outOption), access->option(keyOption),
                          progress.progress())
        .map([&](const app::PackContent& content) {
            QJsonObject object = toJson(content);
            object.insert(QStringLiteral("signed_by_key"), QString::fromLatin1(content.publicKey.toHex()));
            output.print(object);
            return ExitCode::Done;
        });
}

Result<ExitCode> runImport(const Command& command, const QStringList& arguments, Output& output)
{
    const QString trustOption = QStringLiteral("trust");
    const auto access = CacheAccess::parse(command, arguments, {trustOption});
    if (!access) {
        return failure(access.error());
    }
    if (access->words().size() != 1 || access->option(trustOption).isEmpty()) {
        return usageFailure(command, tr("Name the pack's folder, and with --trust the file of its public key."));
    }
    constexpr qint64 longestKey = 256;
    QFile keyFile(access->option(trustOption));
    const QByteArray key =
        keyFile.open(QIODevice::ReadOnly) ? QByteArray::fromHex(keyFile.read(longestKey).trimmed()) : QByteArray();
    if (key.isEmpty()) {
        return failure(ErrorCode::BadInput, tr("%1 holds no public key.").arg(keyFile.fileName()));
    }
    const auto supervisor = app::signInSupervisor(access->location());
    if (!supervisor) {
        return failure(supervisor.error());
    }
    TerminalProgress progress(tr("Importing the pack:"));
    return app::importPack(access->location(), *supervisor, access->words().first(), {key}, progress.progress())
        .map([&](const app::PackContent& content) {
            QJsonObject object = toJson(content);
            object.insert(QStringLiteral("without_place"), content.placeless);
            output.print(object);
            return ExitCode::Done;
        });
}

} // namespace

Command trainingPackWriteCommand()
{
    Command command;
    command.words = QStringLiteral("training pack write");
    command.usage =
        QStringLiteral("training pack write --out DIR --key FILE [--data DIR] [--badge B] [--password-file F]");
    command.summary = tr("Writes examined cases as a signed exercise pack: pixels, classes and boxes, nothing else.");
    command.run = [command](const QStringList& arguments, Output& output) {
        return runWrite(command, arguments, output);
    };
    return command;
}

Command trainingPackImportCommand()
{
    Command command;
    command.words = QStringLiteral("training pack import");
    command.usage = QStringLiteral("training pack import DIR --trust KEY.pub --data SANDBOX");
    command.summary = tr("Brings an exercise pack into a sandbox: each scan becomes a case whose truth is known.");
    command.run = [command](const QStringList& arguments, Output& output) {
        return runImport(command, arguments, output);
    };
    return command;
}

} // namespace portlight::ctl
