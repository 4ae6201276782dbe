// Everything that brings scans in while an officer is signed in: dropped and chosen files, the watched folder, the
// C-STORE receiver; one queue, one report, one line of progress. GUI thread.
#pragma once

#include "local_cache/CacheLocation.h"
#include "local_cache/Session.h"

#include <QObject>
#include <QStringList>

#include <memory>

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
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] widgets::ImportReportModel& report() { return *m_report; }

Q_SIGNALS:
    void casesChanged();
    void runningChanged();

private:
    class Sources; // queue, watcher, receiver

    void applySetting(Setting setting);
    void applyWatchFolder();
    void applyReceiver();

    local_cache::CacheLocation m_location;
    local_cache::SessionPtr m_session;
    Settings& m_settings;
    widgets::StatusStrip& m_status;
    widgets::NoticeStrip& m_notice;
    widgets::ImportReportModel* m_report;
    std::unique_ptr<Sources> m_sources;
};

} // namespace portlight::app
