#include "scans/dicom/HeaderDepth.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace portlight::scans {

namespace {

constexpr std::size_t deepest = 64;
constexpr std::uint64_t noEnd = std::numeric_limits<std::uint64_t>::max();

// Element headers out of a sliding window, so that a header costs a few reads and not one an element.
class HeaderWindow
{
public:
    explicit HeaderWindow(const DicomBytes& bytes)
        : m_bytes(bytes)
    {
    }

    std::optional<ElementHeader> at(std::uint64_t offset, ByteOrder order, TagEncoding encoding)
    {
        if (offset < m_begin || offset + longestElementHeader > m_begin + m_window.size()) {
            m_window = m_bytes.readSome(offset, windowSize);
            m_begin = offset;
        }
        if (offset - m_begin >= m_window.size()) {
            return std::nullopt;
        }
        return parseElementHeader(std::span(m_window).subspan(offset - m_begin), offset, order, encoding);
    }

private:
    static constexpr std::size_t windowSize = 16U << 10U;
    const DicomBytes& m_bytes;
    std::vector<std::byte> m_window;
    std::uint64_t m_begin = 0;
};

struct Level
{
    std::uint64_t end = noEnd;
    TagEncoding encoding = TagEncoding::ExplicitVr;
};

bool isContainer(const ElementHeader& header, TagEncoding encoding)
{
    const bool isItem = header.group == 0xFFFE && header.element == 0xE000;
    const bool isSequence = encoding == TagEncoding::ExplicitVr && header.vr == std::array<char, 2>{'S', 'Q'};
    return isItem || isSequence || header.undefinedLength;
}

bool isDelimiter(const ElementHeader& header)
{
    return header.group == 0xFFFE && (header.element == 0xE00D || header.element == 0xE0DD);
}

} // namespace

HeaderDepth measureHeaderDepth(const DicomBytes& bytes, std::uint64_t offset, ByteOrder order, TagEncoding encoding)
{
    HeaderWindow window(bytes);
    std::vector<Level> levels{Level{noEnd, encoding}};
    while (levels.size() <= deepest) {
        while (levels.size() > 1 && offset >= levels.back().end) {
            levels.pop_back();
        }
        const auto header = window.at(offset, order, levels.back().encoding);
        if (!header || (levels.size() == 1 && header->group >= 0x7FE0)) {
            return HeaderDepth::Sound;
        }
        offset = header->valueOffset;
        if (isDelimiter(*header)) {
            if (levels.size() > 1) {
                levels.pop_back();
            }
            continue;
        }
        // With implicit VR a sequence of stated length cannot be told from a value except by the item it starts with.
        const auto inside = levels.back().encoding == TagEncoding::ImplicitVr && header->length >= 8
                                ? window.at(offset, order, TagEncoding::ImplicitVr)
                                : std::nullopt;
        const bool holdsItem = inside && inside->group == 0xFFFE && inside->element == 0xE000;
        if (isContainer(*header, levels.back().encoding) || holdsItem) {
            const bool unknown = header->vr == std::array<char, 2>{'U', 'N'};
            levels.push_back({header->undefinedLength ? noEnd : offset + header->length,
                              unknown ? TagEncoding::ImplicitVr : levels.back().encoding});
            continue;
        }
        if (header->length > bytes.size() - std::min(offset, bytes.size())) {
            return HeaderDepth::Overruns;
        }
        offset += header->length;
    }
    return HeaderDepth::TooDeep;
}

} // namespace portlight::scans
