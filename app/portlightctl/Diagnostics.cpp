#include "app/portlightctl/Diagnostics.h"

#include <QTextStream>

namespace portlight::ctl {

void printDiagnostic(const QString& text)
{
    QString line = text;
    line.replace(QLatin1Char('\n'), QLatin1Char(' '));
    QTextStream(stderr) << "portlightctl: " << line << "\n";
}

} // namespace portlight::ctl
