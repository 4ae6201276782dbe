// Where one station keeps its data: database, encrypted scans, quarantine. One folder, so that a profile is a folder.
#pragma once

#include <QString>

namespace portlight::local_cache {

// Live work, or the sandbox of trainees. A database belongs to one of them for good: opened as the other it is refused
// (OpenDatabase.h), so that nothing made up is ever taken for a case, and no trainee touches one.
enum class Profile { Live, Sandbox };

struct CacheLocation
{
    QString folder; // absolute
    Profile profile = Profile::Live;

    [[nodiscard]] QString database() const { return folder + QStringLiteral("/cases.sqlite"); }
    [[nodiscard]] QString scanStore() const { return folder + QStringLiteral("/scans"); }
    [[nodiscard]] QString quarantine() const { return folder + QStringLiteral("/quarantine"); }
    [[nodiscard]] QString inbox() const { return folder + QStringLiteral("/inbox"); }
    [[nodiscard]] QString backups() const { return folder + QStringLiteral("/backups"); }

    // $PORTLIGHT_DATA, or the platform's application data folder.
    [[nodiscard]] static CacheLocation standard();
    // Beside it, with "-sandbox" behind its name.
    [[nodiscard]] static CacheLocation standardSandbox();
    // A folder that exists, as what its database says it is; Live where there is none.
    [[nodiscard]] static CacheLocation asFound(const QString& folder);
};

} // namespace portlight::local_cache
