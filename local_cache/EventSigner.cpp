#include "local_cache/EventSigner.h"

#include "local_cache/CheckPool.h"
#include "local_cache/SecretKey.h"

#include <QtConcurrentMap>

#include <sodium.h>

namespace portlight::local_cache {

using inspection::CaseEvent;

namespace {

constexpr qsizetype fewEvents = 32; // below this, handing work to threads costs more than it saves

void signOne(CaseEvent& event, const SecretKey& key)
{
    event.signature.resize(crypto_sign_BYTES);
    crypto_sign_detached(reinterpret_cast<unsigned char*>(event.signature.data()), nullptr,
                         reinterpret_cast<const unsigned char*>(event.hash.constData()),
                         static_cast<unsigned long long>(event.hash.size()), key.data());
}

} // namespace

void signEvents(QVector<CaseEvent>& events, const SecretKey& signingKey)
{
    if (events.size() < fewEvents) {
        for (CaseEvent& event : events) {
            signOne(event, signingKey);
        }
        return;
    }
    QtConcurrent::blockingMap(checkPool(), events, [&signingKey](CaseEvent& event) { signOne(event, signingKey); });
}

bool isSignatureValid(const CaseEvent& event, const QByteArray& publicKey)
{
    if (publicKey.size() != static_cast<qsizetype>(crypto_sign_PUBLICKEYBYTES) ||
        event.signature.size() != static_cast<qsizetype>(crypto_sign_BYTES)) {
        return false;
    }
    return crypto_sign_verify_detached(reinterpret_cast<const unsigned char*>(event.signature.constData()),
                                       reinterpret_cast<const unsigned char*>(event.hash.constData()),
                                       static_cast<unsigned long long>(event.hash.size()),
                                       reinterpret_cast<const unsigned char*>(publicKey.constData())) == 0;
}

} // namespace portlight::local_cache
