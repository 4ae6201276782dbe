#include "scans/formats/TiffPage.h"

namespace portlight::scans {

namespace {

std::optional<VoxelType> sampleType(unsigned bits, std::uint16_t format, bool& half)
{
    half = format == SAMPLEFORMAT_IEEEFP && bits == 16;
    if (format == SAMPLEFORMAT_IEEEFP) {
        return bits == 16 || bits == 32 ? std::optional(VoxelType::Float32)
               : bits == 64             ? std::optional(VoxelType::Float64)
                                        : std::nullopt;
    }
    const bool isSigned = format == SAMPLEFORMAT_INT;
    if (!isSigned && format != SAMPLEFORMAT_UINT && format != SAMPLEFORMAT_VOID) {
        return std::nullopt;
    }
    switch (bits) {
    case 8:
        return isSigned ? VoxelType::Int8 : VoxelType::UInt8;
    case 16:
        return isSigned ? VoxelType::Int16 : VoxelType::UInt16;
    case 32:
        return isSigned ? VoxelType::Int32 : VoxelType::UInt32;
    case 64:
        return isSigned ? VoxelType::Int64 : VoxelType::UInt64;
    default:
        break;
    }
    if (isSigned || bits == 0 || bits > 16) {
        return std::nullopt;
    }
    return bits < 8 ? VoxelType::UInt8 : VoxelType::UInt16;
}

unsigned countAlpha(const TiffFile& file, unsigned samples)
{
    std::uint16_t count = 0;
    std::uint16_t* kinds = nullptr;
    if (TIFFGetField(file.handle(), TIFFTAG_EXTRASAMPLES, &count, &kinds) != 1 || count >= samples) {
        return 0;
    }
    unsigned alpha = 0;
    for (unsigned i = 0; i < count; ++i) {
        alpha += kinds[i] == EXTRASAMPLE_ASSOCALPHA || kinds[i] == EXTRASAMPLE_UNASSALPHA ? 1U : 0U;
    }
    return alpha;
}

std::optional<TiffColour> colourOf(const TiffFile& file, const TiffPage& page)
{
    std::uint16_t photometric = page.samples - page.alphaSamples >= 3 ? PHOTOMETRIC_RGB : PHOTOMETRIC_MINISBLACK;
    TIFFGetField(file.handle(), TIFFTAG_PHOTOMETRIC, &photometric);
    switch (photometric) {
    case PHOTOMETRIC_MINISBLACK:
        return TiffColour::BlackIsZero;
    case PHOTOMETRIC_MINISWHITE:
        return TiffColour::WhiteIsZero;
    case PHOTOMETRIC_PALETTE:
        return page.bits <= 16 ? std::optional(TiffColour::Palette) : std::nullopt;
    case PHOTOMETRIC_YCBCR:
        if (file.field<std::uint16_t>(TIFFTAG_COMPRESSION, COMPRESSION_NONE) != COMPRESSION_JPEG) {
            return std::nullopt;
        }
        TIFFSetField(file.handle(), TIFFTAG_JPEGCOLORMODE, JPEGCOLORMODE_RGB);
        return TiffColour::Rgb;
    case PHOTOMETRIC_RGB:
        // Colours of other depths are measurements in channels rather than a picture: kept as grey layers.
        return page.samples >= 3 && (page.type == VoxelType::UInt8 || page.type == VoxelType::UInt16)
                   ? TiffColour::Rgb
                   : TiffColour::BlackIsZero;
    default:
        return std::nullopt;
    }
}

} // namespace

unsigned TiffPage::kept() const
{
    constexpr unsigned mostLayers = 16;
    switch (colour) {
    case TiffColour::Rgb:
        return 3;
    case TiffColour::Palette:
        return 1;
    case TiffColour::BlackIsZero:
    case TiffColour::WhiteIsZero:
        break;
    }
    return std::min(samples - alphaSamples, mostLayers);
}

std::optional<TiffPage> describePage(const TiffFile& file)
{
    TiffPage page;
    page.width = file.field<std::uint32_t>(TIFFTAG_IMAGEWIDTH, 0);
    page.height = file.field<std::uint32_t>(TIFFTAG_IMAGELENGTH, 0);
    page.bits = file.field<std::uint16_t>(TIFFTAG_BITSPERSAMPLE, 1);
    page.samples = file.field<std::uint16_t>(TIFFTAG_SAMPLESPERPIXEL, 1);
    page.planar = file.field<std::uint16_t>(TIFFTAG_PLANARCONFIG, PLANARCONFIG_CONTIG) == PLANARCONFIG_SEPARATE;
    page.tiled = TIFFIsTiled(file.handle()) != 0;
    page.mirrored = file.field<std::uint16_t>(TIFFTAG_ORIENTATION, ORIENTATION_TOPLEFT) != ORIENTATION_TOPLEFT;
    const auto compression = file.field<std::uint16_t>(TIFFTAG_COMPRESSION, COMPRESSION_NONE);
    page.compressed = compression != COMPRESSION_NONE;
    const auto type =
        sampleType(page.bits, file.field<std::uint16_t>(TIFFTAG_SAMPLEFORMAT, SAMPLEFORMAT_UINT), page.half);
    if (page.samples == 0 || !type || TIFFIsCODECConfigured(compression) == 0) {
        return std::nullopt;
    }
    page.type = *type;
    page.alphaSamples = countAlpha(file, page.samples);
    const auto colour = colourOf(file, page);
    if (!colour) {
        return std::nullopt;
    }
    page.colour = *colour;
    return page;
}

} // namespace portlight::scans
