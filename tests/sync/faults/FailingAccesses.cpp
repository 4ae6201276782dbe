#include "tests/sync/faults/FailingAccesses.h"

#include <atomic>
#include <cstring>
#include <sqlite3.h>

namespace portlight::tests {

namespace {

std::atomic<std::int64_t> counted = 0;
std::atomic<std::int64_t> failing = 0;
sqlite3_vfs* real = nullptr;
sqlite3_vfs shim;

bool fails()
{
    return ++counted == failing;
}

struct ShimFile
{
    sqlite3_file base;
    sqlite3_file* file; // the real one, right behind this struct
};

sqlite3_file* behind(sqlite3_file* file)
{
    return reinterpret_cast<ShimFile*>(file)->file;
}

int closeFile(sqlite3_file* file)
{
    return behind(file)->pMethods->xClose(behind(file));
}
int read(sqlite3_file* file, void* to, int bytes, sqlite3_int64 at)
{
    return fails() ? SQLITE_IOERR_READ : behind(file)->pMethods->xRead(behind(file), to, bytes, at);
}
int write(sqlite3_file* file, const void* from, int bytes, sqlite3_int64 at)
{
    return fails() ? SQLITE_IOERR_WRITE : behind(file)->pMethods->xWrite(behind(file), from, bytes, at);
}
int truncate(sqlite3_file* file, sqlite3_int64 size)
{
    return fails() ? SQLITE_IOERR_TRUNCATE : behind(file)->pMethods->xTruncate(behind(file), size);
}
int sync(sqlite3_file* file, int flags)
{
    return fails() ? SQLITE_IOERR_FSYNC : behind(file)->pMethods->xSync(behind(file), flags);
}
int fileSize(sqlite3_file* file, sqlite3_int64* size)
{
    return fails() ? SQLITE_IOERR_FSTAT : behind(file)->pMethods->xFileSize(behind(file), size);
}
int lock(sqlite3_file* file, int level)
{
    return fails() ? SQLITE_IOERR_LOCK : behind(file)->pMethods->xLock(behind(file), level);
}
int unlock(sqlite3_file* file, int level) // SQLite takes no failure from here
{
    return behind(file)->pMethods->xUnlock(behind(file), level);
}
int checkReservedLock(sqlite3_file* file, int* result)
{
    return behind(file)->pMethods->xCheckReservedLock(behind(file), result);
}
int fileControl(sqlite3_file* file, int operation, void* argument)
{
    return behind(file)->pMethods->xFileControl(behind(file), operation, argument);
}
int sectorSize(sqlite3_file* file)
{
    return behind(file)->pMethods->xSectorSize(behind(file));
}
int characteristics(sqlite3_file* file)
{
    return behind(file)->pMethods->xDeviceCharacteristics(behind(file));
}
int shmMap(sqlite3_file* file, int page, int size, int extend, void volatile** memory)
{
    return fails() ? SQLITE_IOERR_SHMMAP : behind(file)->pMethods->xShmMap(behind(file), page, size, extend, memory);
}
int shmLock(sqlite3_file* file, int offset, int n, int flags)
{
    return behind(file)->pMethods->xShmLock(behind(file), offset, n, flags);
}
void shmBarrier(sqlite3_file* file)
{
    behind(file)->pMethods->xShmBarrier(behind(file));
}
int shmUnmap(sqlite3_file* file, int remove)
{
    return behind(file)->pMethods->xShmUnmap(behind(file), remove);
}

constexpr sqlite3_io_methods methods{
    2,        closeFile,         read,        write,      truncate,        sync,   fileSize, lock,
    unlock,   checkReservedLock, fileControl, sectorSize, characteristics, shmMap, shmLock,  shmBarrier,
    shmUnmap, nullptr,           nullptr};

int open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    auto* mine = reinterpret_cast<ShimFile*>(file);
    mine->base.pMethods = nullptr;
    mine->file = reinterpret_cast<sqlite3_file*>(mine + 1);
    std::memset(mine->file, 0, static_cast<std::size_t>(real->szOsFile));
    if (fails()) {
        return SQLITE_CANTOPEN;
    }
    const int opened = real->xOpen(real, name, mine->file, flags, outFlags);
    if (mine->file->pMethods != nullptr) {
        mine->base.pMethods = &methods;
    }
    return opened;
}
int remove(sqlite3_vfs*, const char* name, int syncFolder)
{
    return fails() ? SQLITE_IOERR_DELETE : real->xDelete(real, name, syncFolder);
}
int access(sqlite3_vfs*, const char* name, int flags, int* result)
{
    return fails() ? SQLITE_IOERR_ACCESS : real->xAccess(real, name, flags, result);
}

} // namespace

void FailingAccesses::install()
{
    real = sqlite3_vfs_find(nullptr);
    shim = *real;
    shim.pNext = nullptr;
    shim.zName = "failing-accesses";
    shim.szOsFile = static_cast<int>(sizeof(ShimFile)) + real->szOsFile;
    shim.xOpen = open;
    shim.xDelete = remove;
    shim.xAccess = access;
    sqlite3_vfs_register(&shim, 1);
}

void FailingAccesses::arm(std::int64_t which)
{
    counted = 0;
    failing = which;
}

std::int64_t FailingAccesses::count()
{
    return counted;
}

} // namespace portlight::tests
