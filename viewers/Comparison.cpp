#include "viewers/Comparison.h"

#include "viewers/VolumePage.h"

#include <QtConcurrent>

namespace portlight::viewers {

namespace {

QVector3D middleOf(const VolumeSession& session)
{
    const auto& geometry = session.content().volume.geometry();
    const auto middle =
        geometry.toWorld({0.5 * (geometry.size[0] - 1), 0.5 * (geometry.size[1] - 1), 0.5 * (geometry.size[2] - 1)});
    return {static_cast<float>(middle[0]), static_cast<float>(middle[1]), static_cast<float>(middle[2])};
}

} // namespace

Comparison::Comparison(VolumeSession& subject, VolumePage& page, QObject* parent)
    : QObject(parent)
    , m_subject(subject)
    , m_page(page)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &Comparison::take);
    connect(&subject, &VolumeSession::transferChanged, this, &Comparison::followPreset);
    connect(&subject, &VolumeSession::crosshairMoved, this, &Comparison::followCrosshair);
    connect(&page.volumeView(), &VolumeView::cameraChanged, this, [this] {
        if (m_view) {
            copyCamera(m_page.volumeView(), m_subject, *m_view, *m_session);
        }
    });
}

Comparison::~Comparison()
{
    m_watcher.disconnect(this);
    cancel();
    delete m_view.data(); // before its session
}

void Comparison::cancel()
{
    if (m_cancelled) {
        m_cancelled->store(true);
    }
    m_watcher.waitForFinished();
    m_watcher.setFuture({});
    m_scan.reset();
}

void Comparison::start(std::shared_ptr<const scans::Scan> reference, const QString& name)
{
    end();
    m_scan = std::move(reference);
    m_name = name;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_watcher.setFuture(QtConcurrent::run([scan = m_scan, stop = m_cancelled] {
        const int volume = standardVolume(*scan);
        return volume < 0 ? PreparedScan() : prepareScan(*scan, volume, *stop);
    }));
}

void Comparison::end()
{
    cancel();
    if (!m_view) {
        return;
    }
    delete m_view.data();
    m_session.reset();
    fitSoon();
    Q_EMIT changed();
}

void Comparison::take()
{
    if (!m_scan || m_cancelled->load() || m_watcher.future().resultCount() == 0) {
        return;
    }
    PreparedScan prepared = m_watcher.result();
    if (prepared.volume.volume.isNull()) {
        Q_EMIT failed(tr("The reference holds no volume; choose a CT scan."));
        return;
    }
    m_session = std::make_unique<VolumeSession>();
    m_view = new VolumeView(*m_session);
    m_view->setObjectName(QStringLiteral("reference"));
    m_view->setAccessibleName(tr("Reference in 3D"));
    m_view->setTitle(tr("Reference: %1").arg(m_name));
    m_page.addReference(*m_view);
    m_session->setContent(std::move(prepared.volume));
    followPreset();
    followCrosshair();
    link();
    fitSoon();
    Q_EMIT viewAdded(m_view);
    Q_EMIT changed();
}

void Comparison::link()
{
    copyCamera(m_page.volumeView(), m_subject, *m_view, *m_session);
    connect(m_view, &VolumeView::cameraChanged, this,
            [this] { copyCamera(*m_view, *m_session, m_page.volumeView(), m_subject); });
}

// Once the panes have their new width.
void Comparison::fitSoon()
{
    QMetaObject::invokeMethod(&m_page.volumeView(), &VolumeView::fitAll, Qt::QueuedConnection);
}

void Comparison::followCrosshair()
{
    if (m_session && !m_subject.isEmpty() && !m_session->isEmpty()) {
        const ScenePoint& at = m_subject.crosshairMm();
        const QVector3D shift = middleOf(*m_session) - middleOf(m_subject);
        m_session->setCrosshair(m_session->content().volume.geometry().toVoxel(
            {at[0] + static_cast<double>(shift.x()), at[1] + static_cast<double>(shift.y()),
             at[2] + static_cast<double>(shift.z())}));
    }
}

void Comparison::followPreset()
{
    if (m_session) {
        m_session->setPreset(m_subject.preset().id);
    }
}

void Comparison::copyCamera(const VolumeView& from, const VolumeSession& fromSession, VolumeView& to,
                            const VolumeSession& toSession)
{
    if (m_copying || fromSession.isEmpty() || toSession.isEmpty()) {
        return;
    }
    m_copying = true;
    ViewCamera camera = from.camera();
    camera.centre += middleOf(toSession) - middleOf(fromSession);
    to.setShown(from.shown());
    to.setCamera(camera);
    m_copying = false;
}

} // namespace portlight::viewers
