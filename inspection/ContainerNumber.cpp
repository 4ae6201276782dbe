#include "inspection/ContainerNumber.h"

namespace portlight::inspection {

namespace {

std::optional<int> characterValue(QChar c, qsizetype position)
{
    if (position < 4) {
        if (c < u'A' || c > u'Z') {
            return std::nullopt;
        }
        const int index = c.unicode() - u'A';
        return 10 + index + (index + 9) / 10; // skips 11, 22 and 33
    }
    if (c < u'0' || c > u'9') {
        return std::nullopt;
    }
    return c.unicode() - u'0';
}

} // namespace

std::optional<int> containerCheckDigit(QStringView firstTen)
{
    if (firstTen.size() != 10 || !QStringView(u"UJZ").contains(firstTen[3])) {
        return std::nullopt;
    }
    int sum = 0;
    for (qsizetype i = 0; i < 10; ++i) {
        const auto value = characterValue(firstTen[i], i);
        if (!value) {
            return std::nullopt;
        }
        sum += *value << i;
    }
    return sum % 11 % 10;
}

bool isValidContainerNumber(QStringView number)
{
    if (number.size() != 11) {
        return false;
    }
    const auto check = containerCheckDigit(number.first(10));
    return check && number[10] == QChar(u'0' + *check);
}

QString normalisedContainerNumber(QStringView typed)
{
    QString out;
    for (const QChar c : typed) {
        if (!c.isSpace() && c != u'-') {
            out.append(c.toUpper());
        }
    }
    return out;
}

} // namespace portlight::inspection
