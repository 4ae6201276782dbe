#include "sync/files/FileStore.h"

#include "sync/SyncText.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <curl/curl.h>

namespace portlight::sync {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr long connectSeconds = 10;
constexpr long deadLineSeconds = 20; // without a byte, the line is taken for dead
constexpr long statusNotFound = 404;
constexpr long statusMissingRights = 400; // nginx: no or no valid client certificate
constexpr long statusTooLarge = 413;
constexpr long statusServerTrouble = 500;

bool isSuccess(long status)
{
    constexpr long ok = 200;
    constexpr long redirects = 300;
    return status >= ok && status < redirects;
}

tl::unexpected<inspection::Error> refusalOf(long status, const QString& name)
{
    const QString detail = QStringLiteral("HTTP %1 for %2").arg(status).arg(name);
    if (status >= statusServerTrouble || status == statusTooLarge) {
        return failure(ErrorCode::Storage,
                       SyncText::tr("The hub's file store cannot take this now; it is tried again."), detail);
    }
    return failure(status >= statusMissingRights ? ErrorCode::Locked : ErrorCode::Internal,
                   SyncText::tr("The hub's file store does not allow this; check the certificate of this station."),
                   detail);
}

} // namespace

struct FileStore::Curl
{
    CURL* handle = nullptr;
    Interrupt* interrupt = nullptr;
    Watcher watcher;
    QByteArray received;
    qint64 most = 0;
    QByteArray sent;
    qsizetype sentSoFar = 0;

    ~Curl() { curl_easy_cleanup(handle); }

    static size_t take(char* bytes, size_t size, size_t count, void* self)
    {
        auto* curl = static_cast<Curl*>(self);
        const size_t all = size * count;
        if (curl->received.size() + static_cast<qint64>(all) > curl->most) {
            return 0;
        }
        curl->received.append(bytes, static_cast<qsizetype>(all));
        return all;
    }
    static size_t give(char* to, size_t size, size_t count, void* self)
    {
        auto* curl = static_cast<Curl*>(self);
        const qsizetype now = std::min(static_cast<qsizetype>(size * count), curl->sent.size() - curl->sentSoFar);
        std::copy_n(curl->sent.constData() + curl->sentSoFar, now, to);
        curl->sentSoFar += now;
        return static_cast<size_t>(now);
    }
    static int watch(void* self, curl_off_t, curl_off_t down, curl_off_t, curl_off_t up)
    {
        const auto* curl = static_cast<Curl*>(self);
        if (curl->watcher) {
            curl->watcher(std::max(down, up));
        }
        return curl->interrupt->isStopped() ? 1 : 0;
    }
};

FileStore::FileStore(QString url, std::unique_ptr<Curl> curl)
    : m_url(std::move(url))
    , m_curl(std::move(curl))
{
}

FileStore::~FileStore() = default;

Result<std::unique_ptr<FileStore>> FileStore::open(const HubLink& link, Interrupt& interrupt, qint64 bytesPerSecond)
{
    const QUrl files(link.filesUrl);
    if (!files.isValid() || files.scheme() != QLatin1String("https")) {
        return failure(ErrorCode::NotFound, SyncText::tr("The hub of this terminal keeps no scan files; scans stay "
                                                         "where they were made."));
    }
    static const CURLcode started = curl_global_init(CURL_GLOBAL_DEFAULT);
    auto curl = std::make_unique<Curl>();
    curl->handle = curl_easy_init();
    if (started != CURLE_OK || curl->handle == nullptr) {
        return failure(ErrorCode::Internal, SyncText::tr("The file transfer cannot be started."));
    }
    curl->interrupt = &interrupt;
    // The certificates are those of the connection to the hub.
    const QUrlQuery query{QUrl(link.url)};
    const auto file = [&](const char* key) {
        return query.queryItemValue(QLatin1String(key), QUrl::FullyDecoded).toUtf8();
    };
    CURL* handle = curl->handle;
    curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "https");
    curl_easy_setopt(handle, CURLOPT_CAINFO, file("sslrootcert").constData());
    curl_easy_setopt(handle, CURLOPT_SSLCERT, file("sslcert").constData());
    curl_easy_setopt(handle, CURLOPT_SSLKEY, file("sslkey").constData());
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT, connectSeconds);
    curl_easy_setopt(handle, CURLOPT_LOW_SPEED_LIMIT, 1L);
    curl_easy_setopt(handle, CURLOPT_LOW_SPEED_TIME, deadLineSeconds);
    curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, &Curl::take);
    curl_easy_setopt(handle, CURLOPT_WRITEDATA, curl.get());
    curl_easy_setopt(handle, CURLOPT_READFUNCTION, &Curl::give);
    curl_easy_setopt(handle, CURLOPT_READDATA, curl.get());
    curl_easy_setopt(handle, CURLOPT_XFERINFOFUNCTION, &Curl::watch);
    curl_easy_setopt(handle, CURLOPT_XFERINFODATA, curl.get());
    curl_easy_setopt(handle, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(handle, CURLOPT_MAX_SEND_SPEED_LARGE, static_cast<curl_off_t>(bytesPerSecond));
    curl_easy_setopt(handle, CURLOPT_MAX_RECV_SPEED_LARGE, static_cast<curl_off_t>(bytesPerSecond));
    return std::unique_ptr<FileStore>(new FileStore(link.filesUrl, std::move(curl)));
}

