// One command of portlightctl: its words, its help and what it does.
//
// Commands print stable JSON through Output and return Done or AnswerIsNo; anything else is a failure() whose text
// becomes the one line on standard error. No command touches standard output by itself.
#pragma once

#include "app/portlightctl/Output.h"
#include "inspection/Result.h"

#include <QString>
#include <QStringList>
#include <QVector>

#include <functional>

namespace portlight::ctl {

enum class ExitCode {
    Done = 0,
    AnswerIsNo = 1, // asked and answered: the chain is broken, the case is not there, the rules refuse
    BadInput = 2,   // wrong usage, unreadable file, wrong password
    Internal = 3,   // storage failure or a defect of the program
};

struct Command
{
    QString words;   // "scan info"
    QString usage;   // "scan info FILE|DIR..."
    QString summary; // one line for the help
    std::function<inspection::Result<ExitCode>(const QStringList& arguments, Output& output)> run;
};

// Every command, in the order of the help. Adding one: write its file, declare its factory there, list it here.
[[nodiscard]] QVector<Command> allCommands();

// What an error of the inner floors means to a script.
[[nodiscard]] ExitCode exitCodeOf(const inspection::Error& error);

// A usage failure: "portlightctl scan info: ... Usage: ...".
[[nodiscard]] tl::unexpected<inspection::Error> usageFailure(const Command& command, const QString& problem);

} // namespace portlight::ctl
