#include "sync/ledger/MerkleFrontier.h"

#include "sync/ledger/MerkleTree.h"

#include <algorithm>
#include <bit>

namespace portlight::sync::ledger {

bool MerkleFrontier::fits(qint64 size, const QVector<QByteArray>& nodes)
{
    constexpr qsizetype hashBytes = 32;
    return size >= 0 && nodes.size() == std::popcount(static_cast<quint64>(size)) &&
           std::all_of(nodes.cbegin(), nodes.cend(), [](const QByteArray& node) { return node.size() == hashBytes; });
}

MerkleFrontier::MerkleFrontier(qint64 size, QVector<QByteArray> nodes)
    : m_size(size)
    , m_nodes(std::move(nodes))
{
    Q_ASSERT(fits(m_size, m_nodes));
}

void MerkleFrontier::add(const QByteArray& leafHash)
{
    QByteArray hash = leafHash;
    for (qint64 full = m_size; (full & 1) != 0; full >>= 1) {
        hash = MerkleTree::hashNode(m_nodes.takeLast(), hash);
    }
    m_nodes.append(hash);
    ++m_size;
}

QByteArray MerkleFrontier::root() const
{
    if (m_nodes.isEmpty()) {
        return MerkleTree::emptyRoot();
    }
    QByteArray hash = m_nodes.last();
    for (qsizetype i = m_nodes.size() - 2; i >= 0; --i) {
        hash = MerkleTree::hashNode(m_nodes.at(i), hash);
    }
    return hash;
}

} // namespace portlight::sync::ledger
