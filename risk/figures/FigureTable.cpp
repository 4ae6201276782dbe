#include "risk/figures/FigureTable.h"

#include "risk/Words.h"
#include "risk/model/PastFile.h"

#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace portlight::risk {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

struct Named
{
    const char* name;
    Dimension dimension;
    const char* title;
};
constexpr std::array figures{
    Named{"all", Dimension::All, QT_TRANSLATE_NOOP("portlight::risk", "All together")},
    Named{"hours", Dimension::LaneHour, QT_TRANSLATE_NOOP("portlight::risk", "Throughput and waiting time")},
    Named{"lane", Dimension::Lane, QT_TRANSLATE_NOOP("portlight::risk", "Hit rate by lane")},
    Named{"officer", Dimension::Officer, QT_TRANSLATE_NOOP("portlight::risk", "Hit rate by officer")},
    Named{"chapter", Dimension::Chapter, QT_TRANSLATE_NOOP("portlight::risk", "Hit rate by HS chapter")},
    Named{"origin", Dimension::Origin, QT_TRANSLATE_NOOP("portlight::risk", "Hit rate by origin")},
    Named{"route", Dimension::Route, QT_TRANSLATE_NOOP("portlight::risk", "Hit rate by route")},
    Named{"month", Dimension::Month, QT_TRANSLATE_NOOP("portlight::risk", "Model against random draw")},
    Named{"duration", Dimension::Duration, QT_TRANSLATE_NOOP("portlight::risk", "Decision time")}};
const QString alarmsName = QStringLiteral("alarms");

QVariant orNothing(const std::optional<double>& value)
{
    return value ? QVariant(*value) : QVariant();
}

QVariant mean(qint64 sum, qint64 count, double unit)
{
    return count > 0 ? QVariant(static_cast<double>(sum) / static_cast<double>(count) / unit) : QVariant();
}

QVariantList rowOf(const FigureRow& row)
{
    constexpr double minute = 60.0;
    const Measures& m = row.measures;
    const Rate hits = rateOf(m.of(Figure::Hits), m.of(Figure::Examined));
    return {row.label,
            m.of(Figure::Cases),
            m.of(Figure::Decided),
            mean(m.of(Figure::WaitSeconds), m.of(Figure::Decided), minute),
            mean(m.of(Figure::LookSeconds), m.of(Figure::Decided), 1.0),
            m.of(Figure::Examined),
            m.of(Figure::Hits),
            orNothing(hits.value),
            hits.value ? QVariant(hits.low) : QVariant(),
            hits.value ? QVariant(hits.high) : QVariant(),
            orNothing(rateOf(m.of(Figure::ModelHits), m.of(Figure::ModelExamined)).value),
            orNothing(rateOf(m.of(Figure::DrawnHits), m.of(Figure::DrawnExamined)).value),
            m.of(Figure::Holds),
            m.of(Figure::HoldsApproved),
            m.of(Figure::HoldsRejected)};
}

Result<FigureTable> alarmTable(const PortBook& book, const QVector<FigureFilter>& filters)
{
    FigureTable table;
    table.title = Words::tr("Worth of alarms");
    table.names = QStringLiteral("class,scanner,alarms,judged,confirmed,ppv,ppv_low,ppv_high,holds_approved,"
                                 "holds_rejected,unfamiliar")
                      .split(QLatin1Char(','));
    table.headings = {Words::tr("Class"),
                      Words::tr("Scanner"),
                      Words::tr("Alarms"),
                      Words::tr("Examined"),
                      Words::tr("Confirmed"),
                      Words::tr("PPV"),
                      Words::tr("from"),
                      Words::tr("to"),
                      Words::tr("Holds approved"),
                      Words::tr("Holds rejected"),
                      Words::tr("In unfamiliar scans")};
    const auto alarms = book.alarms(filters);
    if (!alarms) {
        return failure(alarms.error());
    }
    for (const AlarmRow& row : *alarms) {
        const Rate ppv = rateOf(row.confirmed, row.judged);
        table.rows.append(QVariantList{row.label, row.scanner, row.alarms, row.judged, row.confirmed,
                                       orNothing(ppv.value), ppv.value ? QVariant(ppv.low) : QVariant(),
                                       ppv.value ? QVariant(ppv.high) : QVariant(), row.holdsApproved,
                                       row.holdsRejected, row.unfamiliar});
    }
    return table;
}

} // namespace

