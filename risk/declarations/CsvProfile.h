// Which column of a CSV file is which element of a TradeDeclaration: a small JSON file, one per source.
//
//   { "name": "kcs", "title": "...", "separator": ",", "date_format": "yyyy-MM-dd", "hs_digits": 6, "currency": "KRW",
//     "columns": { "number": "Declaration ID", "net_weight": "Net Mass", ... },
//     "outcomes": { "fraud": ["1"], "in_order": ["0"] } }
//
// Element names are those of csvElements(). hs_digits restores leading zeros that a spreadsheet took away.
#pragma once

#include "inspection/Result.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QVector>

namespace portlight::risk {

struct CsvProfile
{
    QString name;
    QString title;
    char separator = ',';
    QString dateFormat;
    int hsDigits = 0;
    QString currency;
    QHash<QString, QString> columns; // element -> column title
    QStringList fraudValues;
    QStringList inOrderValues;

    [[nodiscard]] static inspection::Result<CsvProfile> fromJson(const QByteArray& json);
    // Every profile that ships with the program, by name.
    [[nodiscard]] static QVector<CsvProfile> shipped();
    // A shipped profile's name, or the path of a profile file.
    [[nodiscard]] static inspection::Result<CsvProfile> named(const QString& nameOrPath);
};

} // namespace portlight::risk
