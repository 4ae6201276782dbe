// Draws one part of a radiograph under a look, in bands of rows that several threads share.
//
// Plain looks go straight from samples through one table to colours. All others pass stages: samples to brightness,
// edges, local contrast, brightness to colours; each at the resolution of the screen.
#pragma once

#include "viewers/radiograph/RadiographLook.h"
#include "viewers/radiograph/RadiographSampler.h"

namespace portlight::viewers {

class RadiographPainter
{
public:
    // The look must outlive the painter. `area` in full-size pixels is spread over `size` screen pixels.
    RadiographPainter(const RadiographLook& look, const QRectF& area, QSize size);

    // Outside the radiograph is background. Null when cancelled.
    [[nodiscard]] QImage picture(QRgb background, int threads, const std::atomic<bool>* cancelled) const;

private:
    // What the samplers of one band write into, kept between rows.
    struct Samples
    {
        std::vector<std::uint16_t> values;
        std::vector<std::uint16_t> lows;
    };
    // A part of the picture before it has colours; `first` is its first row of the sampler.
    struct Band
    {
        int first = 0;
        int rows = 0;
        std::vector<std::uint16_t> brightness;
        std::vector<std::uint8_t> hues; // dual energy
        std::vector<QRgb> colours;      // of the scanner, or what is left of them
    };

    void paintPlain(QImage& image, int first, int last, QRgb background) const;
    void paintStaged(QImage& image, int first, int last, QRgb background) const;
    void plainRow(int row, QRgb* to, Samples& samples) const;
    [[nodiscard]] Band bandOf(int first, int last) const; // sampler rows that show the radiograph
    void fillRow(Band& band, int index, Samples& samples) const;
    void fillFromColours(Band& band, std::size_t at, const std::uint16_t* from) const;
    void fillFromEnergies(Band& band, std::size_t at, const std::uint16_t* highs, const std::uint16_t* lows) const;
    void colourRow(const Band& band, int index, int skip, int count, QRgb* to) const;
    [[nodiscard]] const ContrastMaps& maps() const;
    [[nodiscard]] int columns() const { return m_sampler.lastColumn() - m_sampler.firstColumn(); }

    const RadiographLook& m_look;
    const LookTables& m_tables;
    const RadiographPlane& m_plane;
    const RadiographPlane* m_low;
    QRectF m_area;
    QSize m_size;
    int m_margin = 0; // screen pixels around the picture that filters look at
    RadiographSampler m_sampler;
};

} // namespace portlight::viewers
