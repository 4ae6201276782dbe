#include "local_cache/SecretKey.h"

#include "local_cache/Sodium.h"

#include <sodium.h>

#include <algorithm>

namespace portlight::local_cache {

SecretKey::SecretKey(unsigned char* bytes, std::size_t size)
    : m_bytes(bytes)
    , m_size(size)
{
}

SecretKey::~SecretKey()
{
    sodium_free(m_bytes);
}

std::shared_ptr<const SecretKey> SecretKey::make(std::size_t size,
                                                 const std::function<void(std::span<unsigned char>)>& fill)
{
    ensureSodium();
    auto* bytes = static_cast<unsigned char*>(sodium_malloc(size));
    if (bytes == nullptr) {
        return nullptr;
    }
    std::shared_ptr<const SecretKey> key(new SecretKey(bytes, size));
    fill({bytes, size});
    sodium_mprotect_readonly(bytes);
    return key;
}

std::shared_ptr<const SecretKey> SecretKey::copyOf(std::span<const unsigned char> bytes)
{
    return make(bytes.size(),
                [bytes](std::span<unsigned char> out) { std::copy(bytes.begin(), bytes.end(), out.begin()); });
}

std::shared_ptr<const SecretKey> SecretKey::random(std::size_t size)
{
    return make(size, [](std::span<unsigned char> out) { randombytes_buf(out.data(), out.size()); });
}

} // namespace portlight::local_cache
