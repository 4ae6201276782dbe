#include "app/station/DocumentFile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace portlight::app {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::app", text);
}

} // namespace

Result<DocumentFile> readDocumentFile(const QString& path)
{
    const QFileInfo info(path);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::BadInput, tr("The document %1 cannot be read; check the file.").arg(path),
                       file.errorString());
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file) || file.error() != QFileDevice::NoError) {
        return failure(ErrorCode::BadInput, tr("The document %1 cannot be read to its end.").arg(path),
                       file.errorString());
    }
    if (file.pos() == 0) {
        return failure(ErrorCode::BadInput, tr("The document %1 is empty; there is nothing to register.").arg(path));
    }
    return DocumentFile{info.fileName(), QString::fromLatin1(hash.result().toHex()), file.pos()};
}

} // namespace portlight::app
