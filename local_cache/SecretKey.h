// Bytes that must not leak: in libsodium guarded memory (sodium_malloc: locked against swapping, guard pages around it,
// wiped when freed), read-only once made.
//
// Immutable and shared by pointer; safe to read from any thread.
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <functional>
#include <memory>
#include <span>

namespace portlight::local_cache {

class SecretKey
{
public:
    // `fill` writes all `size` bytes; nobody writes after it returns. Null when guarded memory is exhausted.
    [[nodiscard]] static std::shared_ptr<const SecretKey>
    make(std::size_t size, const std::function<void(std::span<unsigned char>)>& fill);
    [[nodiscard]] static std::shared_ptr<const SecretKey> copyOf(std::span<const unsigned char> bytes);
    [[nodiscard]] static std::shared_ptr<const SecretKey> random(std::size_t size);

    ~SecretKey();

    [[nodiscard]] const unsigned char* data() const { return m_bytes; }
    [[nodiscard]] std::size_t size() const { return m_size; }

private:
    Q_DISABLE_COPY_MOVE(SecretKey)
    SecretKey(unsigned char* bytes, std::size_t size);

    unsigned char* m_bytes;
    std::size_t m_size;
};

} // namespace portlight::local_cache
