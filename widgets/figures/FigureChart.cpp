#include "widgets/figures/FigureChart.h"

#include "widgets/DisplayText.h"
#include "widgets/Theme.h"
#include "widgets/figures/FigureColumns.h"
#include "widgets/figures/FigureShares.h"

#include <QLocale>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QHorizontalBarSeries>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

namespace portlight::widgets {

using inspection::Lane;
using risk::FigureTable;

namespace {

constexpr double hundred = 100.0;
constexpr int hoursADay = 24;
constexpr qsizetype mostWholeMonths = 5; // with the month below each bar in full

std::unique_ptr<QChart> emptyChart()
{
    auto chart = std::make_unique<QChart>();
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    chart->setContentsMargins({});
    chart->legend()->hide();
    chart->legend()->setLabelColor(colours().quiet);
    chart->legend()->setFont(smallFont());
    return chart;
}

void dress(QAbstractAxis* axis)
{
    axis->setLabelsColor(colours().quiet);
    axis->setLabelsFont(smallFont());
    axis->setTitleFont(smallFont());
    axis->setTitleBrush(colours().quiet);
    axis->setGridLineColor(colours().line);
    axis->setLinePenColor(colours().line);
}

QValueAxis* percentAxis(double highest)
{
    auto* axis = new QValueAxis;
    dress(axis);
    constexpr double step = 10.0;
    axis->setRange(0, std::clamp(std::ceil(highest * hundred / step) * step, step, hundred));
    axis->setTickCount(3);
    axis->setLabelFormat(QStringLiteral("%.0f %%"));
    return axis;
}

void addWhiskers(QChart& chart, const QVector<FigureShare>& shares, QValueAxis* across)
{
    auto* places = new QValueAxis;
    places->setRange(-0.5, double(shares.size()) - 0.5);
    places->setVisible(false);
    chart.addAxis(places, Qt::AlignRight);
    for (qsizetype i = 0; i < shares.size(); ++i) {
        auto* line = new QLineSeries;
        line->append(shares.at(i).low * hundred, double(i));
        line->append(shares.at(i).high * hundred, double(i));
        line->setPen(QPen(colours().text, 2));
        chart.addSeries(line);
        line->attachAxis(across);
        line->attachAxis(places);
    }
}

std::unique_ptr<QChart> shareChart(const QString& name, const FigureTable& table, qint64 chosen,
                                   const std::function<void(qint64)>& onKey)
{
    auto chart = emptyChart();
    const QVector<FigureShare> shares = sharesOf(name, table);
    if (shares.isEmpty()) {
        return chart;
    }
    auto* series = new QHorizontalBarSeries;
    auto* usual = new QBarSet(QString());
    QStringList labels;
    double highest = 0;
    for (const FigureShare& share : shares) {
        *usual << share.value * hundred;
        labels << QChart::tr("%1  (%2)").arg(share.label, QLocale().toString(share.weight));
        highest = std::max(highest, share.high);
    }
    usual->setColor(colours().edge);
    usual->setBorderColor(colours().edge);
    usual->setSelectedColor(colours().accent);
    for (qsizetype i = 0; i < shares.size(); ++i) {
        usual->setBarSelected(static_cast<int>(i), chosen != 0 && shares.at(i).key == chosen);
    }
    series->append(usual);
    series->setBarWidth(0.7);
    QObject::connect(series, &QHorizontalBarSeries::clicked, chart.get(), [shares, onKey](int index) {
        if (shares.value(index).key != 0) {
            onKey(shares.at(index).key);
        }
    });
    chart->addSeries(series);
    auto* categories = new QBarCategoryAxis;
    dress(categories);
    categories->append(labels);
    categories->setGridLineVisible(false);
    chart->addAxis(categories, Qt::AlignLeft);
    series->attachAxis(categories);
    QValueAxis* across = percentAxis(highest);
    chart->addAxis(across, Qt::AlignBottom);
    series->attachAxis(across);
    addWhiskers(*chart, shares, across);
    return chart;
}

QValueAxis* countAxis(double most)
{
    auto* axis = new QValueAxis;
    dress(axis);
    axis->setRange(0, std::max(1.0, most));
    axis->setLabelFormat(QStringLiteral("%.0f"));
    axis->setTickCount(3);
    axis->applyNiceNumbers();
    return axis;
}

struct Hours
{
    QMap<Lane, QVector<double>> cases;
    QVector<double> sums = QVector<double>(hoursADay);
    QVector<double> waits = QVector<double>(hoursADay); // minutes, mean over the lanes
};

Hours hoursOf(const FigureTable& table)
{
    const FigureColumns of(table);
    Hours hours;
    QVector<double> decided(hoursADay);
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        QVector<double>& lane = hours.cases[static_cast<Lane>(table.keys.at(row) / hoursADay)];
        lane.resize(hoursADay);
        const qint64 hour = table.keys.at(row) % hoursADay;
        const double count = of.at(row, "decided").toDouble();
        lane[hour] += of.at(row, "cases").toDouble();
        hours.sums[hour] += of.at(row, "cases").toDouble();
        hours.waits[hour] += of.at(row, "mean_wait_min").toDouble() * count;
        decided[hour] += count;
    }
    for (int hour = 0; hour < hoursADay; ++hour) {
        hours.waits[hour] /= std::max(1.0, decided.at(hour));
    }
    return hours;
}

void addWaits(QChart& chart, const QVector<double>& waits, QAbstractAxis* across)
{
    auto* line = new QLineSeries;
    line->setName(QChart::tr("Wait, minutes (right)"));
    line->setPen(QPen(colours().text, 2));
    for (int hour = 0; hour < hoursADay; ++hour) {
        line->append(hour, waits.at(hour));
    }
    chart.addSeries(line);
    QValueAxis* minutes = countAxis(*std::max_element(waits.cbegin(), waits.cend()));
    minutes->setGridLineVisible(false);
    chart.addAxis(minutes, Qt::AlignRight);
    line->attachAxis(across);
    line->attachAxis(minutes);
}

// Cases of each hour of the day, the lanes above each other, and how long they waited.
std::unique_ptr<QChart> hoursChart(const FigureTable& table)
{
    auto chart = emptyChart();
    if (table.rows.isEmpty()) {
        return chart;
    }
    const Hours hours = hoursOf(table);
    auto* series = new QStackedBarSeries;
    for (auto lane = hours.cases.cbegin(); lane != hours.cases.cend(); ++lane) {
        auto* set = new QBarSet(laneName(lane.key()));
        set->setColor(laneColour(lane.key()));
        set->setBorderColor(colours().panel);
        set->append(QList<qreal>(lane->cbegin(), lane->cend()));
        series->append(set);
    }
    series->setBarWidth(0.9);
    chart->addSeries(series);
    auto* across = new QValueAxis;
    dress(across);
    across->setRange(-0.5, hoursADay - 0.5);
    across->setTickType(QValueAxis::TicksDynamic);
    constexpr double labelEvery = 6.0;
    across->setTickInterval(labelEvery);
    across->setLabelFormat(QChart::tr("%.0f h", "hour of the day on an axis"));
    across->setGridLineVisible(false);
    chart->addAxis(across, Qt::AlignBottom);
    series->attachAxis(across);
    QValueAxis* count = countAxis(*std::max_element(hours.sums.cbegin(), hours.sums.cend()));
    chart->addAxis(count, Qt::AlignLeft);
    series->attachAxis(count);
    addWaits(*chart, hours.waits, across);
    chart->legend()->show();
    chart->legend()->setAlignment(Qt::AlignTop);
    return chart;
}

// The model beside the random draw: were it no better, selection would be worth nothing.
std::unique_ptr<QChart> monthsChart(const FigureTable& table, const std::function<void(qint64)>& onKey)
{
    auto chart = emptyChart();
    if (table.rows.isEmpty()) {
        return chart;
    }
    const FigureColumns of(table);
    auto months = std::make_unique<QBarCategoryAxis>();
    dress(months.get());
    months->setGridLineVisible(false);
    const std::array<std::tuple<const char*, QString, QColor>, 2> lines{
        {{"model_precision", table.headings.value(10), colours().confirmed},
         {"random_precision", table.headings.value(11), colours().caution}}};
    double highest = 0;
    auto series = std::make_unique<QBarSeries>();
    for (const auto& [column, title, colour] : lines) {
        auto* set = new QBarSet(title);
        set->setColor(colour);
        set->setBorderColor(colours().panel);
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            const double value = of.at(row, column).toDouble();
            *set << value * hundred;
            highest = std::max(highest, value);
        }
        series->append(set);
    }
    if (highest <= 0) {
        return chart; // neither chose anything that was examined
    }
    for (const QVariantList& row : table.rows) { // a whole date does not fit below a bar
        const QString month = row.first().toString();
        months->append(table.rows.size() > mostWholeMonths ? month.mid(2) : month);
    }
    months->setLabelsAngle(table.rows.size() > mostWholeMonths ? -90 : 0);
    QObject::connect(series.get(), &QBarSeries::clicked, chart.get(),
                     [keys = table.keys, onKey](int index) { onKey(keys.value(index)); });
    QBarSeries* const shown = series.release(); // the chart owns both from here
    QBarCategoryAxis* const below = months.release();
    chart->addSeries(shown);
    chart->addAxis(below, Qt::AlignBottom);
    shown->attachAxis(below);
    QValueAxis* percent = percentAxis(highest);
    chart->addAxis(percent, Qt::AlignLeft);
    shown->attachAxis(percent);
    chart->legend()->show();
    chart->legend()->setAlignment(Qt::AlignTop);
    return chart;
}

