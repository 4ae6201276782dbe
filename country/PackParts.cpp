#include "country/PackParts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <functional>

namespace portlight::country {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr qsizetype longestText = 4000;
constexpr qsizetype mostEntries = 2000;
constexpr int format = 1;

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::country", text);
}

bool fits(const QString& text, const char* pattern)
{
    return QRegularExpression(QLatin1Char('^') + QLatin1String(pattern) + QLatin1Char('$')).match(text).hasMatch();
}

// Plain words: a mark-up language or control characters in a name would be somebody's trick.
bool isText(const QString& text)
{
    return !text.trimmed().isEmpty() && text.size() <= longestText &&
           std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x20 && c != u'\n'; });
}

Result<QJsonObject> objectOf(const char* file, const QByteArray& json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject()) {
        return failure(ErrorCode::BadInput, tr("%1 of the country pack is no JSON object.").arg(QLatin1String(file)),
                       problem.errorString());
    }
    return document.object();
}

tl::unexpected<inspection::Error> wrongEntry(const char* file, qsizetype number)
{
    return failure(
        ErrorCode::BadInput,
        tr("Entry %1 of %2 in the country pack lacks something or is malformed.").arg(number).arg(QLatin1String(file)));
}

// Each entry of the list `key` through `take`, which says whether it could be used.
Result<void> eachOf(const char* file, const QByteArray& json, const char* key,
                    const std::function<bool(const QJsonObject&)>& take)
{
    const auto object = objectOf(file, json);
    if (!object) {
        return failure(object.error());
    }
    const QJsonArray list = object->value(QLatin1String(key)).toArray();
    if (list.isEmpty() || list.size() > mostEntries) {
        return failure(ErrorCode::BadInput, tr("%1 of the country pack must list 1 to %2 entries under \"%3\".")
                                                .arg(QLatin1String(file))
                                                .arg(mostEntries)
                                                .arg(QLatin1String(key)));
    }
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (!take(list.at(i).toObject())) {
            return wrongEntry(file, i + 1);
        }
    }
    return {};
}

QString textOf(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString();
}

bool isCode(const QString& code)
{
    return fits(code, "[0-9]{2,10}");
}

} // namespace

bool isPackFileName(const QString& name)
{
    static const QStringList parts{QStringLiteral("prohibited.json"), QStringLiteral("lanes.json"),
                                   QStringLiteral("tariff.json"), QStringLiteral("holidays.json"),
                                   QStringLiteral("exercises.json")};
    return parts.contains(name) || fits(name, "lessons/[a-z0-9][a-z0-9-]{0,60}\\.md");
}

Result<PackHead> parseHead(const QByteArray& json)
{
    const auto object = objectOf("pack.json", json);
    if (!object) {
        return failure(object.error());
    }
    if (object->value(QLatin1String("format")).toInt() != format) {
        return failure(ErrorCode::Unsupported, tr("The country pack is of a format that this version does not read."));
    }
    PackHead head;
    CountryPack& pack = head.pack;
    pack.id = textOf(*object, "id");
    pack.name = textOf(*object, "name");
    pack.language = textOf(*object, "language");
    pack.locale = textOf(*object, "locale");
    pack.date = QDate::fromString(textOf(*object, "date"), Qt::ISODate);
    pack.note = textOf(*object, "note");
    const QJsonObject units = object->value(QLatin1String("units")).toObject();
    pack.currency = textOf(units, "currency");
    const QString weight = textOf(units, "weight");
    const QStringList weights{QStringLiteral("kg"), QStringLiteral("t"), QStringLiteral("lb")};
    pack.weight = static_cast<WeightUnit>(std::max<qsizetype>(0, weights.indexOf(weight)));
    for (const auto& lesson : object->value(QLatin1String("lessons")).toArray()) {
        head.lessons.append(lesson.toString());
    }
    const QJsonObject files = object->value(QLatin1String("files")).toObject();
    for (auto it = files.begin(); it != files.end(); ++it) {
        head.files.insert(it.key(), it.value().toString().toLatin1());
    }
    if (!fits(pack.id, "[a-z]{2}(-[a-z0-9]{1,8})?") || !isText(pack.name) || !fits(pack.language, "[a-z]{2}") ||
        !fits(pack.locale, "[a-z]{2}_[A-Z]{2}") || QLocale(pack.locale).language() == QLocale::C ||
        !pack.date.isValid() || !isText(pack.note) || !weights.contains(weight) || !fits(pack.currency, "[A-Z]{3}")) {
        return failure(ErrorCode::BadInput,
                       tr("pack.json needs id, name, language, locale, date, note and units in the forms that "
                          "docs/country-packs.md names."));
    }
    return head;
}

