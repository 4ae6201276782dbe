#include "local_cache/SearchPlan.h"

#include "local_cache/Database.h"

#include <QVector>

#include <algorithm>

namespace portlight::local_cache {

using inspection::failure;
using inspection::Result;

namespace {

constexpr int sampleSize = 256;
constexpr qint64 smallTable = 10'000; // rows of the log: here the full-text index is always quick
// Up to 1.5% of the sample is rare: of a million cases some 20,000 hits at most are gathered and sorted. More often
// than that, and walking finds a page among some thousand cases.
constexpr int rareInSample = 4;

// How many sampled cases have each word, and how many have all.
struct Sample
{
    QVector<int> each;
    int all = 0;
};

Result<Sample> sample(Database& database, const QStringList& words, qint64 first, qint64 last)
{
    Sample counted{QVector<int>(words.size(), 0), 0};
    for (int i = 0; i < sampleSize; ++i) {
        Statement select =
            database.statement(QStringLiteral("SELECT words FROM cases WHERE row >= ? ORDER BY row LIMIT 1"));
        select.bind(first + (last - first) * i / sampleSize);
        const auto found = select.next();
        if (!found) {
            return failure(found.error());
        }
        const QString text = *found ? select.text(0) : QString();
        bool all = true;
        for (qsizetype word = 0; word < words.size(); ++word) {
            const bool has = text.contains(QLatin1Char(' ') + words.at(word));
            counted.each[word] += has ? 1 : 0;
            all = all && has;
        }
        counted.all += all ? 1 : 0;
    }
    return counted;
}

} // namespace

Result<SearchPlan> SearchPlan::make(Database& database, const QStringList& words)
{
    const auto first = database.number(QStringLiteral("SELECT coalesce(min(row), 0) FROM cases"));
    const auto last = database.number(QStringLiteral("SELECT coalesce(max(row), 0) FROM cases"));
    if (!first || !last) {
        return failure(first ? last.error() : first.error());
    }
    if (*last - *first < smallTable) {
        return SearchPlan{words, {}};
    }
    const auto counted = sample(database, words, *first, *last);
    if (!counted) {
        return failure(counted.error());
    }
    if (counted->all > rareInSample) {
        return SearchPlan{{}, words};
    }
    SearchPlan plan;
    for (qsizetype word = 0; word < words.size(); ++word) {
        (counted->each.at(word) <= rareInSample ? plan.lookUp : plan.filter).append(words.at(word));
    }
    return plan;
}

} // namespace portlight::local_cache
