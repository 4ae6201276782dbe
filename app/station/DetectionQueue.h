// The detectors at work in the background of the desk: one worker, most urgent case first, the case on the screen
// before all others. It holds one scan at a time, and of the scan on the screen no second copy; a volume is looked at
// by several threads, which all step behind the image.
//
// What waits is asked of the case cache each time (CaseCache::casesToLookAt), never kept: a terminal that was off loses
// nothing, and a case decided meanwhile is simply not there any more. Belongs to the GUI thread; signals come there.
// The destructor cancels and waits for at most one pass of a model.
#pragma once

#include "app/station/Detectors.h"
#include "local_cache/CacheLocation.h"
#include "local_cache/Session.h"

#include <QObject>

#include <memory>

namespace portlight::app {

struct DetectionStatus
{
    QVector<inspection::ModelAtWork> models; // those in use; empty: none, see problem
    qint64 waiting = 0;                      // cases, the one under way included
    inspection::CaseId looking;              // null: nothing under way
    bool isPaused = false;
    bool isReady = false; // the models were read; before that nothing is known
    QString problem;      // one sentence; empty when all is well
};

class DetectionQueue : public QObject
{
    Q_OBJECT

public:
    // `detectors` is called once, on the worker: verifying models takes a moment.
    DetectionQueue(local_cache::CacheLocation location, local_cache::SessionPtr session,
                   std::function<std::shared_ptr<Detectors>()> detectors = Detectors::ofProcess,
                   QObject* parent = nullptr);
    ~DetectionQueue() override;

    // The case on the screen goes before all others; what runs for another one is put off. A null id: none.
    void setShown(const inspection::CaseId& id);
    // The scan chosen for the screen: what the desk is reading need not be read twice. `scan` is null while it is being
    // read; an empty hash: none, or it cannot be read. Asked for only while it is needed, never kept.
    void setOnScreen(const QString& sha256, const std::shared_ptr<const scans::Scan>& scan);
    // Scans came in, cases came from the hub, the policy changed.
    void wake();
    // The case was decided, closed or got another scan: what runs for it starts anew, if it is still wanted.
    void caseChanged(const inspection::CaseId& id);
    // While the officer moves the image the processors are the image's.
    void setPaused(bool paused);

    [[nodiscard]] const DetectionStatus& status() const { return m_status; }

Q_SIGNALS:
    void statusChanged();
    // Something new is recorded in this case.
    void caseLookedAt(const portlight::inspection::CaseId& id);

private:
    class Worker;

    DetectionStatus m_status;
    std::unique_ptr<Worker> m_worker;
};

} // namespace portlight::app
