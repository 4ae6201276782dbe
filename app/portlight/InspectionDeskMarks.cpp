// Marks and pictures that an officer leaves in the open case.
#include "app/portlight/CaseController.h"
#include "app/portlight/CasePictures.h"
#include "app/portlight/InspectionDesk.h"
#include "app/portlight/InspectionPage.h"
#include "app/portlight/ScanDisplay.h"
#include "app/portlight/ScanTransfers.h"
#include "app/portlight/training/DutyProjection.h"
#include "viewers/ScanView.h"
#include "widgets/NoticeStrip.h"

#include <QDateTime>
#include <QLocale>

namespace portlight::app {

using widgets::NoticeKind;

void InspectionDesk::drawAnnotation(const inspection::Annotation& drawn)
{
    if (!m_cases->isOpen() || m_scans->shownHash().isEmpty() || m_duty->takesMark(drawn)) {
        return;
    }
    if (m_dutyItem) { // a mark on what is not there
        m_page->notice().showNotice(NoticeKind::Problem, pictureRefusal());
        return;
    }
    inspection::Annotation annotation = drawn;
    annotation.id = inspection::newTimeOrderedId();
    annotation.scan = m_scans->shownHash();
    m_cases->addAnnotation(annotation);
}

void InspectionDesk::showAnnotation(const QUuid& id)
{
    for (const inspection::Annotation& mark : m_cases->current().annotations) {
        if (mark.id == id && mark.kind == inspection::AnnotationKind::Picture) {
            openPicture(mark.picture);
            return;
        }
    }
    m_page->view().showAnnotation(id);
}

// A picture that another terminal kept is at the hub until somebody looks at it.
void InspectionDesk::openPicture(const QString& sha256)
{
    if (m_transfers->has(sha256) || !m_transfers->fetchMissing(m_cases->current(), sha256)) {
        m_pictures->load(sha256);
        return;
    }
    m_pictureWanted = sha256;
    m_page->notice().showNotice(NoticeKind::Information, tr("The picture is not on this terminal yet; it is asked for "
                                                            "at the hub."));
}

void InspectionDesk::keepPicture()
{
    if (const QString refusal = pictureRefusal(); !refusal.isEmpty()) {
        m_page->notice().showNotice(NoticeKind::Problem, refusal);
        return;
    }
    const inspection::Case& current = m_cases->current();
    m_pictureCase = current.id;
    inspection::Annotation mark;
    mark.id = inspection::newTimeOrderedId();
    mark.scan = m_scans->shownHash();
    mark.kind = inspection::AnnotationKind::Picture;
    mark.text = m_page->view().presetName(m_page->view().preset());
    const QString time = QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat);
    const QString caption =
        tr("%1   %2   %3   %4").arg(current.number, current.container, m_session->officer().name, time).simplified();
    m_pictures->keep(CasePictures::captioned(m_page->view().grabPicture(), caption), mark);
}

} // namespace portlight::app
