#include "scans/writers/DicomFileOutput.h"

#include "inspection/SyncToDisk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <unistd.h>

namespace portlight::scans {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::scans", text);
}

tl::unexpected<inspection::Error> storageFailure(const QString& path, const QString& detail)
{
    return failure(ErrorCode::Storage,
                   tr("%1 could not be written; is the disk full or the folder protected?").arg(path), detail);
}

} // namespace

Result<void> saveDicomFile(DcmFileFormat& file, const QString& path)
{
    const QByteArray target = QFile::encodeName(path);
    const QByteArray part = target + ".part";
    auto discard = qScopeGuard([&part] { ::unlink(part.constData()); });
    const OFCondition written = file.saveFile(OFFilename(part.constData()), EXS_LittleEndianExplicit,
                                              EET_ExplicitLength, EGL_recalcGL, EPD_noChange, 0, 0, EWM_fileformat);
    if (written.bad()) {
        return storageFailure(path, QString::fromLocal8Bit(written.text()));
    }
    if (!inspection::syncToDisk(path + QStringLiteral(".part")) ||
        std::rename(part.constData(), target.constData()) != 0) {
        return storageFailure(path, QString::fromLocal8Bit(std::strerror(errno)));
    }
    discard.dismiss();
    return {};
}

tl::unexpected<inspection::Error> datasetFailure(const OFCondition& condition, const QString& path)
{
    return failure(ErrorCode::Internal, tr("%1 could not be put together; please report this.").arg(path),
                   QString::fromLocal8Bit(condition.text()));
}

} // namespace portlight::scans
