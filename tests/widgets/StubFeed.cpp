#include "tests/widgets/StubFeed.h"

#include "inspection/Identifiers.h"

#include <algorithm>

namespace portlight::tests {

StubFeed::StubFeed(int count)
{
    for (int i = 0; i < count; ++i) {
        local_cache::WorklistRow row;
        row.id = inspection::newTimeOrderedId();
        row.number = QStringLiteral("TEST-2026-%1").arg(i + 1, 6, 10, QLatin1Char('0'));
        row.lane = i % 2 == 0 ? inspection::Lane::Red : inspection::Lane::Green;
        row.state = inspection::CaseState::ToInspect;
        row.goods = QStringLiteral("Ceramic goods %1").arg(i + 1);
        row.openedMs = QDateTime::currentMSecsSinceEpoch() - 3600000LL * (i + 1);
        rows.append(row);
    }
    counts.insert(inspection::CaseState::ToInspect, count);
}

void StubFeed::requestPage(quint64 ticket, const local_cache::WorklistQuery& query)
{
    open.append({ticket, query});
}

void StubFeed::requestCounts()
{
    Q_EMIT countsReady(counts, contested);
}

bool StubFeed::answer()
{
    if (open.isEmpty()) {
        return false;
    }
    const auto [ticket, query] = open.takeFirst();
    QVector<local_cache::WorklistRow> matching;
    std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(matching), [&query = query](const auto& row) {
        const bool lane = query.lanes.isEmpty() || query.lanes.contains(row.lane);
        const bool state = query.states.isEmpty() || query.states.contains(row.state);
        return lane && state && row.goods.contains(query.text, Qt::CaseInsensitive);
    });
    const qsizetype from = query.after ? query.after->row : 0;
    local_cache::WorklistPage page;
    page.rows = matching.mid(from, query.limit);
    const qsizetype end = from + page.rows.size();
    if (end < matching.size()) {
        page.next = local_cache::WorklistCursor{0, 0, end};
    }
    Q_EMIT pageReady(ticket, page);
    return true;
}

void StubFeed::answerAll()
{
    while (answer()) {
    }
}

void StubFeed::failNext(const inspection::Error& error)
{
    Q_EMIT pageFailed(open.takeFirst().first, error);
}

} // namespace portlight::tests
