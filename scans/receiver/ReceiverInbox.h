// The private folder that received instances land in: whole or not at all, grouped by series, under names no peer can
// choose.
//
//   <root>/incoming/<n>.part   being received; purged at start
//   <root>/series/<uid>/       whole instances of a series that may still grow
//   <root>/ready/<n>-<uid>/    handed out; whoever imports it removes it
//
// Thread-safe but for recover(), which runs before the first connection.
#pragma once

#include "inspection/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <atomic>
#include <mutex>

namespace portlight::scans {

class ReceiverInbox
{
public:
    explicit ReceiverInbox(QString root);

    // Makes the folders (0700), removes half-received files, and returns the finished series an earlier run left.
    [[nodiscard]] inspection::Result<QStringList> recover();
    [[nodiscard]] qint64 freeBytes() const;
    // A name for the next file to receive.
    [[nodiscard]] QString newPart();
    // Moves a received file to its series, durably (fsync of file and folders), under a name of its own: what came
    // before is never replaced, even by the same instance. Returns its new path.
    [[nodiscard]] inspection::Result<QString> place(const QString& part, const QByteArray& seriesUid,
                                                    const QByteArray& instanceUid);
    // Hands a series out: from now on its folder belongs to the caller and new instances start a fresh one.
    [[nodiscard]] inspection::Result<QString> take(const QByteArray& seriesUid);

    // A file name for a UID from the network: the UID itself when it is digits and dots (PS3.5 section 9), else a hash.
    [[nodiscard]] static QString nameFor(const QByteArray& uid);

private:
    [[nodiscard]] QString folder(const char* part) const;
    [[nodiscard]] inspection::Result<QString> takeFolder(const QString& name);

    QString m_root;
    std::mutex m_seriesMutex; // no series is handed out while an instance moves into it
    std::atomic<quint64> m_counter{0};
};

} // namespace portlight::scans
