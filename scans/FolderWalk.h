// Every file under a folder, and by name whatever keeps some of them out of sight. Internal to the reader.
#pragma once

#include "inspection/Result.h"
#include "scans/ScanReader.h"

#include <QStringList>
#include <QVector>

namespace portlight::scans {

enum class ListingDepth { ThisFolder, AllFolders };

struct FolderWalk
{
    QStringList files; // that open, by name
    QVector<OmittedPath> unreadable;
    QStringList warnings; // links, devices, a folder without end
};

// Follows no link, so that it always ends. Opens each file once to see whether it may be read. Errors: as of a folder
// that cannot be opened.
[[nodiscard]] inspection::Result<FolderWalk> walkFolder(const QString& folder, ListingDepth depth);

// Whether the name came from bytes that are no UTF-8: Qt holds such names with replacement characters and finds no
// file.
[[nodiscard]] bool isGarbledName(const QString& path);
[[nodiscard]] inspection::Error garbledNameError(const QString& name);

} // namespace portlight::scans
