#include "intake/SourceFiles.h"

#include "scans/formats/FormatReaders.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace portlight::intake {

QStringList filesOf(const scans::ScanSource& source)
{
    return source.files.size() == 1 ? source.files + scans::companionFiles(source.files.first()) : source.files;
}

bool isMeantAsScan(const QString& path)
{
    static const QStringList suffixes{QStringLiteral("dcm"),  QStringLiteral("dcs"),  QStringLiteral("dic"),
                                      QStringLiteral("ima"),  QStringLiteral("tif"),  QStringLiteral("tiff"),
                                      QStringLiteral("png"),  QStringLiteral("jpg"),  QStringLiteral("jpeg"),
                                      QStringLiteral("nrrd"), QStringLiteral("nhdr"), QStringLiteral("mha"),
                                      QStringLiteral("mhd"),  QStringLiteral("vvd")};
    constexpr qint64 preambleBytes = 128; // PS3.10 section 7.1
    QFile file(path);
    return suffixes.contains(QFileInfo(path).suffix(), Qt::CaseInsensitive) ||
           (file.open(QIODevice::ReadOnly) && file.seek(preambleBytes) && file.read(4) == "DICM");
}

void removeEmptyFolders(const QString& path)
{
    QStringList folders{path};
    for (QDirIterator it(path, QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDirIterator::Subdirectories);
         it.hasNext();) {
        folders.append(it.next());
    }
    std::sort(folders.begin(), folders.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
    for (const QString& folder : std::as_const(folders)) {
        QDir().rmdir(folder); // fails where something is left
    }
}

} // namespace portlight::intake
