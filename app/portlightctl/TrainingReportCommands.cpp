#include "app/portlightctl/TrainingReportCommands.h"

#include "app/portlightctl/CacheAccess.h"
#include "app/sandbox/Certificate.h"
#include "app/sandbox/TrainingReport.h"
#include "local_cache/OfficerVault.h"
#include "training/statistics/AnswerTable.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace portlight::ctl {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("portlightctl", text);
}

Result<void> write(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit()) {
        return failure(ErrorCode::Storage, tr("%1 could not be written: %2.").arg(path, file.errorString()));
    }
    return {};
}

Result<QMap<QString, QString>> namesIn(const local_cache::CacheLocation& location, const app::TrainingLog& log)
{
    const auto vault = local_cache::OfficerVault::open(location);
    if (!vault) {
        return failure(vault.error());
    }
    return (*vault)->officers().map(
        [&log](const QVector<inspection::Officer>& officers) { return app::classOf(log, officers); });
}

struct Wanted
{
    CacheAccess access;
    app::TrainingLog log;
    QString trainee; // empty: all
    QString out;
};

Result<Wanted> readWanted(const Command& command, const QStringList& arguments)
{
    const QString traineeOption = QStringLiteral("trainee");
    const QString outOption = QStringLiteral("out");
    const auto access = CacheAccess::parse(command, arguments, {traineeOption, outOption});
    if (!access) {
        return failure(access.error());
    }
    if (!access->words().isEmpty() || access->option(outOption).isEmpty()) {
        return usageFailure(command, tr("Name the file to write with --out."));
    }
    if (const auto cache = access->openCache(); !cache) {
        return failure(cache.error());
    }
    auto log = app::TrainingLog::read(access->location());
    if (!log) {
        return failure(log.error());
    }
    const QString trainee = access->option(traineeOption);
    if (!trainee.isEmpty() && log->of(trainee).isEmpty()) {
        return failure(ErrorCode::NotFound, tr("There are no answers of \"%1\" here.").arg(trainee));
    }
    return Wanted{*access, std::move(*log), trainee, access->option(outOption)};
}

Result<ExitCode> runAnswers(const Command& command, const QStringList& arguments, Output& output)
{
    const auto wanted = readWanted(command, arguments);
    if (!wanted) {
        return failure(wanted.error());
    }
    QVector<training::Answer> answers;
    for (const training::Answer& answer : wanted->log.measured()) {
        if (wanted->trainee.isEmpty() || answer.trainee == wanted->trainee) {
            answers.append(answer);
        }
    }
    return write(wanted->out, training::writeAnswers(answers)).map([&] {
        output.print(QJsonObject{{QStringLiteral("file"), wanted->out}, {QStringLiteral("answers"), answers.size()}});
        return ExitCode::Done;
    });
}

Result<ExitCode> runReport(const Command& command, const QStringList& arguments, Output& output)
{
    const auto wanted = readWanted(command, arguments);
    if (!wanted) {
        return failure(wanted.error());
    }
    const auto names = namesIn(wanted->access.location(), wanted->log);
    if (!names) {
        return failure(names.error());
    }
    const QString html = wanted->trainee.isEmpty() ? app::classReportHtml(wanted->log, *names, {})
                                                   : app::traineeReportHtml(wanted->log, wanted->trainee, {});
    return write(wanted->out, html.toUtf8()).map([&] {
        output.print(QJsonObject{{QStringLiteral("file"), wanted->out}});
        return ExitCode::Done;
    });
}

// Who of this folder's register holds the key; nothing when nobody does, or there is no folder.
Result<std::optional<inspection::Officer>> holderOf(const QByteArray& key, const local_cache::CacheLocation& at)
{
    if (!QFile::exists(at.database())) {
        return std::optional<inspection::Officer>();
    }
    const auto vault = local_cache::OfficerVault::open(at);
    if (!vault) {
        return failure(vault.error());
    }
    return (*vault)->officers().map([&key](const QVector<inspection::Officer>& officers) {
        const auto holder =
            std::find_if(officers.cbegin(), officers.cend(), [&key](const inspection::Officer& officer) {
                return officer.publicKey == key && officer.roles.testFlag(inspection::Role::Supervisor);
            });
        return holder == officers.cend() ? std::nullopt : std::optional(*holder);
    });
}

} // namespace

Result<ExitCode> verifyCertificate(const QString& path, const local_cache::CacheLocation& at, Output& output)
{
    constexpr qint64 largest = qint64{16} << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::NotFound, tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    }
    const auto proof = app::readCertificate(file.read(largest));
    if (!proof) {
        return failure(proof.error().code, path + QLatin1String(": ") + proof.error().text);
    }
    const auto holder = holderOf(proof->publicKey, at);
    if (!holder) {
        return failure(holder.error());
    }
    output.print(QJsonObject{
        {QStringLiteral("intact"), proof->isIntact},
        {QStringLiteral("certificate"), proof->statement},
        {QStringLiteral("signed_by_key"), QString::fromLatin1(proof->publicKey.toHex())},
        {QStringLiteral("known_instructor"), *holder ? QJsonValue((*holder)->name) : QJsonValue(QJsonValue::Null)}});
    return proof->isIntact && *holder ? ExitCode::Done : ExitCode::AnswerIsNo;
}

Command trainingAnswersCommand()
{
    Command command;
    command.words = QStringLiteral("training answers");
    command.usage = QStringLiteral("training answers --out FILE.csv [--trainee BADGE] [--data DIR]");
    command.summary = tr("Writes the answers of a sandbox as a table, for training statistics and for others.");
    command.run = [command](const QStringList& arguments, Output& output) {
        return runAnswers(command, arguments, output);
    };
    return command;
}

Command trainingReportCommand()
{
    Command command;
    command.words = QStringLiteral("training report");
    command.usage = QStringLiteral("training report --out FILE.html [--trainee BADGE] [--data DIR]");
    command.summary = tr("Writes a trainee's page, or the class's, as the sandbox shows it.");
    command.run = [command](const QStringList& arguments, Output& output) {
        return runReport(command, arguments, output);
    };
    return command;
}

} // namespace portlight::ctl
