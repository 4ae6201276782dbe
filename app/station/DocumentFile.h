// A trade document as a file on this machine: its name, size and hash. The content is read once and not kept.
#pragma once

#include "inspection/Result.h"

#include <QString>

namespace portlight::app {

struct DocumentFile
{
    QString name; // without its folder
    QString sha256;
    qint64 bytes = 0;
};

// BadInput when it cannot be read or is empty. Any thread.
[[nodiscard]] inspection::Result<DocumentFile> readDocumentFile(const QString& path);

} // namespace portlight::app
