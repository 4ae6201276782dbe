// Measures the case cache at a million cases (and at a thousand, to see that cost does not grow).
//
// usage: bench_cache [--work FOLDER] [--cases N]. The generated cases are kept in FOLDER and used again.
#include "benchmarks/desk/CaseGenerator.h"
#include "benchmarks/desk/Figures.h"
#include "local_cache/Database.h"
#include "local_cache/OfficerVault.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <cstdio>
#include <numeric>

using namespace portlight;
using benchmarks::CaseGenerator;
using benchmarks::Figures;
using benchmarks::millisecondsOf;
using benchmarks::Peer;
using benchmarks::quantile;
using inspection::Role;
using local_cache::CacheLocation;
using local_cache::CaseCache;
using local_cache::Database;
using local_cache::EventDraft;
using local_cache::OfficerVault;
using local_cache::WorklistOrder;
using local_cache::WorklistQuery;

namespace {

constexpr int repeats = 11;
constexpr int batches = 40;
constexpr int eventsPerBatch = 500;

template <typename Value>
Value need(inspection::Result<Value> result)
{
    if (!result) {
        qFatal("%s [%s]", qUtf8Printable(result.error().text), qUtf8Printable(result.error().detail));
    }
    if constexpr (!std::is_void_v<Value>) {
        return std::move(*result);
    }
}

// A station with one officer and at least `cases` cases, made now or by an earlier run.
class Station
{
public:
    Station(const QString& folder, qint64 cases)
        : m_location{folder}
    {
        const QString badge = QStringLiteral("B1");
        const QString password = QStringLiteral("benchmark password");
        const auto vault = need(OfficerVault::open(m_location));
        if (need(vault->isEmpty())) {
            need(vault->setStation(QStringLiteral("BENCH")));
            need(vault->createOfficer({badge, QStringLiteral("Bench"), Role::Inspector, password}, {},
                                      local_cache::PasswordCost::Fast));
        }
        session = need(vault->signIn(badge, password));
        cache = need(CaseCache::open(m_location));
        grow(cases);
    }

    [[nodiscard]] qint64 size() const
    {
        const auto counts = need(cache->stateCounts());
        return std::accumulate(counts.cbegin(), counts.cend(), qint64{0});
    }

    [[nodiscard]] const CacheLocation& location() const { return m_location; }

    local_cache::SessionPtr session;
    std::unique_ptr<CaseCache> cache;

private:
    void grow(qint64 cases)
    {
        constexpr qint64 sayEvery = 10'000;
        const auto say = [cases](qint64 done) {
            if (done % sayEvery == 0) {
                std::fprintf(stderr, "bench_cache: %lld of %lld cases made\n", static_cast<long long>(done),
                             static_cast<long long>(cases));
            }
        };
        need(CaseGenerator(*cache, session).fill(size() + 1, cases, say));
    }

