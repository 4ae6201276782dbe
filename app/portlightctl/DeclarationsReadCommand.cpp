#include "app/portlightctl/DeclarationsReadCommand.h"

#include "app/portlightctl/Diagnostics.h"
#include "app/portlightctl/RiskArguments.h"
#include "risk/declarations/DeclarationFile.h"
#include "risk/declarations/Validation.h"

#include <QCoreApplication>

namespace portlight::ctl {

using inspection::Result;

namespace {

// One line a declaration, one a bad row, one at the end of the file (an unreadable file: one on standard error);
// answers whether the file could be read.
bool readOne(const QString& path, const QString& profile, risk::DuplicateFinder& duplicates, Output& output)
{
    const QString file = QStringLiteral("file");
    risk::CsvSinks sinks;
    sinks.declaration = [&](risk::TradeDeclaration&& declaration) {
        QStringList doubts = risk::doubtsOf(declaration);
        if (const QString duplicate = duplicates.check(declaration); !duplicate.isEmpty()) {
            doubts.append(duplicate);
        }
        output.print(QJsonObject{{file, path},
                                 {QStringLiteral("declaration"), declaration.toJson()},
                                 {QStringLiteral("doubts"), QJsonArray::fromStringList(doubts)}});
    };
    sinks.problem = [&](const risk::RowProblem& problem) {
        output.print(QJsonObject{{file, path},
                                 {QStringLiteral("line"), problem.line},
                                 {QStringLiteral("lost"), problem.kind == risk::RowProblem::Kind::Lost},
                                 {QStringLiteral("problem"), problem.text}});
    };
    TerminalProgress terminal(QCoreApplication::translate("portlightctl", "Reading %1").arg(path));
    sinks.progress = jobProgress(terminal);
    const auto summary = risk::readDeclarationFile(path, profile, sinks);
    if (!summary) {
        printDiagnostic(summary.error().text);
        return false;
    }
    output.print(QJsonObject{{file, path},
                             {QStringLiteral("format"), summary->format},
                             {QStringLiteral("declarations"), summary->declarations},
                             {QStringLiteral("lost_rows"), summary->csv.lostRows},
                             {QStringLiteral("doubtful_rows"), summary->csv.doubtfulRows}});
    return true;
}

} // namespace

Command declarationsReadCommand()
{
    Command command;
    command.words = QStringLiteral("declarations read");
    command.usage = QStringLiteral("declarations read FILE... [--profile NAME|FILE]");
    command.summary = QCoreApplication::translate(
        "portlightctl",
        "Reads WCO XML, UN/EDIFACT and CSV declarations into one form, with what is doubtful about each.");
    command.run = [command](const QStringList& words, Output& output) -> Result<ExitCode> {
        const auto arguments = RiskArguments::parse(words, {QStringLiteral("profile")});
        if (!arguments) {
            return usageFailure(command, arguments.error());
        }
        if (arguments->files.isEmpty()) {
            return usageFailure(command, QCoreApplication::translate("portlightctl", "At least one file is needed."));
        }
        risk::DuplicateFinder duplicates;
        bool allRead = true;
        for (const QString& path : arguments->files) {
            allRead = readOne(path, arguments->value("profile"), duplicates, output) && allRead;
        }
        return allRead ? ExitCode::Done : ExitCode::BadInput;
    };
    return command;
}

} // namespace portlight::ctl
