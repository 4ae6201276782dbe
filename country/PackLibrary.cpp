#include "country/PackLibrary.h"

#include "country/PackFolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace portlight::country {

QString packsFolder()
{
    QString chosen = qEnvironmentVariable("PORTLIGHT_PACKS");
    if (!chosen.isEmpty()) {
        return chosen;
    }
    const QString installed =
        QDir::cleanPath(QCoreApplication::applicationDirPath() + QLatin1String("/../share/portlight/packs"));
    return QFileInfo(installed).isDir() ? installed : QStringLiteral(PORTLIGHT_PACKS_FOLDER);
}

QVector<PackEntry> packsIn(const QString& folder, const QVector<QByteArray>& trustedKeys)
{
    QVector<PackEntry> entries;
    const QDir directory(folder);
    for (const QString& name : directory.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QString path = directory.filePath(name);
        if (QFileInfo::exists(path + QLatin1String("/pack.json"))) {
            entries.append({path, loadPack(path, trustedKeys)});
        }
    }
    return entries;
}

} // namespace portlight::country
