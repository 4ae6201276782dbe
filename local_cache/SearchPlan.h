// How to answer a search in bounded time whatever its words.
//
// The full-text index is quick for rare words and slow for words of very many cases (FTS5 gathers all hits of a prefix
// before it gives the first). The sorted walk is the other way round. Which words are common is estimated from cases
// taken evenly from the whole table.
#pragma once

#include "inspection/Result.h"

#include <QStringList>

namespace portlight::local_cache {

class Database;

struct SearchPlan
{
    QStringList lookUp; // words for the full-text index; empty: walk
    QStringList filter; // words to test on each row found

    [[nodiscard]] static inspection::Result<SearchPlan> make(Database& database, const QStringList& words);
};

} // namespace portlight::local_cache
