#include "app/portlight/ScanOpener.h"

#include "inspection/Result.h"
#include "intake/CaseScanLoader.h"
#include "scans/ScanOverview.h"
#include "scans/ScanReader.h"

#include <QPointer>

namespace portlight::app {

struct ScanOpener::Job
{
    explicit Job(scans::Progress::Sink sink)
        : progress(std::move(sink))
    {
    }

    QString key; // content hash or path
    std::function<inspection::Result<scans::Scan>(scans::Progress&)> read;
    scans::Progress progress;
    bool done = false; // GUI thread
    ScanPtr scan;
    inspection::Error error;
};

ScanOpener::ScanOpener(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(2);
}

ScanOpener::~ScanOpener()
{
    cancel();
    m_pool.waitForDone();
}

void ScanOpener::setStore(const local_cache::CacheLocation& location, local_cache::SessionPtr session)
{
    m_location = location;
    m_session = std::move(session);
}

void ScanOpener::start(const std::shared_ptr<Job>& job)
{
    m_pool.start([this, job] {
        auto result = job->read(job->progress);
        if (result) {
            job->scan = std::make_shared<const scans::Scan>(std::move(*result));
        } else {
            job->error = result.error();
        }
        QMetaObject::invokeMethod(this, [this, job] { finish(job); });
    });
}

void ScanOpener::finish(const std::shared_ptr<Job>& job)
{
    job->done = true;
    if (job != m_shown) {
        return; // overtaken, or read ahead: openStored picks it up
    }
    if (job->scan) {
        Q_EMIT loaded(job->scan);
    } else {
        Q_EMIT failed(job->error);
    }
    m_shown.reset();
}

void ScanOpener::passOn(scans::Scan overview, const std::weak_ptr<Job>& of)
{
    auto shared = std::make_shared<const scans::Scan>(std::move(overview));
    QMetaObject::invokeMethod(this, [this, of, shared = std::move(shared)] {
        const auto job = of.lock();
        if (job && job == m_shown && !job->done) {
            Q_EMIT overviewRead(shared);
        }
    });
}

void ScanOpener::openStored(const QString& sha256)
{
    if (m_shown) {
        m_shown->progress.cancel();
        m_shown.reset();
    }
    if (m_ahead && m_ahead->key == sha256 && (!m_ahead->done || m_ahead->scan)) {
        m_shown = std::move(m_ahead);
        m_ahead.reset();
        if (m_shown->done) {
            finish(m_shown);
        }
        return;
    }
    if (m_ahead) {
        m_ahead->progress.cancel(); // the officer went elsewhere; do not compete for the disk
        m_ahead.reset();
    }
    m_shown = std::make_shared<Job>(
        [this](int percent) { QMetaObject::invokeMethod(this, [this, percent] { Q_EMIT progressed(percent); }); });
    m_shown->key = sha256;
    m_shown->read = [this, job = std::weak_ptr(m_shown), location = m_location, session = m_session,
                     sha256](scans::Progress& progress) {
        return intake::loadStoredScan(location, session, sha256, progress,
                                      [&](scans::Scan overview) { passOn(std::move(overview), job); });
    };
    start(m_shown);
}

void ScanOpener::openFile(const QString& path)
{
    cancel();
    m_shown = std::make_shared<Job>(
        [this](int percent) { QMetaObject::invokeMethod(this, [this, percent] { Q_EMIT progressed(percent); }); });
    m_shown->key = path;
    m_shown->read = [this, job = std::weak_ptr(m_shown), path](scans::Progress& progress) {
        if (auto overview = scans::readOverview(path)) {
            passOn(std::move(*overview), job);
        }
        return scans::readScan(path, progress);
    };
    start(m_shown);
}

void ScanOpener::readAhead(const QString& sha256)
{
    if (m_shown || (m_ahead && m_ahead->key == sha256)) {
        return;
    }
    if (m_ahead) {
        m_ahead->progress.cancel();
    }
    m_ahead = std::make_shared<Job>(scans::Progress::Sink());
    m_ahead->key = sha256;
    m_ahead->read = [location = m_location, session = m_session, sha256](scans::Progress& progress) {
        return intake::loadStoredScan(location, session, sha256, progress);
    };
    start(m_ahead);
}

bool ScanOpener::isReadAhead(const QString& sha256) const
{
    return m_ahead && m_ahead->key == sha256 && m_ahead->done && m_ahead->scan;
}

void ScanOpener::cancel()
{
    for (auto* job : {&m_shown, &m_ahead}) {
        if (*job) {
            (*job)->progress.cancel();
            job->reset();
        }
    }
}

} // namespace portlight::app
