// The right edge of a Merkle tree (RFC 6962): enough to take further leaves and to give the root, in log n hashes. What
// a witness keeps between two checkpoints.
#pragma once

#include <QByteArray>
#include <QVector>

namespace portlight::sync::ledger {

class MerkleFrontier
{
public:
    MerkleFrontier() = default;
    // As nodes() gave them; wrong when their number does not fit the size.
    [[nodiscard]] static bool fits(qint64 size, const QVector<QByteArray>& nodes);
    MerkleFrontier(qint64 size, QVector<QByteArray> nodes);

    void add(const QByteArray& leafHash);
    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] QByteArray root() const;
    // The complete subtrees from left to right, one for each bit set in size().
    [[nodiscard]] const QVector<QByteArray>& nodes() const { return m_nodes; }

private:
    qint64 m_size = 0;
    QVector<QByteArray> m_nodes;
};

} // namespace portlight::sync::ledger
