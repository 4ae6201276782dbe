// One append: turns drafts into checked, chained, signed events and writes them with their projections.
//
// Lives for one transaction, opened by the caller.
#pragma once

#include "inspection/Officer.h"
#include "local_cache/CaseCache.h"
#include "local_cache/CaseTable.h"
#include "local_cache/EventLog.h"

#include <QHash>

namespace portlight::local_cache {

class EventAppender
{
public:
    EventAppender(Database& database, SessionPtr session);

    [[nodiscard]] inspection::Result<QVector<inspection::CaseEvent>> append(std::span<const EventDraft> drafts);

private:
    struct LoadedCase
    {
        inspection::Case projected;
        qint64 firstRow = 0; // 0: its first event is among the drafts
    };

    [[nodiscard]] inspection::Result<inspection::Officer> signer() const;
    [[nodiscard]] inspection::Result<LoadedCase*> load(const inspection::CaseId& id);
    [[nodiscard]] inspection::Result<void> prepare(const EventDraft& draft, const inspection::Officer& officer);
    [[nodiscard]] inspection::Result<void> refuseTakenNumber(const QString& number);
    [[nodiscard]] inspection::Result<void> write();

    Database& m_database;
    SessionPtr m_session;
    EventLog m_log;
    CaseTable m_table;
    StationHead m_head;
    QHash<inspection::CaseId, LoadedCase> m_cases;
    QSet<QString> m_openedNumbers; // in this append
    QVector<inspection::CaseEvent> m_events;
};

} // namespace portlight::local_cache
