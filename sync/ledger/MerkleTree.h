// A Merkle tree over leaf hashes in order, as in Certificate Transparency (RFC 6962, section 2.1): roots of any size it
// has had, inclusion and consistency proofs, and their checks.
//
// Holds every complete subtree: 64 bytes a leaf. Proofs take O(log n) lookups. Hashes are 32 bytes (SHA-256).
#pragma once

#include <QByteArray>
#include <QVector>

#include <vector>

namespace portlight::sync::ledger {

using HashPath = QVector<QByteArray>; // leaf's sibling first, child of the root last

class MerkleTree
{
public:
    // SHA-256(0x00, entry).
    [[nodiscard]] static QByteArray hashLeaf(const QByteArray& entry);
    // SHA-256(0x01, left, right).
    [[nodiscard]] static QByteArray hashNode(const QByteArray& left, const QByteArray& right);
    // Of no leaves: SHA-256 of nothing.
    [[nodiscard]] static QByteArray emptyRoot();

    void add(const QByteArray& leafHash);
    [[nodiscard]] qint64 size() const { return m_size; }
    // 0 <= size <= size().
    [[nodiscard]] QByteArray root(qint64 size) const;
    // 0 <= index < size <= size().
    [[nodiscard]] HashPath inclusionProof(qint64 index, qint64 size) const;
    // 0 < before <= after <= size().
    [[nodiscard]] HashPath consistencyProof(qint64 before, qint64 after) const;

    // RFC 9162, sections 2.1.3.2 and 2.1.4.2. False also for impossible sizes and paths of the wrong length.
    [[nodiscard]] static bool isIncluded(const QByteArray& leafHash, qint64 index, qint64 size, const HashPath& path,
                                         const QByteArray& root);
    [[nodiscard]] static bool isConsistent(qint64 before, const QByteArray& rootBefore, qint64 after,
                                           const QByteArray& rootAfter, const HashPath& path);

private:
    [[nodiscard]] QByteArray hashOf(qint64 begin, qint64 end) const;
    void collectConsistency(qint64 before, qint64 begin, qint64 end, bool isWhole, HashPath& path) const;

    std::vector<QByteArray> m_levels; // level k: the hashes of all complete aligned subtrees of 2^k leaves, end to end
    qint64 m_size = 0;
};

} // namespace portlight::sync::ledger
