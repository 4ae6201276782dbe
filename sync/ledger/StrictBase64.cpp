#include "sync/ledger/StrictBase64.h"

namespace portlight::sync::ledger {

std::optional<QByteArray> strictBase64(const QByteArray& text)
{
    const auto read = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return read && read.decoded.toBase64() == text ? std::optional(read.decoded) : std::nullopt;
}

} // namespace portlight::sync::ledger
