// What the way of scans between terminals, papers and receipts add to the inspection desk.
#include "app/portlight/CaseController.h"
#include "app/portlight/CasePictures.h"
#include "app/portlight/ImportController.h"
#include "app/portlight/InspectionDesk.h"
#include "app/portlight/InspectionPage.h"
#include "app/portlight/ReceiptDesk.h"
#include "app/portlight/ScanDisplay.h"
#include "app/portlight/ScanPreviews.h"
#include "app/portlight/ScanTransfers.h"
#include "app/portlight/commands/CommandTable.h"
#include "app/station/PartySignatures.h"
#include "local_cache/CaseCache.h"
#include "widgets/CasePanel.h"
#include "widgets/DocumentsView.h"
#include "widgets/NoticeStrip.h"
#include "widgets/WorklistPanel.h"

#include <algorithm>

namespace portlight::app {

using widgets::NoticeKind;

void InspectionDesk::wireTransfers()
{
    connect(m_imports, &ImportController::casesChanged, m_transfers, &ScanTransfers::wake);
    if (m_line) {
        connect(m_line.get(), &PortLine::casesChanged, m_transfers, &ScanTransfers::wake);
    }
    connect(m_scans, &ScanDisplay::missing, this, [this](const QString& sha256) {
        if (!m_cases->isOpen()) {
            return;
        }
        m_previews->want(m_cases->current());
        if (m_transfers->fetchMissing(m_cases->current(), sha256)) {
            m_scans->sayOf(sha256, tr("This scan is not on this terminal yet; it is asked for at the hub."));
        }
    });
    connect(m_transfers, &ScanTransfers::progressed, m_scans, &ScanDisplay::sayOf);
    connect(m_transfers, &ScanTransfers::fetched, this, &InspectionDesk::takeFetched);
    connect(m_transfers, &ScanTransfers::fetchFailed, m_scans, &ScanDisplay::sayOf);
    connect(m_transfers, &ScanTransfers::fetchFailed, this, [this](const QString& sha256, const QString& text) {
        if (sha256 == m_pictureWanted) {
            m_page->notice().showNotice(NoticeKind::Problem, text);
        }
    });
    connect(m_transfers, &ScanTransfers::changed, this, &InspectionDesk::conditionsChanged);
    connect(m_transfers, &ScanTransfers::changed, &m_commands, &CommandTable::updateStates);
}

void InspectionDesk::takeFetched(const QString& sha256)
{
    m_scans->retry(sha256);
    if (sha256 == m_pictureWanted) {
        m_pictureWanted.clear();
        m_pictures->load(sha256);
    }
}

void InspectionDesk::wirePreviews()
{
    m_scans->setPreviews([this](const QString& sha256) { return m_previews->of(sha256); });
    connect(m_previews, &ScanPreviews::came, m_scans, &ScanDisplay::showPreview);
    connect(m_previews, &ScanPreviews::came, m_page->worklist(), &widgets::WorklistPanel::refreshToolTip);
    m_page->worklist()->setPictures([this](const inspection::CaseId& id) {
        const auto pointed = m_cache->loadCase(id);
        return pointed ? m_previews->ofCase(*pointed) : QImage();
    });
    if (m_line && m_transfers->isAvailable()) {
        connect(m_line.get(), &PortLine::casesChanged, this, &InspectionDesk::wantPreviews);
    }
}

// What came just now is what is opened next; of a long absence, pictures are asked for as they are pointed at.
void InspectionDesk::wantPreviews(const QVector<inspection::CaseId>& changed)
{
    constexpr qsizetype most = 50;
    for (const inspection::CaseId& id : changed.first(std::min(most, changed.size()))) {
        const auto came = m_cache->loadCase(id);
        if (came && inspection::isOpenWork(came->state)) {
            m_previews->want(*came);
        }
    }
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

// Beside each link of a chain of custody: whether the party itself signed it.
void InspectionDesk::showPartySignatures()
{
    using Tone = widgets::DocumentsModel::Tone;
    widgets::DocumentsModel::Remarks remarks;
    const auto parties =
        m_cases->current().documents.isEmpty() ? QVector<local_cache::HubOfficer>() : registeredParties(m_location);
    if (parties) {
        const auto signatures = partySignatures(m_cases->current(), m_cases->history(), *parties);
        for (auto it = signatures.cbegin(); it != signatures.cend(); ++it) {
            switch (it.value()) {
            case PartySignature::Signed:
                remarks.insert(it.key(), {tr("signed by the party"), Tone::Plain});
                break;
            case PartySignature::Withdrawn:
                remarks.insert(it.key(), {tr("signed with a key withdrawn since"), Tone::Caution});
                break;
            case PartySignature::Unknown:
                remarks.insert(it.key(), {tr("signed with a key that is not registered"), Tone::Caution});
                break;
            case PartySignature::Wrong:
                remarks.insert(it.key(), {tr("the party's signature is WRONG"), Tone::Alarm});
                break;
            }
        }
    }
    m_page->casePanel().documents().documentsModel().setRemarks(remarks);
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
