// What comes to the inspection desk from beyond it: cases and officers of the hub, or of the sandbox's port.
#include "app/portlight/CaseController.h"
#include "app/portlight/CaseDetection.h"
#include "app/portlight/ImportController.h"
#include "app/portlight/InspectionDesk.h"
#include "app/portlight/InspectionPage.h"
#include "local_cache/OfficerVault.h"
#include "widgets/NoticeStrip.h"
#include "widgets/StatusStrip.h"
#include "widgets/WorklistPanel.h"

namespace portlight::app {

using widgets::NoticeKind;

void InspectionDesk::showNoLine()
{
    m_page->status().setHubText(tr("Local only"), tr("No hub is connected: every case is kept on this terminal."));
}

void InspectionDesk::wireLine()
{
    if (!m_line) {
        showNoLine();
        return;
    }
    connect(m_imports, &ImportController::casesChanged, m_line.get(), &PortLine::wake);
    connect(m_cases, &CaseController::changed, m_line.get(), &PortLine::wake);
    connect(m_line.get(), &PortLine::casesChanged, m_page->worklist(), &widgets::WorklistPanel::refresh);
    connect(m_line.get(), &PortLine::casesChanged, m_detection, &CaseDetection::wake);
    connect(m_line.get(), &PortLine::casesChanged, m_cases, [this](const QVector<inspection::CaseId>& cases) {
        if (m_cases->isOpen() && cases.contains(m_cases->current().id)) {
            m_cases->reload();
        }
    });
    connect(m_line.get(), &PortLine::officersChanged, this, &InspectionDesk::followRegister);
}

void InspectionDesk::followRegister()
{
    m_cases->forgetNames();
    const auto own = m_vault->officer(m_session->officer().id);
    if (own && own->isRevoked) {
        m_page->notice().showNotice(
            NoticeKind::Problem, tr("The administration has withdrawn your rights. What you decided is kept; nothing "
                                    "more can be saved. Sign out with Ctrl+Shift+L."));
    }
    if (m_cases->isOpen()) {
        m_cases->reload();
    }
}

} // namespace portlight::app
