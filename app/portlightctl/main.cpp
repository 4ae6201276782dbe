// portlightctl: the desk without a window, for scripts. Links neither Qt Widgets nor VTK.
#include "app/portlightctl/Command.h"
#include "app/portlightctl/Diagnostics.h"
#include "app/station/FontsApplication.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QTextStream>

#include <cstring>
#include <memory>

namespace {

using portlight::ctl::Command;
using portlight::ctl::ExitCode;

void printHelp(const QVector<Command>& commands)
{
    QTextStream out(stdout);
    out << QCoreApplication::translate("portlightctl",
                                       "portlightctl: inspect, decide and verify from the command line.\n\n");
    for (const Command& command : commands) {
        out << "  portlightctl " << command.usage << "\n      " << command.summary << "\n";
    }
    out << QCoreApplication::translate(
        "portlightctl",
        "\nAnswers are JSON on standard output. Exit code: 0 done, 1 the answer is no, 2 bad input, 3 internal.\n");
}

int complain(const QString& text, ExitCode code)
{
    portlight::ctl::printDiagnostic(text);
    return static_cast<int>(code);
}

const Command* findCommand(const QVector<Command>& commands, const QStringList& arguments)
{
    for (const Command& command : commands) {
        const QStringList words = command.words.split(QLatin1Char(' '));
        if (arguments.size() >= words.size() && arguments.first(words.size()) == words) {
            return &command;
        }
    }
    return nullptr;
}

// Only what draws a page needs fonts; all else starts without them. No display is needed for either.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    if (argc > 2 && std::strcmp(argv[1], "ledger") == 0 && std::strcmp(argv[2], "receipt") == 0) {
        return portlight::app::makeFontsApplication(argc, argv);
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace

int main(int argc, char** argv)
{
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Portlight"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PORTLIGHT_VERSION));

    const QVector<Command> commands = portlight::ctl::allCommands();
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.isEmpty() || arguments.first() == QLatin1String("help") ||
        arguments.first() == QLatin1String("--help")) {
        printHelp(commands);
        return static_cast<int>(ExitCode::Done);
    }
    if (arguments.first() == QLatin1String("--version")) {
        QTextStream(stdout) << "portlightctl " << PORTLIGHT_VERSION << "\n";
        return static_cast<int>(ExitCode::Done);
    }
    const Command* command = findCommand(commands, arguments);
    if (command == nullptr) {
        return complain(
            QCoreApplication::translate("portlightctl", "There is no command \"%1\"; portlightctl help lists them.")
                .arg(arguments.mid(0, 2).join(QLatin1Char(' '))),
            ExitCode::BadInput);
    }
    portlight::ctl::Output output(stdout);
    const auto words = command->words.count(QLatin1Char(' ')) + 1;
    const auto result = command->run(arguments.mid(words), output);
    if (!result) {
        return complain(result.error().text, portlight::ctl::exitCodeOf(result.error()));
    }
    return static_cast<int>(*result);
}
