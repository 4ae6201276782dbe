// Scans and their small pictures on their way between this desk and the hub: sends what was made here, brings what the
// open case lacks, says how it stands on the status strip. Runs sync::ScanCourier on a thread of its own. GUI thread.
#pragma once

#include "inspection/Case.h"
#include "local_cache/CacheLocation.h"
#include "local_cache/Session.h"
#include "sync/files/ScanCourier.h"

#include <QObject>

#include <memory>
#include <thread>

namespace portlight::widgets {
class NoticeStrip;
class StatusStrip;
} // namespace portlight::widgets

namespace portlight::app {

class Settings;

class ScanTransfers : public QObject
{
    Q_OBJECT

public:
    // Without a hub that keeps scan files it does nothing. All but the session outlive it.
    ScanTransfers(const local_cache::CacheLocation& location, local_cache::SessionPtr session, Settings& settings,
                  widgets::StatusStrip& status, widgets::NoticeStrip& notice, QObject* parent = nullptr);
    // Ends the transfer under way; what was moved stays moved.
    ~ScanTransfers() override;

    [[nodiscard]] bool isAvailable() const { return m_courier != nullptr; }
    [[nodiscard]] bool isFetching() const { return m_now.work == sync::CourierStatus::Work::Fetching; }
    [[nodiscard]] bool has(const QString& sha256) const { return m_store.contains(sha256); }
    // The case on the screen: its scans are sent first and never let go.
    void showCase(const inspection::Case& shown);
    // Pictures of scans that are not here; previewCame follows for those that the hub has, or gets soon.
    void wantPreviews(const QStringList& sha256);
    // Brings what the case lacks, scans and pictures kept with it, `first` before the rest; nothing to bring: false.
    bool fetchMissing(const inspection::Case& of, const QString& first = {});
    void cancelFetches();
    // There may be new scans to send.
    void wake();

    // Of the status strip: what one reads, and what a pointer on it tells. Empty: nothing to say.
    [[nodiscard]] static QString textOf(const sync::CourierStatus& status);
    [[nodiscard]] static QString toolTipOf(const sync::CourierStatus& status);

Q_SIGNALS:
    void progressed(const QString& sha256, const QString& text); // of a scan being fetched
    void previewCame(const QString& sha256);
    void fetched(const QString& sha256);
    void fetchFailed(const QString& sha256, const QString& text); // also: was stopped
    void changed();                                               // begins or ends fetching

private:
    void applyRules();
    void show(const sync::CourierStatus& status);
    void take(const sync::FetchOutcome& outcome);

    Settings& m_settings;
    widgets::StatusStrip& m_status;
    widgets::NoticeStrip& m_notice;
    local_cache::ScanStore m_store;
    std::shared_ptr<sync::ScanCourier> m_courier; // shared: the sandbox has none and must not link its destructor
    std::thread m_thread;
    sync::CourierStatus m_now;
};

} // namespace portlight::app
