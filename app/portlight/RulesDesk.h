// The selection rules in the desk: what is in force, trials on past declarations on a worker, and putting the next
// version in force, signed by the supervisor at the desk. GUI thread; the destructor stops a trial and waits.
#pragma once

#include "inspection/Result.h"
#include "local_cache/CacheLocation.h"
#include "local_cache/Session.h"
#include "risk/rules/RuleTrial.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>

#include <atomic>
#include <memory>

namespace portlight::widgets {
class RulesEditor;
}

namespace portlight::app {

class RulesDesk : public QObject
{
    Q_OBJECT

public:
    RulesDesk(local_cache::CacheLocation location, local_cache::SessionPtr session, QObject* parent = nullptr);
    ~RulesDesk() override;

    // A new editor with the versions on the shelf, for the caller to show. One at a time.
    [[nodiscard]] std::unique_ptr<widgets::RulesEditor> makeEditor();

private:
    struct Trial
    {
        QByteArray text;
        QString history; // what it was tried on, in the officer's words
        inspection::Result<risk::RuleTrial> result;
    };

    void showVersions();
    void askForFile(const QByteArray& text);
    // `csv` empty: on the examinations in this station's log.
    void start(const QByteArray& text, const QString& csv);
    void take();
    void publish(const QByteArray& text);

    local_cache::CacheLocation m_location;
    local_cache::SessionPtr m_session;
    QPointer<widgets::RulesEditor> m_editor;
    QFutureWatcher<Trial> m_job;
    std::shared_ptr<std::atomic<bool>> m_stop;
};

} // namespace portlight::app
