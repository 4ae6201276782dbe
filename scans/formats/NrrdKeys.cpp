#include "scans/formats/NrrdKeys.h"

#include <array>

namespace portlight::scans::nrrdkeys {

namespace {

constexpr std::array energyNames{"single", "low", "high"};
constexpr std::array roleNames{"grey", "low_energy", "high_energy", "effective_z", "rgb"};

template <typename Enum, std::size_t N>
Enum fromName(const QString& name, const std::array<const char*, N>& names)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (name == QLatin1String(names[i])) {
            return static_cast<Enum>(i);
        }
    }
    return static_cast<Enum>(0);
}

} // namespace

QString toString(EnergyLevel level)
{
    return QLatin1String(energyNames[static_cast<std::size_t>(level)]);
}

EnergyLevel energyFromName(const QString& name)
{
    return fromName<EnergyLevel>(name, energyNames);
}

QString toString(LayerRole role)
{
    return QLatin1String(roleNames[static_cast<std::size_t>(role)]);
}

LayerRole roleFromName(const QString& name)
{
    const auto role = fromName<LayerRole>(name, roleNames);
    return role == LayerRole::Rgb ? LayerRole::Grey : role; // colour is told by its axis
}

} // namespace portlight::scans::nrrdkeys
