#include "training/projection/ThreatProjector.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace portlight::training {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr int attempts = 8;

QRect rectangleOf(const ThreatItem& item, QPoint topLeft)
{
    QRect box;
    for (int y = 0; y < item.planes.height; ++y) {
        for (int x = 0; x < item.planes.width; ++x) {
            if (item.mask[item.planes.index(x, y)] >= 0.25F) {
                box = box.united(QRect(topLeft.x() + x, topLeft.y() + y, 1, 1));
            }
        }
    }
    return box;
}

} // namespace

ThreatProjector::ThreatProjector(RadiographCodec codec)
    : m_codec(std::move(codec))
    , m_noise(m_codec.image())
    , m_map(m_codec.image(), m_noise)
{
}

Result<ThreatProjector> ThreatProjector::of(const scans::Radiograph& radiograph)
{
    auto codec = RadiographCodec::of(radiograph);
    return codec ? Result<ThreatProjector>(ThreatProjector(std::move(*codec))) : failure(codec.error());
}

Result<void> ThreatProjector::checkFit(const ThreatItem& item, const ProjectionWish& wish) const
{
    const AttenuationImage& picture = m_codec.image();
    if (item.planes.kind != picture.kind) {
        return failure(ErrorCode::Unsupported,
                       tr("The item comes from another kind of picture (grey, two energies or colour) than this one."));
    }
    if (picture.kind == ImageKind::Colour && item.scanner != wish.scanner) {
        return failure(ErrorCode::Unsupported,
                       tr("The item's colours are those of another scanner (%1, the picture is of %2).")
                           .arg(item.scanner, wish.scanner));
    }
    const auto pixels = static_cast<std::size_t>(item.planes.width) * static_cast<std::size_t>(item.planes.height);
    if (item.planes.attenuation.size() != pixels || item.mask.size() != pixels ||
        item.planes.material.size() != (picture.kind == ImageKind::Grey ? 0 : pixels)) {
        return failure(ErrorCode::BadInput, tr("The item's maps do not fill its size."));
    }
    return {};
}

AttenuationImage ThreatProjector::superposed(const ThreatItem& item, QPoint topLeft, scans::Random& random) const
{
    const AttenuationImage& picture = m_codec.image();
    AttenuationImage sum{picture.kind, item.planes.width, item.planes.height, item.planes.attenuation,
                         item.planes.material};
    for (int y = 0; y < sum.height; ++y) {
        for (int x = 0; x < sum.width; ++x) {
            const std::size_t i = sum.index(x, y);
            const std::size_t under = picture.index(topLeft.x() + x, topLeft.y() + y);
            const float added = item.planes.attenuation[i];
            sum.attenuation[i] = picture.attenuation[under] + added;
            if (!sum.material.empty()) {
                sum.material[i] = picture.material[under] + item.planes.material[i];
            }
            if (added < 1e-3F) {
                continue;
            }
            // Noise that the darker pixel should have, less what is left of the background's own.
            const double passed = std::exp(-static_cast<double>(added));
            const double brightness = std::max(1e-3, m_noise.brightness()[under] * passed);
            const double wanted = m_noise.sigma(brightness);
            const double left = m_noise.sigma(m_noise.brightness()[under]) * passed;
            const double lacking = std::sqrt(std::max(0.0, wanted * wanted - left * left));
            const auto grain = static_cast<float>(random.gaussian() * std::min(0.5, lacking / brightness));
            sum.attenuation[i] += grain;
            if (sum.kind == ImageKind::DualEnergy) {
                sum.material[i] += static_cast<float>(random.gaussian() * std::min(0.5, lacking / brightness));
            } else if (sum.kind == ImageKind::Colour) {
                sum.material[i] *= sum.attenuation[i] / std::max(1e-3F, sum.attenuation[i] - grain);
            }
        }
    }
    return sum;
}

