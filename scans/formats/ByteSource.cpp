#include "scans/formats/ByteSource.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <limits>
#include <vector>
#include <zlib.h>

namespace portlight::scans {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr std::size_t bufferBytes = 256U << 10U;

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::scans", text);
}

tl::unexpected<inspection::Error> damaged(const QFile& file)
{
    return failure(ErrorCode::BadInput,
                   tr("The data of \"%1\" are damaged; ask for the file again.").arg(QFileInfo(file).fileName()));
}

class PlainSource : public ByteSource
{
    Q_DECLARE_TR_FUNCTIONS(portlight::scans)

public:
    explicit PlainSource(QFile& file)
        : m_file(file)
    {
    }

    Result<std::size_t> read(std::span<std::byte> target) override
    {
        std::size_t done = 0;
        while (done < target.size()) {
            const qint64 got =
                m_file.read(reinterpret_cast<char*>(target.data() + done), static_cast<qint64>(target.size() - done));
            if (got < 0) {
                return failure(ErrorCode::Storage,
                               tr("\"%1\" cannot be read: %2.").arg(m_file.fileName(), m_file.errorString()));
            }
            if (got == 0) {
                break;
            }
            done += static_cast<std::size_t>(got);
        }
        return done;
    }

private:
    QFile& m_file;
};

// gzip (several members one after another, as RFC 1952 allows) or a zlib stream.
class InflatingSource : public ByteSource
{
public:
    explicit InflatingSource(QFile& file)
        : m_file(file)
        , m_input(bufferBytes)
    {
        constexpr int detectGzipOrZlib = 15 + 32;
        m_ready = inflateInit2(&m_stream, detectGzipOrZlib) == Z_OK;
    }
    ~InflatingSource() override
    {
        if (m_ready) {
            inflateEnd(&m_stream);
        }
    }
    InflatingSource(const InflatingSource&) = delete;
    InflatingSource& operator=(const InflatingSource&) = delete;

    Result<std::size_t> read(std::span<std::byte> target) override
    {
        if (!m_ready) {
            return damaged(m_file);
        }
        std::size_t done = 0;
        while (done < target.size() && !m_ended) {
            if (m_stream.avail_in == 0 && !refill()) {
                return damaged(m_file); // ended inside a stream
            }
            constexpr std::size_t most = std::numeric_limits<uInt>::max();
            const std::size_t room = std::min(target.size() - done, most);
            m_stream.next_out = reinterpret_cast<Bytef*>(target.data() + done);
            m_stream.avail_out = static_cast<uInt>(room);
            const int status = inflate(&m_stream, Z_NO_FLUSH);
            done += room - m_stream.avail_out;
            if (status == Z_STREAM_END) {
                m_ended = !startNextMember();
            } else if (status != Z_OK && status != Z_BUF_ERROR) {
                return damaged(m_file);
            }
        }
        return done;
    }

private:
    // Whatever follows a stream and is no gzip member is padding.
    bool startNextMember()
    {
        constexpr Bytef gzipMagic = 0x1f;
        return (m_stream.avail_in > 0 || refill()) && *m_stream.next_in == gzipMagic && inflateReset(&m_stream) == Z_OK;
    }

    bool refill()
    {
        const qint64 got = m_file.read(reinterpret_cast<char*>(m_input.data()), static_cast<qint64>(m_input.size()));
        m_stream.next_in = m_input.data();
        m_stream.avail_in = got > 0 ? static_cast<uInt>(got) : 0;
        return got > 0;
    }

    QFile& m_file;
    std::vector<Bytef> m_input;
    z_stream m_stream{};
    bool m_ready = false;
    bool m_ended = false;
};

// Pairs of hexadecimal digits; white space between them is passed over.
class HexSource : public ByteSource
{
public:
    explicit HexSource(QFile& file)
        : m_file(file)
    {
    }

    Result<std::size_t> read(std::span<std::byte> target) override
    {
        for (std::size_t done = 0; done < target.size(); ++done) {
            const int high = nextDigit();
            const int low = high == endOfData ? endOfData : nextDigit();
            if (high == endOfData) {
                return done;
            }
            if (high < 0 || low < 0) {
                return damaged(m_file);
            }
            target[done] = static_cast<std::byte>(high * 16 + low);
        }
        return target.size();
    }

private:
    static constexpr int endOfData = -1;
    static constexpr int noDigit = -2;

    int nextDigit()
    {
        char c = ' ';
        do {
            if (m_next == m_text.size()) {
                m_text = m_file.read(bufferBytes);
                m_next = 0;
                if (m_text.isEmpty()) {
                    return endOfData;
                }
            }
            c = m_text[m_next++];
        } while (c == ' ' || c == '\n' || c == '\r' || c == '\t');
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        const char lower = static_cast<char>(c | 0x20);
        return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : noDigit;
    }

    QFile& m_file;
    QByteArray m_text;
    qsizetype m_next = 0;
};

} // namespace

Result<void> ByteSource::skip(qint64 bytes)
{
    std::vector<std::byte> waste(bufferBytes);
    while (bytes > 0) {
        const auto part = static_cast<std::size_t>(std::min<qint64>(bytes, static_cast<qint64>(waste.size())));
        const auto got = read(std::span(waste).first(part));
        if (!got) {
            return failure(got.error());
        }
        if (*got < part) {
            return failure(ErrorCode::BadInput,
                           tr("The scan is cut off: its header promises more data than there are."));
        }
        bytes -= static_cast<qint64>(part);
    }
    return {};
}

std::unique_ptr<ByteSource> makeByteSource(QFile& file, VoxelEncoding encoding)
{
    switch (encoding) {
    case VoxelEncoding::Deflated:
        return std::make_unique<InflatingSource>(file);
    case VoxelEncoding::Hex:
        return std::make_unique<HexSource>(file);
    case VoxelEncoding::Raw:
    case VoxelEncoding::Text:
        break;
    }
    return std::make_unique<PlainSource>(file);
}

} // namespace portlight::scans
