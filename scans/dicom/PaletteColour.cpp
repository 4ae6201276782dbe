#include "scans/dicom/PaletteColour.h"

#include "scans/dicom/DicomText.h"

#include <QtEndian>

#include <dcmtk/dcmdata/dcdeftag.h>

#include <algorithm>

namespace portlight::scans {

using inspection::Result;

namespace {

struct Channel
{
    DcmTagKey descriptor;
    DcmTagKey data;
};

std::vector<std::byte> readChannel(const QByteArray& data, std::size_t entries)
{
    std::vector<std::byte> values(entries);
    const auto size = static_cast<std::size_t>(data.size());
    if (size >= entries * 2) {
        std::size_t widest = 0;
        for (std::size_t i = 0; i < entries; ++i) {
            widest = std::max<std::size_t>(widest, qFromUnaligned<std::uint16_t>(data.constData() + i * 2));
        }
        const unsigned shift = widest > 255 ? 8 : 0; // some writers put 8-bit colours into 16-bit words
        for (std::size_t i = 0; i < entries; ++i) {
            values[i] = static_cast<std::byte>(qFromUnaligned<std::uint16_t>(data.constData() + i * 2) >> shift);
        }
    } else if (size >= entries) {
        std::transform(data.begin(), data.begin() + static_cast<qsizetype>(entries), values.begin(),
                       [](char value) { return static_cast<std::byte>(value); });
    } else {
        values.clear();
    }
    return values;
}

} // namespace

Result<PaletteColour> PaletteColour::read(const DicomHeader& header)
{
    const std::array<Channel, 3> channels{{
        {DCM_RedPaletteColorLookupTableDescriptor, DCM_RedPaletteColorLookupTableData},
        {DCM_GreenPaletteColorLookupTableDescriptor, DCM_GreenPaletteColorLookupTableData},
        {DCM_BluePaletteColorLookupTableDescriptor, DCM_BluePaletteColorLookupTableData},
    }};
    const DicomElements dataset = header.dataset();
    if (dataset.has(DCM_SegmentedRedPaletteColorLookupTableData)) {
        return DicomText::unsupported(header.path(),
                                      DicomText::tr("%1 uses a segmented colour palette, which is not read."));
    }
    PaletteColour palette;
    for (std::size_t i = 0; i < channels.size(); ++i) {
        const QVector<double> descriptor = dataset.numbers(channels[i].descriptor);
        if (descriptor.size() != 3 || descriptor[0] < 0 || descriptor[0] > 65535) {
            return DicomText::bad(header.path(), DicomText::tr("%1 is damaged: its colour palette is incomplete."));
        }
        const auto entries = static_cast<std::size_t>(descriptor[0] == 0 ? 65536 : descriptor[0]);
        const int first = static_cast<int>(descriptor[1]);
        const bool isSigned = dataset.integer(DCM_PixelRepresentation).value_or(0) == 1;
        palette.m_first = isSigned && first > 32767 ? first - 65536 : first;
        palette.m_channels[i] = readChannel(dataset.bytes(channels[i].data), entries);
        if (palette.m_channels[i].empty()) {
            return DicomText::bad(header.path(), DicomText::tr("%1 is damaged: its colour palette is incomplete."));
        }
    }
    return palette;
}

void PaletteColour::apply(std::span<const std::byte> indices, VoxelType type, std::span<std::byte> target) const
{
    visitVoxelType(type, [&]<typename T>(T*) {
        const std::size_t count = std::min(indices.size() / sizeof(T), target.size() / 3);
        const auto* index = reinterpret_cast<const T*>(indices.data());
        for (std::size_t i = 0; i < count; ++i) {
            const double entry = static_cast<double>(index[i]) - m_first;
            for (std::size_t c = 0; c < 3; ++c) {
                const auto last = static_cast<double>(m_channels[c].size() - 1);
                target[i * 3 + c] = m_channels[c][static_cast<std::size_t>(std::clamp(entry, 0.0, last))];
            }
        }
    });
}

} // namespace portlight::scans