Rate rateOf(qint64 part, qint64 whole)
{
    if (whole <= 0) {
        return {};
    }
    constexpr double z = 1.959963984540054; // 97.5th percentile of the normal distribution
    const auto n = static_cast<double>(whole);
    const double p = static_cast<double>(part) / n;
    const double middle = (p + z * z / (2 * n)) / (1 + z * z / n);
    const double half = z / (1 + z * z / n) * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    return {p, std::max(0.0, middle - half), std::min(1.0, middle + half)};
}

QByteArray FigureTable::toCsv() const
{
    QByteArray csv = names.join(QLatin1Char(',')).toUtf8() + "\r\n";
    for (const QVariantList& row : rows) {
        QByteArrayList cells;
        for (const QVariant& cell : row) {
            cells.append(csvCell(cell.toString()));
        }
        csv += cells.join(',') + "\r\n";
    }
    return csv;
}

QJsonArray FigureTable::toJson() const
{
    QJsonArray list;
    for (const QVariantList& row : rows) {
        QJsonObject object;
        for (qsizetype i = 0; i < row.size(); ++i) {
            object.insert(names.at(i), QJsonValue::fromVariant(row.at(i)));
        }
        list.append(object);
    }
    return list;
}

QStringList figureNames()
{
    QStringList names;
    for (const Named& figure : figures) {
        names.append(QLatin1String(figure.name));
    }
    return names << alarmsName;
}

std::optional<Dimension> dimensionOfFigure(const QString& name)
{
    for (const Named& figure : figures) {
        if (name == QLatin1String(figure.name)) {
            return figure.dimension;
        }
    }
    return std::nullopt;
}

std::optional<Dimension> filterDimensionOf(const QString& name)
{
    const auto dimension = dimensionOfFigure(name);
    return dimension && static_cast<int>(*dimension) < filterDimensions ? dimension : std::nullopt;
}

Result<FigureTable> figureTable(const PortBook& book, const QString& name, const QVector<FigureFilter>& filters)
{
    if (name == alarmsName) {
        return alarmTable(book, filters);
    }
    const auto dimension = dimensionOfFigure(name);
    if (!dimension) {
        return failure(
            ErrorCode::BadInput,
            Words::tr("There is no chart \"%1\"; there are %2.").arg(name, figureNames().join(QStringLiteral(", "))));
    }
    const auto rows = book.chart(*dimension, filters);
    if (!rows) {
        return failure(rows.error());
    }
    for (const Named& figure : figures) {
        if (figure.dimension == *dimension) {
            return figureTableOf(Words::tr(figure.title), *rows);
        }
    }
    Q_UNREACHABLE();
}

FigureTable figureTableOf(const QString& title, const QVector<FigureRow>& rows)
{
    FigureTable table;
    table.title = title;
    table.names =
        QStringLiteral("value,cases,decided,mean_wait_min,mean_decision_s,examined,hits,hit_rate,hit_rate_low,"
                       "hit_rate_high,model_precision,random_precision,holds,holds_approved,holds_rejected")
            .split(QLatin1Char(','));
    table.headings = {Words::tr("Value"),        Words::tr("Cases"),    Words::tr("Decided"), Words::tr("Wait (min)"),
                      Words::tr("Decision (s)"), Words::tr("Examined"), Words::tr("Hits"),    Words::tr("Hit rate"),
                      Words::tr("from"),         Words::tr("to"),       Words::tr("Model"),   Words::tr("Random draw"),
                      Words::tr("Holds"),        Words::tr("Approved"), Words::tr("Rejected")};
    for (const FigureRow& row : rows) {
        table.rows.append(rowOf(row));
        table.keys.append(row.key);
    }
    return table;
}

} // namespace portlight::risk
