#include "intake/Quarantine.h"

#include "inspection/SyncToDisk.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <sys/stat.h>

namespace portlight::intake {

using inspection::Error;
using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

tl::unexpected<Error> quarantineFailure(const QString& path, const QString& detail)
{
    return failure(
        ErrorCode::Storage,
        QCoreApplication::translate("Quarantine", "%1 could not be put aside in the quarantine; is the disk full?")
            .arg(path),
        detail);
}

// A folder nobody else uses: the time, and a count where two fall into one millisecond.
QString newFolder(const QString& root)
{
    const QString time = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    for (int count = 0; count < 10000; ++count) {
        QString folder = QStringLiteral("%1/%2-%3").arg(root, time).arg(count, 4, 10, QLatin1Char('0'));
        if (::mkdir(QFile::encodeName(folder).constData(), 0700) == 0) {
            return folder;
        }
    }
    return {};
}

QString reasonOf(const QString& target)
{
    return target + QStringLiteral(".reason.txt");
}

Result<void> writeReason(const QString& path, const QString& source, const Error& reason)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return quarantineFailure(path, file.errorString());
    }
    file.write((reason.text + QLatin1Char('\n')).toUtf8());
    if (!reason.detail.isEmpty()) {
        file.write((reason.detail + QLatin1Char('\n')).toUtf8());
    }
    file.write((source + QLatin1Char('\n')).toUtf8());
    if (!file.commit()) {
        return quarantineFailure(path, file.errorString());
    }
    return {};
}

} // namespace

Result<QString> quarantine(const local_cache::CacheLocation& location, const QStringList& files, const Error& reason,
                           SourceFiles sources)
{
    if (!QDir().mkpath(location.quarantine())) {
        return quarantineFailure(location.quarantine(), {});
    }
    const QString folder = newFolder(location.quarantine());
    if (folder.isEmpty()) {
        return quarantineFailure(location.quarantine(), {});
    }
    for (const QString& source : files) {
        QString target = folder + QLatin1Char('/') + QFileInfo(source).fileName();
        // Equal names from several folders, or a file that is named like the reason of another.
        for (int copy = 2; QFileInfo::exists(target) || QFileInfo::exists(reasonOf(target)); ++copy) {
            target = QStringLiteral("%1/%2-%3").arg(folder, QString::number(copy), QFileInfo(source).fileName());
        }
        QFile file(source);
        if (!file.copy(target) || !inspection::syncToDisk(target)) {
            return quarantineFailure(source, file.errorString());
        }
        if (auto written = writeReason(reasonOf(target), source, reason); !written) {
            return failure(written.error());
        }
    }
    if (!inspection::syncToDisk(folder) || !inspection::syncToDisk(location.quarantine())) {
        return quarantineFailure(folder, {});
    }
    if (sources == SourceFiles::Remove) {
        for (const QString& source : files) {
            QFile::remove(source);
        }
    }
    return folder;
}

} // namespace portlight::intake
