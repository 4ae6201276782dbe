#include "app/portlightctl/RiskArguments.h"

#include <QCoreApplication>

#include <algorithm>

namespace portlight::ctl {

std::optional<double> RiskArguments::number(const char* name, double otherwise) const
{
    const QString text = value(name);
    if (text.isEmpty()) {
        return otherwise;
    }
    bool ok = false;
    const double number = text.toDouble(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

tl::expected<RiskArguments, QString> RiskArguments::parse(const QStringList& arguments, const QStringList& known)
{
    RiskArguments parsed;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments.at(i);
        if (!argument.startsWith(QLatin1String("--"))) {
            parsed.files.append(argument);
            continue;
        }
        const QString name = argument.mid(2);
        if (!known.contains(name)) {
            return tl::unexpected(
                QCoreApplication::translate("portlightctl", "There is no option \"%1\" here.").arg(argument));
        }
        if (i + 1 >= arguments.size() || parsed.options.contains(name)) {
            return tl::unexpected(
                QCoreApplication::translate("portlightctl", "The option %1 takes one value and stands once.")
                    .arg(argument));
        }
        parsed.options.insert(name, arguments.at(++i));
    }
    return parsed;
}

risk::JobProgress jobProgress(TerminalProgress& terminal)
{
    return [&terminal](qint64 done, qint64 total) {
        constexpr qint64 whole = 100;
        terminal.progress().report(total > 0 ? static_cast<int>(std::min(whole, done * whole / total)) : 0);
        return terminal.progress().isCancelled() ? risk::JobAnswer::Stop : risk::JobAnswer::GoOn;
    };
}

} // namespace portlight::ctl
