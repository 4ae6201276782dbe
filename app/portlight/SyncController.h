// Keeps the desk in step with its hub while an officer is signed in: runs the sync loop on a thread of its own, shows
// how it stands on the status strip, and tells the desk which cases changed.
#pragma once

#include "app/portlight/PortLine.h"
#include "local_cache/CacheLocation.h"
#include "sync/SyncLoop.h"

#include <memory>
#include <thread>

namespace portlight::app {

class SyncController : public PortLine
{
    Q_OBJECT

public:
    // Without a link to a hub it says so and does nothing. Both strips must outlive the controller.
    SyncController(const local_cache::CacheLocation& location, widgets::StatusStrip& status,
                   widgets::NoticeStrip& notice, QObject* parent = nullptr);
    // Stops the loop and waits for it: at most the fifth of a second a wait lasts.
    ~SyncController() override;

    void wake() override;
    void reword() override;

    // Of the status strip: what one reads, and what a pointer on it tells.
    [[nodiscard]] static QString textOf(const sync::SyncStatus& status, qint64 nowMs);
    [[nodiscard]] static QString toolTipOf(const sync::SyncStatus& status);

private:
    void show(const sync::SyncStatus& status, const sync::SyncReport& report);

    widgets::StatusStrip& m_status;
    widgets::NoticeStrip& m_notice;
    std::unique_ptr<sync::SyncLoop> m_loop;
    std::thread m_thread;
    std::optional<inspection::Error> m_linkProblem;
    std::optional<sync::SyncStatus> m_shown; // null until the loop has spoken
    qint64 m_alarmsShown = 0;
};

} // namespace portlight::app
