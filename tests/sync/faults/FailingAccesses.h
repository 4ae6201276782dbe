// Makes one access of this process's SQLite databases to their files fail: the i-th read, write, sync, lock, open or
// delete, counted from arm(). Everything before and after it works. An SQLite VFS in front of the real one, as
// www.sqlite.org/vfs.html describes ("shims"); install() before the first database is opened. Thread-safe.
#pragma once

#include <cstdint>

namespace portlight::tests {

class FailingAccesses
{
public:
    static void install();
    // The `which`-th access from now on fails; 0: none does. Counting starts anew.
    static void arm(std::int64_t which);
    // Accesses since arm().
    [[nodiscard]] static std::int64_t count();
};

} // namespace portlight::tests