    CacheLocation m_location;
};

double medianOfPages(const CaseCache& cache, const WorklistQuery& query)
{
    std::vector<double> samples;
    samples.reserve(repeats);
    for (int i = 0; i < repeats; ++i) {
        samples.push_back(millisecondsOf([&] { need(cache.worklist(query)); }));
    }
    return quantile(samples, 0.5);
}

double timeOfSql(Database& database, const QString& sql)
{
    return millisecondsOf([&] {
        auto select = database.statement(sql);
        while (need(select.next())) {
        }
    });
}

QString text(const char* latin)
{
    return QString::fromLatin1(latin);
}

void measureWorklist(Figures& figures, const Station& station, Database& plain)
{
    constexpr double goal = 50;
    const Peer scan{text("SQLite, sorted without an index"),
                    timeOfSql(plain, text("SELECT * FROM cases ORDER BY +urgency, +opened_ms, row LIMIT 100"))};
    const auto add = [&](const char* name, const WorklistQuery& query, const std::optional<Peer>& peer = {}) {
        figures.add(text(name), medianOfPages(*station.cache, query), text("ms"), goal, Figures::Better::Lower, peer);
    };
    WorklistQuery query;
    add("cache: worklist first page, most urgent", query, scan);
    query.order = WorklistOrder::Newest;
    add("cache: worklist first page, newest", query);
    query.states = {inspection::CaseState::ToInspect, inspection::CaseState::SecondOpinion};
    query.lanes = {inspection::Lane::Red, inspection::Lane::Yellow};
    add("cache: worklist first page, two states, two lanes", query);
    query = {};
    query.order = WorklistOrder::Oldest;
    const qint64 middle = station.size() / 2;
    query.after = local_cache::WorklistCursor{
        0, need(plain.number(text("SELECT opened_ms FROM cases ORDER BY row LIMIT 1 OFFSET %1").arg(middle))), 0};
    const Peer offset{
        text("SQLite, OFFSET"),
        timeOfSql(plain, text("SELECT * FROM cases ORDER BY opened_ms, row LIMIT 100 OFFSET %1").arg(middle))};
    add("cache: worklist page in the middle", query, offset);
}

void measureSearch(Figures& figures, const Station& station, Database& plain)
{
    constexpr double goal = 100;
    const auto add = [&](const char* name, const QString& words) {
        WorklistQuery query;
        query.text = words;
        const Peer scan{
            text("SQLite, LIKE scan"),
            timeOfSql(plain, text("SELECT * FROM cases WHERE words LIKE '% %1%' ORDER BY urgency, opened_ms LIMIT 100")
                                 .arg(words.toLower()))};
        figures.add(text(name), medianOfPages(*station.cache, query), text("ms"), goal, Figures::Better::Lower, scan);
    };
    add("cache: search, rare word", text(CaseGenerator::rareWord));
    add("cache: search, word of every fifth case", text(CaseGenerator::commonWord));
    add("cache: search, word of every case", text("bench"));
    add("cache: search, one letter", text("m"));
    add("cache: search, container number", CaseGenerator::containerOf(station.size() / 2));
    add("cache: search, start of a container number", text("MSKU4"));
}

void measureOneCase(Figures& figures, const Station& station, Database& plain)
{
    QRandomGenerator random(1);
    std::vector<double> samples;
    for (int i = 0; i < 200; ++i) {
        auto select = plain.statement(text("SELECT id FROM cases WHERE number = ?"));
        select.bind(QStringLiteral("BENCH-2026-%1").arg(1 + random.bounded(station.size()), 6, 10, QLatin1Char('0')));
        if (need(select.next())) {
            const QUuid id = select.uuid(0);
            samples.push_back(millisecondsOf([&] {
                need(station.cache->loadCase(id));
                need(station.cache->history(id));
            }));
        }
    }
    figures.add(text("cache: one case and its history opened, 99% of 200"), quantile(samples, 0.99), text("ms"), 50.0);
}

void measureStartUp(Figures& figures, const Station& station)
{
    std::vector<double> samples;
    samples.reserve(repeats);
    for (int i = 0; i < repeats; ++i) {
        samples.push_back(millisecondsOf([&] {
            const auto cache = need(CaseCache::open(station.location()));
            need(cache->worklist({}));
            need(cache->stateCounts());
        }));
    }
    figures.add(text("cache: start-up to first page and counts"), quantile(samples, 0.5), text("ms"), 2000.0);
}

// Milliseconds of each durable append of `eventsPerBatch` events on new cases.
std::vector<double> timeAppends(Station& station)
{
    std::vector<double> samples;
    qint64 number = station.size();
    for (int batch = 0; batch < batches; ++batch) {
        QVector<EventDraft> drafts;
        while (drafts.size() < eventsPerBatch) {
            drafts += CaseGenerator::draftsOf(++number);
        }
        const double elapsed = millisecondsOf([&] { need(station.cache->append(station.session, drafts)); });
        samples.push_back(elapsed * eventsPerBatch / static_cast<double>(drafts.size()));
    }
    return samples;
}

// The same rows put into one plain table: no signatures, no projections, no search; as durable.
double plainEventsPerSecond(Database& source)
{
    const QTemporaryDir folder;
    const auto plain = need(Database::open(folder.filePath(text("plain.sqlite"))));
    need(plain->execute(text("PRAGMA journal_mode = WAL")));
    need(plain->execute(
        text("CREATE TABLE events (row INTEGER PRIMARY KEY, id BLOB UNIQUE, case_id BLOB, n INTEGER, kind TEXT, "
             "payload BLOB, officer BLOB, station TEXT, s INTEGER, t INTEGER, p BLOB, h BLOB, g BLOB)")));
    need(plain->execute(text("CREATE INDEX by_case ON events (case_id, row)")));
    auto select = source.statement(
        text("SELECT id, case_id, sequence_in_case, kind, payload, officer, station, station_sequence, "
             "time_ms, previous_hash, hash, signature FROM events ORDER BY row LIMIT %1")
            .arg(batches * eventsPerBatch));
    double elapsed = 0;
    int rows = 0;
    bool more = need(select.next());
    while (more) {
        elapsed += millisecondsOf([&] {
            need(plain->execute(text("BEGIN IMMEDIATE")));
            for (int i = 0; i < eventsPerBatch && more; ++i, ++rows) {
                auto insert =
                    plain->statement(text("INSERT INTO events VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
                insert.bind(select.bytes(0), select.bytes(1), select.integer(2), select.text(3), select.bytes(4),
                            select.bytes(5), select.text(6), select.integer(7), select.integer(8), select.bytes(9),
                            select.bytes(10), select.bytes(11));
                need(insert.run());
                more = need(select.next());
            }
            need(plain->execute(text("COMMIT")));
        });
    }
    return rows * 1000.0 / elapsed;
}

void measureAppends(Figures& figures, Station& large, Database& plain)
{
    const QTemporaryDir folder;
    Station small(folder.path(), 1000);
    const auto ofSmall = timeAppends(small);
    const auto ofLarge = timeAppends(large);
    const double total = std::accumulate(ofLarge.cbegin(), ofLarge.cend(), 0.0);
    figures.add(text("cache: durable events in batches of 500"), batches * eventsPerBatch * 1000.0 / total, text("1/s"),
                2000.0, Figures::Better::Higher,
                Peer{text("SQLite, same rows, unsigned, no projections"), plainEventsPerSecond(plain)});
    constexpr double microseconds = 1000;
    const double perSmall = quantile(ofSmall, 0.5) * microseconds / eventsPerBatch;
    const double perLarge = quantile(ofLarge, 0.5) * microseconds / eventsPerBatch;
    figures.add(text("cache: cost of an event at 10^3 cases"), perSmall, text("us"));
    figures.add(text("cache: cost of an event at %1 cases").arg(large.size()), perLarge, text("us"));
    figures.add(text("cache: growth of that cost"), perLarge / perSmall, text("x"), 1.5);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption work(text("work"), text("folder for the generated cases"), text("folder"),
                                  text("build/bench-data"));
    const QCommandLineOption cases(text("cases"), text("how many cases"), text("n"), text("1000000"));
    parser.addOptions({work, cases});
    parser.process(application);

    Station station(parser.value(work) + text("/cache-") + parser.value(cases), parser.value(cases).toLongLong());
    const auto plain = need(Database::open(station.location().database()));
    Figures figures;
    measureStartUp(figures, station);
    measureWorklist(figures, station, *plain);
    measureSearch(figures, station, *plain);
    measureOneCase(figures, station, *plain);
    measureAppends(figures, station, *plain);
    figures.print();
    return 0;
}
