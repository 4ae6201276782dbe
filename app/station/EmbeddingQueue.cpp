#include "app/station/EmbeddingQueue.h"

#include "app/station/ScanEmbedder.h"
#include "app/station/WithinMemory.h"

#include <QLoggingCategory>
#include <QSet>

#include <condition_variable>
#include <mutex>
#include <sys/resource.h>
#include <thread>

namespace portlight::app {

namespace {

Q_LOGGING_CATEGORY(logEmbedding, "portlight.embedding")

// Behind the image and the detectors (Linux: of the calling thread, and those it starts).
void stepBehindAllElse()
{
    constexpr int nice = 10;
    setpriority(PRIO_PROCESS, 0, nice);
}

} // namespace

class EmbeddingQueue::Worker
{
public:
    Worker(EmbeddingQueue& queue, const local_cache::CacheLocation& location, const local_cache::SessionPtr& session)
        : m_queue(queue)
        , m_embedder(location, session)
        , m_thread([this](const std::stop_token& stop) { run(stop); })
    {
    }

    ~Worker()
    {
        m_thread.request_stop();
        const std::scoped_lock lock(m_mutex);
        if (m_running != nullptr) {
            m_running->cancel();
        }
    }

    void wake()
    {
        const std::scoped_lock lock(m_mutex);
        m_isDirty = true;
        m_wake.notify_all();
    }

    void setPaused(bool paused)
    {
        const std::scoped_lock lock(m_mutex);
        m_isPaused = paused;
        m_wake.notify_all();
    }

private:
    void run(const std::stop_token& stop)
    {
        stepBehindAllElse();
        while (!stop.stop_requested()) {
            {
                std::unique_lock lock(m_mutex);
                m_wake.wait(lock, stop, [this] { return m_isDirty && !m_isPaused; });
                m_isDirty = false;
            }
            if (!stop.stop_requested()) {
                lookAtAll(stop);
            }
        }
    }

    void lookAtAll(const std::stop_token& stop)
    {
        QString problem;
        const auto missing = m_embedder.missing();
        if (!missing) {
            problem = missing.error().text;
        }
        for (const QString& scan : missing ? *missing : QStringList()) {
            scans::Progress progress;
            {
                std::unique_lock lock(m_mutex);
                m_wake.wait(lock, stop, [this] { return !m_isPaused; });
                if (stop.stop_requested()) {
                    return;
                }
                m_running = &progress;
            }
            const auto embedded = withinMemory([&] { return m_embedder.embedStored(scan, progress); });
            {
                const std::scoped_lock lock(m_mutex);
                m_running = nullptr;
            }
            if (!embedded && embedded.error().code != inspection::ErrorCode::Cancelled) {
                problem = embedded.error().text;
                qCWarning(logEmbedding) << "looking at scan" << scan << embedded.error().text
                                        << embedded.error().detail;
            }
        }
        const std::scoped_lock lock(m_mutex);
        if (!m_isDirty) {
            QMetaObject::invokeMethod(
                &m_queue, [queue = &m_queue, problem] { queue->rest(problem); }, Qt::QueuedConnection);
        }
    }

    EmbeddingQueue& m_queue;
    ScanEmbedder m_embedder; // the worker's
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    scans::Progress* m_running = nullptr;
    bool m_isDirty = true;
    bool m_isPaused = false;
    std::jthread m_thread; // last: joined before anything it uses goes
};

EmbeddingQueue::EmbeddingQueue(const local_cache::CacheLocation& location, const local_cache::SessionPtr& session,
                               QObject* parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>(*this, location, session))
{
}

EmbeddingQueue::~EmbeddingQueue() = default;

void EmbeddingQueue::rest(const QString& problem)
{
    m_isAtWork = false;
    Q_EMIT rested(problem);
}

void EmbeddingQueue::wake()
{
    m_isAtWork = true;
    m_worker->wake();
}

void EmbeddingQueue::setPaused(bool paused)
{
    m_worker->setPaused(paused);
}

} // namespace portlight::app
