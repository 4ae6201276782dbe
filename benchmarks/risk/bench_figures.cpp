// Every chart of the port's figures over a million cases, from the book with its summary tables and from a plain SQLite
// table without them: bench_figures WORK_FOLDER. The book is made once and kept. PORTLIGHT_BENCH_CASES sets another
// number of cases.
#include "risk/figures/PortBook.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>
#include <cstdio>

using namespace portlight;
using namespace portlight::risk;

namespace {

constexpr int batch = 20000;
constexpr double goalMs = 300.0;
constexpr int repeats = 3;

// A few values are common and many rare, as in real ports.
int skewed(QRandomGenerator& random, int count)
{
    const double u = random.generateDouble();
    return static_cast<int>(u * u * count);
}

PortFact factOf(QRandomGenerator& random, qint64 number)
{
    PortFact f;
    f.caseId = inspection::newTimeOrderedId();
    f.number = QStringLiteral("PORT-%1").arg(number);
    f.openedMs = 1'700'000'000'000 + number * 30'000;
    f.lane = static_cast<inspection::Lane>(4 - skewed(random, 4));
    f.officer = QStringLiteral("I%1").arg(skewed(random, 60));
    f.chapter = 1 + skewed(random, 97);
    const int origin = skewed(random, 180);
    f.origin =
        QString(QLatin1Char(static_cast<char>('A' + origin / 26))) + QLatin1Char(static_cast<char>('A' + origin % 26));
    f.route = QStringLiteral("%1%2 > PORT").arg(f.origin).arg(random.bounded(3));
    f.importer = QStringLiteral("IMP%1").arg(skewed(random, 20000));
    f.hsCode =
        QStringLiteral("%1%2").arg(f.chapter, 2, 10, QLatin1Char('0')).arg(random.bounded(40), 4, 10, QLatin1Char('0'));
    f.month = 202501 + random.bounded(12);
    f.hour = random.bounded(24);
    f.measures[Figure::Cases] = 1;
    f.measures[Figure::Decided] = 1;
    f.measures[Figure::LookSeconds] = random.bounded(4000);
    f.measures[Figure::WaitSeconds] = f.measures[Figure::LookSeconds] + random.bounded(4000);
    f.measures[Figure::Examined] = random.bounded(10) == 0 ? 1 : 0;
    f.measures[Figure::Hits] = f.measures[Figure::Examined] * (random.bounded(4) == 0 ? 1 : 0);
    f.duration = durationBin(f.measures[Figure::LookSeconds]);
    if (random.bounded(20) == 0) {
        f.alarms.append({QStringLiteral("class-%1").arg(random.bounded(8)),
                         QStringLiteral("scanner-%1").arg(random.bounded(6)),
                         static_cast<int>(f.measures[Figure::Examined]), static_cast<int>(f.measures[Figure::Hits])});
    }
    return f;
}

bool fill(PortBook& book, qint64 count)
{
    QRandomGenerator random(3);
    for (qint64 done = 0; done < count;) {
        QVector<PortFact> facts;
        for (; facts.size() < batch && done < count; ++done) {
            facts.append(factOf(random, done));
        }
        if (const auto taken = book.take(facts, done); !taken) {
            std::fprintf(stderr, "%s\n", qPrintable(taken.error().detail));
            return false;
        }
    }
    return true;
}

// The facts alone, in a table without indexes or summaries.
bool makePlain(const QString& bookFile, const QString& plainFile)
{
    QSqlDatabase plain = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("plain"));
    plain.setDatabaseName(plainFile);
    const bool isNew = !QFile::exists(plainFile);
    if (!plain.open()) {
        return false;
    }
    QSqlQuery query(plain);
    return !isNew || (query.exec(QStringLiteral("ATTACH '%1' AS book").arg(bookFile)) &&
                      query.exec(QStringLiteral("CREATE TABLE facts AS SELECT * FROM book.facts")) &&
                      query.exec(QStringLiteral("DETACH book")));
}

