// What a country pack holds, read and checked. Texts are in the pack's language and for training: none of it decides.
// A value; threads may share copies.
#pragma once

#include "inspection/Case.h"

#include <QDate>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QVector>

namespace portlight::country {

struct ProhibitedItem
{
    QString title;
    QString text;
    QString law;         // where it is written, may be empty
    QStringList hsCodes; // headings it is often found under, may be empty
};

struct LaneMeaning
{
    inspection::Lane lane = inspection::Lane::None;
    QString name;
    QString meaning;
};

struct TariffLine
{
    QString code; // HS, 2 to 10 digits without points
    QString text;
    QString duty; // as the excerpt has it, "8%"; empty for a heading
};

struct Lesson
{
    QString file; // name inside the pack, as other lessons link to it
    QString title;
    QString markdown;
};

// An exercise pack that goes with this country, by its id; it may be absent here.
struct ExerciseReference
{
    QString id;
    QString title;
};

enum class WeightUnit { Kilogram, Tonne, Pound };

struct CountryPack
{
    QString id; // "kr"
    QString name;
    QString language; // of widgets::languages()
    QString locale;   // "ko_KR": how numbers and dates are written
    QDate date;       // of the excerpts
    QString note;     // what it is and is not
    WeightUnit weight = WeightUnit::Kilogram;
    QString currency; // ISO 4217
    QVector<ProhibitedItem> prohibited;
    QVector<LaneMeaning> lanes;
    QVector<TariffLine> tariff; // by code
    QMap<QDate, QString> holidays;
    QVector<ExerciseReference> exercises;
    QVector<Lesson> lessons;
    QByteArray signedBy; // public key

    // The excerpt's lines on this code, from the chapter down to the longest that fits; empty when it has none.
    [[nodiscard]] QVector<TariffLine> tariffOf(const QString& hsCode) const;
};

} // namespace portlight::country
