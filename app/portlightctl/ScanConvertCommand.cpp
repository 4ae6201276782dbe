#include "app/portlightctl/ScanConvertCommand.h"

#include "app/portlightctl/TerminalProgress.h"
#include "scans/ScanReader.h"
#include "scans/formats/NrrdWriter.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace portlight::ctl {

namespace {

using inspection::Error;
using inspection::Result;

QString tr(const char* text)
{
    return QCoreApplication::translate("portlightctl", text);
}

tl::unexpected<Error> about(const QString& path, Error error)
{
    error.text = path + QLatin1String(": ") + error.text;
    return inspection::failure(std::move(error));
}

Result<ExitCode> convert(const QString& from, const QString& to, Output& output)
{
    const auto scan = [&from] {
        TerminalProgress progress(tr("Reading %1:").arg(from));
        return scans::readScan(from, progress.progress());
    }();
    if (!scan) {
        return about(from, scan.error());
    }
    const auto written = [&scan, &to] {
        TerminalProgress progress(tr("Writing %1:").arg(to));
        return scans::writeNrrd(*scan, to, progress.progress());
    }();
    if (!written) {
        return about(from, written.error());
    }
    output.print(QJsonObject{{QStringLiteral("file"), from},
                             {QStringLiteral("kind"), scans::toString(scan->kind)},
                             {QStringLiteral("outputs"), QJsonArray::fromStringList(*written)},
                             {QStringLiteral("warnings"), QJsonArray::fromStringList(scan->metadata.warnings)}});
    return ExitCode::Done;
}

} // namespace

Command scanConvertCommand()
{
    Command command;
    command.words = QStringLiteral("scan convert");
    command.usage = QStringLiteral("scan convert IN OUT.nrrd");
    command.summary = tr("Writes a scan as NRRD in physical units; further volumes or layers as OUT-2.nrrd, ...");
    command.run = [command](const QStringList& arguments, Output& output) -> Result<ExitCode> {
        if (arguments.size() != 2) {
            return usageFailure(command, tr("Name one input and one output."));
        }
        return convert(arguments[0], arguments[1], output);
    };
    return command;
}

} // namespace portlight::ctl
