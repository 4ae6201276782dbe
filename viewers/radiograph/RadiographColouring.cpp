#include "viewers/radiograph/RadiographColouring.h"

#include <QCoreApplication>

#include <array>

namespace portlight::viewers {

using scans::LayerRole;
using scans::Radiograph;

namespace {

struct Row
{
    RadiographColouring colouring;
    const char* id;
    const char* name;
};

constexpr std::array rows{
    Row{RadiographColouring::Rgb, "rgb", QT_TRANSLATE_NOOP("Presets", "Scanner's colours")},
    Row{RadiographColouring::DualEnergy, "dual-energy", QT_TRANSLATE_NOOP("Presets", "Materials")},
    Row{RadiographColouring::OrganicOnly, "organic-only", QT_TRANSLATE_NOOP("Presets", "Organic only")},
    Row{RadiographColouring::MetalOnly, "metal-only", QT_TRANSLATE_NOOP("Presets", "Metal only")},
    Row{RadiographColouring::Grey, "grey", QT_TRANSLATE_NOOP("Presets", "Grey")},
    Row{RadiographColouring::HighEnergy, "high", QT_TRANSLATE_NOOP("Presets", "High energy")},
    Row{RadiographColouring::LowEnergy, "low", QT_TRANSLATE_NOOP("Presets", "Low energy")},
};

const Row& rowOf(RadiographColouring colouring)
{
    for (const Row& row : rows) {
        if (row.colouring == colouring) {
            return row;
        }
    }
    Q_UNREACHABLE();
}

bool has(const Radiograph& radiograph, LayerRole role)
{
    return radiograph.layer(role) != nullptr;
}

bool tellsMaterials(const Radiograph& radiograph)
{
    return has(radiograph, LayerRole::Rgb) ||
           (has(radiograph, LayerRole::LowEnergy) && has(radiograph, LayerRole::HighEnergy));
}

} // namespace

QString colouringId(RadiographColouring colouring)
{
    return QLatin1String(rowOf(colouring).id);
}

QString colouringName(RadiographColouring colouring)
{
    return QCoreApplication::translate("Presets", rowOf(colouring).name);
}

std::optional<RadiographColouring> colouringOfId(const QString& id)
{
    for (const Row& row : rows) {
        if (id == QLatin1String(row.id)) {
            return row.colouring;
        }
    }
    return std::nullopt;
}

QVector<RadiographColouring> colouringsOf(const Radiograph& radiograph)
{
    const bool low = has(radiograph, LayerRole::LowEnergy);
    const bool high = has(radiograph, LayerRole::HighEnergy);
    const bool rgb = has(radiograph, LayerRole::Rgb);
    QVector<RadiographColouring> colourings;
    if (rgb) {
        colourings.append(RadiographColouring::Rgb);
    }
    if (low && high) {
        colourings.append(RadiographColouring::DualEnergy);
    }
    if (tellsMaterials(radiograph)) {
        colourings += {RadiographColouring::OrganicOnly, RadiographColouring::MetalOnly};
    }
    if (has(radiograph, LayerRole::Grey) || (rgb && !high && !low)) {
        colourings.append(RadiographColouring::Grey);
    }
    if (high) {
        colourings.append(RadiographColouring::HighEnergy);
    }
    if (low) {
        colourings.append(RadiographColouring::LowEnergy);
    }
    if (colourings.isEmpty()) { // only an effective atomic number: shown as grey
        colourings.append(RadiographColouring::Grey);
    }
    return colourings;
}

QVector<MissingColouring> missingColouringsOf(const Radiograph& radiograph)
{
    if (tellsMaterials(radiograph)) {
        return {};
    }
    const QString reason = QCoreApplication::translate(
        "Presets", "This scan holds one energy and no colours: materials cannot be told apart.");
    return {{RadiographColouring::OrganicOnly, reason}, {RadiographColouring::MetalOnly, reason}};
}

} // namespace portlight::viewers
