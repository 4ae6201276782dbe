// The risk part of the case panel: shows what selection said, and looks up cases of the same importer and HS code in
// the book of figures, on a worker, whenever another case opens, and what alarms
// have been worth so far. GUI thread; the destructor stops the worker and waits.
#pragma once

#include "app/station/AlarmWorth.h"
#include "inspection/Case.h"
#include "local_cache/CacheLocation.h"
#include "widgets/RiskView.h"

#include <QFutureWatcher>
#include <QObject>
#include <QVector>

#include <atomic>
#include <memory>

namespace portlight::widgets {
class CasePanel;
} // namespace portlight::widgets

namespace portlight::app {

struct RelatedCases
{
    inspection::CaseId of;
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

Q_SIGNALS:
    void caseRequested(const portlight::inspection::CaseId& id);
    void comparisonRequested(const portlight::inspection::CaseId& id);
    // What alarms have been worth, up to the last event: with every lookup.
    void worthsRead(const portlight::app::AlarmWorths& worths);

private:
    void lookUp(const inspection::Case& shown);
    void take();

    local_cache::CacheLocation m_location;
    widgets::RiskView* m_view;
    inspection::CaseId m_shown;
    inspection::Declaration m_declaration;  // of the case shown
    std::optional<QStringList> m_confirmed; // of the case shown: an examination changes the worth of alarms
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    QFutureWatcher<RelatedCases> m_job;
    std::optional<inspection::Case> m_waiting; // asked for while the worker was busy
};

} // namespace portlight::app
