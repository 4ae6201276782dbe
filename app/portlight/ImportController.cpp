#include "app/portlight/ImportController.h"

#include "app/portlight/Settings.h"
#include "intake/FolderWatcher.h"
#include "intake/ImportQueue.h"
#include "scans/receiver/StoreReceiver.h"
#include "widgets/ImportReportModel.h"
#include "widgets/NoticeStrip.h"
#include "widgets/StatusStrip.h"

#include <QFileInfo>

namespace portlight::app {

using widgets::NoticeKind;

namespace {

QString batchName(const QStringList& paths)
{
    return paths.size() == 1 ? QFileInfo(paths.first()).fileName()
                             : ImportController::tr("%n files and folders", nullptr, static_cast<int>(paths.size()));
}

} // namespace

ImportController::ImportController(const local_cache::CacheLocation& location, local_cache::SessionPtr session,
                                   Settings& settings, widgets::StatusStrip& status, widgets::NoticeStrip& notice,
                                   QObject* parent)
    : QObject(parent)
    , m_location(location)
    , m_session(std::move(session))
    , m_settings(settings)
    , m_status(status)
    , m_notice(notice)
    , m_report(new widgets::ImportReportModel(this))
    , m_queue(std::make_unique<intake::ImportQueue>(location, m_session))
{
    connect(m_queue.get(), &intake::ImportQueue::progress, this,
            [this](int percent, const QString& text) { m_status.setProgress(tr("Importing %1").arg(text), percent); });
    connect(m_queue.get(), &intake::ImportQueue::itemImported, this, &ImportController::casesChanged);
    connect(m_queue.get(), &intake::ImportQueue::finished, this, &ImportController::takeReport);
    connect(m_queue.get(), &intake::ImportQueue::failed, this, &ImportController::takeFailure);
    connect(m_queue.get(), &intake::ImportQueue::idle, this, [this] {
        m_status.setProgress({}, 0);
        Q_EMIT runningChanged();
    });
    connect(&m_status, &widgets::StatusStrip::cancelRequested, this, &ImportController::cancel);
    connect(&m_settings, &Settings::changed, this, &ImportController::applySetting);
}

ImportController::~ImportController()
{
    stop();
}

void ImportController::start()
{
    m_started = m_location.profile == local_cache::Profile::Live;
    applyWatchFolder();
    applyReceiver();
}

void ImportController::stop()
{
    m_started = false;
    m_receiver.reset();
    m_watcher.reset();
    if (m_queue) {
        m_queue->disconnect(this);
        m_queue.reset();
    }
}

void ImportController::applySetting(Setting setting)
{
    switch (setting) {
    case Setting::WatchFolder:
        applyWatchFolder();
        break;
    case Setting::ReceiverEnabled:
    case Setting::ReceiverPort:
    case Setting::ReceiverTitle:
        applyReceiver();
        break;
    default:
        break;
    }
}

void ImportController::applyWatchFolder()
{
    m_watcher.reset();
    const QString folder = m_settings.value(Setting::WatchFolder).toString();
    if (!m_started || folder.isEmpty()) {
        return;
    }
    if (!QFileInfo(folder).isDir()) {
        m_notice.showNotice(NoticeKind::Problem,
                            tr("The watched folder %1 is not there; choose another in the settings.").arg(folder));
        return;
    }
    m_watcher = std::make_unique<intake::FolderWatcher>(folder);
    connect(m_watcher.get(), &intake::FolderWatcher::readyPaths, this, [this](const QStringList& paths) {
        intake::ImportBatch batch{paths, {}, tr("watched folder")};
        batch.options.removeSource = true;
        m_queue->add(batch);
        Q_EMIT runningChanged();
    });
}

void ImportController::applyReceiver()
{
    m_receiver.reset();
    m_status.setReceiverText({}, {});
    if (!m_started || !m_settings.value(Setting::ReceiverEnabled).toBool()) {
        return;
    }
    scans::ReceiverOptions options;
    options.inbox = m_location.inbox();
    options.port = static_cast<quint16>(m_settings.value(Setting::ReceiverPort).toInt());
    options.aeTitle = m_settings.value(Setting::ReceiverTitle).toString();
    m_receiver = std::make_unique<scans::StoreReceiver>(options);
    connect(m_receiver.get(), &scans::StoreReceiver::instanceReceived, this, [this](const QString&, int count) {
        if (!isRunning()) {
            m_status.setReceiverText(tr("Receiving, slice %1").arg(count), {});
        }
    });
    connect(m_receiver.get(), &scans::StoreReceiver::batchReady, this, &ImportController::importReceived);
    const auto port = m_receiver->start();
    if (!port) {
        m_receiver.reset();
        m_notice.showNotice(NoticeKind::Problem, port.error().text);
        return;
    }
    m_receiverPort = *port;
    reword();
}

void ImportController::reword()
{
    if (m_receiver) {
        m_status.setReceiverText(tr("Receiver on port %1").arg(m_receiverPort),
                                 tr("Scanners on this machine can send to %1, 127.0.0.1 port %2.")
                                     .arg(m_settings.value(Setting::ReceiverTitle).toString())
                                     .arg(m_receiverPort));
    }
}

void ImportController::importReceived(const QString& folder)
{
    reword();
    intake::ImportBatch batch{{folder}, {}, tr("scan from the network")};
    batch.options.removeSource = true;
    m_queue->add(batch);
    Q_EMIT runningChanged();
}

void ImportController::importPaths(const QStringList& paths)
{
    if (!m_queue || paths.isEmpty()) {
        return;
    }
    const QString name = batchName(paths);
    m_queue->add({paths, {}, name});
    m_status.setProgress(tr("Importing %1").arg(name), -1);
    Q_EMIT runningChanged();
}

void ImportController::cancel()
{
    if (m_queue) {
        m_queue->cancel();
    }
}

bool ImportController::isRunning() const
{
    return m_queue && m_queue->isBusy();
}

void ImportController::takeReport(const intake::IntakeReport& report)
{
    m_report->append(report);
    int bad = 0;
    for (const intake::IntakeItem& item : report.items) {
        bad += item.error ? 1 : 0;
    }
    const int good = static_cast<int>(report.items.size()) - bad;
    const QString done = report.cancelled ? tr("Import stopped; %n scan(s) came in before.", nullptr, good)
                                          : tr("%n scan(s) imported.", nullptr, good);
    if (bad > 0) {
        m_notice.showNotice(NoticeKind::Problem, tr("%1 %2").arg(done, tr("%n file(s) set aside.", nullptr, bad)),
                            tr("Show why"));
    } else if (good > 0 || report.cancelled) {
        m_notice.showNotice(NoticeKind::Information, done);
    } else {
        m_notice.showNotice(NoticeKind::Problem, tr("There was no scan in what you gave."));
    }
    Q_EMIT casesChanged();
}

void ImportController::takeFailure(const inspection::Error& error)
{
    m_notice.showNotice(NoticeKind::Problem, error.text);
}

} // namespace portlight::app
