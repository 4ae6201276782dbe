// What a value looks like: colour and opacity over physical values, and the table the ray kernels read.
//
// Opacity is the share of light absorbed over one unit length, 1/256 of the volume's longest side: a preset then looks
// alike on a shoe box and on a pallet.
#pragma once

#include "scans/Volume.h"
#include "viewers/volume/RayJob.h"

#include <QVector>

#include <array>
#include <cstdint>
#include <utility>

namespace portlight::viewers {

struct TransferPoint
{
    double value = 0.0;       // physical
    std::uint32_t colour = 0; // 0x00RRGGBB
    double opacity = 0.0;     // 0..1 over one unit length

    bool operator==(const TransferPoint&) const = default;
};

struct TransferFunction
{
    CastMode mode = CastMode::CompositeShaded;
    QVector<TransferPoint> points; // by rising value; the first and last reach on to either side
    double surface = 100.0;        // change over one voxel at which a border is shaded as a full surface, physical
    double interior = 1.0; // share of the opacity that stays where nothing changes: below 1 one sees into things

    bool operator==(const TransferFunction&) const = default;

    // Moved along the value axis and made denser or thinner; what the window/level tool does to a volume picture.
    [[nodiscard]] TransferFunction adjusted(double valueShift, double opacityGain) const;
};

// A transfer function on the stored values of one volume.
class TransferTable
{
public:
    TransferTable(const TransferFunction& function, const scans::Volume& volume);

    // Opacity of one sample at a given distance between samples.
    [[nodiscard]] std::array<float, RayJob::tableSize> alphaAt(double stepMm) const;
    [[nodiscard]] const std::array<std::uint32_t, RayJob::tableSize>& colours() const { return m_colours; }
    [[nodiscard]] float low() const { return m_low; }
    [[nodiscard]] float scale() const { return m_scale; }
    [[nodiscard]] CastMode mode() const { return m_mode; }
    [[nodiscard]] float gradientScale() const { return m_gradientScale; }
    [[nodiscard]] float interior() const { return m_interior; }

    [[nodiscard]] double unitMm() const { return m_unitMm; } // over which an opacity is meant

    // Table position of a stored value, clamped.
    [[nodiscard]] int indexOf(double stored) const;
    // Whether anything from one table position to another, low <= high, can be seen. O(1).
    [[nodiscard]] bool isVisible(int low, int high) const;

private:
    CastMode m_mode;
    float m_low = 0.0F;
    float m_scale = 1.0F;
    float m_gradientScale = 1.0F;
    float m_interior = 1.0F;
    double m_unitMm = 1.0;
    std::array<float, RayJob::tableSize> m_opacity{};
    std::array<std::uint32_t, RayJob::tableSize> m_colours{};
    std::array<std::uint16_t, RayJob::tableSize + 1> m_visibleBefore{}; // how many visible entries lie before
};

} // namespace portlight::viewers
