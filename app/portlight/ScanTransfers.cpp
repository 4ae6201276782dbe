#include "app/portlight/ScanTransfers.h"

#include "app/portlight/Settings.h"
#include "app/station/ScanPicture.h"
#include "sync/HubLink.h"
#include "widgets/DisplayText.h"
#include "widgets/NoticeStrip.h"
#include "widgets/StatusStrip.h"

#include <QLocale>

#include <algorithm>

namespace portlight::app {

using sync::CourierStatus;
using sync::FetchOutcome;
using sync::HubLink;
using Work = sync::CourierStatus::Work;

namespace {

constexpr qint64 kilobyte = 1000;
constexpr qint64 gibibyte = qint64{1} << 30;

QString percentText(const CourierStatus& status)
{
    constexpr int whole = 100;
    return status.bytes <= 0 ? QString()
                             : ScanTransfers::tr(", %1 %").arg(QLocale().toString(
                                   std::clamp<qint64>(whole * status.done / status.bytes, 0, whole)));
}

struct StoredContent
{
    QString sha256;
    qint64 bytes = 0; // 0: a picture kept with the case, which is small
};

QVector<StoredContent> contentOf(const inspection::Case& of)
{
    QVector<StoredContent> all;
    for (const inspection::ScanReference& scan : of.scans) {
        all.append({scan.sha256, scan.bytes});
    }
    for (const inspection::Annotation& mark : of.annotations) {
        if (mark.kind == inspection::AnnotationKind::Picture) {
            all.append({mark.picture, 0});
        }
    }
    return all;
}

} // namespace

ScanTransfers::ScanTransfers(const local_cache::CacheLocation& location, local_cache::SessionPtr session,
                             Settings& settings, widgets::StatusStrip& status, widgets::NoticeStrip& notice,
                             QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_status(status)
    , m_notice(notice)
    , m_store(location, session)
{
    const auto link = HubLink::read(HubLink::fileIn(location));
    if (!link || link->filesUrl.isEmpty()) {
        return; // the hub's own text says that nothing is linked
    }
    const local_cache::SessionPtr owner = session;
    m_courier = std::make_shared<sync::ScanCourier>(
        location, std::move(session), *link,
        [this](const CourierStatus& now) {
            QMetaObject::invokeMethod(
                this, [this, now] { show(now); }, Qt::QueuedConnection);
        },
        [this](const FetchOutcome& outcome) {
            QMetaObject::invokeMethod(
                this, [this, outcome] { take(outcome); }, Qt::QueuedConnection);
        });
    m_courier->setPreviews(
        [location, owner](const QString& sha256, const std::function<bool()>& isStopped) {
            return pictureOfStored(location, owner, sha256, isStopped);
        },
        [this](const QString& sha256) {
            QMetaObject::invokeMethod(
                this, [this, sha256] { Q_EMIT previewCame(sha256); }, Qt::QueuedConnection);
        });
    applyRules();
    connect(&m_settings, &Settings::changed, this, [this](Setting setting) {
        if (setting == Setting::SendScans || setting == Setting::ScanBandwidth || setting == Setting::ScanQuota) {
            applyRules();
        }
    });
    m_thread = std::thread([this] {
        const auto ended = m_courier->run(); // its problems came through the listener
        Q_UNUSED(ended)
    });
}

ScanTransfers::~ScanTransfers()
{
    if (m_courier) {
        m_courier->stop();
        m_thread.join();
    }
}

void ScanTransfers::applyRules()
{
    m_courier->setRules({m_settings.value(Setting::SendScans).toBool(),
                         m_settings.value(Setting::ScanBandwidth).toLongLong() * kilobyte,
                         m_settings.value(Setting::ScanQuota).toLongLong() * gibibyte});
}

void ScanTransfers::showCase(const inspection::Case& shown)
{
    if (!m_courier) {
        return;
    }
    QStringList hashes;
    for (const StoredContent& content : contentOf(shown)) {
        hashes.append(content.sha256);
    }
    m_courier->setShown(hashes);
}

void ScanTransfers::wantPreviews(const QStringList& sha256)
{
    if (m_courier && !sha256.isEmpty()) {
        m_courier->wantPreviews(sha256);
    }
}

bool ScanTransfers::fetchMissing(const inspection::Case& of, const QString& first)
{
    if (!m_courier) {
        return false;
    }
    QVector<StoredContent> missing = contentOf(of);
    missing.removeIf([this](const StoredContent& content) { return m_store.contains(content.sha256); });
    // What the officer waits for, then the small before the large.
    std::sort(missing.begin(), missing.end(), [&first](const auto& a, const auto& b) {
        return (a.sha256 == first) != (b.sha256 == first) ? a.sha256 == first : a.bytes < b.bytes;
    });
    QStringList hashes;
    for (const StoredContent& content : std::as_const(missing)) {
        hashes.append(content.sha256);
    }
    m_courier->fetch(hashes);
    return !hashes.isEmpty();
}

void ScanTransfers::cancelFetches()
{
    if (m_courier) {
        m_courier->cancelFetches();
    }
}

void ScanTransfers::wake()
{
    if (m_courier) {
        m_courier->wake();
    }
}

void ScanTransfers::show(const CourierStatus& status)
{
    const bool was = isFetching();
    const QString overBefore = m_now.overQuota;
    m_now = status;
    const bool isTrouble = !status.problem.isEmpty() || !status.overQuota.isEmpty();
    m_status.setTransfer(textOf(status), toolTipOf(status),
                         isTrouble ? widgets::StatusStrip::Tone::Caution : widgets::StatusStrip::Tone::Quiet);
    if (!status.overQuota.isEmpty() && overBefore.isEmpty()) {
        m_notice.showNotice(widgets::NoticeKind::Problem, status.overQuota);
    }
    if (isFetching()) {
        Q_EMIT progressed(status.sha256,
                          tr("Fetching the scan from the hub%1. Ctrl+Shift+G stops it.").arg(percentText(status)));
    }
    if (was != isFetching()) {
        Q_EMIT changed();
    }
}

void ScanTransfers::take(const FetchOutcome& outcome)
{
    m_now.work = Work::Nothing;
    if (outcome.result) {
        Q_EMIT fetched(outcome.sha256);
    } else if (outcome.result.error().code == inspection::ErrorCode::Cancelled) {
        Q_EMIT fetchFailed(outcome.sha256, tr("The scan was not fetched: it was stopped. Ctrl+G goes on with it."));
    } else {
        const QString text = outcome.result.error().text;
        if (outcome.result.error().code == inspection::ErrorCode::Tampered) {
            m_notice.showNotice(widgets::NoticeKind::Problem, text);
        }
        Q_EMIT fetchFailed(outcome.sha256,
                           outcome.isTriedAgain && outcome.result.error().code == inspection::ErrorCode::NotFound
                               ? tr("%1 It is asked for again.").arg(text)
                               : text);
    }
    Q_EMIT changed();
}

QString ScanTransfers::textOf(const CourierStatus& status)
{
    if (!status.problem.isEmpty()) {
        return status.toSend == 0 ? tr("Scans: no line") : tr("Scans: no line, %n to send", nullptr, status.toSend);
    }
    switch (status.work) {
    case Work::Fetching:
        return tr("Fetching a scan%1").arg(percentText(status));
    case Work::Sending:
        return tr("Sending a scan%1, %n to go", nullptr, status.toSend).arg(percentText(status));
    case Work::Nothing:
        break;
    }
    if (!status.overQuota.isEmpty()) {
        return tr("Scans: over quota");
    }
    return status.toSend == 0 ? QString() : tr("Scans: %n to send", nullptr, status.toSend);
}

QString ScanTransfers::toolTipOf(const CourierStatus& status)
{
    QStringList lines;
    if (!status.problem.isEmpty()) {
        lines << status.problem;
    }
    if (status.work != Work::Nothing && status.bytes > 0) {
        lines << tr("%1 of %2").arg(widgets::byteSize(status.done), widgets::byteSize(status.bytes));
    }
    if (!status.overQuota.isEmpty()) {
        lines << status.overQuota;
    }
    if (status.letGo > 0) {
        lines << tr("%n scan(s) left this terminal for want of room; the hub has them.", nullptr, status.letGo);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace portlight::app
