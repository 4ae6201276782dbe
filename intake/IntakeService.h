// The way of a scan into a case (design section 3): validate and read, store encrypted, append CaseOpened /
// DeclarationAttached / ScanAttached. A bad file goes to quarantine with its reason and never loses the rest of the
// batch.
//
// Synchronous and re-entrant by object: one per worker thread. The desk's import queue and `portlightctl import` both
// use it.
#pragma once

#include "inspection/Case.h"
#include "inspection/Declaration.h"
#include "inspection/Result.h"
#include "local_cache/CacheLocation.h"
#include "local_cache/Session.h"
#include "scans/Progress.h"
#include "scans/ScanReader.h"

#include <QString>
#include <QVector>

#include <functional>
#include <optional>

namespace portlight::intake {

struct IntakeOptions
{
    std::optional<inspection::CaseId> intoCase; // attach to this case; otherwise a new one is opened per scan
    inspection::Lane lane = inspection::Lane::None;
    std::optional<inspection::Declaration> declaration; // for new cases
    bool removeSource = false;                          // after a durable import (watched folder, receiver inbox)
};

struct IntakeItem
{
    QString name; // file or series
    inspection::CaseId caseId;
    QString caseNumber;
    QString sha256;
    std::optional<inspection::Error> error; // set: quarantined, nothing was added
    QStringList warnings;
};

struct IntakeReport
{
    QVector<IntakeItem> items;
    QStringList warnings;   // of the whole batch: files that are no scan and were left where they are
    bool cancelled = false; // what came before stays imported
};

// Called on the importing thread as each item is done.
using ItemSink = std::function<void(const IntakeItem&)>;

class IntakeService
{
public:
    IntakeService(local_cache::CacheLocation location, local_cache::SessionPtr session);

    // Imports everything under the paths (files and folders). A threat report that refers to a scan imported in the
    // same batch (or already attached) joins that scan's case; a `<name>.declaration.json` beside a scan becomes its
    // declaration.
    [[nodiscard]] inspection::Result<IntakeReport> import(const QStringList& paths, const IntakeOptions& options,
                                                          scans::Progress& progress, const ItemSink& sink = {});

private:
    local_cache::CacheLocation m_location;
    local_cache::SessionPtr m_session;
};

} // namespace portlight::intake
