#include "app/portlight/CaseRisk.h"

#include "app/station/FiguresUpdate.h"
#include "viewers/InEveryLanguage.h"
#include "widgets/CasePanel.h"
#include "widgets/CollapsibleSection.h"
#include "widgets/selection/PastRecordsView.h"

#include <QLoggingCategory>
#include <QtConcurrentRun>

namespace portlight::app {

namespace {

Q_LOGGING_CATEGORY(logRisk, "portlight.risk")

constexpr int mostRelated = 5;

QVector<widgets::RelatedCase> others(const inspection::Result<QVector<risk::FigureCase>>& found,
                                     const inspection::CaseId& self)
{
    QVector<widgets::RelatedCase> related;
    if (!found) {
        qCWarning(logRisk) << "looking up related cases:" << found.error().detail;
        return related;
    }
    for (const risk::FigureCase& one : *found) {
        if (one.id != self && related.size() < mostRelated) {
            related.append({one.id, one.number, one.openedMs, one.lane, one.fraud});
        }
    }
    return related;
}

// On a worker, with connections of its own.
RelatedCases relatedTo(const local_cache::CacheLocation& location, const inspection::CaseId& id,
                       const inspection::Declaration& declaration, const std::shared_ptr<std::atomic<bool>>& cancelled)
{
    RelatedCases related;
    related.of = id;
    if (const auto assessment = recordedAssessment(location, id)) {
        for (const auto& grounds : assessment->grounds) {
            related.counted.append(grounds.has_value());
        }
    } else {
        qCWarning(logRisk) << "reading the reasons of a case:" << assessment.error().text;
    }
    const auto goOn = [&cancelled](qint64, qint64) { return !cancelled->load(); };
    const auto book = upToDateBook(location, goOn);
    if (!book) {
        qCWarning(logRisk) << "reading the book of figures:" << book.error().text;
        return related;
    }
    if (const auto alarms = (*book)->alarms({})) {
        related.worths = AlarmWorths(*alarms);
    }
    const QString hsCode = declaration.goods.isEmpty() ? QString() : declaration.goods.first().hsCode;
    related.ofImporter = others((*book)->casesOfImporter(declaration.importer, mostRelated + 1), id);
    related.ofHsCode = others((*book)->casesOfHsCode(hsCode, mostRelated + 1), id);
    return related;
}

} // namespace

CaseRisk::CaseRisk(local_cache::CacheLocation location, widgets::CasePanel& panel, QObject* parent)
    : QObject(parent)
    , m_location(std::move(location))
    , m_view(new widgets::RiskView)
    , m_cancelled(std::make_shared<std::atomic<bool>>(false))
{
    auto* section =
        panel.addSection(QStringLiteral("risk"), {}, m_view, widgets::CasePanel::About::Case, QStringLiteral("marks"));
    viewers::inEveryLanguage(section, [section] { section->setTitle(tr("Risk")); });
    connect(m_view, &widgets::RiskView::recordsRequested, this, &CaseRisk::recordsRequested);
    connect(m_view, &widgets::RiskView::caseRequested, this, &CaseRisk::caseRequested);
    connect(m_view, &widgets::RiskView::comparisonRequested, this, &CaseRisk::comparisonRequested);
    connect(&m_job, &QFutureWatcher<RelatedCases>::finished, this, &CaseRisk::take);
    connect(&m_recordsJob, &QFutureWatcherBase::finished, this, &CaseRisk::takeRecords);
}

CaseRisk::~CaseRisk()
{
    m_cancelled->store(true);
    m_job.waitForFinished();
    m_recordsJob.waitForFinished();
}

void CaseRisk::showCase(const inspection::Case& shown)
{
    m_view->setRisk(shown.risk);
    const bool examined = shown.confirmedClasses != m_confirmed;
    if (shown.id == m_shown && shown.declaration == m_declaration && shown.risk == m_risk && !examined) {
        return;
    }
    m_shown = shown.id;
    m_declaration = shown.declaration;
    m_risk = shown.risk;
    m_confirmed = shown.confirmedClasses;
    m_view->setCounted({});
    m_view->setRelated({}, {});
    lookUp(shown);
}

void CaseRisk::lookUp(const inspection::Case& shown)
{
    if (m_job.isRunning()) {
        m_waiting = shown;
        return;
    }
    m_waiting.reset();
    m_job.setFuture(QtConcurrent::run(relatedTo, m_location, shown.id, shown.declaration, m_cancelled));
}

void CaseRisk::take()
{
    if (m_waiting) {
        const inspection::Case next = *m_waiting;
        lookUp(next);
        return;
    }
    const RelatedCases related = m_job.result();
    if (related.worths) {
        Q_EMIT worthsRead(*related.worths);
    }
    if (related.of == m_shown) {
        m_view->setCounted(related.counted);
        m_view->setRelated(related.ofImporter, related.ofHsCode);
    }
}

std::unique_ptr<widgets::PastRecordsView> CaseRisk::recordsBehind(int reason)
{
    auto view = std::make_unique<widgets::PastRecordsView>(m_risk.reasons.value(reason).text);
    connect(view.get(), &widgets::PastRecordsView::retryRequested, this, [this] {
        m_records->showLooking();
        listRecords();
    });
    m_records = view.get();
    m_reason = reason;
    m_reasonOf = m_shown;
    listRecords();
    return view;
}

void CaseRisk::listRecords()
{
    m_recordsJob.setFuture(
        QtConcurrent::run([location = m_location, id = m_reasonOf, reason = m_reason, cancelled = m_cancelled] {
            return reasonRecords(location, id, reason, [&cancelled](qint64, qint64) { return !cancelled->load(); });
        }));
}

void CaseRisk::takeRecords()
{
    const inspection::Result<ReasonRecords> found = m_recordsJob.result();
    if (!m_records) {
        return;
    }
    if (found) {
        m_records->showRecords(found->grounds, found->declarations);
    } else {
        m_records->showProblem(found.error().text);
    }
}

} // namespace portlight::app
