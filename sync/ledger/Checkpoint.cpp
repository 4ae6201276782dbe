#include "sync/ledger/Checkpoint.h"

#include "sync/SyncText.h"
#include "sync/ledger/StrictBase64.h"

namespace portlight::sync::ledger {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

QByteArray Checkpoint::text() const
{
    return origin.toUtf8() + '\n' + QByteArray::number(size) + '\n' + root.toBase64() + '\n';
}

Result<Checkpoint> Checkpoint::parse(const QByteArray& text)
{
    constexpr qsizetype linesNeeded = 3;
    constexpr qsizetype hashBytes = 32;
    const QList<QByteArray> lines = text.split('\n');
    if (lines.size() > linesNeeded && !lines.at(0).isEmpty()) {
        bool isNumber = false;
        const qint64 size = lines.at(1).toLongLong(&isNumber);
        const auto root = strictBase64(lines.at(2));
        if (isNumber && size >= 0 && QByteArray::number(size) == lines.at(1) && root && root->size() == hashBytes) {
            return Checkpoint{QString::fromUtf8(lines.at(0)), size, *root};
        }
    }
    return failure(ErrorCode::BadInput, SyncText::tr("This is no checkpoint of a log."));
}

} // namespace portlight::sync::ledger
