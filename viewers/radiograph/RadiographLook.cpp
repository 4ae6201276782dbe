#include "viewers/radiograph/RadiographLook.h"

#include "viewers/radiograph/RadiographSampler.h"
#include "viewers/volume/ParallelFor.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace portlight::viewers {

using scans::LayerRole;
using scans::VoxelType;

namespace {

constexpr int rowsPerPiece = 32;

int storedCount(VoxelType type)
{
    return scans::bytesPerVoxel(type) == 1 ? 256 : 65536;
}

int smallestStored(VoxelType type)
{
    switch (type) {
    case VoxelType::Int8:
        return std::numeric_limits<std::int8_t>::lowest();
    case VoxelType::Int16:
        return std::numeric_limits<std::int16_t>::lowest();
    default:
        return 0;
    }
}

LayerRole roleOf(RadiographColouring colouring)
{
    switch (colouring) {
    case RadiographColouring::Grey:
        return LayerRole::Grey;
    case RadiographColouring::LowEnergy:
        return LayerRole::LowEnergy;
    case RadiographColouring::HighEnergy:
    case RadiographColouring::DualEnergy:
        return LayerRole::HighEnergy;
    case RadiographColouring::Rgb:
        return LayerRole::Rgb;
    }
    Q_UNREACHABLE();
}

} // namespace

