// An Ed25519 key as the C2SP signed-note format names and writes it (c2sp.org/signed-note):
//   verifier key  NAME+HEXID+BASE64(type, 32 bytes public key)
//   signer key    PRIVATE+KEY+NAME+HEXID+BASE64(type, 32 bytes seed)
#pragma once

#include "inspection/Result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace portlight::local_cache {
class SecretKey;
}

namespace portlight::sync {

enum class NoteKeyType : unsigned char {
    Note = 0x01,        // signs the text of a note: a log's key, an administration's key
    Cosignature = 0x04, // signs a checkpoint with a time: a witness's key (c2sp.org/tlog-cosignature)
};

class NoteKey
{
public:
    // A new key. BadInput for a name that is empty or holds spaces or plus signs.
    [[nodiscard]] static inspection::Result<NoteKey> generate(const QString& name, NoteKeyType type);
    [[nodiscard]] static inspection::Result<NoteKey> fromVerifierText(const QString& text);
    [[nodiscard]] static inspection::Result<NoteKey> fromSignerText(const QString& text);
    // The signer key in the first line of a file.
    [[nodiscard]] static inspection::Result<NoteKey> fromSignerFile(const QString& path);

    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] NoteKeyType type() const { return m_type; }
    [[nodiscard]] const QByteArray& publicKey() const { return m_publicKey; }
    [[nodiscard]] bool canSign() const { return m_secret != nullptr; }
    [[nodiscard]] const local_cache::SecretKey& secret() const { return *m_secret; } // 64 bytes; canSign() only
    // First four bytes of SHA-256(name, newline, type, public key).
    [[nodiscard]] QByteArray id() const;
    [[nodiscard]] QString verifierText() const;
    // Holds the secret: for a file that only its owner reads.
    [[nodiscard]] QByteArray signerText() const;

    [[nodiscard]] QByteArray sign(const QByteArray& message) const; // canSign() only
    [[nodiscard]] bool isSignature(const QByteArray& signature, const QByteArray& message) const;

private:
    NoteKey() = default;
    QString m_name;
    NoteKeyType m_type = NoteKeyType::Note;
    QByteArray m_publicKey;
    std::shared_ptr<const local_cache::SecretKey> m_secret;
};

} // namespace portlight::sync
