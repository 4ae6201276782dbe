#include "local_cache/Sodium.h"

#include <QtGlobal>

#include <sodium.h>

namespace portlight::local_cache {

void ensureSodium()
{
    static const int state = sodium_init();
    if (state < 0) {
        qFatal("libsodium cannot start: no source of randomness");
    }
}

} // namespace portlight::local_cache
