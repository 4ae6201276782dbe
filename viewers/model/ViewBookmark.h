// How a volume was looked at: kept with the case as a View annotation, so that whoever opens it on any terminal sees
// the same picture.
#pragma once

#include "viewers/model/PresetLibrary.h"
#include "viewers/slices/SlabImage.h"
#include "viewers/volume/ViewCamera.h"
#include "viewers/volume/VolumeRenderer.h"

#include <QJsonObject>
#include <QUuid>

namespace portlight::viewers {

struct ViewBookmark
{
    ViewCamera camera;
    QString preset;
    ValueWindow window;
    bool inverted = false;
    std::array<double, 3> crosshairMm{}; // world: tells the three slices
    Slab slab;
    VolumeCut cut; // voxel box and planes
    bool shellOff = false;
    QVector<QUuid> hidden; // marks of segmented things
    QUuid isolated;

    bool operator==(const ViewBookmark&) const = default;
    [[nodiscard]] QJsonObject toJson() const;
    // From a log that another terminal wrote: nothing when a number is missing or no number; lists are cut to a sane
    // length.
    [[nodiscard]] static std::optional<ViewBookmark> fromJson(const QJsonObject& object);
};

} // namespace portlight::viewers
