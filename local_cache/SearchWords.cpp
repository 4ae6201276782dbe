#include "local_cache/SearchWords.h"

#include "inspection/ContainerNumber.h"

#include <QRegularExpression>

namespace portlight::local_cache {

namespace {

constexpr qsizetype mostTypedWords = 8;

bool isMark(QChar c)
{
    return c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Mark_SpacingCombining ||
           c.category() == QChar::Mark_Enclosing;
}

} // namespace

QStringList foldedWords(const QString& text)
{
    const QString folded = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QStringList words;
    QString word;
    for (const QChar c : folded) {
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            word.append(c);
        } else if (!isMark(c) && !word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty()) {
        words.append(word);
    }
    return words;
}

QString searchText(const QString& caseNumber, const QStringList& parts)
{
    QStringList words = foldedWords(caseNumber);
    if (!words.isEmpty()) {
        bool isNumber = false;
        const qint64 number = words.last().toLongLong(&isNumber);
        if (isNumber) {
            words.append(QString::number(number));
        }
    }
    for (const QString& part : parts) {
        words.append(foldedWords(part));
    }
    words.removeDuplicates();
    QString text;
    for (const QString& word : std::as_const(words)) {
        text += QLatin1Char(' ') + word;
    }
    return text;
}

QStringList typedWords(const QString& typed)
{
    static const QRegularExpression containerStart(QStringLiteral("^[A-Z]{3}[UJZ][0-9]{1,7}$"));
    const QString joined = inspection::normalisedContainerNumber(typed);
    if (containerStart.match(joined).hasMatch()) {
        return foldedWords(joined);
    }
    QStringList words = foldedWords(typed);
    words.removeDuplicates();
    return words.first(std::min(words.size(), mostTypedWords));
}

} // namespace portlight::local_cache
