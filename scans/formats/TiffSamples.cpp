// Strips and tiles of a TIFF page into buffers.
#include "scans/formats/TiffPage.h"

#include <QCoreApplication>
#include <QFloat16>

#include <algorithm>
#include <cstring>

namespace portlight::scans {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

using Buffers = std::vector<std::shared_ptr<VoxelBuffer>>;

constexpr tmsize_t smallestChunkAllowed = tmsize_t{64} << 20;
constexpr tmsize_t largestStripAtOnce = tmsize_t{16} << 20;

// A strip, or a tile, of one plane or of all samples together.
struct Chunk
{
    std::uint32_t x = 0;
    std::uint32_t y = 0;
    std::uint32_t width = 0;  // of the chunk as stored
    std::uint32_t rows = 0;   // that lie inside the image
    std::size_t rowBytes = 0; // as stored
    unsigned firstSample = 0;
    unsigned samples = 1; // interleaved in it
};

class SampleReader
{
    Q_DECLARE_TR_FUNCTIONS(portlight::scans)

public:
    SampleReader(const TiffFile& file, const TiffPage& page, const QString& name, const Progress& progress,
                 const std::function<void(double)>& onFraction)
        : m_file(file)
        , m_page(page)
        , m_name(name)
        , m_progress(progress)
        , m_onFraction(onFraction)
    {
    }

    Result<Buffers> run()
    {
        if (const auto allocated = allocate(); !allocated) {
            return failure(allocated.error());
        }
        const auto read = m_page.tiled ? readTiles() : readStrips();
        if (!read) {
            return failure(read.error());
        }
        return m_buffers;
    }

private:
    [[nodiscard]] TIFF* tiff() const { return m_file.handle(); }
    [[nodiscard]] bool interleavedOutput() const { return m_page.colour == TiffColour::Rgb; }
    [[nodiscard]] std::size_t width() const { return bytesPerVoxel(m_page.type); }
    [[nodiscard]] unsigned planes() const { return m_page.planar ? m_page.kept() : 1; }

    Result<void> allocate()
    {
        const std::size_t buffers = interleavedOutput() ? 1 : m_page.kept();
        for (std::size_t i = 0; i < buffers; ++i) {
            auto buffer = VoxelBuffer::allocate(m_page.type, m_page.pixels() * (interleavedOutput() ? 3 : 1));
            if (!buffer) {
                return failure(buffer.error());
            }
            m_buffers.push_back(*buffer);
        }
        return {};
    }

    tl::unexpected<inspection::Error> damaged() const
    {
        return failure(ErrorCode::BadInput,
                       tr("The TIFF file \"%1\" is damaged or cut off; export it again.").arg(m_name),
                       m_file.firstError());
    }

    Result<void> afterChunk(std::size_t done, std::size_t total) const
    {
        if (m_progress.isCancelled()) {
            return failure(ErrorCode::Cancelled, tr("Reading was stopped."));
        }
        m_onFraction(static_cast<double>(done) / static_cast<double>(total));
        return {};
    }

    // Strips whose samples are just what is wanted decode in place.
    [[nodiscard]] bool decodesInPlace() const
    {
        const bool whole = m_page.bits == width() * 8;
        return whole && (m_page.planar ? !interleavedOutput() : m_page.samples == (interleavedOutput() ? 3U : 1U));
    }

