#include "app/portlight/training/PackImport.h"

#include "app/sandbox/SandboxOfficers.h"
#include "country/PackFolder.h"
#include "signing/ManifestSignature.h"
#include "widgets/NoticeStrip.h"
#include "widgets/StatusStrip.h"

#include <QtConcurrent>

namespace portlight::app {

using Job = widgets::StatusStrip::Job;
using widgets::NoticeKind;

PackImport::PackImport(local_cache::CacheLocation location, const LineStrips& strips, QObject* parent)
    : QObject(parent)
    , m_location(std::move(location))
    , m_strips(strips)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &PackImport::takeOutcome);
    connect(&m_strips.status, &widgets::StatusStrip::cancelRequested, this, [this] {
        if (m_progress) {
            m_progress->cancel();
        }
    });
}

PackImport::~PackImport()
{
    if (m_progress) {
        m_progress->cancel();
    }
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

QVector<QByteArray> PackImport::trustedKeys(const local_cache::CacheLocation& location)
{
    return country::trustedPackKeys() + signing::publicKeysIn(location.folder + QStringLiteral("/pack-keys"));
}

void PackImport::import(const QString& folder)
{
    if (isRunning()) {
        return;
    }
    m_progress = std::make_unique<scans::Progress>([this](int percent) {
        QMetaObject::invokeMethod(
            this,
            [this, percent] {
                if (isRunning()) {
                    m_strips.status.setProgress(tr("Reading an exercise pack"), percent, Job::Exercises);
                }
            },
            Qt::QueuedConnection);
    });
    m_strips.status.setProgress(tr("Reading an exercise pack"), -1, Job::Exercises);
    m_watcher.setFuture(
        QtConcurrent::run([location = m_location, folder, keys = trustedKeys(m_location), progress = m_progress.get()] {
            const auto supervisor = signInSupervisor(location);
            return supervisor ? importPack(location, *supervisor, folder, keys, *progress)
                              : Outcome(inspection::failure(supervisor.error()));
        }));
}

void PackImport::takeOutcome()
{
    m_strips.status.setProgress({}, 0);
    const Outcome outcome = m_watcher.result();
    if (!outcome) {
        const bool isStopped = outcome.error().code == inspection::ErrorCode::Cancelled;
        m_strips.notice.showNotice(isStopped ? NoticeKind::Information : NoticeKind::Problem, outcome.error().text);
        Q_EMIT finished();
        return;
    }
    QStringList sentences{
        tr("%n scan(s) came in from the pack, %1 with something prohibited; sessions show them from now on.", nullptr,
           outcome->scans)
            .arg(outcome->threats)};
    if (outcome->placeless > 0) {
        sentences.append(
            tr("Of %n, nobody marked where the thing lies: these are cases only.", nullptr, outcome->placeless));
    }
    sentences += outcome->leftOut;
    m_strips.notice.showNotice(outcome->leftOut.isEmpty() ? NoticeKind::Information : NoticeKind::Problem,
                               sentences.join(QLatin1Char(' ')));
    Q_EMIT finished();
}

} // namespace portlight::app
