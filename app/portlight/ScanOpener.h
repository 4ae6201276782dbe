// Loads the scan to show on a worker: the latest request wins, an overtaken one is cancelled and never shown. One scan
// may be read ahead while the officer looks at another.
//
// GUI thread; results come as signals there. The destructor cancels and waits.
#pragma once

#include "inspection/Error.h"
#include "local_cache/CacheLocation.h"
#include "local_cache/Session.h"
#include "scans/Progress.h"
#include "scans/Scan.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace portlight::app {

class ScanOpener : public QObject
{
    Q_OBJECT

public:
    explicit ScanOpener(QObject* parent = nullptr);
    ~ScanOpener() override;

    // Where stored scans are read from; none for files only.
    void setStore(const local_cache::CacheLocation& location, local_cache::SessionPtr session);

    void openStored(const QString& sha256);
    void openFile(const QString& path);
    // Reads a stored scan into memory for the next openStored; lower in rank than any open.
    void readAhead(const QString& sha256);
    [[nodiscard]] bool isReadAhead(const QString& sha256) const; // and openStored has it at once
    // Stops what runs and forgets what was read ahead.
    void cancel();

Q_SIGNALS:
    void progressed(int percent);
    // Before `loaded`, of a scan that takes long to read: a coarse picture of it.
    void overviewRead(const std::shared_ptr<const portlight::scans::Scan>& overview);
    void loaded(const std::shared_ptr<const portlight::scans::Scan>& scan);
    void failed(const portlight::inspection::Error& error);

private:
    using ScanPtr = std::shared_ptr<const scans::Scan>;
    struct Job;

    void start(const std::shared_ptr<Job>& job);
    void finish(const std::shared_ptr<Job>& job);
    void passOn(scans::Scan overview, const std::weak_ptr<Job>& of); // from any thread

    QThreadPool m_pool;
    local_cache::CacheLocation m_location;
    local_cache::SessionPtr m_session;
    std::shared_ptr<Job> m_shown; // the request the officer waits for
    std::shared_ptr<Job> m_ahead;
};

} // namespace portlight::app
