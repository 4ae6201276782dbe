#include "local_cache/CheckPool.h"

#include <QThreadPool>

namespace portlight::local_cache {

QThreadPool* checkPool()
{
    static QThreadPool pool;
    return &pool;
}

} // namespace portlight::local_cache
