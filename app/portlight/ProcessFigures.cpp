#include "app/portlight/ProcessFigures.h"

#include <QByteArray>
#include <QFile>
#include <QList>

#include <ctime>
#include <unistd.h>

namespace portlight::app {

namespace {

qint64 statusKib(const QByteArray& name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith(name)) {
            return line.mid(name.size()).simplified().split(' ').value(0).toLongLong();
        }
    }
    return 0;
}

} // namespace

double millisecondsSinceStart()
{
    QFile stat(QStringLiteral("/proc/self/stat"));
    if (!stat.open(QIODevice::ReadOnly)) {
        return 0.0;
    }
    // The program's name in parentheses may hold blanks: fields are counted after it; state is field 3.
    const QByteArray text = stat.readAll();
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    constexpr int startTime = 22 - 3;
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const double sinceBoot = static_cast<double>(now.tv_sec) * 1000.0 + static_cast<double>(now.tv_nsec) / 1e6;
    return sinceBoot - fields.value(startTime).toDouble() * 1000.0 / static_cast<double>(sysconf(_SC_CLK_TCK));
}

qint64 peakResidentKib()
{
    return statusKib(QByteArrayLiteral("VmHWM:"));
}

qint64 residentKib()
{
    return statusKib(QByteArrayLiteral("VmRSS:"));
}

} // namespace portlight::app
