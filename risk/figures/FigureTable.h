// A chart of the port's figures as a table: what is exported, printed and drawn.
#pragma once

#include "risk/figures/PortBook.h"

#include <QByteArray>
#include <QJsonArray>
#include <QVariantList>

namespace portlight::risk {

// A share with its 95% interval: a rate of 1 in 2 must not look like 500 in 1,000. The interval is Wilson's score
// interval (E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the
// American Statistical Association 22 (1927), 209-212): with p of n and z = 1.96 it is centred on (p + z²/2n) / (1 +
// z²/n) and reaches z / (1 + z²/n) * sqrt(p (1 - p) / n + z² / 4n²) to either side.
struct Rate
{
    std::optional<double> value; // nothing of nothing
    double low = 0;
    double high = 1;
};
[[nodiscard]] Rate rateOf(qint64 part, qint64 whole);

struct FigureTable
{
    QString title;
    QStringList names;          // stable, of CSV and JSON: "cases", "hit_rate"
    QStringList headings;       // the officer's words for them
    QVector<QVariantList> rows; // text, whole numbers, doubles; invalid where there is nothing to say
    QVector<qint64> keys;       // of each row, as PortBook numbers it; none for the alarms

    [[nodiscard]] QByteArray toCsv() const; // UTF-8, RFC 4180, names as titles
    [[nodiscard]] QJsonArray toJson() const;
};

// "all" (one row), "hours", "lane", "officer", "chapter", "origin", "route", "month", "duration", "alarms".
[[nodiscard]] QStringList figureNames();
// BadInput for a name that is none.
[[nodiscard]] inspection::Result<FigureTable> figureTable(const PortBook& book, const QString& name,
                                                          const QVector<FigureFilter>& filters);
// The same columns from rows that were summed elsewhere.
[[nodiscard]] FigureTable figureTableOf(const QString& title, const QVector<FigureRow>& rows);
[[nodiscard]] std::optional<Dimension> dimensionOfFigure(const QString& name);
// The same, of charts whose rows can be filtered by.
[[nodiscard]] std::optional<Dimension> filterDimensionOf(const QString& name);

} // namespace portlight::risk
