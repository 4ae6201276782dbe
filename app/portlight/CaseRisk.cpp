#include "app/portlight/CaseRisk.h"

#include "app/station/FiguresUpdate.h"
#include "viewers/InEveryLanguage.h"
#include "widgets/CasePanel.h"
#include "widgets/CollapsibleSection.h"

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
    const auto book = openBook(location);
    if (!book) {
        qCWarning(logRisk) << "opening the book of figures:" << book.error().detail;
        return related;
    }
    const auto goOn = [&cancelled](qint64, qint64) { return !cancelled->load(); };
    if (const auto updated = updateBook(location, **book, goOn); !updated) {
        qCWarning(logRisk) << "updating the book of figures:" << updated.error().text;
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
    connect(m_view, &widgets::RiskView::caseRequested, this, &CaseRisk::caseRequested);
    connect(m_view, &widgets::RiskView::comparisonRequested, this, &CaseRisk::comparisonRequested);
    connect(&m_job, &QFutureWatcher<RelatedCases>::finished, this, &CaseRisk::take);
}

CaseRisk::~CaseRisk()
{
    m_cancelled->store(true);
    m_job.waitForFinished();
}

void CaseRisk::showCase(const inspection::Case& shown)
{
    m_view->setRisk(shown.risk);
    const bool examined = shown.confirmedClasses != m_confirmed;
    if (shown.id == m_shown && shown.declaration == m_declaration && !examined) {
        return;
    }
    m_shown = shown.id;
    m_declaration = shown.declaration;
    m_confirmed = shown.confirmedClasses;
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
        m_view->setRelated(related.ofImporter, related.ofHsCode);
    }
}

} // namespace portlight::app
