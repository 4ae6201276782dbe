// The key/value pairs that the program adds to NRRD files, so that what it wrote reads back as it was.
#pragma once

#include "scans/Radiograph.h"
#include "scans/Volume.h"

#include <QString>

namespace portlight::scans::nrrdkeys {

inline constexpr const char* unit = "unit";               // toString(ValueUnit)
inline constexpr const char* energy = "energy";           // "low", "high"
inline constexpr const char* name = "name";               // volume name or radiograph view
inline constexpr const char* role = "role";               // toString(LayerRole)
inline constexpr const char* inverted = "inverted";       // "true": stored low is bright
inline constexpr const char* attenuation = "attenuation"; // "true": values grow with attenuation

[[nodiscard]] QString toString(EnergyLevel level); // "single", "low", "high"
[[nodiscard]] EnergyLevel energyFromName(const QString& name);
[[nodiscard]] QString toString(LayerRole role);            // "grey", "low_energy", "high_energy", "effective_z", "rgb"
[[nodiscard]] LayerRole roleFromName(const QString& name); // Grey for any other name

} // namespace portlight::scans::nrrdkeys
