// One sealed file: libsodium's crypto_secretstream_xchacha20poly1305 over chunks of 1 MiB.
//
// "PLSEAL01", the stream's 24-byte header, then chunks of up to 1 MiB + 17 bytes. Order, truncation and extension are
// covered by the stream's tags; the last chunk also authenticates the SHA-256 of the whole content, so a file that was
// renamed to another hash does not open. Not thread-safe; one object a file.
#pragma once

#include "inspection/Result.h"
#include "local_cache/SecretKey.h"

#include <QByteArray>
#include <QFile>

#include <sodium.h>

namespace portlight::local_cache {

class SealedFileWriter
{
public:
    static constexpr qsizetype chunkBytes = 1 << 20;

    // `file` is open for writing and outlives the writer.
    SealedFileWriter(QFile& file, const SecretKey& key);

    [[nodiscard]] inspection::Result<void> append(QByteArrayView bytes);
    // Writes the last chunk; gives the SHA-256 of everything appended, as lower-case hex.
    [[nodiscard]] inspection::Result<QString> finish();
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

private:
    [[nodiscard]] inspection::Result<void> writeChunk(unsigned char tag, const QByteArray& additional);
    [[nodiscard]] inspection::Result<void> writeAll(QByteArrayView bytes);

    QFile& m_file;
    QByteArray m_header;
    crypto_secretstream_xchacha20poly1305_state m_stream{};
    crypto_hash_sha256_state m_hash{};
    QByteArray m_plain;
    QByteArray m_cipher;
    qint64 m_bytes = 0;
};

class SealedFileReader
{
public:
    SealedFileReader(QFile& file, const SecretKey& key, const QString& sha256);

    // The next piece of content; empty at the authenticated end. Tampered for anything else than what was written.
    [[nodiscard]] inspection::Result<QByteArrayView> next();

private:
    [[nodiscard]] inspection::Result<void> start();

    QFile& m_file;
    const SecretKey& m_key;
    QByteArray m_sha256;
    crypto_secretstream_xchacha20poly1305_state m_stream{};
    QByteArray m_cipher;
    QByteArray m_plain;
    bool m_started = false;
    bool m_ended = false;
};

} // namespace portlight::local_cache
