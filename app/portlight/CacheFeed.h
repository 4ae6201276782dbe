// The worklist's feed from the case cache: its own thread with its own connection. A page overtaken by a newer request
// is never read.
#pragma once

#include "inspection/Result.h"
#include "local_cache/CacheLocation.h"
#include "widgets/WorklistFeed.h"

#include <QThread>

#include <atomic>
#include <memory>

namespace portlight::local_cache {
class CaseCache;
}

namespace portlight::app {

class CacheFeed : public widgets::WorklistFeed
{
    Q_OBJECT

public:
    explicit CacheFeed(local_cache::CacheLocation location, QObject* parent = nullptr);
    ~CacheFeed() override; // waits for the request under way

    void requestPage(quint64 ticket, const local_cache::WorklistQuery& query) override;
    void requestCounts() override;

private:
    // On the feed's thread.
    [[nodiscard]] inspection::Result<local_cache::CaseCache*> cache();
    void readPage(quint64 ticket, const local_cache::WorklistQuery& query);
    void readCounts();

    local_cache::CacheLocation m_location;
    QThread m_thread;
    QObject m_worker;                                // lives on m_thread
    std::unique_ptr<local_cache::CaseCache> m_cache; // made, used and destroyed there
    std::atomic<quint64> m_newest{0};
};

} // namespace portlight::app
