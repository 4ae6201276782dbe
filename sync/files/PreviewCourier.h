// The small pictures that ScanCourier moves before any scan: which are wished for, which the hub has. want() may be
// called from any thread, the rest on the courier's.
#pragma once

#include "inspection/Result.h"
#include "local_cache/CacheLocation.h"
#include "local_cache/Session.h"
#include "sync/HubLink.h"
#include "sync/Interrupt.h"
#include "sync/files/FileStore.h"
#include "sync/files/Wishes.h"

#include <QSet>
#include <QStringList>

#include <functional>
#include <mutex>

namespace portlight::sync {

// The picture of a stored scan (JPEG). `isStopped` is asked now and then: Cancelled.
using PreviewMaker =
    std::function<inspection::Result<QByteArray>(const QString& sha256, const std::function<bool()>& isStopped)>;
// A picture came.
using PreviewListener = std::function<void(const QString& sha256)>;

class PreviewCourier
{
public:
    PreviewCourier(local_cache::CacheLocation location, local_cache::SessionPtr session);

    // Before the courier runs. Without a maker none are sent.
    void setUp(PreviewMaker maker, PreviewListener onCame);
    // The latest first; of what the hub does not have yet, it is asked again for some minutes.
    void want(const QStringList& sha256);
    // Fetches what is wanted and due. An error when the line is down: it stays wanted.
    [[nodiscard]] inspection::Result<void> fetchWanted(const HubLink& link, Interrupt& interrupt,
                                                       qint64 bytesPerSecond);
    [[nodiscard]] std::chrono::milliseconds untilDue(std::chrono::milliseconds most) const;

    // The first of these scans whose picture the hub may lack; empty when there is none.
    [[nodiscard]] QString firstToSend(const QStringList& waiting) const;
    // Cancelled, or an error that may pass: it is tried again. A scan that has no picture is done.
    [[nodiscard]] inspection::Result<void> send(const QString& sha256, FileStore& files, const Interrupt& interrupt);

private:
    [[nodiscard]] std::optional<QString> firstWanted() const;

    local_cache::CacheLocation m_location;
    local_cache::SessionPtr m_session;
    PreviewMaker m_maker;
    PreviewListener m_onCame;
    QSet<QString> m_sent; // or has no picture

    mutable std::mutex m_mutex; // of what follows
    Wishes m_wishes;
};

} // namespace portlight::sync