template <typename Work>
double fastestMs(const Work& work)
{
    double best = 1e9;
    for (int i = 0; i < repeats; ++i) {
        QElapsedTimer clock;
        clock.start();
        work();
        best = std::min(best, static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    return best;
}

double plainMs(const char* column, const QString& where)
{
    return fastestMs([&] {
        QSqlQuery query(QSqlDatabase::database(QStringLiteral("plain")));
        query.setForwardOnly(true);
        query.exec(
            QStringLiteral("SELECT %1, sum(cases), sum(decided), sum(wait_s), sum(look_s), sum(examined), "
                           "sum(hits), sum(model_examined), sum(model_hits), sum(drawn_examined), sum(drawn_hits), "
                           "sum(holds), sum(holds_approved), sum(holds_rejected) FROM facts WHERE %2 GROUP BY 1")
                .arg(QLatin1String(column), where));
        while (query.next()) {
        }
    });
}

struct Chart
{
    const char* column;
    Dimension dimension;
};
constexpr std::array charts{Chart{"lane_hour", Dimension::LaneHour}, Chart{"lane", Dimension::Lane},
                            Chart{"officer", Dimension::Officer},    Chart{"chapter", Dimension::Chapter},
                            Chart{"origin", Dimension::Origin},      Chart{"route", Dimension::Route},
                            Chart{"month", Dimension::Month},        Chart{"duration", Dimension::Duration}};

} // namespace

int main(int argc, char** argv)
{
    const qint64 count = std::max(1, qEnvironmentVariableIntValue("PORTLIGHT_BENCH_CASES") == 0
                                         ? 1'000'000
                                         : qEnvironmentVariableIntValue("PORTLIGHT_BENCH_CASES"));
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("."));
    const QString bookFile = folder.filePath(QStringLiteral("figures-%1.sqlite").arg(count));
    const auto book = PortBook::open(bookFile);
    QJsonArray figures;
    if (!book) {
        return 1;
    }
    if ((*book)->cursor().value_or(0) < count) {
        QElapsedTimer clock;
        clock.start();
        if (!fill(**book, count)) {
            return 1;
        }
        figures.append(QJsonObject{{QStringLiteral("name"), QStringLiteral("figures: take %1 cases").arg(count)},
                                   {QStringLiteral("value"), static_cast<double>(clock.elapsed()) / 1000.0},
                                   {QStringLiteral("unit"), QStringLiteral("s")}});
    }
    if (!makePlain(bookFile, folder.filePath(QStringLiteral("figures-plain-%1.sqlite").arg(count)))) {
        return 1;
    }
    const FigureFilter red{Dimension::Lane, static_cast<qint64>(inspection::Lane::Red)};
    const FigureFilter green{Dimension::Lane, static_cast<qint64>(inspection::Lane::Green)};
    const FigureFilter month{Dimension::Month, 202503};
    struct Case
    {
        QString name;
        QVector<FigureFilter> filters;
        QString where;
    };
    const Case cases[]{
        {QStringLiteral("no filter"), {}, QStringLiteral("1")},
        {QStringLiteral("one filter"), {red}, QStringLiteral("lane = %1").arg(red.key)},
        {QStringLiteral("two filters"), {green, month}, QStringLiteral("lane = %1 AND month = 202503").arg(green.key)}};
    for (const Case& one : cases) {
        double worst = 0;
        double worstPlain = 0;
        for (const Chart& chart : charts) {
            worst = std::max(worst, fastestMs([&] { (void)(*book)->chart(chart.dimension, one.filters); }));
            worstPlain = std::max(worstPlain, plainMs(chart.column, one.where));
        }
        worst = std::max(worst, fastestMs([&] { (void)(*book)->alarms(one.filters); }));
        figures.append(QJsonObject{
            {QStringLiteral("name"), QStringLiteral("figures: slowest chart of %1 cases, %2").arg(count).arg(one.name)},
            {QStringLiteral("value"), worst},
            {QStringLiteral("unit"), QStringLiteral("ms")},
            {QStringLiteral("goal"), goalMs},
            {QStringLiteral("met"), worst < goalMs},
            {QStringLiteral("peer"), QStringLiteral("plain SQLite")},
            {QStringLiteral("peer_value"), worstPlain}});
    }
    const double drill = fastestMs([&] { (void)(*book)->cases({green, month}, 100); });
    figures.append(QJsonObject{{QStringLiteral("name"), QStringLiteral("figures: newest 100 cases behind two filters")},
                               {QStringLiteral("value"), drill},
                               {QStringLiteral("unit"), QStringLiteral("ms")},
                               {QStringLiteral("goal"), goalMs},
                               {QStringLiteral("met"), drill < goalMs}});
    std::fputs(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData(), stdout);
    return 0;
}
