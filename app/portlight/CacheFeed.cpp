#include "app/portlight/CacheFeed.h"

#include "local_cache/CaseCache.h"

namespace portlight::app {

CacheFeed::CacheFeed(local_cache::CacheLocation location, QObject* parent)
    : WorklistFeed(parent)
    , m_location(std::move(location))
{
    m_thread.setObjectName(QStringLiteral("worklist"));
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

CacheFeed::~CacheFeed()
{
    m_newest.store(~quint64(0));
    QMetaObject::invokeMethod(
        &m_worker, [this] { m_cache.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void CacheFeed::requestPage(quint64 ticket, const local_cache::WorklistQuery& query)
{
    m_newest.store(ticket);
    QMetaObject::invokeMethod(&m_worker, [this, ticket, query] { readPage(ticket, query); });
}

void CacheFeed::requestCounts()
{
    QMetaObject::invokeMethod(&m_worker, [this] { readCounts(); });
}

inspection::Result<local_cache::CaseCache*> CacheFeed::cache()
{
    if (!m_cache) {
        auto opened = local_cache::CaseCache::open(m_location);
        if (!opened) {
            return inspection::failure(opened.error());
        }
        m_cache = std::move(*opened);
    }
    return m_cache.get();
}

void CacheFeed::readPage(quint64 ticket, const local_cache::WorklistQuery& query)
{
    if (ticket != m_newest.load()) {
        return;
    }
    const auto opened = cache();
    const inspection::Result<local_cache::WorklistPage> page =
        opened ? (*opened)->worklist(query) : inspection::failure(opened.error());
    if (page) {
        QMetaObject::invokeMethod(this, [this, ticket, read = *page] { Q_EMIT pageReady(ticket, read); });
    } else {
        QMetaObject::invokeMethod(this, [this, ticket, error = page.error()] { Q_EMIT pageFailed(ticket, error); });
    }
}

void CacheFeed::readCounts()
{
    const auto opened = cache();
    if (!opened) {
        return; // the page request of the same moment reports it
    }
    const auto counts = (*opened)->stateCounts();
    const auto contested = (*opened)->contestedCount();
    if (counts && contested) {
        QMetaObject::invokeMethod(this, [this, all = *counts, apart = *contested] { Q_EMIT countsReady(all, apart); });
    }
}

} // namespace portlight::app