Result<QVector<ProhibitedItem>> parseProhibited(const QByteArray& json)
{
    QVector<ProhibitedItem> items;
    const auto read = eachOf("prohibited.json", json, "items", [&items](const QJsonObject& object) {
        ProhibitedItem item{textOf(object, "title"), textOf(object, "text"), textOf(object, "law"), {}};
        for (const auto& code : object.value(QLatin1String("hs")).toArray()) {
            item.hsCodes.append(code.toString());
        }
        items.append(item);
        return isText(item.title) && isText(item.text) && item.law.size() <= longestText &&
               std::all_of(item.hsCodes.cbegin(), item.hsCodes.cend(), isCode);
    });
    return read ? Result<QVector<ProhibitedItem>>(items) : failure(read.error());
}

Result<QVector<LaneMeaning>> parseLanes(const QByteArray& json)
{
    QVector<LaneMeaning> lanes;
    const auto read = eachOf("lanes.json", json, "lanes", [&lanes](const QJsonObject& object) {
        const auto lane = inspection::laneFromString(textOf(object, "lane"));
        if (lane) {
            lanes.append({*lane, textOf(object, "name"), textOf(object, "meaning")});
        }
        return lane && isText(lanes.last().name) && isText(lanes.last().meaning);
    });
    return read ? Result<QVector<LaneMeaning>>(lanes) : failure(read.error());
}

Result<QVector<TariffLine>> parseTariff(const QByteArray& json)
{
    QVector<TariffLine> lines;
    const auto read = eachOf("tariff.json", json, "lines", [&lines](const QJsonObject& object) {
        lines.append({textOf(object, "hs"), textOf(object, "text"), textOf(object, "duty")});
        return isCode(lines.last().code) && isText(lines.last().text) && lines.last().duty.size() <= 40;
    });
    if (!read) {
        return failure(read.error());
    }
    std::sort(lines.begin(), lines.end(), [](const TariffLine& a, const TariffLine& b) { return a.code < b.code; });
    return lines;
}

Result<QMap<QDate, QString>> parseHolidays(const QByteArray& json)
{
    QMap<QDate, QString> days;
    const auto read = eachOf("holidays.json", json, "days", [&days](const QJsonObject& object) {
        const QDate day = QDate::fromString(textOf(object, "date"), Qt::ISODate);
        days.insert(day, textOf(object, "name"));
        return day.isValid() && isText(days.value(day));
    });
    return read ? Result<QMap<QDate, QString>>(days) : failure(read.error());
}

Result<QVector<ExerciseReference>> parseExercises(const QByteArray& json)
{
    QVector<ExerciseReference> exercises;
    const auto read = eachOf("exercises.json", json, "packs", [&exercises](const QJsonObject& object) {
        exercises.append({textOf(object, "id"), textOf(object, "title")});
        return fits(exercises.last().id, "[a-z0-9][a-z0-9-]{0,60}") && isText(exercises.last().title);
    });
    return read ? Result<QVector<ExerciseReference>>(exercises) : failure(read.error());
}

Result<Lesson> parseLesson(const QString& file, const QByteArray& markdown)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(markdown);
    const QString first = text.section(QLatin1Char('\n'), 0, 0);
    if (decoder.hasError() || !first.startsWith(QLatin1String("# ")) || !isText(first)) {
        return failure(ErrorCode::BadInput,
                       tr("The lesson %1 must be UTF-8 text that begins with \"# Title\".").arg(file));
    }
    return Lesson{file.section(QLatin1Char('/'), -1), first.mid(2).trimmed(), text};
}

} // namespace portlight::country
