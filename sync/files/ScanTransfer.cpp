#include "sync/files/ScanTransfer.h"

#include "sync/SyncText.h"
#include "sync/files/ScanParts.h"

#include <QDir>
#include <QSaveFile>

#include <algorithm>

namespace portlight::sync {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

// Tells of the bytes of a part while it is under way, on top of what was done before.
class PartWatch
{
public:
    PartWatch(FileStore& files, const ScanTransfer::Progress& progress, qint64 done, qint64 bytes)
        : m_files(files)
    {
        if (progress) {
            m_files.setWatcher([&progress, done, bytes](qint64 moved) {
                progress(std::min(done + std::min<qint64>(moved, ScanParts::partBytes), bytes), bytes);
            });
        }
    }
    ~PartWatch() { m_files.setWatcher({}); }
    Q_DISABLE_COPY_MOVE(PartWatch)

private:
    FileStore& m_files;
};

// Cuts a stream of content into parts, sends those the hub lacks and remembers their names.
class PartSender
{
public:
    PartSender(const ScanParts& parts, FileStore& files, TransferReport& report, const ScanTransfer::Progress& progress,
               qint64 bytes, const std::function<void()>& betweenParts, ScanTransfer::Parts which)
        : m_parts(parts)
        , m_files(files)
        , m_report(report)
        , m_progress(progress)
        , m_bytes(bytes)
        , m_betweenParts(betweenParts)
        , m_which(which)
    {
    }

    Result<void> append(QByteArrayView bytes)
    {
        while (!bytes.isEmpty()) {
            const qsizetype now = std::min(bytes.size(), ScanParts::partBytes - m_pending.size());
            m_pending.append(bytes.first(now));
            bytes = bytes.sliced(now);
            if (m_pending.size() == ScanParts::partBytes) {
                if (auto sent = flush(); !sent) {
                    return sent;
                }
            }
        }
        return {};
    }

    Result<void> flush()
    {
        if (m_pending.isEmpty()) {
            return {};
        }
        const QByteArray sealed = m_parts.sealPart(m_list.parts.size(), m_pending);
        const QString name = ScanParts::nameOf(sealed);
        if (auto sent = sendPart(name, sealed); !sent) {
            return sent;
        }
        m_list.parts.append(name);
        m_list.bytes += m_pending.size();
        m_pending.clear();
        if (m_progress) {
            m_progress(m_list.bytes, m_bytes);
        }
        if (m_betweenParts) {
            m_betweenParts();
        }
        return {};
    }

    [[nodiscard]] const PartList& list() const { return m_list; }

private:
    Result<void> sendPart(const QString& name, const QByteArray& sealed)
    {
        if (m_which == ScanTransfer::Parts::Missing) {
            const auto there = m_files.contains(name);
            if (!there || *there) {
                return there.map([](bool) {});
            }
        }
        const PartWatch watch(m_files, m_progress, m_list.bytes, m_bytes);
        return m_files.put(name, sealed).map([this] { ++m_report.moved; });
    }

    const ScanParts& m_parts;
    FileStore& m_files;
    TransferReport& m_report;
    const ScanTransfer::Progress& m_progress;
    qint64 m_bytes;
    const std::function<void()>& m_betweenParts;
    ScanTransfer::Parts m_which;
    QByteArray m_pending;
    PartList m_list;
};

} // namespace

ScanTransfer::ScanTransfer(const local_cache::CacheLocation& location, local_cache::SessionPtr session,
                           FileStore& files)
    : m_location(location)
    , m_store(location, std::move(session))
    , m_files(files)
{
}

Result<TransferReport> ScanTransfer::send(const QString& sha256, const Progress& progress, Parts which)
{
    const auto parts = ScanParts::of(sha256);
    if (!parts) {
        return failure(parts.error());
    }
    TransferReport report;
    const auto there = m_files.contains(parts->listName());
    if (!there) {
        return failure(there.error());
    }
    if (*there && which == Parts::Missing) {
        return report;
    }
    PartSender sender(*parts, m_files, report, progress, m_store.sizeOf(sha256), m_betweenParts, which);
    return m_store.read(sha256, [&](QByteArrayView piece) { return sender.append(piece); })
        .and_then([&] { return sender.flush(); })
        .and_then([&] { return m_files.put(parts->listName(), parts->sealList(sender.list())); }) // last: all is there
        .map([&] {
            report.bytes = sender.list().bytes;
            report.parts = static_cast<int>(sender.list().parts.size());
            return report;
        });
}

Result<QByteArray> ScanTransfer::fetchPart(const QString& folder, const QString& name, TransferReport& report)
{
    QFile waiting(folder + QLatin1Char('/') + name);
    if (waiting.open(QIODevice::ReadOnly)) {
        QByteArray sealed = waiting.readAll();
        if (ScanParts::nameOf(sealed) == name) {
            return sealed;
        }
    }
    auto got = m_files.get(name, ScanParts::largestPart);
    if (!got) {
        return failure(got.error());
    }
    if (!got->has_value()) {
        return failure(ErrorCode::NotFound, SyncText::tr("A part of this scan is missing at the hub."), name);
    }
    ++report.moved;
    QSaveFile file(waiting.fileName());
    if (!file.open(QIODevice::WriteOnly) || file.write(**got) != (*got)->size() || !file.commit()) {
        return failure(ErrorCode::Storage, SyncText::tr("The scan cannot be stored: the disk is full or read-only."),
                       file.errorString());
    }
    return **got;
}

Result<TransferReport> ScanTransfer::fetch(const QString& sha256, const Progress& progress)
{
    const auto parts = ScanParts::of(sha256);
    if (!parts) {
        return failure(parts.error());
    }
    TransferReport report;
    if (m_store.contains(sha256)) {
        return report;
    }
    const auto sealedList = m_files.get(parts->listName(), ScanParts::largestList);
    if (!sealedList) {
        return failure(sealedList.error());
    }
    if (!sealedList->has_value()) {
        return failure(ErrorCode::NotFound, SyncText::tr("The hub does not have this scan yet; the terminal that made "
                                                         "it has not sent it."));
    }
    const auto list = parts->openList(**sealedList);
    if (!list) {
        return failure(list.error());
    }
    QDir incoming(m_location.scanStore() + QStringLiteral("/parts/incoming/") + parts->listName());
    if (!incoming.mkpath(QStringLiteral("."))) {
        return failure(ErrorCode::Storage, SyncText::tr("The scan cannot be stored: the disk is full or read-only."));
    }
    report.bytes = list->bytes;
    report.parts = static_cast<int>(list->parts.size());
    qsizetype next = 0;
    qint64 done = 0;
    QByteArray plain;
    const auto source = [&]() -> Result<QByteArrayView> {
        if (next == list->parts.size()) {
            return QByteArrayView();
        }
        if (next > 0 && m_betweenParts) {
            m_betweenParts();
        }
        const QString& name = list->parts.at(next);
        const PartWatch watch(m_files, progress, done, report.bytes);
        return fetchPart(incoming.path(), name, report)
            .and_then([&](const QByteArray& sealed) { return parts->openPart(next, name, sealed); })
            .map([&](const QByteArray& opened) {
                plain = opened;
                ++next;
                done += plain.size();
                if (progress) {
                    progress(done, report.bytes);
                }
                return QByteArrayView(plain);
            });
    };
    return m_store.receive(sha256, source).map([&] {
        incoming.removeRecursively();
        return report;
    });
}

} // namespace portlight::sync