void FileStore::setWatcher(Watcher watcher)
{
    m_curl->watcher = std::move(watcher);
}

Result<long> FileStore::perform(const QString& name)
{
    const QByteArray url = QStringLiteral("%1/%2/%3").arg(m_url, name.first(2), name).toUtf8();
    curl_easy_setopt(m_curl->handle, CURLOPT_URL, url.constData());
    m_curl->received.clear();
    m_curl->sentSoFar = 0;
    const CURLcode done = curl_easy_perform(m_curl->handle);
    long status = 0;
    curl_easy_getinfo(m_curl->handle, CURLINFO_RESPONSE_CODE, &status);
    const QString detail = QString::fromLatin1(curl_easy_strerror(done));
    switch (done) {
    case CURLE_OK:
        return status;
    case CURLE_ABORTED_BY_CALLBACK:
        return failure(ErrorCode::Cancelled, SyncText::tr("The sync was stopped."));
    case CURLE_WRITE_ERROR:
        return failure(ErrorCode::BadInput, SyncText::tr("A file at the hub is larger than it can be."), name);
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CACERT_BADFILE:
        return failure(ErrorCode::Locked,
                       SyncText::tr("The hub's file store and this station do not accept each other; check the "
                                    "certificates."),
                       detail);
    default:
        return failure(ErrorCode::Storage, SyncText::tr("There is no line to the hub's file store; it is tried again."),
                       detail);
    }
}

Result<bool> FileStore::contains(const QString& name)
{
    curl_easy_setopt(m_curl->handle, CURLOPT_UPLOAD, 0L);
    curl_easy_setopt(m_curl->handle, CURLOPT_NOBODY, 1L);
    return perform(name).and_then([&](long status) -> Result<bool> {
        if (!isSuccess(status) && status != statusNotFound) {
            return refusalOf(status, name);
        }
        return status != statusNotFound;
    });
}

Result<void> FileStore::put(const QString& name, const QByteArray& content)
{
    m_curl->sent = content;
    curl_easy_setopt(m_curl->handle, CURLOPT_NOBODY, 0L);
    curl_easy_setopt(m_curl->handle, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(m_curl->handle, CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(content.size()));
    constexpr qint64 mostAnswer = 1 << 16;
    m_curl->most = mostAnswer;
    return perform(name).and_then(
        [&](long status) -> Result<void> { return isSuccess(status) ? Result<void>{} : refusalOf(status, name); });
}

Result<std::optional<QByteArray>> FileStore::get(const QString& name, qint64 most)
{
    curl_easy_setopt(m_curl->handle, CURLOPT_UPLOAD, 0L);
    curl_easy_setopt(m_curl->handle, CURLOPT_NOBODY, 0L);
    curl_easy_setopt(m_curl->handle, CURLOPT_HTTPGET, 1L);
    m_curl->most = most;
    return perform(name).and_then([&](long status) -> Result<std::optional<QByteArray>> {
        if (status == statusNotFound) {
            return std::optional<QByteArray>();
        }
        if (!isSuccess(status)) {
            return refusalOf(status, name);
        }
        return std::optional(m_curl->received);
    });
}

} // namespace portlight::sync
