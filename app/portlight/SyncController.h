// Keeps the desk in step with its hub while an officer is signed in: runs the sync loop on a thread of its own, shows
// how it stands on the status strip, and tells the desk which cases changed.
#pragma once

#include "local_cache/CacheLocation.h"
#include "sync/SyncLoop.h"

#include <QObject>
#include <QVector>

#include <memory>
#include <thread>

namespace portlight::widgets {
class NoticeStrip;
class StatusStrip;
} // namespace portlight::widgets

namespace portlight::app {

class SyncController : public QObject
{
    Q_OBJECT

public:
    // Without a link to a hub it says so and does nothing. Both strips must outlive the controller.
    SyncController(const local_cache::CacheLocation& location, widgets::StatusStrip& status,
                   widgets::NoticeStrip& notice, QObject* parent = nullptr);
    // Stops the loop and waits for it: at most the fifth of a second a wait lasts.
    ~SyncController() override;

    // There is something to send.
    void wake();
    // The strip in the language now in use.
    void reword();

    // Of the status strip: what one reads, and what a pointer on it tells.
    [[nodiscard]] static QString textOf(const sync::SyncStatus& status, qint64 nowMs);
    [[nodiscard]] static QString toolTipOf(const sync::SyncStatus& status);

Q_SIGNALS:
    void casesChanged(const QVector<inspection::CaseId>& cases);
    // Entries of the officer register came: names, roles or rights may be others.
    void officersChanged();

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