    Result<void> readStrips()
    {
        std::uint32_t rowsPerStrip = m_file.field<std::uint32_t>(TIFFTAG_ROWSPERSTRIP, m_page.height);
        rowsPerStrip = std::clamp<std::uint32_t>(rowsPerStrip, 1, m_page.height);
        const std::uint32_t perPlane = (m_page.height - 1) / rowsPerStrip + 1;
        const tmsize_t scanline = TIFFScanlineSize(tiff());
        const unsigned stored = m_page.planar ? 1 : m_page.samples;
        const std::size_t needed = (static_cast<std::size_t>(m_page.width) * stored * m_page.bits + 7) / 8;
        if (scanline < 0 || static_cast<std::size_t>(scanline) < needed || !chunkFits(TIFFStripSize(tiff()))) {
            return damaged();
        }
        for (unsigned plane = 0; plane < planes(); ++plane) {
            for (std::uint32_t strip = 0; strip < perPlane; ++strip) {
                Chunk chunk;
                chunk.y = strip * rowsPerStrip;
                chunk.width = m_page.width;
                chunk.rows = std::min(rowsPerStrip, m_page.height - chunk.y);
                chunk.rowBytes = static_cast<std::size_t>(scanline);
                chunk.firstSample = plane;
                chunk.samples = stored;
                if (!readStrip(plane * perPlane + strip, chunk) && !m_progress.isCancelled()) {
                    return damaged();
                }
                if (auto going = afterChunk(plane * perPlane + strip + 1, planes() * perPlane); !going) {
                    return going;
                }
            }
        }
        return {};
    }

    bool readStrip(std::uint32_t strip, const Chunk& chunk)
    {
        const auto bytes = static_cast<tmsize_t>(chunk.rowBytes * chunk.rows);
        if (decodesInPlace()) {
            VoxelBuffer& target = *m_buffers[interleavedOutput() ? 0 : chunk.firstSample];
            return TIFFReadEncodedStrip(tiff(), strip, target.data() + chunk.rowBytes * chunk.y, bytes) == bytes;
        }
        if (bytes > largestStripAtOnce) {
            return readRows(chunk);
        }
        m_scratch.resize(static_cast<std::size_t>(bytes));
        if (TIFFReadEncodedStrip(tiff(), strip, m_scratch.data(), bytes) != bytes) {
            return false;
        }
        copyChunk(chunk);
        return true;
    }

    // A strip that would be as large as the picture again, row by row.
    bool readRows(const Chunk& strip)
    {
        m_scratch.resize(strip.rowBytes);
        for (std::uint32_t row = 0; row < strip.rows; ++row) {
            Chunk line = strip;
            line.y += row;
            line.rows = 1;
            if (m_progress.isCancelled() || TIFFReadScanline(tiff(), m_scratch.data(), line.y,
                                                             static_cast<std::uint16_t>(strip.firstSample)) != 1) {
                return false;
            }
            copyChunk(line);
        }
        return true;
    }

    Result<void> readTiles()
    {
        const auto tileWidth = m_file.field<std::uint32_t>(TIFFTAG_TILEWIDTH, 0);
        const auto tileHeight = m_file.field<std::uint32_t>(TIFFTAG_TILELENGTH, 0);
        const tmsize_t bytes = TIFFTileSize(tiff());
        const tmsize_t rowBytes = TIFFTileRowSize(tiff());
        const unsigned stored = m_page.planar ? 1 : m_page.samples;
        const std::size_t needed = (static_cast<std::size_t>(tileWidth) * stored * m_page.bits + 7) / 8;
        if (tileWidth == 0 || tileHeight == 0 || rowBytes < 0 || static_cast<std::size_t>(rowBytes) < needed ||
            !chunkFits(bytes) || bytes / rowBytes < static_cast<tmsize_t>(tileHeight)) {
            return damaged();
        }
        m_scratch.resize(static_cast<std::size_t>(bytes));
        for (unsigned plane = 0; plane < planes(); ++plane) {
            for (std::size_t y = 0; y < m_page.height; y += tileHeight) {
                for (std::size_t x = 0; x < m_page.width; x += tileWidth) {
                    Chunk chunk;
                    chunk.x = static_cast<std::uint32_t>(x);
                    chunk.y = static_cast<std::uint32_t>(y);
                    chunk.width = tileWidth;
                    chunk.rows = static_cast<std::uint32_t>(std::min<std::size_t>(tileHeight, m_page.height - y));
                    chunk.rowBytes = static_cast<std::size_t>(rowBytes);
                    chunk.firstSample = plane;
                    chunk.samples = stored;
                    const std::uint32_t tile =
                        TIFFComputeTile(tiff(), chunk.x, chunk.y, 0, static_cast<std::uint16_t>(plane));
                    if (TIFFReadEncodedTile(tiff(), tile, m_scratch.data(), bytes) != bytes) {
                        return damaged();
                    }
                    copyChunk(chunk);
                }
                if (auto going = afterChunk(plane * m_page.height + y, planes() * m_page.height); !going) {
                    return going;
                }
            }
        }
        return {};
    }

