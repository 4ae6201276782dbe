#include "sync/ledger/Base45.h"

#include <algorithm>
#include <array>

namespace portlight::sync::ledger {

namespace {

constexpr char alphabet[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
constexpr int base = 45;
constexpr int byteValues = 256;

int valueOf(char digit)
{
    static const std::array<int, byteValues> values = [] {
        std::array<int, byteValues> all{};
        all.fill(-1);
        for (int i = 0; i < base; ++i) {
            all[static_cast<unsigned char>(alphabet[i])] = i;
        }
        return all;
    }();
    return values[static_cast<unsigned char>(digit)];
}

} // namespace

QByteArray toBase45(const QByteArray& bytes)
{
    QByteArray text;
    text.reserve(bytes.size() * 3 / 2 + 2);
    for (qsizetype i = 0; i < bytes.size(); i += 2) {
        const bool isPair = i + 1 < bytes.size();
        int number = static_cast<unsigned char>(bytes.at(i));
        if (isPair) {
            number = number * byteValues + static_cast<unsigned char>(bytes.at(i + 1));
        }
        for (int digit = isPair ? 3 : 2; digit > 0; --digit) {
            text.append(alphabet[number % base]);
            number /= base;
        }
    }
    return text;
}

std::optional<QByteArray> fromBase45(const QByteArray& text)
{
    QByteArray bytes;
    bytes.reserve(text.size() * 2 / 3 + 2);
    for (qsizetype i = 0; i < text.size(); i += 3) {
        const qsizetype digits = std::min<qsizetype>(3, text.size() - i);
        int number = 0;
        for (qsizetype digit = digits; digit > 0; --digit) {
            const int value = valueOf(text.at(i + digit - 1));
            if (value < 0) {
                return std::nullopt;
            }
            number = number * base + value;
        }
        const bool isPair = digits == 3;
        if (digits == 1 || number >= (isPair ? byteValues * byteValues : byteValues)) {
            return std::nullopt;
        }
        if (isPair) {
            bytes.append(static_cast<char>(number / byteValues));
        }
        bytes.append(static_cast<char>(number % byteValues));
    }
    return bytes;
}

} // namespace portlight::sync::ledger
