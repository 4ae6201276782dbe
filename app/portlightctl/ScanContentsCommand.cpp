#include "app/portlightctl/ScanContentsCommand.h"

#include "app/portlightctl/TerminalProgress.h"
#include "inference/contents/GoodsNature.h"
#include "inference/contents/Likeness.h"
#include "intake/DeclarationSidecar.h"
#include "scans/ScanReader.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>

namespace portlight::ctl {

namespace {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

QString tr(const char* text)
{
    return QCoreApplication::translate("portlightctl", text);
}

QJsonValue orNull(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject toJson(const inference::ContentsEstimate& seen)
{
    using inference::MatterKind;
    return {{QStringLiteral("mass_kg"), seen.massKg},
            {QStringLiteral("matter_litres"), seen.matterLitres},
            {QStringLiteral("fill"), seen.fill()},
            {QStringLiteral("items"), seen.items},
            {QStringLiteral("mass_shares"), QJsonObject{{QStringLiteral("loose"), seen.share(MatterKind::Loose)},
                                                        {QStringLiteral("organic"), seen.share(MatterKind::Organic)},
                                                        {QStringLiteral("mineral"), seen.share(MatterKind::Mineral)},
                                                        {QStringLiteral("metal"), seen.share(MatterKind::Metal)}}}};
}

QJsonObject toJson(const inference::Likeness& likeness, const inspection::Declaration& declaration)
{
    return {{QStringLiteral("likeness"), orNull(likeness.value)},
            {QStringLiteral("declared_kg"), orNull(inference::declaredWeight(declaration))},
            {QStringLiteral("weight_ratio"), orNull(likeness.weightRatio)},
            {QStringLiteral("weight_doubtful"), likeness.weightDoubtful},
            {QStringLiteral("reasons"), QJsonArray::fromStringList(likeness.reasons)}};
}

Result<ExitCode> contents(const QString& path, const QString& declarationPath, Output& output)
{
    TerminalProgress progress(tr("Reading %1:").arg(path));
    const auto scan = scans::readScan(path, progress.progress());
    if (!scan) {
        return failure(scan.error().code, tr("%1: %2").arg(path, scan.error().text));
    }
    std::optional<inspection::Declaration> declaration;
    if (!declarationPath.isEmpty()) {
        const auto read = intake::readDeclaration(declarationPath);
        if (!read) {
            return failure(read.error());
        }
        declaration = *read;
    }
    const auto seen = inference::estimateContents(*scan, progress.progress());
    if (!seen) {
        return failure(ErrorCode::Unsupported, tr("%1 tells no weight: that takes a CT with values in HU, attenuation "
                                                  "or density.")
                                                   .arg(path));
    }
    QJsonObject answer = toJson(*seen);
    answer.insert(QStringLiteral("file"), path);
    if (declaration) {
        answer.insert(QStringLiteral("declaration"),
                      toJson(inference::compareWithDeclaration(*seen, *declaration), *declaration));
    }
    output.print(answer);
    return ExitCode::Done;
}

} // namespace

Command scanContentsCommand()
{
    Command command;
    command.words = QStringLiteral("scan contents");
    command.usage = QStringLiteral("scan contents FILE|DIR [--declaration FILE]");
    command.summary = tr("Weighs what a CT holds, by kind of matter, and compares it with a declaration.");
    command.run = [command](const QStringList& arguments, Output& output) -> Result<ExitCode> {
        QCommandLineParser parser;
        const QCommandLineOption declaration(QStringLiteral("declaration"), {}, QStringLiteral("file"));
        parser.addOption(declaration);
        if (!parser.parse(QStringList{QString()} + arguments)) {
            return usageFailure(command, parser.errorText());
        }
        if (parser.positionalArguments().size() != 1) {
            return usageFailure(command, tr("Name one scan."));
        }
        return contents(parser.positionalArguments().first(), parser.value(declaration), output);
    };
    return command;
}

} // namespace portlight::ctl
