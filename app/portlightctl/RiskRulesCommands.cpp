#include "app/portlightctl/RiskRulesCommands.h"

#include "app/portlightctl/CacheAccess.h"
#include "app/portlightctl/CaseJson.h"
#include "app/portlightctl/RiskArguments.h"
#include "app/station/ActiveSelection.h"
#include "risk/model/RecordFile.h"
#include "risk/rules/RuleTrial.h"

#include <QCoreApplication>
#include <QFile>

namespace portlight::ctl {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("portlightctl", text);
}

Result<QByteArray> readRules(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::NotFound, tr("%1 cannot be opened: %2.").arg(path, file.errorString()));
    }
    return file.readAll();
}

Result<ExitCode> tryRules(const QString& rulesPath, const QString& csvPath, const QString& profile, Output& output)
{
    const auto text = readRules(rulesPath);
    if (!text) {
        return failure(text.error());
    }
    const auto rules = risk::RuleSet::parse(*text);
    if (!rules) {
        return failure(rules.error().code, tr("%1: %2").arg(rulesPath, rules.error().text));
    }
    const auto history = risk::readRecordFile(csvPath, profile);
    if (!history) {
        return failure(history.error());
    }
    TerminalProgress terminal(tr("Trying the rules"));
    const auto trial = risk::tryRules(*rules, history->records, jobProgress(terminal));
    if (!trial) {
        return failure(trial.error());
    }
    output.print(trial->toJson());
    return ExitCode::Done;
}

QJsonObject signedJson(const local_cache::SignedDocument& document)
{
    return {{QStringLiteral("version"), document.version},
            {QStringLiteral("officer"), idText(document.officer)},
            {QStringLiteral("station"), document.station},
            {QStringLiteral("time"), isoTime(document.timeMs)},
            {QStringLiteral("hash"), QString::fromLatin1(document.hash.toHex())}};
}

Result<ExitCode> publish(const Command& command, const QStringList& arguments, Output& output)
{
    const auto access = CacheAccess::parse(command, arguments);
    if (!access) {
        return failure(access.error());
    }
    if (access->words().size() != 1) {
        return usageFailure(command, tr("Name one rule file."));
    }
    const auto text = readRules(access->words().first());
    const auto session = access->signIn();
    if (!text || !session) {
        return failure(text ? session.error() : text.error());
    }
    const auto published = app::publishRules(access->location(), *session, *text);
    if (!published) {
        return failure(published.error());
    }
    output.print(signedJson(*published));
    return ExitCode::Done;
}

Result<ExitCode> show(const Command& command, const QStringList& arguments, Output& output)
{
    const auto access = CacheAccess::parse(command, arguments);
    if (!access) {
        return failure(access.error());
    }
    if (!access->words().isEmpty()) {
        return usageFailure(command, tr("There is nothing to name here."));
    }
    if (const auto cache = access->openCache(); !cache) {
        return failure(cache.error());
    }
    const auto versions = local_cache::SignedShelf(access->location()).versions(app::rulesKind);
    if (!versions) {
        return failure(versions.error());
    }
    for (const local_cache::SignedDocument& document : *versions) {
        QJsonObject line = signedJson(document);
        line.insert(QStringLiteral("in_force"), document.version == versions->last().version);
        line.insert(QStringLiteral("rules"), QString::fromUtf8(document.content));
        output.print(line);
    }
    return ExitCode::Done;
}

} // namespace

Command riskRulesTryCommand()
{
    Command command;
    command.words = QStringLiteral("risk rules try");
    command.usage = QStringLiteral("risk rules try FILE CSV [--profile NAME|FILE]");
    command.summary =
        tr("Runs a rule file against past declarations: what each rule would have sent where, and its hit rate.");
    command.run = [command](const QStringList& words, Output& output) -> Result<ExitCode> {
        const auto arguments = RiskArguments::parse(words, {QStringLiteral("profile")});
        if (!arguments) {
            return usageFailure(command, arguments.error());
        }
        if (arguments->files.size() != 2) {
            return usageFailure(command, tr("Name one rule file and one CSV of past declarations."));
        }
        return tryRules(arguments->files.first(), arguments->files.last(), arguments->value("profile"), output);
    };
    return command;
}

Command riskRulesPublishCommand()
{
    Command command;
    command.words = QStringLiteral("risk rules publish");
    command.usage = QStringLiteral("risk rules publish FILE [--data DIR] [--badge B] [--password-file F]");
    command.summary = tr("Puts a rule file in force as the next version, signed by a supervisor.");
    command.run = [command](const QStringList& words, Output& output) { return publish(command, words, output); };
    return command;
}

Command riskRulesShowCommand()
{
    Command command;
    command.words = QStringLiteral("risk rules show");
    command.usage = QStringLiteral("risk rules show [--data DIR]");
    command.summary = tr("Prints every version of the rules, proved, the one in force last.");
    command.run = [command](const QStringList& words, Output& output) { return show(command, words, output); };
    return command;
}

} // namespace portlight::ctl
