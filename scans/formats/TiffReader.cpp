#include "scans/formats/TiffReader.h"

#include "scans/formats/ColourLayers.h"
#include "scans/formats/TiffFile.h"
#include "scans/formats/TiffPage.h"
#include "scans/formats/VoxelFiles.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace portlight::scans {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr int mostPages = 1024;
constexpr std::size_t largestRatio = 4096; // LZW's longest string a code; the other schemes in use stay below

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::scans", text);
}

bool isReducedCopy(const TiffFile& file)
{
    constexpr std::uint32_t leftOut = FILETYPE_REDUCEDIMAGE | FILETYPE_MASK;
    return (file.field<std::uint32_t>(TIFFTAG_SUBFILETYPE, 0) & leftOut) != 0;
}

// Red, green and blue for each index; 16-bit tables unless no entry exceeds 255, as some old writers have it.
Result<std::shared_ptr<VoxelBuffer>> throughPalette(const TiffFile& file, const TiffPage& page,
                                                    const VoxelBuffer& indices)
{
    std::array<std::uint16_t*, 3> maps{};
    auto colours = VoxelBuffer::allocate(VoxelType::UInt8, indices.count() * 3);
    if (!colours) {
        return colours;
    }
    if (TIFFGetField(file.handle(), TIFFTAG_COLORMAP, &maps[0], &maps[1], &maps[2]) != 1) {
        return failure(ErrorCode::BadInput, tr("A page in palette colours has no palette."));
    }
    const std::size_t entries = std::size_t{1} << page.bits;
    const bool shallow = std::all_of(maps.begin(), maps.end(), [entries](const std::uint16_t* map) {
        return std::all_of(map, map + entries, [](std::uint16_t value) { return value < 256; });
    });
    const unsigned shift = shallow ? 0 : 8;
    const auto to = (*colours)->as<std::uint8_t>();
    visitVoxelType(indices.type(), [&]<typename T>(T*) {
        const auto from = indices.as<T>();
        for (std::size_t i = 0; i < from.size(); ++i) {
            const auto index = static_cast<std::size_t>(from[i]) & (entries - 1);
            for (std::size_t channel = 0; channel < 3; ++channel) {
                to[i * 3 + channel] = static_cast<std::uint8_t>(maps[channel][index] >> shift);
            }
        }
    });
    return colours;
}

class Reader
{
    Q_DECLARE_TR_FUNCTIONS(portlight::scans)

public:
    Reader(const QString& path, Progress& progress)
        : m_name(QFileInfo(path).fileName())
        , m_fileBytes(static_cast<std::size_t>(QFileInfo(path).size()))
        , m_file(path)
        , m_progress(progress)
    {
    }

    Result<Scan> run()
    {
        if (!m_file.isOpen()) {
            return failure(ErrorCode::BadInput, tr("The TIFF file \"%1\" is damaged; export it again.").arg(m_name),
                           m_file.firstError());
        }
        m_scan.kind = ScanKind::Radiograph;
        m_scan.metadata.format = QStringLiteral("TIFF");
        m_pages = std::max<int>(1, static_cast<int>(TIFFNumberOfDirectories(m_file.handle())));
        TIFFSetDirectory(m_file.handle(), 0);
        for (m_page = 0; m_page < std::min(m_pages, mostPages); ++m_page) {
            if (m_page > 0 && TIFFReadDirectory(m_file.handle()) == 0) {
                break;
            }
            if (isReducedCopy(m_file)) {
                continue;
            }
            if (const auto added = addPage(); !added) {
                return failure(added.error());
            }
        }
        return finish();
    }

private:
    Result<void> addPage()
    {
        const auto page = describePage(m_file);
        if (!page) {
            return failure(
                ErrorCode::Unsupported,
                tr("The TIFF file \"%1\" is of a kind this program does not read; save it as grey or RGB.").arg(m_name),
                m_file.firstError());
        }
        const std::array<qint64, 3> sides{page->width, page->height, page->samples};
        const std::size_t ratio = page->compressed ? largestRatio : 8; // packed bits unpack to whole bytes
        if (!checkedVoxelCount(sides)) {
            return failure(ErrorCode::BadInput, tr("The TIFF file \"%1\" states an impossible size.").arg(m_name));
        }
        m_totalBytes += page->byteCount();
        if (m_totalBytes / ratio > m_fileBytes) {
            return failure(ErrorCode::BadInput,
                           tr("The TIFF file \"%1\" is too short for the size it states.").arg(m_name));
        }
        auto samples = readTiffSamples(m_file, *page, m_name, m_progress, [this](double fraction) {
            m_progress.report(static_cast<int>((m_page + fraction) * 100 / m_pages));
        });
        if (!samples) {
            return failure(samples.error());
        }
        if (page->mirrored) {
            m_scan.metadata.warnings.append(tr("The file asks to be turned for display; it is shown as stored."));
        }
        return addRadiograph(*page, std::move(*samples));
    }

    Result<void> addRadiograph(const TiffPage& page, std::vector<std::shared_ptr<VoxelBuffer>> samples)
    {
        Radiograph radiograph;
        radiograph.width = static_cast<int>(page.width);
        radiograph.height = static_cast<int>(page.height);
        radiograph.view = viewName();
        if (page.colour == TiffColour::Palette) {
            auto colours = throughPalette(m_file, page, *samples.front());
            if (!colours) {
                return failure(colours.error());
            }
            samples = {*colours};
        }
        if (page.colour == TiffColour::Palette || page.colour == TiffColour::Rgb) {
            std::shared_ptr<VoxelBuffer> rgb = std::move(samples.front());
            samples.clear();
            auto layer = layerFromRgb(std::move(rgb), m_scan.metadata.warnings);
            if (!layer) {
                return failure(layer.error());
            }
            radiograph.layers.append(*layer);
        }
        for (const auto& sample : samples) {
            RadiographLayer layer;
            layer.pixels = sample;
            layer.inverted = page.colour == TiffColour::WhiteIsZero;
            radiograph.layers.append(layer);
        }
        m_scan.radiographs.append(radiograph);
        return {};
    }

    [[nodiscard]] QString viewName() const
    {
        const char* stated = nullptr;
        if (TIFFGetField(m_file.handle(), TIFFTAG_PAGENAME, &stated) == 1 && stated != nullptr && *stated != 0) {
            return QString::fromUtf8(stated).simplified().left(64);
        }
        return m_pages > 1 ? tr("page %1").arg(m_page + 1) : QString();
    }

    Result<Scan> finish()
    {
        if (m_scan.radiographs.isEmpty()) {
            return failure(ErrorCode::Unsupported, tr("The TIFF file \"%1\" holds no full-size picture.").arg(m_name));
        }
        if (m_page == mostPages && m_page < m_pages) {
            m_scan.metadata.warnings.append(tr("Only the first %1 of %2 pages were read.").arg(m_page).arg(m_pages));
        } else if (m_page < m_pages || !m_file.firstError().isEmpty()) {
            m_scan.metadata.warnings.append(tr("The file is cut off or damaged after page %1.").arg(m_page));
        }
        m_scan.metadata.warnings.removeDuplicates();
        return m_scan;
    }

    QString m_name;
    std::size_t m_fileBytes;
    TiffFile m_file;
    Progress& m_progress;
    Scan m_scan;
    int m_pages = 1;
    int m_page = 0;
    std::size_t m_totalBytes = 0;
};

} // namespace

Result<Scan> readTiff(const QString& path, Progress& progress)
{
    return Reader(path, progress).run();
}

} // namespace portlight::scans
