#include "scans/simulator/ParcelBuilder.h"

#include "scans/simulator/Packages.h"
#include "scans/simulator/Packer.h"
#include "scans/simulator/items/Items.h"

#include <QCoreApplication>

#include <optional>

namespace portlight::scans {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

Vec3 outerSize(ParcelKind kind, const VolumeGeometry& geometry, Random& random)
{
    const auto extent = [&](std::size_t axis) { return geometry.size[axis] * geometry.spacingMm[axis]; };
    const bool flat = kind == ParcelKind::Trolley;
    return {extent(0) * random.uniform(0.80, 0.90), extent(2) * random.uniform(0.84, 0.93),
            extent(1) * (flat ? random.uniform(0.55, 0.75) : random.uniform(0.55, 0.85))};
}

Package makePackage(ParcelKind kind, Vec3 outer, Random& random)
{
    switch (kind) {
    case ParcelKind::Box:
        return makeCardboardBox(outer, random);
    case ParcelKind::SoftBag:
        return makeSoftBag(outer, random);
    case ParcelKind::Trolley:
        return makeTrolley(outer, random);
    }
    return makeCardboardBox(outer, random);
}

class ParcelFiller
{
public:
    ParcelFiller(ParcelKind kind, Package package, Random& random)
        : m_kind(kind)
        , m_package(std::move(package))
        , m_packer(m_package.room)
        , m_random(random)
    {
    }

    void addLayer()
    {
        const bool cloth = m_kind != ParcelKind::Box || m_random.chance(0.4);
        auto layer = m_packer.lay(m_random.uniform(14.0, 34.0),
                                  cloth ? MaterialId::FabricMedium : MaterialId::PackingPaper, m_random);
        if (layer) {
            layer->itemClass = cloth ? ItemClass::Clothing : ItemClass::Packaging;
            layer->name = cloth ? QStringLiteral("clothes") : QStringLiteral("packing paper");
            layer->description = cloth ? QStringLiteral("Garments of cotton") : QString();
            layer->hsCode = cloth ? QStringLiteral("610910") : QString();
            m_soft.push_back(std::move(*layer));
        }
    }

    [[nodiscard]] bool addProhibited(ItemClass itemClass)
    {
        constexpr int attempts = 6; // several of the class: sizes vary
        for (int attempt = 0; attempt < attempts; ++attempt) {
            Item item = makeProhibited(itemClass, m_random);
            if (m_packer.place(item, m_random)) {
                m_rigid.push_back(std::move(item));
                return true;
            }
        }
        return false;
    }

    bool addHarmless()
    {
        Item item = makeHarmless(m_random);
        if (!m_packer.place(item, m_random)) {
            return false;
        }
        m_rigid.push_back(std::move(item));
        return true;
    }

    void fill()
    {
        constexpr int mostMisses = 8;
        int misses = 0;
        while (misses < mostMisses && m_rigid.size() + m_soft.size() < mostContents) {
            misses = addHarmless() ? 0 : misses + 1;
            if (m_random.chance(m_kind == ParcelKind::Box ? 0.12 : 0.3)) {
                addLayer();
            }
        }
        addLayer();
    }

    // Soft things first: what is rigid keeps its shape where a layer's coarse grid overlaps it.
    [[nodiscard]] Scene scene() &&
    {
        Scene scene;
        scene.items.push_back(std::move(m_package.item));
        std::move(m_soft.begin(), m_soft.end(), std::back_inserter(scene.items));
        std::move(m_rigid.begin(), m_rigid.end(), std::back_inserter(scene.items));
        return scene;
    }

private:
    static constexpr std::size_t mostContents = 200;

    ParcelKind m_kind;
    Package m_package;
    Packer m_packer;
    Random& m_random;
    std::vector<Item> m_soft;
    std::vector<Item> m_rigid;
};

// Nothing when a prohibited item found no place. `before`: harmless items packed ahead of the prohibited ones.
std::optional<Scene> tryParcel(ParcelKind kind, const QVector<ItemClass>& prohibited, const VolumeGeometry& geometry,
                               int before, Random& random)
{
    ParcelFiller filler(kind, makePackage(kind, outerSize(kind, geometry, random), random), random);
    if (random.chance(kind == ParcelKind::Box ? 0.5 : 0.9)) {
        filler.addLayer();
    }
    for (int i = 0; i < before; ++i) {
        filler.addHarmless();
    }
    for (const ItemClass itemClass : prohibited) {
        if (!filler.addProhibited(itemClass)) {
            return std::nullopt;
        }
    }
    filler.fill();
    return std::move(filler).scene();
}

} // namespace

Result<Scene> buildParcel(std::uint64_t seed, ParcelKind kind, const QVector<ItemClass>& prohibited,
                          const VolumeGeometry& geometry)
{
    constexpr int attempts = 10;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        Random random(seed, static_cast<std::uint64_t>(attempt) + 1000U);
        const int before = attempt < 4 ? random.integer(0, 4) : 0; // then the prohibited items come first
        if (auto scene = tryParcel(kind, prohibited, geometry, before, random)) {
            return std::move(*scene);
        }
    }
    QStringList names;
    for (const ItemClass itemClass : prohibited) {
        names.append(toString(itemClass));
    }
    return failure(
        ErrorCode::Unsupported,
        QCoreApplication::translate("portlight::scans",
                                    "A parcel of this size has no room for: %1. Make it larger or ask for fewer.")
            .arg(names.join(QLatin1String(", "))));
}

} // namespace portlight::scans
