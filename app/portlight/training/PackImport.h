// Brings exercise packs into this sandbox while the desk goes on: one at a time, on a worker, with its own words and
// stop in the status strip, and one sentence at the end. GUI thread; the destructor stops and waits (a scan at most).
#pragma once

#include "app/portlight/PortLine.h"
#include "app/sandbox/ExercisePack.h"
#include "inspection/Result.h"
#include "scans/Progress.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace portlight::app {

class PackImport : public QObject
{
    Q_OBJECT

public:
    PackImport(local_cache::CacheLocation location, const LineStrips& strips, QObject* parent = nullptr);
    ~PackImport() override;

    // Nothing happens while one comes in.
    void import(const QString& folder);
    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }

    // Whose packs are taken: country packs' keys of this machine, and *.pub in `pack-keys` of the sandbox's own folder.
    [[nodiscard]] static QVector<QByteArray> trustedKeys(const local_cache::CacheLocation& location);

Q_SIGNALS:
    void finished(); // well or not: there may be new cases

private:
    using Outcome = inspection::Result<PackContent>;

    void takeOutcome();

    local_cache::CacheLocation m_location;
    LineStrips m_strips;
    std::unique_ptr<scans::Progress> m_progress; // of the one under way
    QFutureWatcher<Outcome> m_watcher;
};

} // namespace portlight::app
