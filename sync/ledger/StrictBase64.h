// Base64 in which every text has one reading (RFC 4648, 3.5): where the last character carries bits that no byte takes,
// they must be zero. What is signed or proved must not hold with another text.
#pragma once

#include <QByteArray>

#include <optional>

namespace portlight::sync::ledger {

// Nothing for anything but canonical base64 with its padding.
[[nodiscard]] std::optional<QByteArray> strictBase64(const QByteArray& text);

} // namespace portlight::sync::ledger
