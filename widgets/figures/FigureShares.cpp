#include "widgets/figures/FigureShares.h"

#include "widgets/DisplayText.h"
#include "widgets/figures/FigureColumns.h"

#include <algorithm>

namespace portlight::widgets {

QVector<FigureShare> sharesOf(const QString& name, const risk::FigureTable& table)
{
    const FigureColumns of(table);
    const bool isAlarm = name == QLatin1String("alarms");
    QVector<FigureShare> shares;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const QVariant value = of.at(row, isAlarm ? "ppv" : "hit_rate");
        if (!value.isValid()) {
            continue;
        }
        FigureShare share;
        share.label = table.rows.at(row).first().toString();
        if (isAlarm) {
            const QString scanner = of.at(row, "scanner").toString();
            share.label += scanner.isEmpty() ? QString() : QStringLiteral(", ") + scanner;
        } else if (name == QLatin1String("lane")) {
            share.label = laneName(static_cast<inspection::Lane>(table.keys.at(row)));
        }
        share.key = isAlarm ? 0 : table.keys.at(row);
        share.value = value.toDouble();
        share.low = of.at(row, isAlarm ? "ppv_low" : "hit_rate_low").toDouble();
        share.high = of.at(row, isAlarm ? "ppv_high" : "hit_rate_high").toDouble();
        share.weight = of.at(row, isAlarm ? "judged" : "examined").toLongLong();
        shares.append(share);
    }
    std::stable_sort(shares.begin(), shares.end(),
                     [](const FigureShare& a, const FigureShare& b) { return a.weight > b.weight; });
    shares.resize(std::min<qsizetype>(shares.size(), mostBars));
    std::reverse(shares.begin(), shares.end());
    return shares;
}

QVector<QPair<QString, qint64>> filtersOf(const QString& name, const risk::FigureTable& table)
{
    QVector<QPair<QString, qint64>> filters;
    if (!risk::filterDimensionOf(name)) {
        return filters;
    }
    if (name == QLatin1String("month")) {
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            filters.append({table.rows.at(row).first().toString(), table.keys.value(row)});
        }
        return filters;
    }
    const QVector<FigureShare> shares = sharesOf(name, table);
    for (auto share = shares.crbegin(); share != shares.crend(); ++share) {
        if (share->key != 0) {
            filters.append({share->label, share->key});
        }
    }
    return filters;
}

} // namespace portlight::widgets
