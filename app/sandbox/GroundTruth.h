// What is really in a simulated scan: known to the simulated supervisor and to the exercises, never part of a case.
//
// One JSON file for each scan, sandbox folder/truth/SHA256.json. Safe from any thread.
#pragma once

#include "inspection/Finding.h"
#include "inspection/Result.h"
#include "local_cache/CacheLocation.h"

#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace portlight::app {

struct GroundTruth
{
    QString name;                            // of the parcel, as simulated; empty: it came in an exercise pack
    QVector<inspection::Finding> prohibited; // empty: harmless; label, box or rectangle

    [[nodiscard]] QStringList classes() const; // of what is prohibited, each once
    [[nodiscard]] bool hasPlace() const;       // where one of them lies is known
    [[nodiscard]] bool isOfPack() const { return name.isEmpty(); }
};

class TruthShelf
{
public:
    explicit TruthShelf(const local_cache::CacheLocation& location);

    // BadInput for a name that is no SHA-256; Storage when the disk refuses.
    [[nodiscard]] inspection::Result<void> keep(const QString& sha256, const GroundTruth& truth) const;
    // Nothing for a scan that nobody simulated here. BadInput when the file is no truth.
    [[nodiscard]] inspection::Result<std::optional<GroundTruth>> of(const QString& sha256) const;
    // Names of all parcels here.
    [[nodiscard]] QStringList names() const;

private:
    [[nodiscard]] static bool isHash(const QString& text);
    [[nodiscard]] QString fileOf(const QString& sha256) const;

    QString m_folder;
};

} // namespace portlight::app
