// Walks the worklist in order through the index (state, lane, opened_ms): one sorted stream for each wanted state and
// lane, merged by the earliest head, urgency level by urgency level.
//
// With words, rows that lack one are passed over; after `mostPassedOver` rows the page is handed out as it is, with
// `next` set, so that no page takes long.
#pragma once

#include "inspection/Result.h"
#include "local_cache/Statement.h"
#include "local_cache/WorklistQuery.h"

#include <QStringList>

#include <list>

namespace portlight::local_cache {

class Database;

class WorklistWalk
{
public:
    WorklistWalk(Database& database, WorklistQuery query, const QStringList& words);

    [[nodiscard]] inspection::Result<WorklistPage> page();

    // Columns of a worklist row from `cases c`, and how to read them.
    [[nodiscard]] static QString columns();
    [[nodiscard]] static WorklistRow readRow(const Statement& row);
    [[nodiscard]] static WorklistCursor readCursor(const Statement& row);

    static constexpr int mostPassedOver = 20'000;

private:
    struct Stream
    {
        Statement rows;
        WorklistCursor head;
    };

    [[nodiscard]] inspection::Result<void> openLevel(int level);
    [[nodiscard]] inspection::Result<void> openStream(const QString& where, const QVector<qint64>& values, int level);
    [[nodiscard]] inspection::Result<void> advance(std::list<Stream>::iterator stream);
    [[nodiscard]] std::list<Stream>::iterator earliest();
    [[nodiscard]] bool hasAllWords(const Statement& row) const;
    [[nodiscard]] bool isWanted(inspection::CaseState state, inspection::Lane lane) const;
    // True when the page is complete.
    [[nodiscard]] bool take(const Stream& stream);

    Database& m_database;
    WorklistQuery m_query;
    QStringList m_needles; // each word after a blank, as in cases.words
    std::list<Stream> m_streams;
    WorklistPage m_page;
    WorklistCursor m_last;
    int m_passedOver = 0;
};

} // namespace portlight::local_cache
