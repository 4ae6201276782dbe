#include "sync/ledger/NoteKey.h"

#include "local_cache/SecretKey.h"
#include "local_cache/Sodium.h"
#include "sync/SyncText.h"
#include "sync/ledger/StrictBase64.h"

#include <QCryptographicHash>
#include <QFile>

#include <sodium.h>

#include <algorithm>

namespace portlight::sync {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;
using local_cache::SecretKey;

namespace {

const QString signerPrefix = QStringLiteral("PRIVATE+KEY+");

bool isName(const QString& name)
{
    return !name.isEmpty() && std::none_of(name.cbegin(), name.cend(),
                                           [](QChar c) { return c.isSpace() || c == QLatin1Char('+') || c < u' '; });
}

tl::unexpected<inspection::Error> badKey()
{
    return failure(ErrorCode::BadInput, SyncText::tr("This is no key of the form NAME+ID+KEY; copy it whole."));
}

struct KeyText
{
    QString name;
    QByteArray id; // hexadecimal
    NoteKeyType type;
    QByteArray material;
};

Result<KeyText> split(const QString& text)
{
    constexpr qsizetype materialBytes = 33;
    // Base64 holds plus signs, names do not: two cuts from the left.
    const qsizetype first = text.indexOf(QLatin1Char('+'));
    const qsizetype second = text.indexOf(QLatin1Char('+'), first + 1);
    if (first < 1 || second < 0) {
        return badKey();
    }
    const auto decoded = ledger::strictBase64(text.mid(second + 1).toLatin1());
    const bool isKnown = decoded && decoded->size() == materialBytes &&
                         (decoded->front() == static_cast<char>(NoteKeyType::Note) ||
                          decoded->front() == static_cast<char>(NoteKeyType::Cosignature));
    if (!isKnown || !isName(text.first(first))) {
        return badKey();
    }
    return KeyText{text.first(first), text.mid(first + 1, second - first - 1).toLatin1(),
                   static_cast<NoteKeyType>(decoded->front()), decoded->mid(1)};
}

const unsigned char* raw(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

} // namespace

Result<NoteKey> NoteKey::generate(const QString& name, NoteKeyType type)
{
    local_cache::ensureSodium();
    if (!isName(name)) {
        return failure(ErrorCode::BadInput, SyncText::tr("Give the key a name without spaces and plus signs."));
    }
    NoteKey key;
    key.m_name = name;
    key.m_type = type;
    key.m_publicKey.resize(crypto_sign_PUBLICKEYBYTES);
    key.m_secret = SecretKey::make(crypto_sign_SECRETKEYBYTES, [&](std::span<unsigned char> out) {
        crypto_sign_keypair(reinterpret_cast<unsigned char*>(key.m_publicKey.data()), out.data());
    });
    return key;
}

Result<NoteKey> NoteKey::fromVerifierText(const QString& text)
{
    return split(text.trimmed()).and_then([](const KeyText& parts) -> Result<NoteKey> {
        NoteKey key;
        key.m_name = parts.name;
        key.m_type = parts.type;
        key.m_publicKey = parts.material;
        return key.id().toHex() == parts.id ? Result<NoteKey>(key) : badKey();
    });
}

Result<NoteKey> NoteKey::fromSignerText(const QString& text)
{
    local_cache::ensureSodium();
    if (!text.startsWith(signerPrefix)) {
        return badKey();
    }
    return split(text.mid(signerPrefix.size()).trimmed()).and_then([](const KeyText& parts) -> Result<NoteKey> {
        NoteKey key;
        key.m_name = parts.name;
        key.m_type = parts.type;
        key.m_publicKey.resize(crypto_sign_PUBLICKEYBYTES);
        key.m_secret = SecretKey::make(crypto_sign_SECRETKEYBYTES, [&](std::span<unsigned char> out) {
            crypto_sign_seed_keypair(reinterpret_cast<unsigned char*>(key.m_publicKey.data()), out.data(),
                                     raw(parts.material));
        });
        return key.id().toHex() == parts.id ? Result<NoteKey>(key) : badKey();
    });
}

Result<NoteKey> NoteKey::fromSignerFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::BadInput, SyncText::tr("The key file %1 cannot be read.").arg(path));
    }
    constexpr qint64 longest = 4096;
    return fromSignerText(QString::fromUtf8(file.readLine(longest)).trimmed());
}

QByteArray NoteKey::id() const
{
    constexpr qsizetype idBytes = 4;
    const QByteArray named = m_name.toUtf8() + '\n' + static_cast<char>(m_type) + m_publicKey;
    return QCryptographicHash::hash(named, QCryptographicHash::Sha256).first(idBytes);
}

QString NoteKey::verifierText() const
{
    return m_name + QLatin1Char('+') + QString::fromLatin1(id().toHex()) + QLatin1Char('+') +
           QString::fromLatin1((static_cast<char>(m_type) + m_publicKey).toBase64());
}

QByteArray NoteKey::signerText() const
{
    const QByteArray seed(reinterpret_cast<const char*>(m_secret->data()), crypto_sign_SEEDBYTES);
    return signerPrefix.toLatin1() + m_name.toUtf8() + '+' + id().toHex() + '+' +
           (static_cast<char>(m_type) + seed).toBase64();
}

QByteArray NoteKey::sign(const QByteArray& message) const
{
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr, raw(message),
                         static_cast<unsigned long long>(message.size()), m_secret->data());
    return signature;
}

bool NoteKey::isSignature(const QByteArray& signature, const QByteArray& message) const
{
    return signature.size() == static_cast<qsizetype>(crypto_sign_BYTES) &&
           crypto_sign_verify_detached(raw(signature), raw(message), static_cast<unsigned long long>(message.size()),
                                       raw(m_publicKey)) == 0;
}

} // namespace portlight::sync
