// A worklist feed of made-up rows, answered when the test says so.
#pragma once

#include "widgets/WorklistFeed.h"

#include <QPair>
#include <QVector>

namespace portlight::tests {

class StubFeed : public widgets::WorklistFeed
{
    Q_OBJECT

public:
    // `count` cases, numbered, red lane first.
    explicit StubFeed(int count);

    void requestPage(quint64 ticket, const local_cache::WorklistQuery& query) override;
    void requestCounts() override;

    // Answers the oldest request that is open; false when there is none.
    bool answer();
    void answerAll();
    void failNext(const inspection::Error& error);

    QVector<local_cache::WorklistRow> rows;
    QVector<QPair<quint64, local_cache::WorklistQuery>> open;
    local_cache::StateCounts counts;
    qint64 contested = 0;
};

} // namespace portlight::tests
