#include "app/portlightctl/Command.h"

#include <QCoreApplication>

namespace portlight::ctl {

QVector<Command> allCommands()
{
    return {};
}

ExitCode exitCodeOf(const inspection::Error& error)
{
    using inspection::ErrorCode;
    switch (error.code) {
    case ErrorCode::Refused:
    case ErrorCode::Tampered:
    case ErrorCode::Conflict:
        return ExitCode::AnswerIsNo;
    case ErrorCode::BadInput:
    case ErrorCode::Unsupported:
    case ErrorCode::NotFound:
    case ErrorCode::Locked:
    case ErrorCode::Cancelled:
        return ExitCode::BadInput;
    case ErrorCode::Storage:
    case ErrorCode::Internal:
        return ExitCode::Internal;
    }
    Q_UNREACHABLE();
}

tl::unexpected<inspection::Error> usageFailure(const Command& command, const QString& problem)
{
    return inspection::failure(
        inspection::ErrorCode::BadInput,
        QCoreApplication::translate("portlightctl", "%1 Usage: portlightctl %2").arg(problem, command.usage));
}

} // namespace portlight::ctl
