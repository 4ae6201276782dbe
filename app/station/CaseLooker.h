// Looks at one case with every model that has not looked at it yet, and records each look as a signed event. What the
// desk's queue and `portlightctl detect cases` both use.
//
// Synchronous; one object a thread, with that thread's own cache.
#pragma once

#include "app/station/Detectors.h"
#include "inspection/Case.h"
#include "local_cache/CaseCache.h"
#include "local_cache/Session.h"
#include "scans/Progress.h"

#include <QCoreApplication>

#include <functional>
#include <memory>

namespace portlight::app {

// A model still to look at a stored scan; `model` counts Detectors::inUse().
struct PendingLook
{
    QString scan; // SHA-256
    int model = 0;
    bool operator==(const PendingLook&) const = default;
};

// Scan by scan, in the order they came. Nothing for a case that needs nobody any more.
[[nodiscard]] QVector<PendingLook> pendingLooks(const inspection::Case& of,
                                                const QVector<inspection::ModelAtWork>& models);

// Where a stored scan (SHA-256) is taken from; errors as of intake::loadStoredScan.
using ScanSource = std::function<inspection::Result<std::shared_ptr<const scans::Scan>>(const QString& sha256,
                                                                                        scans::Progress& progress)>;

struct CaseLook
{
    QString number;
    int looks = 0;        // recorded now
    int alarms = 0;       // in those, what could not be seen into not counted
    QStringList problems; // of models that could not look; recorded too, so that nobody waits for them
};

class CaseLooker
{
    Q_DECLARE_TR_FUNCTIONS(portlight::app)

public:
    // Without a `source`: from the scan store.
    CaseLooker(local_cache::CacheLocation location, local_cache::SessionPtr session,
               std::shared_ptr<Detectors> detectors, ScanSource source = {});

    // One scan is in memory at a time. Each model's look is recorded as soon as it is done: what was interrupted goes
    // on with the next model. Cancelled through `progress` or when `goOn` says no; nothing is recorded for a case
    // decided or closed meanwhile. Other errors are this terminal's own (scan not here, storage) and leave the case
    // waiting.
    [[nodiscard]] inspection::Result<CaseLook> look(local_cache::CaseCache& cache, const inspection::CaseId& id,
                                                    scans::Progress& progress, const inference::GoOn& goOn = {});

private:
    [[nodiscard]] inspection::Result<void> record(local_cache::CaseCache& cache, const inspection::CaseId& id,
                                                  const PendingLook& pending, const DetectionPolicy& policy,
                                                  const inspection::Result<ModelLook>& found);

    local_cache::CacheLocation m_location;
    local_cache::SessionPtr m_session;
    std::shared_ptr<Detectors> m_detectors;
    ScanSource m_source;
};

} // namespace portlight::app
