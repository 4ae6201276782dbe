#include "viewers/slices/LabelTint.h"

namespace portlight::viewers {

namespace {

constexpr int tintOf256 = 110;  // share of the colour
constexpr int hiddenOf256 = 70; // share of the grey that stays: slices show what was taken out, faintly

struct Mix
{
    int keep = 256;
    int red = 0;
    int green = 0;
    int blue = 0;
};

Mix mixOf(const LabelStyle& style)
{
    switch (style.show) {
    case LabelShow::AsScanned:
        return {};
    case LabelShow::Hidden:
        return {hiddenOf256, 0, 0, 0};
    case LabelShow::Coloured: {
        const auto part = [&](int shift) {
            return static_cast<int>((style.colour >> static_cast<unsigned>(shift)) & 0xffU) * tintOf256;
        };
        return {256 - tintOf256, part(16), part(8), part(0)};
    }
    }
    Q_UNREACHABLE();
}

} // namespace

QImage tintedSlice(const QImage& picture, const scans::Volume& labels, const SlicePlane& plane, int slice,
                   const LabelLook& look)
{
    std::array<Mix, 256> mixes;
    for (int label = 0; label < 256; ++label) {
        mixes[static_cast<std::size_t>(label)] = mixOf(look.styleOf(label));
    }
    QImage image = picture.convertToFormat(QImage::Format_RGB32);
    const std::array<std::ptrdiff_t, 3> stride{1, plane.size[0],
                                               static_cast<std::ptrdiff_t>(plane.size[0]) * plane.size[1]};
    const std::uint8_t* first = labels.voxels<std::uint8_t>().data() + stride[plane.normalAxis] * slice;
    for (int row = 0; row < image.height(); ++row) {
        const int line = plane.rowsReversed ? plane.size[plane.rowAxis] - 1 - row : row;
        auto* pixels = reinterpret_cast<QRgb*>(image.scanLine(row));
        for (int column = 0; column < image.width(); ++column) {
            const int at = plane.columnsReversed ? plane.size[plane.columnAxis] - 1 - column : column;
            const Mix& mix = mixes[first[stride[plane.rowAxis] * line + stride[plane.columnAxis] * at]];
            if (mix.keep == 256) {
                continue;
            }
            const QRgb grey = pixels[column];
            pixels[column] = qRgb((qRed(grey) * mix.keep + mix.red) / 256, (qGreen(grey) * mix.keep + mix.green) / 256,
                                  (qBlue(grey) * mix.keep + mix.blue) / 256);
        }
    }
    return image;
}

} // namespace portlight::viewers
