#include "intake/ScratchFolder.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace portlight::intake {

namespace {

QString scratchTemplate()
{
    constexpr qint64 roomForALargeScan = 2LL * 1024 * 1024 * 1024;
    const QString memory = QStringLiteral("/dev/shm");
    const bool useMemory = QFileInfo(memory).isWritable() && QStorageInfo(memory).bytesAvailable() > roomForALargeScan;
    return (useMemory ? memory : QDir::tempPath()) + QStringLiteral("/portlight-XXXXXX");
}

} // namespace

ScratchFolder::ScratchFolder()
    : m_folder(scratchTemplate()) // mkdtemp: 0700
{
}

} // namespace portlight::intake
