#include "scans/dicom/RadiographFrames.h"

#include "scans/dicom/DicomText.h"
#include "scans/dicom/FrameInfo.h"
#include "scans/dicom/PaletteColour.h"
#include "scans/dicom/ParallelFrames.h"
#include "scans/dicom/SampleScaling.h"

#include <dcmtk/dcmdata/dcdeftag.h>

namespace portlight::scans {

using inspection::Result;

namespace {

using Buffer = std::shared_ptr<VoxelBuffer>;

LayerRole roleOf(EnergyLevel energy)
{
    switch (energy) {
    case EnergyLevel::Low:
        return LayerRole::LowEnergy;
    case EnergyLevel::High:
        return LayerRole::HighEnergy;
    case EnergyLevel::Single:
        return LayerRole::Grey;
    }
    Q_UNREACHABLE();
}

class FrameToLayer
{
public:
    FrameToLayer(const FrameReader& reader, std::optional<PaletteColour> palette, bool isInverted, bool isAttenuation)
        : m_reader(reader)
        , m_palette(std::move(palette))
        , m_isInverted(isInverted)
        , m_isAttenuation(isAttenuation)
    {
    }

    [[nodiscard]] Result<RadiographLayer> read(const FrameInfo& frame) const
    {
        const PixelFormat& format = m_reader.format();
        if (m_palette || (format.samples == 3 && format.bitsAllocated != 8)) {
            return colour(frame, format);
        }
        auto pixels = VoxelBuffer::allocate(format.type(), format.samplesPerFrame());
        if (!pixels) {
            return inspection::failure(pixels.error());
        }
        if (auto read = m_reader.read(frame.frame, {(*pixels)->data(), (*pixels)->byteCount()}); !read) {
            return inspection::failure(read.error());
        }
        return format.samples == 3 ? rgbLayer(*pixels) : grey(frame, format, *pixels);
    }

private:
    static RadiographLayer rgbLayer(Buffer pixels)
    {
        RadiographLayer layer;
        layer.role = LayerRole::Rgb;
        layer.pixels = std::move(pixels);
        return layer;
    }

    [[nodiscard]] Result<RadiographLayer> grey(const FrameInfo& frame, const PixelFormat& format, Buffer pixels) const
    {
        RadiographLayer layer;
        layer.role = frame.unit == ValueUnit::EffectiveZ ? LayerRole::EffectiveZ : roleOf(frame.energy);
        layer.inverted = m_isInverted;
        layer.attenuation = m_isAttenuation;
        if (frame.lut) {
            auto physical = VoxelBuffer::allocate(physicalType(format.type()), format.pixelsPerFrame());
            if (!physical) {
                return inspection::failure(physical.error());
            }
            toPhysical({pixels->data(), pixels->byteCount()}, format.type(), frame,
                       {(*physical)->data(), (*physical)->byteCount()});
            layer.pixels = std::move(*physical);
            return layer;
        }
        layer.pixels = std::move(pixels);
        layer.slope = frame.slope;
        layer.intercept = frame.intercept;
        return layer;
    }

    [[nodiscard]] Result<RadiographLayer> colour(const FrameInfo& frame, const PixelFormat& format) const
    {
        std::vector<std::byte> stored(format.bytesPerFrame());
        if (auto read = m_reader.read(frame.frame, stored); !read) {
            return inspection::failure(read.error());
        }
        auto pixels = VoxelBuffer::allocate(VoxelType::UInt8, format.pixelsPerFrame() * 3);
        if (!pixels) {
            return inspection::failure(pixels.error());
        }
        const std::span<std::byte> target((*pixels)->data(), (*pixels)->byteCount());
        if (m_palette) {
            m_palette->apply(stored, format.type(), target);
        } else {
            toEightBits(stored, format, target);
        }
        return rgbLayer(std::move(*pixels));
    }

    static void toEightBits(std::span<const std::byte> stored, const PixelFormat& format, std::span<std::byte> target)
    {
        const int shift = std::max(0, format.bitsStored - 8);
        visitVoxelType(format.type(), [&]<typename T>(T*) {
            if constexpr (std::is_integral_v<T>) {
                const auto* samples = reinterpret_cast<const T*>(stored.data());
                for (std::size_t i = 0; i < target.size(); ++i) {
                    target[i] = static_cast<std::byte>(static_cast<std::uint64_t>(samples[i]) >> shift);
                }
            }
        });
    }

    const FrameReader& m_reader;
    std::optional<PaletteColour> m_palette;
    bool m_isInverted;
    bool m_isAttenuation;
};

} // namespace

Result<QVector<Radiograph>> readRadiographs(const DicomHeader& header, const FrameReader& reader, Progress& progress)
{
    const PixelFormat& format = reader.format();
    const DicomElements dataset = header.dataset();
    std::optional<PaletteColour> palette;
    if (format.photometric == Photometric::Palette) {
        auto read = PaletteColour::read(header);
        if (!read) {
            return inspection::failure(read.error());
        }
        palette = std::move(*read);
    }
    const bool isInverted =
        format.photometric == Photometric::Monochrome1 || dataset.text(DCM_PresentationLUTShape) == u"INVERSE";
    // PS3.3, C.8.11.3.1.2: -1 when higher values mean less intensity at the detector.
    const bool isAttenuation = dataset.integer(DCM_PixelIntensityRelationshipSign).value_or(1) == -1;
    const FrameToLayer toLayer(reader, std::move(palette), isInverted, isAttenuation);
    const auto frames = readFrameInfo(header, format.frames);
    QVector<Radiograph> radiographs(format.frames);
    const QString view = dataset.text(DCM_ViewPosition);
    Radiograph* const first = radiographs.data(); // detached once: the frames are written from several threads
    const auto job = [&](int index) -> Result<void> {
        const FrameInfo& frame = frames[static_cast<std::size_t>(index)];
        auto layer = toLayer.read(frame);
        if (!layer) {
            return inspection::failure(layer.error());
        }
        Radiograph& radiograph = first[index];
        radiograph.width = format.columns;
        radiograph.height = format.rows;
        radiograph.view = format.frames > 1 ? DicomText::tr("frame %1").arg(index + 1) : view.toLower();
        if (frame.pixelSpacingMm) {
            radiograph.pixelSpacingXMm = (*frame.pixelSpacingMm)[0];
            radiograph.pixelSpacingYMm = (*frame.pixelSpacingMm)[1];
        }
        radiograph.layers.append(std::move(*layer));
        return {};
    };
    if (auto read = forEachFrame(format.frames, 0, format.frames, progress, job); !read) {
        return inspection::failure(read.error());
    }
    return radiographs;
}

} // namespace portlight::scans
