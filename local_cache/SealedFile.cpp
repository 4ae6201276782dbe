#include "local_cache/SealedFile.h"

#include "local_cache/Text.h"

#include <algorithm>

namespace portlight::local_cache {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr QByteArrayView magic("PLSEAL01");
constexpr qsizetype overhead = crypto_secretstream_xchacha20poly1305_ABYTES;

unsigned char* raw(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

const unsigned char* raw(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

tl::unexpected<inspection::Error> damaged(const QString& detail)
{
    return failure(ErrorCode::Tampered, Text::tr("The stored scan was altered or cut short; import it again."), detail);
}

} // namespace

SealedFileWriter::SealedFileWriter(QFile& file, const SecretKey& key)
    : m_file(file)
    , m_header(crypto_secretstream_xchacha20poly1305_HEADERBYTES, Qt::Uninitialized)
    , m_cipher(chunkBytes + overhead, Qt::Uninitialized)
{
    crypto_secretstream_xchacha20poly1305_init_push(&m_stream, raw(m_header), key.data());
    crypto_hash_sha256_init(&m_hash);
    m_header.prepend(magic.data(), magic.size());
    m_plain.reserve(chunkBytes);
}

Result<void> SealedFileWriter::append(QByteArrayView bytes)
{
    crypto_hash_sha256_update(&m_hash, reinterpret_cast<const unsigned char*>(bytes.data()),
                              static_cast<unsigned long long>(bytes.size()));
    m_bytes += bytes.size();
    while (!bytes.isEmpty()) {
        // A full chunk waits until more comes: the last one has its own tag.
        if (m_plain.size() == chunkBytes) {
            if (auto written = writeChunk(crypto_secretstream_xchacha20poly1305_TAG_MESSAGE, {}); !written) {
                return written;
            }
        }
        const qsizetype now = std::min(bytes.size(), chunkBytes - m_plain.size());
        m_plain.append(bytes.data(), now);
        bytes = bytes.sliced(now);
    }
    return {};
}

Result<QString> SealedFileWriter::finish()
{
    QByteArray sha256(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256_final(&m_hash, raw(sha256));
    return writeChunk(crypto_secretstream_xchacha20poly1305_TAG_FINAL, sha256).map([&] {
        return QString::fromLatin1(sha256.toHex());
    });
}

Result<void> SealedFileWriter::writeChunk(unsigned char tag, const QByteArray& additional)
{
    if (!m_header.isEmpty()) {
        if (auto written = writeAll(m_header); !written) {
            return written;
        }
        m_header.clear();
    }
    unsigned long long size = 0;
    crypto_secretstream_xchacha20poly1305_push(&m_stream, raw(m_cipher), &size, raw(m_plain),
                                               static_cast<unsigned long long>(m_plain.size()), raw(additional),
                                               static_cast<unsigned long long>(additional.size()), tag);
    m_plain.resize(0);
    return writeAll(QByteArrayView(m_cipher).first(static_cast<qsizetype>(size)));
}

Result<void> SealedFileWriter::writeAll(QByteArrayView bytes)
{
    if (m_file.write(bytes.data(), bytes.size()) != bytes.size()) {
        return failure(ErrorCode::Storage, Text::tr("The scan cannot be stored: the disk is full or read-only."),
                       m_file.errorString());
    }
    return {};
}

SealedFileReader::SealedFileReader(QFile& file, const SecretKey& key, const QString& sha256)
    : m_file(file)
    , m_key(key)
    , m_sha256(QByteArray::fromHex(sha256.toLatin1()))
    , m_cipher(SealedFileWriter::chunkBytes + overhead, Qt::Uninitialized)
    , m_plain(SealedFileWriter::chunkBytes, Qt::Uninitialized)
{
}

Result<void> SealedFileReader::start()
{
    const QByteArray head = m_file.read(magic.size() + crypto_secretstream_xchacha20poly1305_HEADERBYTES);
    if (head.size() != magic.size() + static_cast<qsizetype>(crypto_secretstream_xchacha20poly1305_HEADERBYTES) ||
        !head.startsWith(magic) ||
        crypto_secretstream_xchacha20poly1305_init_pull(&m_stream, raw(head) + magic.size(), m_key.data()) != 0) {
        return damaged(QStringLiteral("no sealed file"));
    }
    m_started = true;
    return {};
}

Result<QByteArrayView> SealedFileReader::next()
{
    if (m_ended) {
        return QByteArrayView();
    }
    if (!m_started) {
        if (auto started = start(); !started) {
            return failure(started.error());
        }
    }
    const qint64 read = m_file.read(m_cipher.data(), m_cipher.size());
    if (read < overhead) {
        return damaged(QStringLiteral("the last chunk is missing"));
    }
    const bool isLast = m_file.atEnd();
    unsigned char tag = 0;
    unsigned long long size = 0;
    const QByteArray additional = isLast ? m_sha256 : QByteArray();
    const int pulled = crypto_secretstream_xchacha20poly1305_pull(
        &m_stream, raw(m_plain), &size, &tag, raw(m_cipher), static_cast<unsigned long long>(read), raw(additional),
        static_cast<unsigned long long>(additional.size()));
    const bool saysLast = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    if (pulled != 0 || saysLast != isLast) {
        return damaged(QStringLiteral("a chunk does not match its tag"));
    }
    m_ended = isLast;
    return QByteArrayView(m_plain).first(static_cast<qsizetype>(size));
}

} // namespace portlight::local_cache
