#include "app/station/DetectionQueue.h"

#include "app/station/CaseLooker.h"
#include "app/station/WithinMemory.h"
#include "intake/CaseScanLoader.h"

#include <QLoggingCategory>
#include <QSet>

#include <condition_variable>
#include <mutex>
#include <sys/resource.h>
#include <thread>
#include <utility>

namespace portlight::app {

namespace {

Q_LOGGING_CATEGORY(logDetection, "portlight.detection")

using inspection::CaseId;
using local_cache::CaseCache;

// The image refines at rest on every processor; the detectors take what is left (Linux: of the calling thread).
void stepBehindTheImage()
{
    constexpr int nice = 5;
    setpriority(PRIO_PROCESS, 0, nice);
}

} // namespace

// The thread and what it shares with the queue. Results cross by queued calls, which die with the queue object.
class DetectionQueue::Worker
{
public:
    Worker(DetectionQueue& queue, local_cache::CacheLocation location, local_cache::SessionPtr session,
           std::function<std::shared_ptr<Detectors>()> detectors)
        : m_queue(queue)
        , m_location(std::move(location))
        , m_session(std::move(session))
        , m_makeDetectors(std::move(detectors))
        , m_thread([this](const std::stop_token& stop) { run(stop); })
    {
    }

    ~Worker()
    {
        m_thread.request_stop();
        {
            const std::scoped_lock lock(m_mutex);
            cancelRunning();
        }
        m_wake.notify_all();
    }

    void setShown(const CaseId& id)
    {
        const std::scoped_lock lock(m_mutex);
        if (m_shown != id) {
            m_shown = id;
            m_setAside.remove(id); // its scan may have come since
            m_isDirty = true;
            if (!id.isNull() && m_looking != id) {
                cancelRunning();
            }
            m_wake.notify_all();
        }
    }

    void setOnScreen(const QString& sha256, const std::shared_ptr<const scans::Scan>& scan)
    {
        const std::scoped_lock lock(m_mutex);
        m_screenHash = sha256;
        m_screenScan = scan;
        m_wake.notify_all();
    }

    void wake()
    {
        const std::scoped_lock lock(m_mutex);
        m_setAside.clear();
        m_isDirty = true;
        m_wake.notify_all();
    }

    void caseChanged(const CaseId& id)
    {
        const std::scoped_lock lock(m_mutex);
        m_setAside.remove(id);
        m_isDirty = true;
        if (m_looking == id) {
            cancelRunning();
        }
        m_wake.notify_all();
    }

    void setPaused(bool paused)
    {
        const std::scoped_lock lock(m_mutex);
        m_isPaused = paused;
        m_wake.notify_all();
    }

private:
    template <typename Call>
    void post(Call call)
    {
        QMetaObject::invokeMethod(&m_queue, std::move(call), Qt::QueuedConnection);
    }

    // With m_mutex held.
    void cancelRunning()
    {
        if (m_running) {
            m_running->cancel();
        }
    }

    void run(const std::stop_token& stop)
    {
        m_detectors = m_makeDetectors();
        stepBehindTheImage();
        m_now.models = m_detectors->atWork();
        m_now.problem = m_detectors->problem();
        m_now.isReady = true;
        auto cache = CaseCache::open(m_location);
        if (!cache) {
            m_now.problem = cache.error().text;
        }
        if (!cache || m_now.models.isEmpty()) {
            report();
            return;
        }
        while (!stop.stop_requested()) {
            const std::optional<CaseId> next = chooseNext(**cache);
            if (next) {
                lookAt(**cache, *next, stop);
                continue;
            }
            report();
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, stop, [this] { return m_isDirty; });
        }
    }

    std::optional<CaseId> chooseNext(const CaseCache& cache)
    {
        CaseId shown;
        QSet<CaseId> setAside;
        {
            const std::scoped_lock lock(m_mutex);
            m_isDirty = false;
            shown = m_shown;
            setAside = m_setAside;
        }
        const auto queue = cache.casesToLookAt(m_now.models, static_cast<int>(setAside.size()) + 1);
        if (!queue) {
            m_now.problem = queue.error().text;
            qCWarning(logDetection) << "asking what waits:" << queue.error().detail;
            return std::nullopt;
        }
        m_now.waiting = queue->waiting;
        if (!shown.isNull() && !setAside.contains(shown)) {
            const auto onScreen = cache.loadCase(shown);
            if (onScreen && !pendingLooks(*onScreen, m_now.models).isEmpty()) {
                return shown;
            }
        }
        for (const CaseId& id : queue->first) {
            if (!setAside.contains(id)) {
                return id;
            }
        }
        return std::nullopt;
    }

