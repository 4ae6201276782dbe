// Everything that brings scans in while an officer is signed in: dropped and chosen files, the watched folder, the
// C-STORE receiver; one queue, one report, one line of progress. In a sandbox nothing is watched or received: it must
// not take from live work, nor open a socket. GUI thread.
#pragma once

#include "inspection/Error.h"
#include "intake/IntakeService.h"
#include "local_cache/CacheLocation.h"
#include "local_cache/Session.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace portlight::intake {
class FolderWatcher;
class ImportQueue;
} // namespace portlight::intake
namespace portlight::scans {
class StoreReceiver;
}
namespace portlight::widgets {
class ImportReportModel;
class NoticeStrip;
class StatusStrip;
} // namespace portlight::widgets

namespace portlight::app {

class Settings;
enum class Setting;

class ImportController : public QObject
{
    Q_OBJECT

public:
    ImportController(const local_cache::CacheLocation& location, local_cache::SessionPtr session, Settings& settings,
                     widgets::StatusStrip& status, widgets::NoticeStrip& notice, QObject* parent = nullptr);
    ~ImportController() override;

    // Starts watching and receiving as the settings say, and follows their changes.
    void start();
    // Ends the receiver and the watching, and stops the import under way; waits for it.
    void stop();

    void importPaths(const QStringList& paths);
    void cancel();
    // The strip in the language now in use.
    void reword();
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] widgets::ImportReportModel& report() { return *m_report; }

Q_SIGNALS:
    void casesChanged();
    void runningChanged();

private:
    void applySetting(Setting setting);
    void applyWatchFolder();
    void applyReceiver();
    void importReceived(const QString& folder);
    void takeReport(const intake::IntakeReport& report);
    void takeFailure(const inspection::Error& error);

    local_cache::CacheLocation m_location;
    local_cache::SessionPtr m_session;
    Settings& m_settings;
    widgets::StatusStrip& m_status;
    widgets::NoticeStrip& m_notice;
    widgets::ImportReportModel* m_report;
    std::unique_ptr<intake::ImportQueue> m_queue;
    std::unique_ptr<intake::FolderWatcher> m_watcher;
    std::unique_ptr<scans::StoreReceiver> m_receiver;
    int m_receiverPort = 0; // while there is one
    bool m_started = false;
};

} // namespace portlight::app
