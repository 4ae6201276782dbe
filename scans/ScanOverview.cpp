#include "scans/ScanOverview.h"

#include "scans/formats/TiffPage.h"

#include <QFile>

#include <algorithm>
#include <cmath>

namespace portlight::scans {

namespace {

constexpr double wantedPixels = 1.5e6;
constexpr std::size_t leastPixels = 8'000'000;

bool isPickable(const TiffFile& file, const TiffPage& page)
{
    const bool grey = page.colour == TiffColour::BlackIsZero || page.colour == TiffColour::WhiteIsZero;
    const bool plain = !page.compressed && !page.tiled && !page.planar && !page.half && page.alphaSamples == 0;
    const bool whole = page.bits == 8 * bytesPerVoxel(page.type) && bytesPerVoxel(page.type) <= 2;
    return grey && plain && whole && page.kept() == page.samples && page.pixels() >= leastPixels &&
           TIFFIsByteSwapped(file.handle()) == 0 && TIFFNumberOfDirectories(file.handle()) == 1;
}

class Picker
{
public:
    Picker(const QString& path, const TiffFile& tiff, const TiffPage& page)
        : m_file(path)
        , m_tiff(tiff)
        , m_page(page)
        , m_step(static_cast<std::uint32_t>(std::ceil(std::sqrt(static_cast<double>(page.pixels()) / wantedPixels))))
    {
    }

    std::optional<Scan> run()
    {
        Radiograph radiograph;
        radiograph.width = static_cast<int>(m_page.width / m_step);
        radiograph.height = static_cast<int>(m_page.height / m_step);
        if (radiograph.width == 0 || radiograph.height == 0 ||
            !m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
            return std::nullopt;
        }
        std::vector<std::shared_ptr<VoxelBuffer>> layers;
        for (unsigned sample = 0; sample < m_page.samples; ++sample) {
            auto made = VoxelBuffer::allocate(m_page.type, static_cast<std::size_t>(radiograph.width) *
                                                               static_cast<std::size_t>(radiograph.height));
            if (!made) {
                return std::nullopt;
            }
            layers.push_back(*made);
        }
        for (int row = 0; row < radiograph.height; ++row) {
            if (!readRow(static_cast<std::uint32_t>(row) * m_step + m_step / 2)) {
                return std::nullopt;
            }
            for (unsigned sample = 0; sample < m_page.samples; ++sample) {
                visitVoxelType(m_page.type, [&]<typename T>(T*) {
                    if constexpr (sizeof(T) <= 2) {
                        average(layers[sample]->template as<T>().subspan(static_cast<std::size_t>(row) *
                                                                             static_cast<std::size_t>(radiograph.width),
                                                                         static_cast<std::size_t>(radiograph.width)),
                                sample);
                    }
                });
            }
        }
        for (const auto& pixels : layers) {
            RadiographLayer layer;
            layer.pixels = pixels;
            layer.inverted = m_page.colour == TiffColour::WhiteIsZero;
            radiograph.layers.append(layer);
        }
        Scan scan;
        scan.kind = ScanKind::Radiograph;
        scan.metadata.format = QStringLiteral("TIFF");
        scan.radiographs.append(radiograph);
        return scan;
    }

private:
    bool readRow(std::uint32_t row)
    {
        const std::uint32_t perStrip =
            std::clamp(m_tiff.field<std::uint32_t>(TIFFTAG_ROWSPERSTRIP, m_page.height), 1U, m_page.height);
        const std::size_t bytes = std::size_t{m_page.width} * m_page.samples * bytesPerVoxel(m_page.type);
        const std::uint64_t at = TIFFGetStrileOffset(m_tiff.handle(), row / perStrip) + row % perStrip * bytes;
        const auto size = static_cast<std::uint64_t>(m_file.size());
        m_row.resize(bytes);
        return at < size && bytes <= size - at && m_file.seek(static_cast<qint64>(at)) &&
               m_file.read(reinterpret_cast<char*>(m_row.data()), static_cast<qint64>(bytes)) ==
                   static_cast<qint64>(bytes);
    }

    template <typename T>
    void average(std::span<T> out, unsigned sample) const
    {
        const T* from = reinterpret_cast<const T*>(m_row.data()) + sample;
        for (T& pixel : out) {
            int sum = static_cast<int>(m_step / 2);
            for (std::uint32_t n = 0; n < m_step; ++n, from += m_page.samples) {
                sum += *from;
            }
            pixel = static_cast<T>(sum / static_cast<int>(m_step));
        }
    }

    QFile m_file;
    const TiffFile& m_tiff;
    const TiffPage& m_page;
    std::uint32_t m_step;
    std::vector<std::byte> m_row;
};

} // namespace

std::optional<Scan> readOverview(const QString& path)
{
    QFile file(path);
    const QByteArray start = file.open(QIODevice::ReadOnly) ? file.read(4) : QByteArray();
    if (!start.startsWith(QByteArrayView("II*\0", 4)) && !start.startsWith(QByteArrayView("II+\0", 4))) {
        return std::nullopt;
    }
    const TiffFile tiff(path);
    const auto page = tiff.isOpen() ? describePage(tiff) : std::nullopt;
    return page && isPickable(tiff, *page) ? Picker(path, tiff, *page).run() : std::nullopt;
}

} // namespace portlight::scans
