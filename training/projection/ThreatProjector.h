// Threat image projection: an item put into a radiograph as if it had lain in the parcel.
//
// Attenuations add up (AttenuationImage.h); noise is added where the item's shadow would have more of it than what is
// left of the background's; the rest of the picture keeps every bit. Method: Bhowmik et al. (arXiv:1909.11508) and
// Rogers et al. (J. X-ray Sci. Technol. 24 (2016) 687) for multiplicative projection.
#pragma once

#include "training/projection/ArtefactGate.h"
#include "training/projection/ItemPose.h"
#include "training/projection/Placement.h"
#include "training/projection/RadiographCodec.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QRect>

#include <cstdint>
#include <optional>

namespace portlight::training {

struct ProjectionWish
{
    double difficulty = 0.5;       // 0 to 1
    std::optional<ItemPose> pose;  // random without one
    std::optional<QPoint> topLeft; // of the posed item; chosen by difficulty without one
    QString scanner;               // of the picture; must be the item's for colour pictures
    std::uint64_t seed = 1;        // the same wish gives the same picture
};

struct Projection
{
    scans::Radiograph radiograph;
    QRect rectangle; // around the item's pixels
    ItemPose pose;
    ImageFactors factors;
    GateReport gate;
};

// A picture made ready once, for any number of items. Immutable; safe to use from any thread.
class ThreatProjector
{
    Q_DECLARE_TR_FUNCTIONS(portlight::training)

public:
    [[nodiscard]] static inspection::Result<ThreatProjector> of(const scans::Radiograph& radiograph);

    // One projection, whatever the gate says of it. Unsupported: the item's kind or scanner does not fit the picture,
    // or it has no place in it.
    [[nodiscard]] inspection::Result<Projection> project(const ThreatItem& item, const ProjectionWish& wish) const;
    // The first of several that passes the gate; Refused with the last one's reasons when none does.
    [[nodiscard]] inspection::Result<Projection> projectAccepted(const ThreatItem& item, ProjectionWish wish) const;

    [[nodiscard]] const RadiographCodec& codec() const { return m_codec; }

private:
    explicit ThreatProjector(RadiographCodec codec);

    [[nodiscard]] inspection::Result<void> checkFit(const ThreatItem& item, const ProjectionWish& wish) const;
    [[nodiscard]] AttenuationImage superposed(const ThreatItem& item, QPoint topLeft, scans::Random& random) const;

    RadiographCodec m_codec;
    NoiseModel m_noise;
    ParcelMap m_map;
};

// The truth of an exercise image: class, item, rectangle, factors and gate figures (docs/portlightctl.md).
[[nodiscard]] QJsonObject truthJson(const ThreatItem& item, const Projection& projection);

} // namespace portlight::training
