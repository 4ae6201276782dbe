// A proof as text for QR codes: small enough for paper, read by any scanner as plain text, and back to the very bytes
// of the tlog-proof.
//
// The proof's parts (event, place, path, checkpoint) in binary instead of Base64, deflated (zlib), in Base45 (RFC 9285:
// only characters of the QR code's alphanumeric mode), cut into as few codes as hold it:
//   PLP1:NUMBER/OF:TEXT.
// The full stop ends each, so that blanks at the end of a code survive copying. Input is hostile.
#pragma once

#include "inspection/Result.h"

#include <QByteArray>
#include <QVector>

namespace portlight::sync::ledger {

// Characters that one code holds at most; a QR code of version 40, level L, takes 4296.
constexpr qsizetype longestProofCode = 4200;

// BadInput when it is no proof.
[[nodiscard]] inspection::Result<QVector<QByteArray>> codesOfProof(const QByteArray& proof);
// Whether a text begins like a code, also with the "QR-Code:" that some scanners put before it.
[[nodiscard]] bool isProofCode(const QByteArray& text);
// From the lines of all codes, in any order, one a line. BadInput when one is missing or damaged.
[[nodiscard]] inspection::Result<QByteArray> proofFromCodes(const QByteArray& text);

} // namespace portlight::sync::ledger
