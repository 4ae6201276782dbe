// The hub's file store: any HTTPS server that takes PUT, GET and HEAD with client certificates (nginx WebDAV in the
// tests). Files are written once under a name that tells their content, so nothing is ever locked or listed.
//
// Blocks; the interrupt ends a transfer at once. One object a thread, connections are kept open.
#pragma once

#include "inspection/Result.h"
#include "sync/HubLink.h"
#include "sync/Interrupt.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace portlight::sync {

class FileStore
{
public:
    // `bytesPerSecond`: upper limit each way; 0: none. NotFound when the link names no file store.
    [[nodiscard]] static inspection::Result<std::unique_ptr<FileStore>> open(const HubLink& link, Interrupt& interrupt,
                                                                             qint64 bytesPerSecond = 0);
    ~FileStore();
    Q_DISABLE_COPY_MOVE(FileStore)

    // Names are hexadecimal; the store spreads them over folders. Storage: no line or no room, it may be tried again;
    // Locked: certificate or rights; Cancelled: interrupted.
    [[nodiscard]] inspection::Result<bool> contains(const QString& name);
    [[nodiscard]] inspection::Result<void> put(const QString& name, const QByteArray& content);
    // Nothing when there is no such file; BadInput when it is larger than `most` bytes.
    [[nodiscard]] inspection::Result<std::optional<QByteArray>> get(const QString& name, qint64 most);

    // Told of the bytes of a file under way, so far, while it is sent or fetched; empty: nobody.
    using Watcher = std::function<void(qint64 moved)>;
    void setWatcher(Watcher watcher);

private:
    struct Curl;
    FileStore(QString url, std::unique_ptr<Curl> curl);
    // Sends what was set up; the HTTP status.
    [[nodiscard]] inspection::Result<long> perform(const QString& name);

    QString m_url;
    std::unique_ptr<Curl> m_curl;
};

} // namespace portlight::sync
