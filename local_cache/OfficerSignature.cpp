#include "local_cache/OfficerSignature.h"

#include "local_cache/SecretKey.h"
#include "local_cache/SignedBytes.h"
#include "local_cache/Sodium.h"

#include <sodium.h>

namespace portlight::local_cache {

namespace {

QByteArray signedBytes(const QByteArray& purpose, const QByteArray& content)
{
    QByteArray bytes("portlight.document.v1");
    appendField(bytes, purpose);
    appendField(bytes, content);
    return bytes;
}

const unsigned char* raw(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

} // namespace

QByteArray signDocument(const Session& session, const QByteArray& purpose, const QByteArray& content)
{
    ensureSodium();
    const QByteArray bytes = signedBytes(purpose, content);
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr, raw(bytes),
                         static_cast<unsigned long long>(bytes.size()), session.signingKey().data());
    return signature;
}

bool isDocumentSignedBy(const QByteArray& publicKey, const QByteArray& purpose, const QByteArray& content,
                        const QByteArray& signature)
{
    ensureSodium();
    const QByteArray bytes = signedBytes(purpose, content);
    return publicKey.size() == crypto_sign_PUBLICKEYBYTES && signature.size() == crypto_sign_BYTES &&
           crypto_sign_verify_detached(raw(signature), raw(bytes), static_cast<unsigned long long>(bytes.size()),
                                       raw(publicKey)) == 0;
}

} // namespace portlight::local_cache
