// The risk part of the case panel: shows what selection said, and looks up, on a worker, whenever another case opens,
// which reasons counted past declarations, cases of the same importer and HS code in the book of figures, and what
// alarms have been worth so far; lists what a reason counted. GUI thread; the destructor stops the workers and waits.
#pragma once

#include "app/station/AlarmWorth.h"
#include "app/station/ReasonRecords.h"
#include "inspection/Case.h"
#include "local_cache/CacheLocation.h"
#include "widgets/RiskView.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QVector>

#include <atomic>
#include <memory>

namespace portlight::widgets {
class CasePanel;
class PastRecordsView;
} // namespace portlight::widgets

namespace portlight::app {

struct RelatedCases
{
    inspection::CaseId of;
    QVector<bool> counted; // of its reasons: whether they counted past declarations
    QVector<widgets::RelatedCase> ofImporter;
    QVector<widgets::RelatedCase> ofHsCode;
    std::optional<AlarmWorths> worths; // nothing when the book cannot be read
};

class CaseRisk : public QObject
{
    Q_OBJECT

public:
    CaseRisk(local_cache::CacheLocation location, widgets::CasePanel& panel, QObject* parent = nullptr);
    ~CaseRisk() override;

    void showCase(const inspection::Case& shown);
    // What a reason of the shown case counted, newest first; the search begins at once. One view at a time, for the
    // caller to show.
    [[nodiscard]] std::unique_ptr<widgets::PastRecordsView> recordsBehind(int reason);

Q_SIGNALS:
    void recordsRequested(int reason);
    void caseRequested(const portlight::inspection::CaseId& id);
    void comparisonRequested(const portlight::inspection::CaseId& id);
    // What alarms have been worth, up to the last event: with every lookup.
    void worthsRead(const portlight::app::AlarmWorths& worths);

private:
    void lookUp(const inspection::Case& shown);
    void take();
    void listRecords();
    void takeRecords();

    local_cache::CacheLocation m_location;
    widgets::RiskView* m_view;
    inspection::CaseId m_shown;
    inspection::Declaration m_declaration;  // of the case shown
    inspection::RiskAssessment m_risk;      // likewise
    std::optional<QStringList> m_confirmed; // of the case shown: an examination changes the worth of alarms
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    QFutureWatcher<RelatedCases> m_job;
    std::optional<inspection::Case> m_waiting; // asked for while the worker was busy
    QPointer<widgets::PastRecordsView> m_records;
    int m_reason = 0;              // that m_records lists
    inspection::CaseId m_reasonOf; // likewise
    QFutureWatcher<inspection::Result<ReasonRecords>> m_recordsJob;
};

} // namespace portlight::app
