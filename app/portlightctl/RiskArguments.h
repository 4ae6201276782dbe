// What the risk commands share: options in the form --name VALUE, and one way to complain about them.
#pragma once

#include "app/portlightctl/TerminalProgress.h"
#include "inspection/Result.h"
#include "risk/JobProgress.h"

#include <QHash>
#include <QStringList>

namespace portlight::ctl {

struct RiskArguments
{
    QHash<QString, QString> options; // "train" -> "file.csv"
    QStringList files;               // everything that is no option

    [[nodiscard]] QString value(const char* name) const { return options.value(QLatin1String(name)); }
    // The option as a number; `otherwise` when it was not given, nothing when it is no number.
    [[nodiscard]] std::optional<double> number(const char* name, double otherwise) const;

    // The problem, for usageFailure(), when an option is unknown, repeated or without value.
    [[nodiscard]] static tl::expected<RiskArguments, QString> parse(const QStringList& arguments,
                                                                    const QStringList& known);
};

// For jobs of risk/: shows on `terminal` and stops at Ctrl-C. `terminal` must outlive it.
[[nodiscard]] risk::JobProgress jobProgress(TerminalProgress& terminal);

} // namespace portlight::ctl
