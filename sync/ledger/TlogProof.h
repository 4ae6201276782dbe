// A proof that an entry is in a log, checkable offline by anyone (c2sp.org/tlog-proof): index, inclusion path and the
// cosigned checkpoint; `extra` holds the entry itself as JSON, so that the reader sees what is proved.
#pragma once

#include "inspection/Result.h"
#include "sync/ledger/MerkleTree.h"

#include <QByteArray>

namespace portlight::sync::ledger {

struct TlogProof
{
    QByteArray extra; // not covered by the proof by itself: compare its hash with the leaf
    qint64 index = 0; // from 0
    HashPath path;
    QByteArray checkpoint; // a signed note, verbatim

    [[nodiscard]] QByteArray bytes() const;
    // BadInput for anything the format forbids. Input is hostile.
    [[nodiscard]] static inspection::Result<TlogProof> parse(const QByteArray& bytes);
};

} // namespace portlight::sync::ledger