Result<Projection> ThreatProjector::project(const ThreatItem& item, const ProjectionWish& wish) const
{
    if (const auto fits = checkFit(item, wish); !fits) {
        return failure(fits.error());
    }
    scans::Random random(wish.seed);
    Projection projection;
    projection.pose = wish.pose ? *wish.pose : randomPose(random);
    const auto spacing = m_codec.radiograph().pixelSpacingXMm;
    ItemPose inPixels = projection.pose;
    if (item.pixelMm && spacing && *spacing > 0.0) {
        inPixels.scale *= *item.pixelMm / *spacing;
    }
    const ThreatItem turned = posed(item, inPixels);
    const AttenuationImage& picture = m_codec.image();
    const QRect frame(0, 0, picture.width, picture.height);
    Placement placement;
    if (wish.topLeft) {
        placement = {*wish.topLeft, factorsAt(m_map, turned, *wish.topLeft)};
    } else {
        const auto found = findPlacement(m_map, turned, wish.difficulty, random);
        if (!found) {
            return failure(found.error());
        }
        placement = *found;
    }
    const QRect place(placement.topLeft, QSize(turned.planes.width, turned.planes.height));
    if (!frame.contains(place)) {
        return failure(ErrorCode::BadInput, tr("The item does not lie inside the picture there."));
    }
    auto radiograph = m_codec.withChanged(superposed(turned, placement.topLeft, random), place);
    if (!radiograph) {
        return failure(radiograph.error());
    }
    // The gate looks at what was written, not at what was meant.
    const AttenuationImage written = m_codec.readBack(*radiograph, place);
    projection.radiograph = std::move(*radiograph);
    projection.rectangle = rectangleOf(turned, placement.topLeft);
    projection.factors = placement.factors;
    projection.gate = inspectProjection(picture, written, m_noise, turned.mask, turned.planes.width, placement.topLeft,
                                        GateLimits::of(picture.kind));
    return projection;
}

Result<Projection> ThreatProjector::projectAccepted(const ThreatItem& item, ProjectionWish wish) const
{
    Result<Projection> projection = failure(ErrorCode::Internal, QString());
    for (int attempt = 0; attempt < attempts; ++attempt) {
        projection = project(item, wish);
        if (!projection || projection->gate.accepted()) {
            return projection;
        }
        wish.seed = wish.seed * 6364136223846793005ULL + 1442695040888963407ULL;
    }
    return failure(ErrorCode::Refused, projection->gate.reasons.join(u' '));
}

QJsonObject truthJson(const ThreatItem& item, const Projection& projection)
{
    const QRect& r = projection.rectangle;
    const ImageFactors& f = projection.factors;
    return {{QStringLiteral("class"), item.itemClass},
            {QStringLiteral("item"), item.id},
            {QStringLiteral("source"), item.source},
            {QStringLiteral("rectangle_px"), QJsonArray{r.x(), r.y(), r.width(), r.height()}},
            {QStringLiteral("pose"), QJsonObject{{QStringLiteral("turn_degrees"), projection.pose.turnDegrees},
                                                 {QStringLiteral("mirrored"), projection.pose.mirror != Mirror::No},
                                                 {QStringLiteral("scale"), projection.pose.scale}}},
            {QStringLiteral("difficulty"), f.difficulty()},
            {QStringLiteral("view_difficulty"), f.viewDifficulty ? QJsonValue(*f.viewDifficulty) : QJsonValue()},
            {QStringLiteral("superposition"), f.superposition},
            {QStringLiteral("clutter"), f.clutter},
            {QStringLiteral("bag_complexity"), f.bagComplexity},
            {QStringLiteral("gate"),
             QJsonObject{{QStringLiteral("accepted"), projection.gate.accepted()},
                         {QStringLiteral("edge_ratio"), projection.gate.edgeRatio},
                         {QStringLiteral("noise_ratio"), projection.gate.noiseRatio},
                         {QStringLiteral("brighter_share"), projection.gate.brighterShare},
                         {QStringLiteral("reasons"), QJsonArray::fromStringList(projection.gate.reasons)}}}};
}

} // namespace portlight::training
