// The parts of a country pack from their JSON. Every text is from outside: lengths, counts and forms are checked, and
// what is wrong is one sentence that names file and entry.
#pragma once

#include "country/CountryPack.h"
#include "inspection/Result.h"

#include <QByteArray>

namespace portlight::country {

// pack.json without its list of files; `lessons` are names, whose text the folder has.
struct PackHead
{
    CountryPack pack;
    QStringList lessons;
    QMap<QString, QByteArray> files; // name -> SHA-256 as hex
};

[[nodiscard]] inspection::Result<PackHead> parseHead(const QByteArray& json);
[[nodiscard]] inspection::Result<QVector<ProhibitedItem>> parseProhibited(const QByteArray& json);
[[nodiscard]] inspection::Result<QVector<LaneMeaning>> parseLanes(const QByteArray& json);
[[nodiscard]] inspection::Result<QVector<TariffLine>> parseTariff(const QByteArray& json);
[[nodiscard]] inspection::Result<QMap<QDate, QString>> parseHolidays(const QByteArray& json);
[[nodiscard]] inspection::Result<QVector<ExerciseReference>> parseExercises(const QByteArray& json);
// The first line must be "# Title".
[[nodiscard]] inspection::Result<Lesson> parseLesson(const QString& file, const QByteArray& markdown);

// Whether a file of this name may stand in a pack: pack parts, or lessons/NAME.md.
[[nodiscard]] bool isPackFileName(const QString& name);

} // namespace portlight::country
