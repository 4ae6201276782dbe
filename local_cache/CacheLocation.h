// Where one station keeps its data: database, encrypted scans, quarantine. One folder, so that a profile is a folder.
#pragma once

#include <QString>

namespace portlight::local_cache {

struct CacheLocation
{
    QString folder; // absolute

    [[nodiscard]] QString database() const { return folder + QStringLiteral("/cases.sqlite"); }
    [[nodiscard]] QString scanStore() const { return folder + QStringLiteral("/scans"); }
    [[nodiscard]] QString quarantine() const { return folder + QStringLiteral("/quarantine"); }
    [[nodiscard]] QString inbox() const { return folder + QStringLiteral("/inbox"); }
    [[nodiscard]] QString backups() const { return folder + QStringLiteral("/backups"); }

    // $PORTLIGHT_DATA, or the platform's application data folder.
    [[nodiscard]] static CacheLocation standard();
};

} // namespace portlight::local_cache
