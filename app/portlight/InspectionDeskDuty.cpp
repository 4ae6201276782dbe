// Projected threats in the live queue (training/DutyProjection.h), as the inspection desk shows and books them.
#include "app/portlight/CaseController.h"
#include "app/portlight/CaseDetection.h"
#include "app/portlight/DecisionFlow.h"
#include "app/portlight/InspectionDesk.h"
#include "app/portlight/InspectionPage.h"
#include "app/portlight/ScanDisplay.h"
#include "app/portlight/training/DutyProjection.h"
#include "viewers/ScanView.h"
#include "widgets/DisplayText.h"
#include "widgets/NoticeStrip.h"

#include <QRandomGenerator>

namespace portlight::app {

using widgets::NoticeKind;

void InspectionDesk::wireDuty()
{
    // Inspectors alone: who supervises knows where they come from, who trains has exercises.
    const bool isTested = m_session->officer().roles.testFlag(inspection::Role::Inspector);
    const auto policy = isTested ? loadProjectionPolicy(m_location) : ProjectionPolicy();
    if (!policy) {
        m_page->notice().showNotice(NoticeKind::Problem, policy.error().text);
    }
    m_duty = new DutyProjection(policy.value_or(ProjectionPolicy()), QRandomGenerator::global()->generate64(), this);
    m_scans->setInterceptor([this](const std::shared_ptr<const scans::Scan>& loaded) {
        return m_cases->isOpen() && !m_detection->isVeiled(m_cases->current()) && !m_page->view().showsOverview() &&
               m_duty->offer(m_cases->current(), loaded);
    });
    m_decisions->setIntercept([this](inspection::Decision decision) {
        if (m_duty->isUp()) {
            m_duty->answer(decision == inspection::Decision::Clear ? training::Reply::Clear : training::Reply::Alarm);
            return true;
        }
        m_duty->remove(); // it was told: this key is about the case
        return false;
    });
    connect(m_duty, &DutyProjection::prepared, m_scans, &ScanDisplay::put);
    connect(m_scans, &ScanDisplay::changed, this, [this] {
        if (!m_scans->isScanShown()) { // another scan of the case is on its way
            m_duty->forget();
            m_dutyItem.reset();
        }
    });
    connect(m_duty, &DutyProjection::removed, this, [this](const std::shared_ptr<const scans::Scan>& scan) {
        m_dutyItem.reset();
        m_scans->put(scan);
        refreshCase();
    });
    connect(&m_page->view(), &viewers::ScanView::firstImageShown, m_duty, &DutyProjection::startWindow);
    connect(m_duty, &DutyProjection::answered, this,
            [this](const RecordedAnswer& given, const inspection::Finding& item, bool isFound) {
                m_dutyItem = item;
                m_dutyItem->label = tr("projected: %1").arg(widgets::className(item.label));
                const auto booked = m_cases->append(inspection::EventKind::ExerciseAnswered, toPayload(given, isFound));
                m_page->view().showFinding(item.id);
                const QString what = widgets::className(item.label);
                m_page->notice().showNotice(
                    NoticeKind::Problem,
                    !booked ? booked.error().text
                    : isFound
                        ? tr("Found: %1. It was projected and is not in this parcel. Now decide the case as it is; "
                             "Esc takes the projection away.")
                              .arg(what)
                        : tr("You missed this: %1. It was projected and is not in this parcel. Now decide the case "
                             "as it is; Esc takes the projection away.")
                              .arg(what));
            });
}

QString InspectionDesk::pictureRefusal()
{
    if (!m_duty->isInPicture()) {
        return {};
    }
    m_duty->remove();
    return tr("A projected threat was in the picture and is gone now; do it again.");
}

} // namespace portlight::app
