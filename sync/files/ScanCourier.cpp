#include "sync/files/ScanCourier.h"

#include "sync/SyncText.h"
#include "sync/files/ScanParts.h"
#include "sync/files/ScanTransfer.h"

#include <QLoggingCategory>

#include <algorithm>
#include <poll.h>

namespace portlight::sync {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;
using Work = CourierStatus::Work;

namespace {

Q_LOGGING_CATEGORY(log, "portlight.sync.scans")

// How soon scans that another program of this terminal stored are seen, when nobody woke the courier.
constexpr std::chrono::milliseconds idleSpan{30'000};
constexpr std::chrono::milliseconds progressSpan{100}; // between two words on one transfer
constexpr int mostTries = 1'000'000;                   // as long as its case is on the screen

// Whether waiting may mend it, so that the same scan is tried again.
bool isPassing(ErrorCode code)
{
    return code == ErrorCode::Storage || code == ErrorCode::Internal || code == ErrorCode::Locked;
}

} // namespace

ScanCourier::ScanCourier(local_cache::CacheLocation location, local_cache::SessionPtr session, HubLink link,
                         StatusListener onStatus, FetchListener onFetched)
    : m_location(std::move(location))
    , m_session(std::move(session))
    , m_link(std::move(link))
    , m_onStatus(std::move(onStatus))
    , m_onFetched(std::move(onFetched))
    , m_store(m_location, m_session)
    , m_previews(m_location, m_session)
    , m_wishes(mostTries)
{
}

void ScanCourier::setPreviews(PreviewMaker maker, PreviewListener onCame)
{
    m_previews.setUp(std::move(maker), std::move(onCame));
}

void ScanCourier::stop()
{
    const std::lock_guard lock(m_mutex);
    m_idle.stop();
    if (m_job) {
        m_job->stop();
    }
}

void ScanCourier::wake()
{
    m_idle.wake();
}

void ScanCourier::setRules(const CourierRules& rules)
{
    const std::lock_guard lock(m_mutex);
    m_rules = rules;
    if (m_job && m_fetching.isEmpty()) {
        m_job->stop(); // goes on under the new rules
    }
    m_idle.wake();
}

void ScanCourier::setShown(const QStringList& sha256)
{
    const std::lock_guard lock(m_mutex);
    m_shown = sha256;
    m_idle.wake();
}

void ScanCourier::fetch(const QStringList& sha256)
{
    const std::lock_guard lock(m_mutex);
    m_wishes.want(sha256);
    giveWay();
    m_idle.wake();
}

// Somebody waits: what is under way goes on later.
void ScanCourier::giveWay()
{
    const auto wanted = m_wishes.first();
    if (m_job && wanted && *wanted != m_fetching) {
        m_isOvertaken = !m_fetching.isEmpty();
        m_job->stop();
    }
}

void ScanCourier::cancelFetches()
{
    const std::lock_guard lock(m_mutex);
    m_wishes.forgetAllBut(m_fetching); // the one under way ends by itself
    m_isOvertaken = false;
    if (m_job && !m_fetching.isEmpty()) {
        m_job->stop();
    }
    m_idle.wake();
}

void ScanCourier::wantPreviews(const QStringList& sha256)
{
    m_previews.want(sha256);
    m_idle.wake();
}

Result<void> ScanCourier::run()
{
    if (m_link.filesUrl.isEmpty()) {
        return failure(ErrorCode::NotFound, SyncText::tr("The hub of this terminal keeps no scan files; scans stay "
                                                         "where they were made."));
    }
    while (!m_idle.isStopped()) {
        m_idle.lower();
        const auto done = step();
        if (done || done.error().code == ErrorCode::Cancelled) {
            m_backOff.reset();
            continue;
        }
        qCInfo(log).noquote() << done.error().text << done.error().detail;
        m_status.work = Work::Nothing;
        tell(done.error().text);
        if (m_network.wait(m_idle, m_backOff.next()) == NetworkWatch::Ended::NetworkCame) {
            m_backOff.reset();
        }
    }
    return {};
}

// One transfer, or one wait when there is none.
Result<void> ScanCourier::step()
{
    auto pictures = fetchPreviews(m_idle);
    const Next wanted = next();
    if (!pictures && wanted.work != Work::Fetching) { // who waits for a scan is told that there is no line
        return pictures;
    }
    if (wanted.work != Work::Nothing) {
        return move(wanted);
    }
    auto kept = keepQuota();
    if (kept) {
        m_status = {Work::Nothing, {}, 0, 0, m_status.toSend, m_status.letGo, {}, m_status.overQuota};
        tell();
        std::chrono::milliseconds span = m_previews.untilDue(idleSpan);
        {
            const std::lock_guard lock(m_mutex);
            span = m_wishes.untilDue(span);
        }
        wait(span);
    }
    return kept;
}

Result<void> ScanCourier::fetchPreviews(Interrupt& interrupt)
{
    qint64 limit = 0;
    {
        const std::lock_guard lock(m_mutex);
        limit = m_rules.bytesPerSecond;
    }
    return m_previews.fetchWanted(m_link, interrupt, limit);
}

ScanCourier::Next ScanCourier::next()
{
    {
        const std::lock_guard lock(m_mutex);
        if (const auto wish = m_wishes.first()) {
            return {Work::Fetching, *wish};
        }
    }
    const QStringList waiting = unsent();
    m_status.toSend = static_cast<int>(waiting.size());
    const QString picture = m_previews.firstToSend(waiting);
    const std::lock_guard lock(m_mutex);
    if (waiting.isEmpty() || !m_rules.sends) {
        return {};
    }
    return picture.isEmpty() ? Next{Work::Sending, waiting.first()} : Next{Work::Sending, picture, true};
}

// The case on the screen first, then the small before the large: most cases are whole at the hub soonest.
QStringList ScanCourier::unsent()
{
    QVector<local_cache::KeptScan> kept = m_store.kept();
    kept.removeIf(
        [this](const local_cache::KeptScan& scan) { return scan.isAtHub || m_refused.contains(scan.sha256); });
    QStringList shown;
    {
        const std::lock_guard lock(m_mutex);
        shown = m_shown;
    }
    std::sort(kept.begin(), kept.end(), [&shown](const local_cache::KeptScan& a, const local_cache::KeptScan& b) {
        const bool aShown = shown.contains(a.sha256);
        const bool bShown = shown.contains(b.sha256);
        return aShown != bShown ? aShown : a.bytes < b.bytes;
    });
    QStringList hashes;
    for (const local_cache::KeptScan& scan : std::as_const(kept)) {
        hashes.append(scan.sha256);
    }
    return hashes;
}

Result<void> ScanCourier::move(const Next& next)
{
    const auto job = std::make_shared<Interrupt>();
    if (!begin(next, job)) {
        return {};
    }
    m_status.work = next.work;
    m_status.sha256 = next.sha256;
    m_status.done = 0;
    m_status.bytes = 0;
    tell();
    qint64 limit = 0;
    {
        const std::lock_guard lock(m_mutex);
        limit = m_rules.bytesPerSecond;
    }
    const auto files = FileStore::open(m_link, *job, limit);
    Result<void> moved = files ? transfer(next, **files, *job) : failure(files.error());
    const bool isOvertaken = end();
    if (next.work == Work::Fetching) {
        if (isOvertaken && !moved) {
            return {};
        }
        const bool isTriedAgain = takeFetchOutcome(next.sha256, moved);
        return isTriedAgain && isPassing(moved.error().code) ? moved : Result<void>{};
    }
    if (!moved && !isPassing(moved.error().code) && moved.error().code != ErrorCode::Cancelled) {
        qCWarning(log).noquote() << next.sha256 << moved.error().text << moved.error().detail;
        m_refused.insert(next.sha256);
        return {};
    }
    return moved;
}

bool ScanCourier::begin(const Next& next, const std::shared_ptr<Interrupt>& job)
{
    const std::lock_guard lock(m_mutex);
    const auto wish = m_wishes.first();
    if (m_idle.isStopped() || wish.value_or(QString()) != (next.work == Work::Fetching ? next.sha256 : QString())) {
        return false;
    }
    m_job = job;
    m_fetching = wish.value_or(QString());
    m_isOvertaken = false;
    return true;
}

bool ScanCourier::end()
{
    const std::lock_guard lock(m_mutex);
    m_job.reset();
    m_fetching.clear();
    return m_isOvertaken;
}

Result<void> ScanCourier::transfer(const Next& next, FileStore& files, Interrupt& job)
{
    if (next.isPreview) {
        return m_previews.send(next.sha256, files, job);
    }
    ScanTransfer transfer(m_location, m_session, files);
    transfer.setBetweenParts([this, &job] {
        if (auto pictures = fetchPreviews(job); !pictures) {
            qCInfo(log).noquote() << pictures.error().text << pictures.error().detail;
        }
    });
    const auto progress = [this](qint64 done, qint64 bytes) { showProgress(done, bytes); };
    const auto report =
        next.work == Work::Fetching ? transfer.fetch(next.sha256, progress) : transfer.send(next.sha256, progress);
    if (!report) {
        return failure(report.error());
    }
    return m_store.markAtHub(next.sha256); // sent whole, or fetched from there
}

void ScanCourier::showProgress(qint64 done, qint64 bytes)
{
    const auto now = Wishes::Clock::now();
    const bool isFirst = m_status.bytes == 0;
    m_status.done = done;
    m_status.bytes = bytes;
    if (isFirst || done == bytes || now - m_told >= progressSpan) {
        m_told = now;
        tell();
    }
}

// Who waits is told whatever came of it. A line that is down comes back; a scan that another terminal has not sent yet
// comes as long as somebody looks at its case; for all else he asks again if he still wants it.
bool ScanCourier::takeFetchOutcome(const QString& sha256, const Result<void>& result)
{
    bool isTriedAgain = !result && isPassing(result.error().code);
    {
        const std::lock_guard lock(m_mutex);
        if (!result && result.error().code == ErrorCode::NotFound && m_shown.contains(sha256)) {
            isTriedAgain = m_wishes.askLater(sha256);
        } else if (!isTriedAgain) {
            m_wishes.forget(sha256);
        }
    }
    if (m_onFetched && !m_idle.isStopped()) {
        m_onFetched({sha256, result, isTriedAgain});
    }
    return isTriedAgain;
}

Result<void> ScanCourier::keepQuota()
{
    qint64 quota = 0;
    QStringList shown;
    {
        const std::lock_guard lock(m_mutex);
        quota = m_rules.quotaBytes;
        shown = m_shown;
    }
    m_status.overQuota.clear();
    if (quota <= 0) {
        return {};
    }
    QVector<local_cache::KeptScan> kept = m_store.kept();
    qint64 used = 0;
    for (const local_cache::KeptScan& scan : std::as_const(kept)) {
        used += scan.bytes;
    }
    if (used <= quota) {
        return {};
    }
    std::sort(kept.begin(), kept.end(), [](const auto& a, const auto& b) { return a.used < b.used; });
    const auto files = FileStore::open(m_link, m_idle);
    if (!files) {
        return failure(files.error());
    }
    for (const local_cache::KeptScan& scan : std::as_const(kept)) {
        if (used <= quota || m_idle.isStopped()) {
            return {};
        }
        if (!scan.isAtHub || shown.contains(scan.sha256)) {
            continue;
        }
        const auto there = ScanParts::of(scan.sha256).and_then([&](const ScanParts& parts) {
            return (*files)->contains(parts.listName());
        });
        if (!there) {
            return failure(there.error());
        }
        if (!*there) { // the hub lost it: send it again, keep it
            if (auto unmarked = m_store.unmarkAtHub(scan.sha256); !unmarked) {
                return unmarked;
            }
            continue;
        }
        if (auto gone = m_store.letGo(scan.sha256); !gone) {
            return gone;
        }
        used -= scan.bytes;
        ++m_status.letGo;
    }
    if (used > quota) {
        m_status.overQuota = SyncText::tr("The scans here need more room than they may have; those that the hub does "
                                          "not have yet are kept.");
    }
    return {};
}

void ScanCourier::tell(const QString& problem)
{
    m_status.problem = problem;
    if (m_onStatus && !m_idle.isStopped()) {
        m_onStatus(m_status);
    }
}

void ScanCourier::wait(std::chrono::milliseconds span)
{
    pollfd woken{m_idle.descriptor(), POLLIN, 0};
    ::poll(&woken, 1, static_cast<int>(span.count()));
}

} // namespace portlight::sync
