// A simulated parcel as files: what the scanner would send, the declaration beside it, and the truth apart.
//
//   FOLDER/NAME/NAME_low.dcs, NAME_high.dcs          DICOS CT, both energies (or .nrrd)
//   FOLDER/NAME/NAME_dx_low.dcs, NAME_dx_high.dcs    DICOS DX, both energies (or .nrrd)
//   FOLDER/NAME/NAME.declaration.json                beside the CT; NAME_dx.declaration.json beside the DX
//   TRUTH/NAME.labels.nrrd, TRUTH/NAME.truth.json    ground truth: apart, so that it is never imported with the scan
#pragma once

#include "inspection/Result.h"
#include "scans/Progress.h"
#include "scans/simulator/ParcelSimulator.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace portlight::scans {

enum class ParcelFormat { Dicos, Nrrd };

struct ParcelFileNames
{
    QStringList volumes;
    QStringList radiographs;
    QStringList declarations;
    QString labels;
    QString truth;

    [[nodiscard]] QJsonObject toJson() const;
};

struct ParcelDestination
{
    QString folder;
    QString truthFolder; // empty: no ground truth is written
    QString name;
    ParcelFormat format = ParcelFormat::Dicos;
};

// Makes the folders. Files of the same name are replaced. A null volume or a radiograph without layers is left out.
// Errors: Storage, Cancelled and those of the writers.
[[nodiscard]] inspection::Result<ParcelFileNames> writeParcel(const SimulatedParcel& parcel, const ParcelRecipe& recipe,
                                                              const ParcelDestination& destination, Progress& progress);

// What truth.json holds: recipe, class names and every item with its boxes.
[[nodiscard]] QJsonObject truthJson(const SimulatedParcel& parcel, const ParcelRecipe& recipe);

[[nodiscard]] QString toString(ParcelKind kind); // "box", "bag", "trolley"

} // namespace portlight::scans
