#include "viewers/radiograph/RadiographPainter.h"

#include "viewers/radiograph/ColourMaterials.h"
#include "viewers/radiograph/EdgeFilter.h"
#include "viewers/volume/ParallelFor.h"

#include <algorithm>
#include <cmath>

namespace portlight::viewers {

using scans::LayerRole;

namespace {

constexpr int rowsPerBand = 32;
constexpr int widestEdge = 12;           // screen pixels
constexpr qsizetype mapPixels = 1500000; // local contrast is learnt from no more

// Rec. 709 weights in 1/256.
int lumaOf(int red, int green, int blue)
{
    return (54 * red + 183 * green + 19 * blue + 128) >> 8;
}

// The colour made as bright as `wanted` (0..255): first by scaling, and by white where a channel is full.
QRgb withLuma(QRgb colour, int wanted)
{
    const int luma = lumaOf(qRed(colour), qGreen(colour), qBlue(colour));
    if (luma == 0) {
        return qRgb(wanted, wanted, wanted);
    }
    const int fullest = std::max({qRed(colour), qGreen(colour), qBlue(colour)});
    const int gain = std::min((wanted << 12) / luma, (255 << 12) / fullest); // in 1/4096
    const int scaled = (luma * gain) >> 12;
    const int white = scaled < 255 && wanted > scaled ? ((wanted - scaled) << 12) / (255 - scaled) : 0;
    const auto channel = [&](int value) {
        const int bright = (value * gain) >> 12;
        return std::min(255, bright + (((255 - bright) * white) >> 12));
    };
    return qRgb(channel(qRed(colour)), channel(qGreen(colour)), channel(qBlue(colour)));
}

int levelFor(const RadiographPyramid& pyramid, double pixelsPerScreenPixel)
{
    int level = 0;
    while (level + 1 < pyramid.levelCount() && pixelsPerScreenPixel >= 1.9) {
        pixelsPerScreenPixel *= 0.5;
        ++level;
    }
    return level;
}

// Edges are sharpened at the scale of the screen, and at that of the scan's own pixels once these are larger.
int marginOf(const RadiographLook& look, double pixelsPerScreenPixel)
{
    if (look.detail() != DetailFilter::Edges) {
        return 0;
    }
    return std::clamp(static_cast<int>(std::lround(2.0 / pixelsPerScreenPixel)), 2, widestEdge);
}

QRectF widened(const QRectF& area, QSize size, int margin)
{
    const double x = margin * area.width() / size.width();
    const double y = margin * area.height() / size.height();
    return area.adjusted(-x, -y, x, y);
}

} // namespace

RadiographPainter::RadiographPainter(const RadiographLook& look, const QRectF& area, QSize size)
    : m_look(look)
    , m_tables(look.tables())
    , m_plane(look.mainPlane())
    , m_low(look.pyramid().plane(LayerRole::LowEnergy))
    , m_area(area)
    , m_size(size)
    , m_margin(marginOf(look, area.width() / size.width()))
    , m_sampler(look.pyramid(), levelFor(look.pyramid(), area.width() / size.width()), widened(area, size, m_margin),
                size + QSize(2 * m_margin, 2 * m_margin))
{
}

QImage RadiographPainter::picture(QRgb background, int threads, const std::atomic<bool>* cancelled) const
{
    QImage image(m_size, QImage::Format_RGB32);
    const bool plain = m_look.isPlain();
    image.bits(); // detaches before the threads share it
    parallelFor((m_size.height() + rowsPerBand - 1) / rowsPerBand, threads, [&](int band) {
        if (cancelled != nullptr && cancelled->load(std::memory_order_relaxed)) {
            return;
        }
        const int first = band * rowsPerBand;
        const int last = std::min(m_size.height(), first + rowsPerBand);
        plain ? paintPlain(image, first, last, background) : paintStaged(image, first, last, background);
    });
    return cancelled != nullptr && cancelled->load() ? QImage() : image;
}

void RadiographPainter::paintPlain(QImage& image, int first, int last, QRgb background) const
{
    Samples samples;
    for (int row = first; row < last; ++row) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(row));
        if (!m_sampler.showsRow(row)) {
            std::fill_n(line, m_size.width(), background);
            continue;
        }
        std::fill_n(line, m_sampler.firstColumn(), background);
        std::fill(line + m_sampler.lastColumn(), line + m_size.width(), background);
        plainRow(row, line + m_sampler.firstColumn(), samples);
    }
}

