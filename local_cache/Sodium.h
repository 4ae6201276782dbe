// Start of libsodium, once per process.
#pragma once

namespace portlight::local_cache {

// Thread-safe, cheap after the first call. Ends the process when libsodium cannot find randomness: no key made then
// would be a secret.
void ensureSodium();

} // namespace portlight::local_cache
