#include "app/portlightctl/ImportCommand.h"

#include "app/portlightctl/CacheAccess.h"
#include "app/portlightctl/TerminalProgress.h"
#include "intake/DeclarationSidecar.h"

#include <QCoreApplication>
#include <QJsonArray>

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

Result<intake::IntakeOptions> readOptions(const Command& command, const CacheAccess& access)
{
    intake::IntakeOptions options;
    if (const QString name = access.option(QStringLiteral("lane")); !name.isEmpty()) {
        const auto lane = inspection::laneFromString(name);
        if (!lane) {
            return usageFailure(command, tr("\"%1\" is no lane: red, yellow, blue, green or none.").arg(name));
        }
        options.lane = *lane;
    }
    if (const QString number = access.option(QStringLiteral("case")); !number.isEmpty()) {
        const auto cache = access.openCache();
        if (!cache) {
            return failure(cache.error());
        }
        const auto found = CacheAccess::findCase(**cache, number);
        if (!found) {
            return failure(found.error());
        }
        options.intoCase = found->id;
    }
    if (const QString file = access.option(QStringLiteral("declaration")); !file.isEmpty()) {
        const auto declaration = intake::readDeclaration(file);
        if (!declaration) {
            return failure(declaration.error());
        }
        options.declaration = *declaration;
    }
    return options;
}

Result<ExitCode> finish(const intake::IntakeReport& report, Output& output)
{
    const auto refused = std::count_if(report.items.begin(), report.items.end(),
                                       [](const intake::IntakeItem& item) { return item.error.has_value(); });
    output.print(QJsonObject{{QStringLiteral("imported"), report.items.size() - refused},
                             {QStringLiteral("refused"), static_cast<qint64>(refused)},
                             {QStringLiteral("cancelled"), report.cancelled},
                             {QStringLiteral("warnings"), QJsonArray::fromStringList(report.warnings)}});
    if (report.cancelled) {
        return failure(ErrorCode::Cancelled, tr("Stopped; what was imported before stays."));
    }
    if (refused > 0) {
        return failure(
            ErrorCode::BadInput,
            tr("%1 of %2 scans were refused; the reasons are in the output and beside the files in quarantine.")
                .arg(QString::number(refused), QString::number(report.items.size())));
    }
    return ExitCode::Done;
}

Result<ExitCode> run(const QStringList& arguments, Output& output)
{
    const Command command = importCommand();
    QStringList rest = arguments;
    const bool move = rest.removeAll(QStringLiteral("--move")) > 0;
    const auto access = CacheAccess::parse(
        command, rest, {QStringLiteral("case"), QStringLiteral("lane"), QStringLiteral("declaration")});
    if (!access) {
        return failure(access.error());
    }
    if (access->words().isEmpty()) {
        return usageFailure(command, tr("Name at least one file or folder."));
    }
    auto options = readOptions(command, *access);
    if (!options) {
        return failure(options.error());
    }
    options->removeSource = move;
    const auto session = access->signIn();
    if (!session) {
        return failure(session.error());
    }
    TerminalProgress progress(tr("Importing:"));
    const auto report = intake::IntakeService(access->location(), *session)
                            .import(access->words(), *options, progress.progress(),
                                    [&output](const intake::IntakeItem& item) { output.print(toJson(item)); });
    return report.and_then([&output](const intake::IntakeReport& done) { return finish(done, output); });
}

} // namespace

QJsonObject toJson(const intake::IntakeItem& item)
{
    return {{QStringLiteral("name"), item.name},
            {QStringLiteral("case"), item.caseNumber},
            {QStringLiteral("case_id"), item.caseId.isNull() ? QString() : item.caseId.toString(QUuid::WithoutBraces)},
            {QStringLiteral("sha256"), item.sha256},
            {QStringLiteral("error"), item.error ? QJsonValue(item.error->text) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("warnings"), QJsonArray::fromStringList(item.warnings)}};
}

Command importCommand()
{
    return {QStringLiteral("import"),
            QStringLiteral("import PATH... [--case NUMBER] [--lane LANE] [--declaration FILE] [--move]"),
            tr("Import scans: each becomes a case, or joins the one named; a bad file goes to quarantine."), run};
}

} // namespace portlight::ctl
