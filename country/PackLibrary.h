// Where the packs of this installation lie.
#pragma once

#include "country/CountryPack.h"
#include "inspection/Result.h"

namespace portlight::country {

struct PackEntry
{
    QString folder;
    inspection::Result<CountryPack> pack; // or why it is refused
};

// PORTLIGHT_PACKS, else the installed ones, else those of the source.
[[nodiscard]] QString packsFolder();

// Every folder in it that calls itself a pack, by name.
[[nodiscard]] QVector<PackEntry> packsIn(const QString& folder, const QVector<QByteArray>& trustedKeys);

} // namespace portlight::country
