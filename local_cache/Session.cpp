#include "local_cache/Session.h"

#include "local_cache/SecretKey.h"

#include <utility>

namespace portlight::local_cache {

Session::Session(inspection::Officer officer, QString station, std::shared_ptr<const SecretKey> signingKey,
                 std::shared_ptr<const SecretKey> storeKey)
    : m_officer(std::move(officer))
    , m_station(std::move(station))
    , m_signingKey(std::move(signingKey))
    , m_storeKey(std::move(storeKey))
{
}

} // namespace portlight::local_cache