    void lookAt(CaseCache& cache, const CaseId& id, const std::stop_token& stop)
    {
        scans::Progress progress([&](int) { restWhilePaused(progress, stop); }); // reading is work too
        {
            const std::scoped_lock lock(m_mutex);
            m_running = &progress;
            m_looking = id;
        }
        m_now.looking = id;
        report();
        const auto fromScreenOrStore = [&](const QString& sha256, scans::Progress& reading) {
            return scanOf(sha256, reading, stop);
        };
        const auto looked = withinMemory([&] {
            return CaseLooker(m_location, m_session, m_detectors, fromScreenOrStore).look(cache, id, progress, [&] {
                return mayGoOn(progress, stop);
            });
        });
        {
            const std::scoped_lock lock(m_mutex);
            m_running = nullptr;
            m_looking = {};
            // Cancelled ones come again when they are still wanted; others of this terminal's own trouble wait for a
            // word.
            if (!looked && looked.error().code != inspection::ErrorCode::Cancelled) {
                m_setAside.insert(id);
            }
        }
        m_now.looking = {};
        takeOutcome(id, looked);
    }

    void takeOutcome(const CaseId& id, const inspection::Result<CaseLook>& looked)
    {
        if (looked) {
            m_now.problem = m_detectors->problem();
            if (looked->looks == 0) { // decided between the asking and the looking
                const std::scoped_lock lock(m_mutex);
                m_setAside.insert(id);
            }
        } else if (looked.error().code != inspection::ErrorCode::Cancelled) {
            m_now.problem = looked.error().text;
            qCWarning(logDetection) << "looking at a case:" << looked.error().text << looked.error().detail;
        }
        post([this, id] { Q_EMIT m_queue.caseLookedAt(id); });
    }

    // The desk's own copy when it has or reads this scan, else from the store.
    inspection::Result<std::shared_ptr<const scans::Scan>> scanOf(const QString& sha256, scans::Progress& progress,
                                                                  const std::stop_token& stop)
    {
        std::shared_ptr<const scans::Scan> onScreen;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, stop, [&] {
                onScreen = m_screenScan.lock();
                return m_screenHash != sha256 || onScreen || progress.isCancelled();
            });
            if (m_screenHash != sha256) {
                onScreen.reset();
            }
        }
        if (stop.stop_requested() || progress.isCancelled()) {
            return inspection::failure(inspection::ErrorCode::Cancelled, QString());
        }
        if (onScreen) {
            return onScreen;
        }
        return intake::loadStoredScan(m_location, m_session, sha256, progress).map([](scans::Scan&& scan) {
            return std::make_shared<const scans::Scan>(std::move(scan));
        });
    }

    // Asked between the steps of a look, by each of its threads.
    bool mayGoOn(const scans::Progress& progress, const std::stop_token& stop)
    {
        restWhilePaused(progress, stop);
        return !stop.stop_requested() && !progress.isCancelled();
    }

    void restWhilePaused(const scans::Progress& progress, const std::stop_token& stop)
    {
        std::unique_lock lock(m_mutex);
        if (!m_isPaused) {
            return;
        }
        if (m_resting++ == 0) {
            report(Standing::Paused);
        }
        m_wake.wait(lock, stop, [this, &progress] { return !m_isPaused || progress.isCancelled(); });
        if (--m_resting == 0) {
            report();
        }
    }

    enum class Standing { AtWork, Paused };
    void report(Standing standing = Standing::AtWork)
    {
        DetectionStatus status = m_now;
        status.isPaused = standing == Standing::Paused;
        post([this, status] {
            m_queue.m_status = status;
            Q_EMIT m_queue.statusChanged();
        });
    }

    DetectionQueue& m_queue;
    local_cache::CacheLocation m_location;
    local_cache::SessionPtr m_session;
    std::function<std::shared_ptr<Detectors>()> m_makeDetectors;
    std::shared_ptr<Detectors> m_detectors; // the worker's
    DetectionStatus m_now;                  // the worker's
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    scans::Progress* m_running = nullptr;
    CaseId m_looking;
    CaseId m_shown;
    QString m_screenHash;
    std::weak_ptr<const scans::Scan> m_screenScan;
    QSet<CaseId> m_setAside; // could not be looked at for now
    int m_resting = 0;       // threads that wait for the image to come to rest
    bool m_isDirty = false;
    bool m_isPaused = false;
    std::jthread m_thread; // last: joined before anything it uses goes
};

DetectionQueue::DetectionQueue(local_cache::CacheLocation location, local_cache::SessionPtr session,
                               std::function<std::shared_ptr<Detectors>()> detectors, QObject* parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>(*this, std::move(location), std::move(session), std::move(detectors)))
{
}

DetectionQueue::~DetectionQueue() = default;

void DetectionQueue::setShown(const inspection::CaseId& id)
{
    m_worker->setShown(id);
}

void DetectionQueue::setOnScreen(const QString& sha256, const std::shared_ptr<const scans::Scan>& scan)
{
    m_worker->setOnScreen(sha256, scan);
}

void DetectionQueue::wake()
{
    m_worker->wake();
}

void DetectionQueue::caseChanged(const inspection::CaseId& id)
{
    m_worker->caseChanged(id);
}

void DetectionQueue::setPaused(bool paused)
{
    m_worker->setPaused(paused);
}

} // namespace portlight::app
