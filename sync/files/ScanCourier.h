// Moves scans between this terminal and the hub's file store in the background: small pictures of them before all else,
// then what an officer waits for, then what the hub does not have yet, the small ones before the large; and keeps the
// store under its quota by letting go of scans that the hub holds.
//
// Blocks the thread that runs it; everything else comes from other threads. A scan asked for interrupts a sending, and
// the fetching of one that was asked for before; what was moved of it is not moved again. Never removes the only copy:
// a scan leaves this terminal only after the store at the hub was asked and has all of it, and never one of the case on
// the screen.
#pragma once

#include "inspection/Result.h"
#include "local_cache/CacheLocation.h"
#include "local_cache/ScanStore.h"
#include "local_cache/Session.h"
#include "sync/BackOff.h"
#include "sync/HubLink.h"
#include "sync/Interrupt.h"
#include "sync/NetworkWatch.h"
#include "sync/files/FileStore.h"
#include "sync/files/PreviewCourier.h"
#include "sync/files/Wishes.h"

#include <QSet>
#include <QStringList>

#include <functional>
#include <memory>
#include <mutex>

namespace portlight::sync {

struct CourierRules
{
    bool sends = true;         // scans made here go to the hub by themselves
    qint64 bytesPerSecond = 0; // each way; 0: no limit
    qint64 quotaBytes = 0;     // of the scan store; 0: no limit
};

// What is moved now, and what waits.
struct CourierStatus
{
    enum class Work { Nothing, Sending, Fetching };
    Work work = Work::Nothing;
    QString sha256;
    qint64 done = 0;
    qint64 bytes = 0;  // of the scan; 0: not known yet
    int toSend = 0;    // scans that the hub does not have yet, this one included
    int letGo = 0;     // since the start: scans that left the terminal for want of room
    QString problem;   // why nothing moves; empty when all is well
    QString overQuota; // the store is larger than its quota and nothing may go; one sentence
};

// What came of a wish.
struct FetchOutcome
{
    QString sha256;
    inspection::Result<void> result;
    bool isTriedAgain = false; // no line, or a scan of the case on the screen that the hub does not have yet
};

class ScanCourier
{
public:
    using StatusListener = std::function<void(const CourierStatus&)>;
    using FetchListener = std::function<void(const FetchOutcome&)>;

    // The listeners are called on the courier's thread.
    ScanCourier(local_cache::CacheLocation location, local_cache::SessionPtr session, HubLink link,
                StatusListener onStatus, FetchListener onFetched);
    // Before run(). The listener is called on the courier's thread. Without it pictures of scans are not sent.
    void setPreviews(PreviewMaker maker, PreviewListener onCame);

    // Until stop(). Fails when the link names no file store.
    [[nodiscard]] inspection::Result<void> run();
    void stop();

    void setRules(const CourierRules& rules);
    // The scans of the case on the screen, with their sizes: sent first, never let go.
    void setShown(const QStringList& sha256);
    // Wishes in this order, before those of earlier calls.
    void fetch(const QStringList& sha256);
    // Takes all wishes back and ends the one under way: Cancelled.
    void cancelFetches();
    // Pictures of scans that are not here, before any scan; what comes is told to the preview listener.
    void wantPreviews(const QStringList& sha256);
    // There may be new scans to send, or the line may be back.
    void wake();

private:
    struct Next
    {
        CourierStatus::Work work = CourierStatus::Work::Nothing;
        QString sha256;
        bool isPreview = false; // Sending: of its picture alone
    };

    [[nodiscard]] inspection::Result<void> step();
    [[nodiscard]] Next next();
    [[nodiscard]] QStringList unsent();
    [[nodiscard]] inspection::Result<void> move(const Next& next);
    // False: something else comes first now.
    [[nodiscard]] bool begin(const Next& next, const std::shared_ptr<Interrupt>& job);
    [[nodiscard]] inspection::Result<void> transfer(const Next& next, FileStore& files, Interrupt& job);
    [[nodiscard]] bool end(); // whether it gave way to a later wish
    [[nodiscard]] inspection::Result<void> fetchPreviews(Interrupt& interrupt);
    void giveWay(); // under the lock
    void showProgress(qint64 done, qint64 bytes);
    [[nodiscard]] inspection::Result<void> keepQuota();
    // True: it is asked for again.
    bool takeFetchOutcome(const QString& sha256, const inspection::Result<void>& result);
    void tell(const QString& problem = {});
    void wait(std::chrono::milliseconds span);

    local_cache::CacheLocation m_location;
    local_cache::SessionPtr m_session;
    HubLink m_link;
    StatusListener m_onStatus;
    FetchListener m_onFetched;
    local_cache::ScanStore m_store;
    Interrupt m_idle; // wakes the waiting
    BackOff m_backOff;
    NetworkWatch m_network;
    QSet<QString> m_refused; // not to be sent in this run: damaged here, or the hub does not take them
    CourierStatus m_status;  // courier's thread
    Wishes::Clock::time_point m_told;
    PreviewCourier m_previews;

    std::mutex m_mutex; // of what follows
    CourierRules m_rules;
    QStringList m_shown;
    Wishes m_wishes;
    std::shared_ptr<Interrupt> m_job; // ends the transfer under way
    QString m_fetching;               // the wish under way
    bool m_isOvertaken = false;       // it was stopped for a later one, and goes on afterwards
};

} // namespace portlight::sync