void RadiographPainter::plainRow(int row, QRgb* to, Samples& samples) const
{
    const auto& tones = m_tables.tones;
    m_sampler.row(m_plane, row, samples.values);
    const std::uint16_t* from = samples.values.data();
    switch (m_look.colouring()) {
    case RadiographColouring::Rgb:
        for (int i = 0; i < columns(); ++i, from += 3) {
            to[i] = qRgb(tones[from[0] & 0xffU], tones[from[1] & 0xffU], tones[from[2] & 0xffU]);
        }
        break;
    case RadiographColouring::DualEnergy:
        m_sampler.row(*m_low, row, samples.lows);
        for (int i = 0; i < columns(); ++i) {
            const QRgb colour = m_look.materials()->standardColour(
                (*m_tables.low)[samples.lows[static_cast<std::size_t>(i)]], (*m_tables.high)[from[i]]);
            to[i] = qRgb(tones[static_cast<std::size_t>(qRed(colour))], tones[static_cast<std::size_t>(qGreen(colour))],
                         tones[static_cast<std::size_t>(qBlue(colour))]);
        }
        break;
    default:
        for (int i = 0; i < columns(); ++i) {
            to[i] = 0xff000000U | m_tables.greys[from[i]] * 0x010101U;
        }
        break;
    }
}

RadiographPainter::Band RadiographPainter::bandOf(int first, int last) const
{
    Band band;
    while (first < last && !m_sampler.showsRow(first)) {
        ++first;
    }
    while (last > first && !m_sampler.showsRow(last - 1)) {
        --last;
    }
    band.first = first;
    band.rows = last - first;
    const auto pixels = static_cast<std::size_t>(band.rows) * static_cast<std::size_t>(columns());
    band.brightness.resize(pixels);
    const bool colourShown = m_look.colouring() != RadiographColouring::Grey;
    if (m_plane.channels == 3 && colourShown) {
        band.colours.resize(pixels);
    } else if (m_tables.low && m_plane.role == LayerRole::HighEnergy) {
        band.hues.resize(pixels);
    }
    Samples samples;
    for (int index = 0; index < band.rows; ++index) {
        fillRow(band, index, samples);
    }
    return band;
}

void RadiographPainter::fillRow(Band& band, int index, Samples& samples) const
{
    m_sampler.row(m_plane, band.first + index, samples.values);
    const auto at = static_cast<std::size_t>(index) * static_cast<std::size_t>(columns());
    if (m_plane.channels == 3) {
        fillFromColours(band, at, samples.values.data());
        return;
    }
    const RadiographColouring colouring = m_look.colouring();
    if (colouring == RadiographColouring::DualEnergy || colouring == RadiographColouring::OrganicOnly ||
        colouring == RadiographColouring::MetalOnly) {
        m_sampler.row(*m_low, band.first + index, samples.lows);
        fillFromEnergies(band, at, samples.values.data(), samples.lows.data());
        return;
    }
    for (std::size_t i = 0; i < samples.values.size(); ++i) {
        band.brightness[at + i] = m_tables.brightness[samples.values[i]];
    }
}

void RadiographPainter::fillFromColours(Band& band, std::size_t at, const std::uint16_t* from) const
{
    const ColourMaterials& materials = ColourMaterials::instance();
    const RadiographColouring colouring = m_look.colouring();
    for (std::size_t i = at; i < at + static_cast<std::size_t>(columns()); ++i, from += 3) {
        QRgb colour = qRgb(from[0], from[1], from[2]);
        if (colouring == RadiographColouring::OrganicOnly) {
            colour = materials.organicPart(from[0], from[1], from[2]);
        } else if (colouring == RadiographColouring::MetalOnly) {
            colour = materials.metalPart(from[0], from[1], from[2]);
        }
        if (!band.colours.empty()) {
            band.colours[i] = colour;
        }
        const int luma = lumaOf(qRed(colour), qGreen(colour), qBlue(colour));
        band.brightness[i] = m_tables.brightness[static_cast<std::size_t>(luma)];
    }
}

