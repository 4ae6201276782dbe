// The head of a log at one size: origin, size and root, as the text of a signed note (c2sp.org/tlog-checkpoint).
#pragma once

#include "inspection/Result.h"
#include "sync/ledger/SignedNote.h"

namespace portlight::sync::ledger {

struct Checkpoint
{
    QString origin;
    qint64 size = 0;
    QByteArray root; // 32 bytes

    // Three lines, each with its newline.
    [[nodiscard]] QByteArray text() const;
    // From the text of a note; further lines are extensions and passed over.
    [[nodiscard]] static inspection::Result<Checkpoint> parse(const QByteArray& text);
};

} // namespace portlight::sync::ledger
