// What the way of scans between terminals, papers and receipts add to the inspection desk.
#include "app/portlight/CaseController.h"
#include "app/portlight/ImportController.h"
#include "app/portlight/InspectionDesk.h"
#include "app/portlight/InspectionPage.h"
#include "app/portlight/ReceiptDesk.h"
#include "app/portlight/ScanDisplay.h"
#include "app/portlight/ScanTransfers.h"
#include "app/portlight/commands/CommandTable.h"
#include "widgets/CasePanel.h"
#include "widgets/DocumentsView.h"
#include "widgets/NoticeStrip.h"

namespace portlight::app {

using widgets::NoticeKind;

void InspectionDesk::wireTransfers()
{
    connect(m_imports, &ImportController::casesChanged, m_transfers, &ScanTransfers::wake);
    if (m_line) {
        connect(m_line.get(), &PortLine::casesChanged, m_transfers, &ScanTransfers::wake);
    }
    connect(m_scans, &ScanDisplay::missing, this, [this](const QString& sha256) {
        if (m_cases->isOpen() && m_transfers->fetchMissing(m_cases->current(), sha256)) {
            m_scans->sayOf(sha256, tr("This scan is not on this terminal yet; it is asked for at the hub."));
        }
    });
    connect(m_transfers, &ScanTransfers::progressed, m_scans, &ScanDisplay::sayOf);
    connect(m_transfers, &ScanTransfers::fetched, m_scans, &ScanDisplay::retry);
    connect(m_transfers, &ScanTransfers::fetchFailed, m_scans, &ScanDisplay::sayOf);
    connect(m_transfers, &ScanTransfers::changed, this, &InspectionDesk::conditionsChanged);
    connect(m_transfers, &ScanTransfers::changed, &m_commands, &CommandTable::updateStates);
}

void InspectionDesk::wireDocuments()
{
    connect(&m_page->casePanel().documents(), &widgets::DocumentsView::currentChanged, &m_commands,
            &CommandTable::updateStates);
    connect(m_receipts, &ReceiptDesk::saved, this, [this](const QString& path) {
        m_page->notice().showNotice(NoticeKind::Information, tr("The receipt is saved as %1.").arg(path));
    });
    connect(m_receipts, &ReceiptDesk::failed, this,
            [this](const QString& text) { m_page->notice().showNotice(NoticeKind::Problem, text); });
}

void InspectionDesk::fetchScans()
{
    if (!m_transfers->isAvailable()) {
        m_page->notice().showNotice(NoticeKind::Problem,
                                    tr("No hub that keeps scans is linked; every scan here is on this terminal."));
        return;
    }
    if (!m_transfers->fetchMissing(m_cases->current(), m_scans->shownHash())) {
        m_page->notice().showNotice(NoticeKind::Information, tr("Every scan of this case is on this terminal."));
    }
}

} // namespace portlight::app
