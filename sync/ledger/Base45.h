// Base45 (RFC 9285): bytes in the characters of the QR code's alphanumeric mode. Plain functions, any thread.
#pragma once

#include <QByteArray>

#include <optional>

namespace portlight::sync::ledger {

[[nodiscard]] QByteArray toBase45(const QByteArray& bytes);
// Nothing for a text that no bytes give.
[[nodiscard]] std::optional<QByteArray> fromBase45(const QByteArray& text);

} // namespace portlight::sync::ledger