QVector<RadiographColouring> colouringsOf(const scans::Radiograph& radiograph)
{
    const bool low = radiograph.layer(LayerRole::LowEnergy) != nullptr;
    const bool high = radiograph.layer(LayerRole::HighEnergy) != nullptr;
    QVector<RadiographColouring> colourings;
    if (radiograph.layer(LayerRole::Rgb) != nullptr) {
        colourings.append(RadiographColouring::Rgb);
    }
    if (low && high) {
        colourings.append(RadiographColouring::DualEnergy);
    }
    if (radiograph.layer(LayerRole::Grey) != nullptr) {
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

RadiographLook::RadiographLook(std::shared_ptr<const RadiographPyramid> pyramid, TransmissionColour dualColour)
    : m_pyramid(std::move(pyramid))
    , m_dualColour(std::move(dualColour))
{
    m_colourings = colouringsOf(m_pyramid->radiograph());
    if (!m_dualColour && m_colourings.size() > 1) {
        m_colourings.removeOne(RadiographColouring::DualEnergy);
    }
    resetToStandard();
}

const RadiographPlane& RadiographLook::mainPlane() const
{
    const RadiographPlane* plane = m_pyramid->plane(roleOf(m_colouring));
    return plane != nullptr ? *plane : m_pyramid->planes().front();
}

void RadiographLook::resetToStandard()
{
    m_inverted = false;
    setColouring(m_colourings.front());
}

void RadiographLook::setColouring(RadiographColouring colouring)
{
    m_colouring = colouring;
    if (colouring == RadiographColouring::Rgb || colouring == RadiographColouring::DualEnergy) {
        m_window = {0.0, 255.0};
    } else {
        constexpr double share = 0.002;
        const RadiographPlane& plane = mainPlane();
        const bool asExported = scans::bytesPerVoxel(plane.type) == 1; // a picture already made for eyes: as it is
        const double first = plane.slope * smallestStored(plane.type) + plane.intercept;
        m_window = asExported ? ValueWindow{first, first + plane.slope * 255.0}
                              : ValueWindow{plane.quantile(share), plane.quantile(1.0 - share)};
        if (m_window.width() <= 0.0) {
            m_window.high = m_window.low + 1.0;
        }
    }
    makeTables();
}

void RadiographLook::setWindow(const ValueWindow& window)
{
    if (window.high > window.low) {
        m_window = window;
        makeTables();
    }
}

void RadiographLook::setInverted(bool inverted)
{
    m_inverted = inverted;
    makeTables();
}

void RadiographLook::makeTables()
{
    switch (m_colouring) {
    case RadiographColouring::DualEnergy:
        if (m_lowTransmission.empty()) {
            m_lowTransmission = transmissionTable(*m_pyramid->plane(LayerRole::LowEnergy));
            m_highTransmission = transmissionTable(mainPlane());
        }
        makeToneTable();
        break;
    case RadiographColouring::Rgb:
        makeToneTable();
        break;
    default:
        makeGreyTable();
        break;
    }
}

void RadiographLook::makeGreyTable()
{
    const RadiographPlane& plane = mainPlane();
    const int count = storedCount(plane.type);
    const int smallest = smallestStored(plane.type);
    const bool denseIsHigh = plane.attenuation;
    const bool flipped = (denseIsHigh != plane.inverted) != m_inverted;
    m_greys.resize(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        const double value = plane.slope * (smallest + i) + plane.intercept;
        const double place = std::clamp((value - m_window.low) / m_window.width(), 0.0, 1.0) * 255.0;
        m_greys[static_cast<std::size_t>(i)] = static_cast<std::uint8_t>((flipped ? 255.0 - place : place) + 0.5);
    }
}

void RadiographLook::makeToneTable()
{
    for (int i = 0; i < 256; ++i) {
        const double place = std::clamp((i - m_window.low) / m_window.width(), 0.0, 1.0) * 255.0;
        m_tones[static_cast<std::size_t>(i)] = static_cast<std::uint8_t>((m_inverted ? 255.0 - place : place) + 0.5);
    }
}

// Shares of the unattenuated beam. A layer of attenuations is -ln of them; in a layer of signals the beam is what the
// brightest half per cent of the picture received, because scans rarely say.
std::vector<std::uint16_t> RadiographLook::transmissionTable(const RadiographPlane& plane)
{
    const int count = storedCount(plane.type);
    const int smallest = smallestStored(plane.type);
    const double beam = plane.inverted ? plane.quantile(0.005) : plane.quantile(0.995);
    const double none = plane.inverted ? plane.quantile(1.0) : 0.0;
    std::vector<std::uint16_t> table(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        const double value = plane.slope * (smallest + i) + plane.intercept;
        double share = beam != none ? (value - none) / (beam - none) : 1.0;
        if (plane.attenuation) {
            share = std::exp(-value);
        }
        table[static_cast<std::size_t>(i)] = static_cast<std::uint16_t>(std::clamp(share, 0.0, 1.0) * 65535.0 + 0.5);
    }
    return table;
}

int RadiographLook::levelFor(double pixelsPerScreenPixel) const
{
    int level = 0;
    while (level + 1 < m_pyramid->levelCount() && pixelsPerScreenPixel >= 1.9) {
        pixelsPerScreenPixel *= 0.5;
        ++level;
    }
    return level;
}

QImage RadiographLook::picture(const QRectF& area, QSize size, QRgb background, int threads) const
{
    QImage image(size, QImage::Format_RGB32);
    const RadiographSampler sampler(*m_pyramid, levelFor(area.width() / size.width()), area, size);
    const RadiographPlane& plane = mainPlane();
    const RadiographPlane* low = m_pyramid->plane(LayerRole::LowEnergy);
    const int columns = sampler.lastColumn() - sampler.firstColumn();
    const auto paintRow = [&](int row, std::vector<std::uint16_t>& values, std::vector<std::uint16_t>& lows) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(row));
        if (!sampler.showsRow(row)) {
            std::fill_n(line, size.width(), background);
            return;
        }
        std::fill_n(line, sampler.firstColumn(), background);
        std::fill(line + sampler.lastColumn(), line + size.width(), background);
        QRgb* to = line + sampler.firstColumn();
        sampler.row(plane, row, values);
        const std::uint16_t* from = values.data();
        switch (m_colouring) {
        case RadiographColouring::Rgb:
            for (int i = 0; i < columns; ++i, from += 3) {
                to[i] = qRgb(m_tones[from[0] & 0xffU], m_tones[from[1] & 0xffU], m_tones[from[2] & 0xffU]);
            }
            break;
        case RadiographColouring::DualEnergy:
            sampler.row(*low, row, lows);
            for (int i = 0; i < columns; ++i) {
                const QRgb colour =
                    m_dualColour(m_lowTransmission[lows[static_cast<std::size_t>(i)]], m_highTransmission[from[i]]);
                to[i] = qRgb(m_tones[qRed(colour)], m_tones[qGreen(colour)], m_tones[qBlue(colour)]);
            }
            break;
        default:
            for (int i = 0; i < columns; ++i) {
                to[i] = 0xff000000U | m_greys[from[i]] * 0x010101U;
            }
            break;
        }
    };
    image.bits(); // detaches before the threads share it
    parallelFor((size.height() + rowsPerPiece - 1) / rowsPerPiece, threads, [&](int piece) {
        std::vector<std::uint16_t> values;
        std::vector<std::uint16_t> lows;
        const int last = std::min(size.height(), (piece + 1) * rowsPerPiece);
        for (int row = piece * rowsPerPiece; row < last; ++row) {
            paintRow(row, values, lows);
        }
    });
    return image;
}

} // namespace portlight::viewers
