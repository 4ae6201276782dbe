#include "intake/ImportQueue.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <utility>

namespace portlight::intake {

// The thread and what it shares with the queue. Results cross by queued calls, which die with the queue object.
class ImportQueue::Worker
{
public:
    Worker(ImportQueue& queue, local_cache::CacheLocation location, local_cache::SessionPtr session)
        : m_queue(queue)
        , m_service(std::move(location), std::move(session))
        , m_thread([this](const std::stop_token& stop) { run(stop); })
    {
    }

    ~Worker()
    {
        m_thread.request_stop();
        cancel();
        m_wake.notify_all();
    }

    void add(const ImportBatch& batch)
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_batches.push_back(batch);
        }
        m_wake.notify_all();
    }

    void cancel()
    {
        const std::scoped_lock lock(m_mutex);
        m_batches.clear();
        if (m_running) {
            m_running->cancel();
        }
    }

    int waiting() const
    {
        const std::scoped_lock lock(m_mutex);
        return static_cast<int>(m_batches.size());
    }

    bool isBusy() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_running != nullptr || !m_batches.empty();
    }

private:
    template <typename Call>
    void post(Call call)
    {
        QMetaObject::invokeMethod(&m_queue, std::move(call), Qt::QueuedConnection);
    }

    void run(const std::stop_token& stop)
    {
        while (true) {
            ImportBatch batch;
            scans::Progress progress([this, &batch](int percent) {
                post([this, percent, name = batch.name] { Q_EMIT m_queue.progress(percent, name); });
            });
            {
                std::unique_lock lock(m_mutex);
                if (!m_wake.wait(lock, stop, [this] { return !m_batches.empty(); })) {
                    return;
                }
                batch = std::move(m_batches.front());
                m_batches.pop_front();
                m_running = &progress;
            }
            importBatch(batch, progress);
            bool last = false;
            {
                const std::scoped_lock lock(m_mutex);
                m_running = nullptr;
                last = m_batches.empty();
            }
            if (last) {
                post([this] { Q_EMIT m_queue.idle(); });
            }
        }
    }

    void importBatch(const ImportBatch& batch, scans::Progress& progress)
    {
        const auto report = m_service.import(batch.paths, batch.options, progress, [this](const IntakeItem& item) {
            post([this, item] { Q_EMIT m_queue.itemImported(item); });
        });
        if (report) {
            post([this, report = *report] { Q_EMIT m_queue.finished(report); });
        } else {
            post([this, error = report.error()] { Q_EMIT m_queue.failed(error); });
        }
    }

    ImportQueue& m_queue;
    IntakeService m_service;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<ImportBatch> m_batches;
    scans::Progress* m_running = nullptr;
    std::jthread m_thread; // last: joined before anything it uses goes
};

ImportQueue::ImportQueue(local_cache::CacheLocation location, local_cache::SessionPtr session, QObject* parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>(*this, std::move(location), std::move(session)))
{
}

ImportQueue::~ImportQueue() = default;

void ImportQueue::add(const ImportBatch& batch)
{
    m_worker->add(batch);
}

void ImportQueue::cancel()
{
    m_worker->cancel();
}

bool ImportQueue::isBusy() const
{
    return m_worker->isBusy();
}

int ImportQueue::waiting() const
{
    return m_worker->waiting();
}

} // namespace portlight::intake
