#include "FuzzInput.h"

#include "scans/ScanInfo.h"

#include <QFile>
#include <QTemporaryDir>

namespace portlight::fuzz {

namespace {

QString folder()
{
    static const QTemporaryDir inMemory(QStringLiteral("/dev/shm/portlight-fuzz-XXXXXX"));
    static const QTemporaryDir onDisk;
    return inMemory.isValid() ? inMemory.path() : onDisk.path();
}

} // namespace

QString inputFile(const std::uint8_t* data, std::size_t size, const char* name)
{
    QString path = folder() + u'/' + QLatin1String(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) ||
        file.write(reinterpret_cast<const char*>(data), static_cast<qint64>(size)) != static_cast<qint64>(size)) {
        qFatal("The input cannot be written to %s.", qPrintable(path));
    }
    return path;
}

int readWith(Reader reader, const std::uint8_t* data, std::size_t size)
{
    scans::Progress progress;
    const auto scan = reader(inputFile(data, size), progress);
    if (scan) {
        (void)scans::scanInfo(*scan);
    } else if (scan.error().text.isEmpty()) {
        qFatal("A reader refused without a word.");
    }
    return 0;
}

} // namespace portlight::fuzz
