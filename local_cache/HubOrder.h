// The hub's log as this terminal saw it: one leaf hash an entry, without gaps from 1. Its end is the pull cursor.
#pragma once

#include "inspection/Identifiers.h"
#include "inspection/Result.h"

#include <QByteArray>

#include <functional>

namespace portlight::local_cache {

class Database;

class HubOrder
{
public:
    explicit HubOrder(Database& database);

    [[nodiscard]] inspection::Result<qint64> size() const;
    // Empty when there is no such entry.
    [[nodiscard]] inspection::Result<QByteArray> leafAt(qint64 seq) const;
    // Null when the entry is not there or may not be read here.
    [[nodiscard]] inspection::Result<inspection::EventId> eventAt(qint64 seq) const;
    // 0 when the hub has not given the event back.
    [[nodiscard]] inspection::Result<qint64> seqOf(const inspection::EventId& event) const;
    // Leaves of [first, last] in order.
    [[nodiscard]] inspection::Result<void> forEachLeaf(qint64 first, qint64 last,
                                                       const std::function<void(const QByteArray&)>& visit) const;

    // Inside a transaction. A null event: an entry that may not be read here.
    [[nodiscard]] inspection::Result<void> append(qint64 seq, const QByteArray& leaf, const inspection::EventId& event);
    // Forgets the order from `seq` on, because the hub no longer has it: events stay in the log, those of this station
    // are in the outbox again. Inside a transaction.
    [[nodiscard]] inspection::Result<void> forgetFrom(qint64 seq);

private:
    Database& m_database;
};

} // namespace portlight::local_cache
