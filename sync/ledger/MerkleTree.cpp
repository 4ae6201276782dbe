#include "sync/ledger/MerkleTree.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <bit>

namespace portlight::sync::ledger {

namespace {

constexpr qsizetype hashBytes = 32;

// The largest power of two below n; n > 1.
qint64 splitOf(qint64 n)
{
    return static_cast<qint64>(std::bit_floor(static_cast<quint64>(n - 1)));
}

void hashInto(char* out, const char* left, const char* right)
{
    std::array<unsigned char, 1 + 2 * hashBytes> message;
    message[0] = 1;
    std::copy_n(left, hashBytes, message.begin() + 1);
    std::copy_n(right, hashBytes, message.begin() + 1 + hashBytes);
    crypto_hash_sha256(reinterpret_cast<unsigned char*>(out), message.data(), message.size());
}

} // namespace

QByteArray MerkleTree::hashLeaf(const QByteArray& entry)
{
    QByteArray hash(hashBytes, Qt::Uninitialized);
    const QByteArray message = QByteArray(1, '\0') + entry;
    crypto_hash_sha256(reinterpret_cast<unsigned char*>(hash.data()),
                       reinterpret_cast<const unsigned char*>(message.constData()),
                       static_cast<unsigned long long>(message.size()));
    return hash;
}

QByteArray MerkleTree::hashNode(const QByteArray& left, const QByteArray& right)
{
    QByteArray hash(hashBytes, Qt::Uninitialized);
    hashInto(hash.data(), left.constData(), right.constData());
    return hash;
}

QByteArray MerkleTree::emptyRoot()
{
    QByteArray hash(hashBytes, Qt::Uninitialized);
    crypto_hash_sha256(reinterpret_cast<unsigned char*>(hash.data()), nullptr, 0);
    return hash;
}

void MerkleTree::add(const QByteArray& leafHash)
{
    if (m_levels.empty()) {
        m_levels.emplace_back();
    }
    m_levels[0].append(leafHash);
    ++m_size;
    // Every subtree that this leaf completes.
    for (std::size_t level = 0; (m_size & ((qint64{1} << (level + 1)) - 1)) == 0; ++level) {
        if (m_levels.size() == level + 1) {
            m_levels.emplace_back();
        }
        const QByteArray& below = m_levels[level];
        std::array<char, hashBytes> parent{};
        hashInto(parent.data(), below.constData() + below.size() - 2 * hashBytes,
                 below.constData() + below.size() - hashBytes);
        m_levels[level + 1].append(parent.data(), hashBytes);
    }
}

QByteArray MerkleTree::hashOf(qint64 begin, qint64 end) const
{
    const qint64 count = end - begin;
    if (std::has_single_bit(static_cast<quint64>(count))) {
        const int level = std::countr_zero(static_cast<quint64>(count));
        return m_levels[static_cast<std::size_t>(level)].mid((begin >> level) * hashBytes, hashBytes);
    }
    const qint64 split = begin + splitOf(count);
    return hashNode(hashOf(begin, split), hashOf(split, end));
}

QByteArray MerkleTree::root(qint64 size) const
{
    return size == 0 ? emptyRoot() : hashOf(0, size);
}

HashPath MerkleTree::inclusionProof(qint64 index, qint64 size) const
{
    HashPath fromRoot;
    qint64 begin = 0;
    qint64 end = size;
    while (end - begin > 1) {
        const qint64 split = begin + splitOf(end - begin);
        if (index < split) {
            fromRoot.append(hashOf(split, end));
            end = split;
        } else {
            fromRoot.append(hashOf(begin, split));
            begin = split;
        }
    }
    std::reverse(fromRoot.begin(), fromRoot.end());
    return fromRoot;
}

// RFC 6962, section 2.1.2: SUBPROOF(m, D[n], b).
void MerkleTree::collectConsistency(qint64 before, qint64 begin, qint64 end, bool isWhole, HashPath& path) const
{
    if (before == end - begin) {
        if (!isWhole) {
            path.append(hashOf(begin, end));
        }
        return;
    }
    const qint64 half = splitOf(end - begin);
    if (before <= half) {
        collectConsistency(before, begin, begin + half, isWhole, path);
        path.append(hashOf(begin + half, end));
    } else {
        collectConsistency(before - half, begin + half, end, false, path);
        path.append(hashOf(begin, begin + half));
    }
}

HashPath MerkleTree::consistencyProof(qint64 before, qint64 after) const
{
    HashPath path;
    if (before > 0 && before < after) {
        collectConsistency(before, 0, after, true, path);
    }
    return path;
}

bool MerkleTree::isIncluded(const QByteArray& leafHash, qint64 index, qint64 size, const HashPath& path,
                            const QByteArray& root)
{
    if (index < 0 || index >= size) {
        return false;
    }
    qint64 place = index;
    qint64 last = size - 1;
    QByteArray hash = leafHash;
    for (const QByteArray& sibling : path) {
        if (last == 0 || sibling.size() != hashBytes) {
            return false;
        }
        if ((place & 1) != 0 || place == last) {
            hash = hashNode(sibling, hash);
            while ((place & 1) == 0 && place != 0) {
                place >>= 1;
                last >>= 1;
            }
        } else {
            hash = hashNode(hash, sibling);
        }
        place >>= 1;
        last >>= 1;
    }
    return last == 0 && hash == root;
}

bool MerkleTree::isConsistent(qint64 before, const QByteArray& rootBefore, qint64 after, const QByteArray& rootAfter,
                              const HashPath& path)
{
    if (before < 0 || before > after) {
        return false;
    }
    if (before == after) {
        return path.isEmpty() && rootBefore == rootAfter;
    }
    if (before == 0) {
        return path.isEmpty();
    }
    HashPath hashes = path;
    if (std::has_single_bit(static_cast<quint64>(before))) {
        hashes.prepend(rootBefore);
    }
    if (hashes.isEmpty()) {
        return false;
    }
    qint64 place = before - 1;
    qint64 last = after - 1;
    while ((place & 1) != 0) {
        place >>= 1;
        last >>= 1;
    }
    QByteArray ofBefore = hashes.first();
    QByteArray ofAfter = hashes.first();
    for (qsizetype i = 1; i < hashes.size(); ++i) {
        if (last == 0 || hashes.at(i).size() != hashBytes) {
            return false;
        }
        if ((place & 1) != 0 || place == last) {
            ofBefore = hashNode(hashes.at(i), ofBefore);
            ofAfter = hashNode(hashes.at(i), ofAfter);
            while ((place & 1) == 0 && place != 0) {
                place >>= 1;
                last >>= 1;
            }
        } else {
            ofAfter = hashNode(ofAfter, hashes.at(i));
        }
        place >>= 1;
        last >>= 1;
    }
    return last == 0 && ofBefore == rootBefore && ofAfter == rootAfter;
}

} // namespace portlight::sync::ledger