    // A chunk may be a little larger than the image (padding of tiles), never out of all proportion.
    [[nodiscard]] bool chunkFits(tmsize_t bytes) const
    {
        const std::size_t image = m_page.pixels() * m_page.samples * std::max<std::size_t>(1, m_page.bits / 8 + 1);
        return bytes > 0 && (bytes <= smallestChunkAllowed || static_cast<std::size_t>(bytes) / 2 <= image);
    }

    void copyChunk(const Chunk& chunk)
    {
        const std::uint32_t columns = std::min(chunk.width, m_page.width - chunk.x);
        const std::size_t count = static_cast<std::size_t>(columns) * chunk.samples;
        for (std::uint32_t row = 0; row < chunk.rows; ++row) {
            const std::byte* stored = m_scratch.data() + chunk.rowBytes * row;
            const std::byte* samples = unpack(stored, count);
            const std::size_t pixel = static_cast<std::size_t>(chunk.y + row) * m_page.width + chunk.x;
            for (unsigned s = 0; s < chunk.samples && chunk.firstSample + s < m_page.kept(); ++s) {
                scatter(samples + s * width(), chunk.samples, chunk.firstSample + s, pixel, columns);
            }
        }
    }

    // Samples in the page's type: as they lie, or unpacked into m_unpacked.
    const std::byte* unpack(const std::byte* stored, std::size_t count)
    {
        if (m_page.half) {
            m_unpacked.resize(count * sizeof(float));
            qFloatFromFloat16(reinterpret_cast<float*>(m_unpacked.data()), reinterpret_cast<const qfloat16*>(stored),
                              static_cast<qsizetype>(count));
            return m_unpacked.data();
        }
        if (m_page.bits == width() * 8) {
            return stored;
        }
        m_unpacked.resize(count * width());
        const auto* bytes = reinterpret_cast<const std::uint8_t*>(stored);
        unsigned held = 0; // bits waiting in `reservoir`, most significant first
        std::uint32_t reservoir = 0;
        for (std::size_t i = 0; i < count; ++i) {
            while (held < m_page.bits) {
                reservoir = (reservoir << 8U) | *bytes++;
                held += 8;
            }
            held -= m_page.bits;
            const std::uint32_t value = (reservoir >> held) & ((1U << m_page.bits) - 1U);
            if (width() == 1) {
                m_unpacked[i] = static_cast<std::byte>(value);
            } else {
                reinterpret_cast<std::uint16_t*>(m_unpacked.data())[i] = static_cast<std::uint16_t>(value);
            }
        }
        return m_unpacked.data();
    }

    void scatter(const std::byte* from, unsigned fromStride, unsigned sample, std::size_t pixel, std::size_t count)
    {
        VoxelBuffer& target = *m_buffers[interleavedOutput() ? 0 : sample];
        const std::size_t toStride = interleavedOutput() ? 3 : 1;
        visitVoxelType(m_page.type, [&]<typename T>(T*) {
            T* to = target.as<T>().data() + pixel * toStride + (interleavedOutput() ? sample : 0);
            for (std::size_t i = 0; i < count; ++i) {
                std::memcpy(to + i * toStride, from + i * fromStride * sizeof(T), sizeof(T));
            }
        });
    }

    const TiffFile& m_file;
    const TiffPage& m_page;
    const QString& m_name;
    const Progress& m_progress;
    const std::function<void(double)>& m_onFraction;
    Buffers m_buffers;
    std::vector<std::byte> m_scratch;
    std::vector<std::byte> m_unpacked;
};

} // namespace

Result<Buffers> readTiffSamples(const TiffFile& file, const TiffPage& page, const QString& name,
                                const Progress& progress, const std::function<void(double)>& onFraction)
{
    return SampleReader(file, page, name, progress, onFraction).run();
}

} // namespace portlight::scans
