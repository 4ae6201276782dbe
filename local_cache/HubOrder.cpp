#include "local_cache/HubOrder.h"

#include "local_cache/Database.h"

namespace portlight::local_cache {

using inspection::Result;

HubOrder::HubOrder(Database& database)
    : m_database(database)
{
}

Result<qint64> HubOrder::size() const
{
    return m_database.number(QStringLiteral("SELECT coalesce(max(seq), 0) FROM hub_order"));
}

Result<QByteArray> HubOrder::leafAt(qint64 seq) const
{
    Statement select = m_database.statement(QStringLiteral("SELECT leaf FROM hub_order WHERE seq = ?"));
    select.bind(seq);
    return select.next().map([&](bool found) { return found ? select.bytes(0) : QByteArray(); });
}

Result<inspection::EventId> HubOrder::eventAt(qint64 seq) const
{
    Statement select = m_database.statement(QStringLiteral("SELECT event FROM hub_order WHERE seq = ?"));
    select.bind(seq);
    return select.next().map([&](bool found) { return found ? select.uuid(0) : inspection::EventId(); });
}

Result<qint64> HubOrder::seqOf(const inspection::EventId& event) const
{
    Statement select = m_database.statement(QStringLiteral("SELECT seq FROM hub_order WHERE event = ?"));
    select.bind(event);
    return select.next().map([&](bool found) { return found ? select.integer(0) : qint64{0}; });
}

Result<void> HubOrder::forEachLeaf(qint64 first, qint64 last, const std::function<void(const QByteArray&)>& visit) const
{
    Statement select =
        m_database.statement(QStringLiteral("SELECT leaf FROM hub_order WHERE seq BETWEEN ? AND ? ORDER BY seq"));
    select.bind(first, last);
    auto more = select.next();
    for (; more && *more; more = select.next()) {
        visit(select.bytes(0));
    }
    return more.map([](bool) {});
}

Result<void> HubOrder::append(qint64 seq, const QByteArray& leaf, const inspection::EventId& event)
{
    if (event.isNull()) {
        Statement insert = m_database.statement(QStringLiteral("INSERT INTO hub_order (seq, leaf) VALUES (?, ?)"));
        insert.bind(seq, leaf);
        return insert.run();
    }
    Statement insert =
        m_database.statement(QStringLiteral("INSERT INTO hub_order (seq, leaf, event) VALUES (?, ?, ?)"));
    insert.bind(seq, leaf, event);
    return insert.run();
}

Result<void> HubOrder::forgetFrom(qint64 seq)
{
    Statement forget = m_database.statement(QStringLiteral("DELETE FROM hub_order WHERE seq >= ?"));
    forget.bind(seq);
    if (auto forgotten = forget.run(); !forgotten) {
        return forgotten;
    }
    Statement checkpoints = m_database.statement(QStringLiteral("DELETE FROM hub_checkpoints WHERE size >= ?"));
    checkpoints.bind(seq);
    if (auto forgotten = checkpoints.run(); !forgotten) {
        return forgotten;
    }
    // Echoes that still hold are those of the entries left.
    if (auto cleared = m_database.execute(QStringLiteral("DELETE FROM hub_echoes")); !cleared) {
        return cleared;
    }
    return m_database.execute(
        QStringLiteral("INSERT INTO hub_echoes (station, station_sequence) SELECT e.station, max(e.station_sequence) "
                       "FROM hub_order o JOIN events e ON e.id = o.event GROUP BY e.station"));
}

} // namespace portlight::local_cache
