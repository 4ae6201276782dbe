#include "scans/dicom/DicomInflate.h"

#include "scans/dicom/DicomText.h"
#include "scans/dicom/ElementHeader.h"

#include <vector>
#include <zlib.h>

namespace portlight::scans {

using inspection::Result;

namespace {

constexpr qsizetype mostInflated = qsizetype{2} << 30;

class InflateStream
{
public:
    InflateStream() { m_isReady = inflateInit2(&m_stream, -MAX_WBITS) == Z_OK; }
    ~InflateStream()
    {
        if (m_isReady) {
            inflateEnd(&m_stream);
        }
    }
    InflateStream(const InflateStream&) = delete;
    InflateStream& operator=(const InflateStream&) = delete;

    // Z_STREAM_END when done, Z_OK when more input is wanted, else an error.
    int run(std::vector<std::byte>& input, QByteArray& output)
    {
        std::array<char, 64U << 10U> chunk{};
        m_stream.next_in = reinterpret_cast<Bytef*>(input.data());
        m_stream.avail_in = static_cast<uInt>(input.size());
        int state = m_isReady ? Z_OK : Z_MEM_ERROR;
        while (state == Z_OK && output.size() <= mostInflated) {
            m_stream.next_out = reinterpret_cast<Bytef*>(chunk.data());
            m_stream.avail_out = static_cast<uInt>(chunk.size());
            state = ::inflate(&m_stream, Z_NO_FLUSH);
            output.append(chunk.data(), static_cast<qsizetype>(chunk.size() - m_stream.avail_out));
            if (m_stream.avail_in == 0 && m_stream.avail_out > 0) {
                break;
            }
        }
        return state == Z_BUF_ERROR ? Z_OK : state;
    }

private:
    z_stream m_stream{};
    bool m_isReady = false;
};

} // namespace

std::uint64_t datasetOffset(const DicomBytes& bytes)
{
    constexpr int mostMetaElements = 64;
    std::uint64_t offset = 132;
    for (int i = 0; i < mostMetaElements; ++i) {
        const auto header = readElementHeader(bytes, offset, ByteOrder::Little, TagEncoding::ExplicitVr);
        if (!header || header->group != 0x0002 || header->length > bytes.size()) {
            break;
        }
        offset = header->valueOffset + header->length;
    }
    return offset;
}

Result<QByteArray> inflateDataset(const QString& path, const DicomBytes& bytes)
{
    InflateStream stream;
    QByteArray output;
    std::uint64_t offset = datasetOffset(bytes);
    int state = Z_OK;
    while (state == Z_OK && output.size() <= mostInflated) {
        auto input = bytes.readSome(offset, 1U << 20U);
        if (input.empty()) {
            break;
        }
        offset += input.size();
        state = stream.run(input, output);
    }
    if (output.size() > mostInflated) {
        return DicomText::unsupported(path, DicomText::tr("%1 is a deflated file of more than 2 GiB; store it plain."));
    }
    if (state != Z_STREAM_END) {
        return DicomText::bad(path, DicomText::tr("%1 is damaged or cut short: its deflated data do not unpack."));
    }
    return output;
}

} // namespace portlight::scans
