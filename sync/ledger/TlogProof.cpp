#include "sync/ledger/TlogProof.h"

#include "sync/SyncText.h"
#include "sync/ledger/StrictBase64.h"

#include <optional>

namespace portlight::sync::ledger {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

const QByteArray firstLine = QByteArrayLiteral("c2sp.org/tlog-proof@v1\n");

tl::unexpected<inspection::Error> noProof()
{
    return failure(ErrorCode::BadInput, SyncText::tr("This file is no proof (c2sp.org/tlog-proof); get it again."));
}

// The next line of `rest` without its newline, taken off; nothing when there is none.
std::optional<QByteArray> takeLine(QByteArray& rest)
{
    const qsizetype end = rest.indexOf('\n');
    if (end < 0) {
        return std::nullopt;
    }
    QByteArray line = rest.first(end);
    rest.remove(0, end + 1);
    return line;
}

} // namespace

QByteArray TlogProof::bytes() const
{
    QByteArray all = firstLine;
    if (!extra.isEmpty()) {
        all += "extra " + extra.toBase64() + '\n';
    }
    all += "index " + QByteArray::number(index) + '\n';
    for (const QByteArray& hash : path) {
        all += hash.toBase64() + '\n';
    }
    return all + '\n' + checkpoint;
}

Result<TlogProof> TlogProof::parse(const QByteArray& bytes)
{
    constexpr qsizetype longestPath = 63;
    if (!bytes.startsWith(firstLine)) {
        return noProof();
    }
    QByteArray rest = bytes.mid(firstLine.size());
    TlogProof proof;
    auto line = takeLine(rest);
    if (line && line->startsWith("extra ")) {
        const auto decoded = strictBase64(line->mid(6));
        if (!decoded) {
            return noProof();
        }
        proof.extra = *decoded;
        line = takeLine(rest);
    }
    bool isNumber = false;
    proof.index = line && line->startsWith("index ") ? line->mid(6).toLongLong(&isNumber) : 0;
    if (!isNumber || proof.index < 0 || QByteArray::number(proof.index) != line->mid(6)) {
        return noProof();
    }
    for (line = takeLine(rest); line && !line->isEmpty(); line = takeLine(rest)) {
        const auto decoded = strictBase64(*line);
        if (!decoded || decoded->size() != 32 || proof.path.size() >= longestPath) {
            return noProof();
        }
        proof.path.append(*decoded);
    }
    proof.checkpoint = rest;
    return line ? Result<TlogProof>(proof) : noProof();
}

} // namespace portlight::sync::ledger