void RadiographPainter::fillFromEnergies(Band& band, std::size_t at, const std::uint16_t* highs,
                                         const std::uint16_t* lows) const
{
    const MaterialPicture& materials = *m_look.materials();
    const bool whole = m_look.colouring() == RadiographColouring::DualEnergy;
    const bool organic = m_look.colouring() == RadiographColouring::OrganicOnly;
    const scans::MaterialSplit* const split = whole ? nullptr : materials.split();
    for (int i = 0; i < columns(); ++i) {
        const std::uint16_t low = (*m_tables.low)[lows[i]];
        std::uint16_t shown = (*m_tables.high)[highs[i]];
        std::uint8_t hue = 0;
        if (split != nullptr) {
            const scans::MaterialParts parts = split->parts(low, shown);
            shown = organic ? parts.organic : parts.metal;
            hue = !parts.known ? 0 : organic ? MaterialPicture::organicHue : MaterialPicture::metalHue;
        } else {
            hue = materials.hueOf(low, shown);
        }
        band.hues[at + static_cast<std::size_t>(i)] = hue;
        band.brightness[at + static_cast<std::size_t>(i)] = m_tables.brightness[shown];
    }
}

const ContrastMaps& RadiographPainter::maps() const
{
    std::call_once(m_tables.mapsMade, [this] {
        const RadiographPyramid& pyramid = m_look.pyramid();
        int level = 0;
        while (level + 1 < pyramid.levelCount() &&
               static_cast<qsizetype>(pyramid.sizeAt(level).width()) * pyramid.sizeAt(level).height() > mapPixels) {
            ++level;
        }
        const QSize full = pyramid.sizeAt(0);
        const QSize size = pyramid.sizeAt(level);
        const RadiographPainter whole(m_look, QRectF(QPointF(0, 0), QSizeF(full)), size);
        const Band band = whole.bandOf(whole.m_margin, whole.m_margin + size.height());
        m_tables.maps = std::make_unique<const ContrastMaps>(band.brightness, QSize(whole.columns(), band.rows), full);
    });
    return *m_tables.maps;
}

void RadiographPainter::paintStaged(QImage& image, int first, int last, QRgb background) const
{
    Band band = bandOf(first, last + 2 * m_margin);
    if (m_look.detail() == DetailFilter::Edges) {
        enhanceEdges(band.brightness, QSize(columns(), band.rows), m_margin);
    } else if (m_look.detail() == DetailFilter::LocalContrast) {
        const double step = m_area.width() / m_size.width();
        const double rowStep = m_area.height() / m_size.height();
        const auto width = static_cast<std::size_t>(columns());
        const auto places = maps().columns(m_area.left() + (m_sampler.firstColumn() + 0.5) * step, step, columns());
        for (int index = 0; index < band.rows; ++index) {
            maps().map({band.brightness.data() + static_cast<std::size_t>(index) * width, width}, places,
                       m_area.top() + (band.first + index + 0.5) * rowStep);
        }
    }
    const int from = std::max(m_sampler.firstColumn() - m_margin, 0);
    const int to = std::clamp(m_sampler.lastColumn() - m_margin, from, m_size.width());
    const int skip = from + m_margin - m_sampler.firstColumn();
    for (int row = first; row < last; ++row) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(row));
        const int index = row + m_margin - band.first;
        if (index < 0 || index >= band.rows) {
            std::fill_n(line, m_size.width(), background);
            continue;
        }
        std::fill_n(line, std::min(from, m_size.width()), background);
        std::fill(line + to, line + m_size.width(), background);
        if (to > from) {
            colourRow(band, index, skip, to - from, line + from);
        }
    }
}

void RadiographPainter::colourRow(const Band& band, int index, int skip, int count, QRgb* to) const
{
    const auto at =
        static_cast<std::size_t>(index) * static_cast<std::size_t>(columns()) + static_cast<std::size_t>(skip);
    const auto& tones = m_tables.tones;
    for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i) {
        const auto grey = static_cast<std::uint8_t>(band.brightness[at + i] >> 8U);
        if (band.hues.empty() && band.colours.empty()) {
            to[i] = 0xff000000U | grey * 0x010101U;
            continue;
        }
        const QRgb colour = band.colours.empty() ? m_look.materials()->shade(band.hues[at + i], grey)
                                                 : withLuma(band.colours[at + i], grey);
        to[i] = qRgb(tones[static_cast<std::size_t>(qRed(colour))], tones[static_cast<std::size_t>(qGreen(colour))],
                     tones[static_cast<std::size_t>(qBlue(colour))]);
    }
}

} // namespace portlight::viewers