std::unique_ptr<QChart> durationChart(const FigureTable& table)
{
    auto chart = emptyChart();
    if (table.rows.isEmpty()) {
        return chart;
    }
    const FigureColumns of(table);
    auto* set = new QBarSet(QString());
    set->setColor(colours().edge);
    set->setBorderColor(colours().edge);
    auto* bins = new QBarCategoryAxis;
    dress(bins);
    bins->setGridLineVisible(false);
    double most = 1;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const double cases = of.at(row, "cases").toDouble();
        *set << cases;
        most = std::max(most, cases);
        bins->append(table.rows.at(row).first().toString());
    }
    auto* series = new QHorizontalBarSeries;
    series->append(set);
    series->setBarWidth(0.8);
    chart->addSeries(series);
    chart->addAxis(bins, Qt::AlignLeft);
    series->attachAxis(bins);
    QValueAxis* count = countAxis(most);
    chart->addAxis(count, Qt::AlignBottom);
    series->attachAxis(count);
    return chart;
}

} // namespace

std::unique_ptr<QChart> makeFigureChart(const QString& name, const FigureTable& table, qint64 chosen,
                                        const std::function<void(qint64)>& onKey)
{
    if (name == QLatin1String("hours")) {
        return hoursChart(table);
    }
    if (name == QLatin1String("month")) {
        return monthsChart(table, onKey);
    }
    if (name == QLatin1String("duration")) {
        return durationChart(table);
    }
    return shareChart(name, table, chosen, onKey);
}

} // namespace portlight::widgets
