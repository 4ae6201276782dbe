// What the detectors, unaided reading and examinations add to the inspection desk.
#include "app/portlight/CaseController.h"
#include "app/portlight/CaseDetection.h"
#include "app/portlight/CaseRisk.h"
#include "app/portlight/DecisionFlow.h"
#include "app/portlight/ImportController.h"
#include "app/portlight/InspectionDesk.h"
#include "app/portlight/InspectionPage.h"
#include "app/portlight/ScanDisplay.h"
#include "viewers/ScanView.h"
#include "widgets/CasePanel.h"
#include "widgets/DisplayText.h"
#include "widgets/ExaminationForm.h"
#include "widgets/FindingsView.h"
#include "widgets/NoticeStrip.h"
#include "widgets/WorklistPanel.h"

#include <QJsonArray>

namespace portlight::app {

using widgets::NoticeKind;

void InspectionDesk::wireDetection()
{
    connect(m_imports, &ImportController::casesChanged, m_detection, &CaseDetection::wake);
    connect(m_scans, &ScanDisplay::changed, m_detection, [this] {
        m_detection->setOnScreen(m_scans->isReading() || m_scans->isScanShown() ? m_scans->shownHash() : QString(),
                                 m_scans->scan());
    });
    connect(m_risk, &CaseRisk::worthsRead, m_detection, &CaseDetection::setWorths);
    connect(m_detection, &CaseDetection::caseLookedAt, this, [this](const inspection::CaseId& id) {
        if (m_cases->isOpen() && m_cases->current().id == id) {
            m_cases->reload(); // refreshes the worklist too
        } else {
            m_page->worklist()->refresh();
        }
    });
    connect(m_detection, &CaseDetection::presentationChanged, this, [this] {
        if (m_cases->isOpen()) {
            m_decisions->followCase();
            refreshCase();
        }
    });
    connect(m_detection, &CaseDetection::looksChanged, this, &InspectionDesk::showLooks);
    connect(&m_page->casePanel().findings(), &widgets::FindingsView::firstAnswerGiven, this,
            &InspectionDesk::takeFirstAnswer);
    m_decisions->setGate([this] {
        return m_detection->isVeiled(m_cases->current()) ? tr("Say first what you see yourself (Findings, Ctrl+U); "
                                                              "then the detectors' findings are shown, and "
                                                              "you decide.")
                                                         : QString();
    });
}

void InspectionDesk::showLooks()
{
    if (m_cases->isOpen()) {
        widgets::FindingsView& findings = m_page->casePanel().findings();
        findings.setRemarks(m_detection->remarks(m_cases->current()));
        findings.setLooks(m_detection->isVeiled(m_cases->current()) ? QString()
                                                                    : m_detection->looksText(m_cases->current()));
    }
}

void InspectionDesk::showFinding(const inspection::FindingId& id)
{
    m_findingToShow = {};
    const inspection::DetectionRecord* look = inspection::detectionOf(m_cases->current(), id);
    const bool isElsewhere = look != nullptr && !look->scan.isEmpty() && look->scan != m_scans->shownHash();
    if (isElsewhere && m_scans->showScan(look->scan)) {
        m_findingToShow = id;
    } else {
        m_page->view().showFinding(id);
    }
}

void InspectionDesk::takeFirstAnswer(bool suspicious, const QString& text)
{
    QJsonObject payload{
        {QStringLiteral("answer"), suspicious ? QStringLiteral("suspicious") : QStringLiteral("nothing")}};
    if (!text.isEmpty()) {
        payload.insert(QStringLiteral("text"), text);
    }
    const auto given = m_cases->append(inspection::EventKind::FirstAnswerGiven, payload);
    if (!given) {
        m_page->notice().showNotice(NoticeKind::Problem, given.error().text);
        return;
    }
    m_page->focusImage();
}

QString InspectionDesk::firstAnswerRefusal() const
{
    return m_cases->isOpen() && m_detection->isVeiled(m_cases->current())
               ? QString()
               : tr("This case is not read unaided, or you have answered.");
}

QString InspectionDesk::examinationRefusal() const
{
    if (!m_cases->isOpen() || m_cases->current().state == inspection::CaseState::AwaitingScan ||
        m_cases->current().state == inspection::CaseState::Closed) {
        return tr("Only an open case with a scan can get the result of an examination.");
    }
    return {};
}

inspection::Result<void> InspectionDesk::recordExamination(const widgets::ExaminationAnswer& answer)
{
    QStringList names;
    for (const QString& label : answer.confirmed) {
        names.append(widgets::className(label));
    }
    const QString found = !names.isEmpty() ? names.join(tr(", ")) : answer.isFraud ? QString() : tr("nothing found");
    QStringList words{found, answer.text};
    words.removeAll(QString());
    return m_cases->append(
        inspection::EventKind::ExaminationRecorded,
        {{QStringLiteral("result"), words.join(tr(": "))},
         {QStringLiteral("outcome"), answer.isFraud ? QStringLiteral("fraud") : QStringLiteral("in_order")},
         {QStringLiteral("confirmed"), QJsonArray::fromStringList(answer.confirmed)}});
}

} // namespace portlight::app
