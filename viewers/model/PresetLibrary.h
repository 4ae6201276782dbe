// Looks as data: resources/presets/*.json and whatever an administration puts beside them.
//
// A preset file is an object with
//   id, order, name            stable name, place in the list, text to show
//   mode                       "composite" or "maximum"; shading: true or false
//   shell                      "off": the outer box and the tray are taken away (optional)
//   interior                   share of the opacity that stays inside things, away from their surfaces (0..1)
//   surface.hounsfield         change over one voxel that counts as a surface, HU
//   surface.relative           the same as a share of the span from air to the densest objects
//   window.hounsfield          [low, high] of the slices, HU
//   window.relative            [low, high] as quantiles (0..1) of all voxels
//   points.hounsfield          [HU, "#rrggbb", opacity over one unit length], rising
//   points.relative            the same by the percentile (0..100) among voxels denser than air
// Attenuation volumes (1/cm) use the Hounsfield points through mu = mu_water * (1 + HU / 1000); raw numbers and
// everything else use the relative ones, fitted to the values of the volume at hand.
#pragma once

#include "inspection/Result.h"
#include "viewers/volume/DisplayVolume.h"
#include "viewers/volume/TransferFunction.h"

#include <QJsonObject>
#include <QStringList>

namespace portlight::viewers {

// What a slice shows as black and as white, physical values.
struct ValueWindow
{
    double low = 0.0;
    double high = 1.0;

    [[nodiscard]] double centre() const { return 0.5 * (low + high); }
    [[nodiscard]] double width() const { return high - low; }
    bool operator==(const ValueWindow&) const = default;
};

struct Preset
{
    struct Scale
    {
        QVector<TransferPoint> points;
        double surface = 0.1;
        ValueWindow window;
    };

    QString id;
    QString name; // untranslated
    int order = 0;
    CastMode mode = CastMode::CompositeShaded;
    double interior = 1.0;
    bool takesShellOff = false;
    Scale hounsfield;
    Scale relative;

    // BadInput: which part is missing or wrong.
    [[nodiscard]] static inspection::Result<Preset> fromJson(const QJsonObject& object);
    [[nodiscard]] TransferFunction transferFor(scans::ValueUnit unit, const ValueStatistics& statistics) const;
    [[nodiscard]] ValueWindow windowFor(scans::ValueUnit unit, const ValueStatistics& statistics) const;
    [[nodiscard]] QString translatedName() const;
};

class PresetLibrary
{
public:
    // The presets that come with the program and those of the administration: "presets/*.json" in the application's
    // data folders, then /etc/portlight/presets, then the folder PORTLIGHT_PRESETS names. A file with a known id
    // replaces the one before. Broken files are left out, each with a sentence in refusals().
    [[nodiscard]] static const PresetLibrary& instance();
    [[nodiscard]] static PresetLibrary fromFolders(const QStringList& folders);

    [[nodiscard]] const QVector<Preset>& presets() const { return m_presets; } // the first is the standard image
    // Which files were left out and why, one sentence each, to be shown to the officer.
    [[nodiscard]] const QStringList& refusals() const { return m_refusals; }
    [[nodiscard]] const Preset* find(const QString& id) const;

private:
    QVector<Preset> m_presets;
    QStringList m_refusals;
};

} // namespace portlight::viewers
