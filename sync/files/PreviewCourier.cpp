#include "sync/files/PreviewCourier.h"

#include "sync/files/PreviewTransfer.h"

#include <QLoggingCategory>

#include <algorithm>

namespace portlight::sync {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

Q_LOGGING_CATEGORY(log, "portlight.sync.previews")

constexpr int mostTries = 12;         // some eight minutes
constexpr qsizetype mostWanted = 200; // more than a screen of cases

} // namespace

PreviewCourier::PreviewCourier(local_cache::CacheLocation location, local_cache::SessionPtr session)
    : m_location(std::move(location))
    , m_session(std::move(session))
    , m_wishes(mostTries)
{
}

void PreviewCourier::setUp(PreviewMaker maker, PreviewListener onCame)
{
    m_maker = std::move(maker);
    m_onCame = std::move(onCame);
}

void PreviewCourier::want(const QStringList& sha256)
{
    const std::lock_guard lock(m_mutex);
    m_wishes.want(sha256);
    m_wishes.shorten(mostWanted);
}

std::optional<QString> PreviewCourier::firstWanted() const
{
    const std::lock_guard lock(m_mutex);
    return m_wishes.first();
}

std::chrono::milliseconds PreviewCourier::untilDue(std::chrono::milliseconds most) const
{
    const std::lock_guard lock(m_mutex);
    return m_wishes.untilDue(most);
}

Result<void> PreviewCourier::fetchWanted(const HubLink& link, Interrupt& interrupt, qint64 bytesPerSecond)
{
    std::unique_ptr<FileStore> files;
    for (auto wanted = firstWanted(); wanted && !interrupt.isStopped(); wanted = firstWanted()) {
        if (!files) {
            auto opened = FileStore::open(link, interrupt, bytesPerSecond);
            if (!opened) {
                return failure(opened.error());
            }
            files = std::move(*opened);
        }
        const auto came = PreviewTransfer(m_location, m_session, *files).fetch(*wanted);
        if (!came && (came.error().code == ErrorCode::Storage || came.error().code == ErrorCode::Cancelled)) {
            return failure(came.error());
        }
        if (!came) {
            qCWarning(log).noquote() << *wanted << came.error().text << came.error().detail;
        }
        {
            const std::lock_guard lock(m_mutex);
            if (came && !*came) {
                m_wishes.askLater(*wanted);
            } else {
                m_wishes.forget(*wanted);
            }
        }
        if (came && *came && m_onCame) {
            m_onCame(*wanted);
        }
    }
    return {};
}

QString PreviewCourier::firstToSend(const QStringList& waiting) const
{
    const auto found = std::find_if(waiting.cbegin(), waiting.cend(),
                                    [this](const QString& scan) { return m_maker && !m_sent.contains(scan); });
    return found == waiting.cend() ? QString() : *found;
}

Result<void> PreviewCourier::send(const QString& sha256, FileStore& files, const Interrupt& interrupt)
{
    const auto sent = PreviewTransfer(m_location, m_session, files).send(sha256, [&] {
        return m_maker(sha256, [&interrupt] { return interrupt.isStopped(); });
    });
    if (!sent && (sent.error().code == ErrorCode::Storage || sent.error().code == ErrorCode::Cancelled)) {
        return failure(sent.error());
    }
    if (!sent) {
        qCInfo(log).noquote() << sha256 << sent.error().text << sent.error().detail;
    }
    m_sent.insert(sha256);
    return {};
}

} // namespace portlight::sync
