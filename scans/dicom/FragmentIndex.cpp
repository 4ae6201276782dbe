#include "scans/dicom/FragmentIndex.h"

#include "scans/dicom/DicomText.h"

#include <QtEndian>

#include <algorithm>
#include <optional>

namespace portlight::scans {

using inspection::Result;

namespace {

// All items behind the offset table; the table itself goes to `offsets`. Nothing when an item leaves the file.
std::optional<std::vector<Fragment>> listFragments(const DicomBytes& bytes, std::uint64_t offset,
                                                   std::vector<std::uint32_t>& offsets)
{
    std::vector<Fragment> fragments;
    bool isTable = true;
    while (offset + 8 <= bytes.size()) {
        const auto header = readElementHeader(bytes, offset, ByteOrder::Little, TagEncoding::ImplicitVr);
        if (!header || header->group != 0xFFFE || header->element != 0xE000) {
            break; // the sequence delimiter, or padding in its place
        }
        if (header->undefinedLength || header->length > bytes.size() - header->valueOffset) {
            return std::nullopt;
        }
        if (isTable) {
            const auto raw = bytes.readSome(header->valueOffset, header->length);
            for (std::size_t i = 0; i + 4 <= raw.size(); i += 4) {
                offsets.push_back(qFromLittleEndian<std::uint32_t>(raw.data() + i));
            }
        } else {
            fragments.push_back({header->valueOffset, header->length});
        }
        isTable = false;
        offset = header->valueOffset + header->length;
    }
    return fragments;
}

// Frames by the basic offset table: offsets count from the first item behind it. Empty when it does not fit.
std::vector<FrameFragments> byOffsetTable(const std::vector<Fragment>& fragments,
                                          const std::vector<std::uint32_t>& offsets)
{
    std::vector<FrameFragments> frames(offsets.size());
    const std::uint64_t base = fragments.front().offset - 8;
    std::size_t frame = 0;
    for (const Fragment& fragment : fragments) {
        while (frame + 1 < offsets.size() && fragment.offset - 8 - base >= offsets[frame + 1]) {
            ++frame;
        }
        frames[frame].push_back(fragment);
    }
    const bool fits = offsets.front() == 0 &&
                      std::none_of(frames.begin(), frames.end(), [](const auto& each) { return each.empty(); });
    return fits ? frames : std::vector<FrameFragments>();
}

bool startsImage(const DicomBytes& bytes, const Fragment& fragment)
{
    const auto start = bytes.readSome(fragment.offset, 3);
    return start.size() == 3 && start[0] == std::byte{0xFF} &&
           ((start[1] == std::byte{0xD8} && start[2] == std::byte{0xFF}) || start[1] == std::byte{0x4F});
}

std::vector<FrameFragments> byStartMarkers(const DicomBytes& bytes, const std::vector<Fragment>& fragments)
{
    std::vector<FrameFragments> frames;
    for (const Fragment& fragment : fragments) {
        if (frames.empty() || startsImage(bytes, fragment)) {
            frames.emplace_back();
        }
        frames.back().push_back(fragment);
    }
    return frames;
}

} // namespace

Result<std::vector<FrameFragments>> indexFragments(const QString& path, const DicomBytes& bytes,
                                                   const PixelElement& element, int frames)
{
    std::vector<std::uint32_t> offsets;
    const auto fragments = listFragments(bytes, element.offset, offsets);
    const auto wanted = static_cast<std::size_t>(frames);
    if (!fragments || fragments->empty()) {
        return DicomText::truncated(path);
    }
    if (fragments->size() == wanted) {
        std::vector<FrameFragments> result;
        result.reserve(wanted);
        std::transform(fragments->begin(), fragments->end(), std::back_inserter(result),
                       [](const Fragment& fragment) { return FrameFragments{fragment}; });
        return result;
    }
    if (frames == 1) {
        return std::vector<FrameFragments>{*fragments};
    }
    if (offsets.size() == wanted) {
        if (auto result = byOffsetTable(*fragments, offsets); !result.empty()) {
            return result;
        }
    }
    if (auto result = byStartMarkers(bytes, *fragments); result.size() == wanted) {
        return result;
    }
    return DicomText::bad(path,
                          DicomText::tr("%1 is damaged or cut short: it announces %2 frames and holds %3 pieces.")
                              .arg(QStringLiteral("%1"), QString::number(frames), QString::number(fragments->size())));
}

} // namespace portlight::scans
