#include "app/portlightctl/ScanInfoCommand.h"

#include "app/portlightctl/Diagnostics.h"
#include "app/portlightctl/TerminalProgress.h"
#include "scans/ScanInfo.h"
#include "scans/ScanReader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace portlight::ctl {

namespace {

using inspection::Error;
using inspection::ErrorCode;
using inspection::Result;

QString tr(const char* text)
{
    return QCoreApplication::translate("portlightctl", text);
}

// The file of a source, or the folder of a series, named from `folder` as the caller gave it.
QString nameUnder(const QString& folder, const scans::ScanSource& source)
{
    const QString file = source.files.size() == 1 ? source.files.first() : QFileInfo(source.files.first()).path();
    const QString relative = QDir(folder).relativeFilePath(QFileInfo(file).absoluteFilePath());
    return relative == QLatin1String(".") || relative.isEmpty() ? folder : QDir::cleanPath(folder + u'/' + relative);
}

class Run
{
public:
    explicit Run(Output& output)
        : m_output(output)
    {
    }

    void take(const QString& path)
    {
        if (QFileInfo(path).isDir()) {
            takeFolder(path);
        } else {
            TerminalProgress progress(tr("Reading %1:").arg(path));
            print(path, scans::readScan(path, progress.progress()));
        }
    }

    [[nodiscard]] bool isCancelled() const { return m_cancelled; }

    // Every problem is told; the gravest decides the exit code and comes last, by way of the caller.
    Result<ExitCode> finish()
    {
        if (m_errors.isEmpty()) {
            return ExitCode::Done;
        }
        const auto gravest = std::max_element(m_errors.cbegin(), m_errors.cend(), [](const Error& a, const Error& b) {
            return exitCodeOf(a) < exitCodeOf(b);
        });
        for (auto error = m_errors.cbegin(); error != m_errors.cend(); ++error) {
            if (error != gravest) {
                printDiagnostic(error->text);
            }
        }
        return inspection::failure(*gravest);
    }

private:
    void takeFolder(const QString& folder)
    {
        TerminalProgress listing(tr("Looking through %1:").arg(folder));
        const auto found = scans::listScanSources(folder, listing.progress());
        if (!found) {
            addError(folder, found.error());
            return;
        }
        for (const QString& warning : found->warnings) {
            printDiagnostic(folder + QLatin1String(": ") + warning);
        }
        for (const scans::OmittedPath& omitted : found->passedOver) {
            printDiagnostic(folder + QLatin1String(": ") + omitted.error.text);
        }
        for (const scans::OmittedPath& omitted : found->unreadable) {
            addError(folder, omitted.error);
        }
        if (found->sources.isEmpty() && found->unreadable.isEmpty()) {
            addError(folder, {ErrorCode::BadInput, tr("There is no scan in this folder."), {}});
        }
        for (const scans::ScanSource& source : found->sources) {
            if (m_cancelled) {
                return;
            }
            const QString name = nameUnder(folder, source);
            TerminalProgress progress(tr("Reading %1:").arg(name));
            print(name, scans::readSource(source, progress.progress()));
        }
    }

    void print(const QString& name, const Result<scans::Scan>& scan)
    {
        if (!scan) {
            addError(name, scan.error());
            return;
        }
        QJsonObject info = scans::scanInfo(*scan);
        info.insert(QLatin1String("file"), name);
        m_output.print(info);
    }

    void addError(const QString& name, Error error)
    {
        m_cancelled = m_cancelled || error.code == ErrorCode::Cancelled;
        error.text = name + QLatin1String(": ") + error.text;
        m_errors.append(error);
    }

    Output& m_output;
    QVector<Error> m_errors;
    bool m_cancelled = false;
};

} // namespace

Command scanInfoCommand()
{
    Command command;
    command.words = QStringLiteral("scan info");
    command.usage = QStringLiteral("scan info FILE|DIR...");
    command.summary = tr("Says what is in scan files and folders, one JSON object a scan.");
    command.run = [command](const QStringList& arguments, Output& output) -> Result<ExitCode> {
        if (arguments.isEmpty()) {
            return usageFailure(command, tr("Name at least one file or folder."));
        }
        Run run(output);
        for (const QString& path : arguments) {
            if (!run.isCancelled()) {
                run.take(path);
            }
        }
        return run.finish();
    };
    return command;
}

} // namespace portlight::ctl
