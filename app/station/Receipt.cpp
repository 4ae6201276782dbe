#include "app/station/Receipt.h"

#include "app/station/QrCode.h"
#include "app/station/ReceiptPage.h"
#include "local_cache/CaseCache.h"
#include "sync/HubLink.h"
#include "sync/ledger/EventProof.h"
#include "sync/ledger/ProofCode.h"

#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>

namespace portlight::app {

using inspection::Case;
using inspection::CaseState;
using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr int dotsPerInch = 600;

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::app", text);
}

QString decisionText(CaseState state)
{
    switch (state) {
    case CaseState::HoldRequested:
        return tr("hold requested");
    case CaseState::Held:
        return tr("hold approved");
    case CaseState::Cleared:
        return tr("cleared");
    case CaseState::Released:
        return tr("released");
    default:
        return {};
    }
}

// What the officer gave as reason; of an approved hold without words, the reason it was asked for.
QString reasonOf(const Case& c, const inspection::CaseEvent& event)
{
    QString own = event.payloadObject().value(QLatin1String("reason")).toString();
    if (!own.isEmpty() || c.state != CaseState::Held) {
        return own;
    }
    const auto asked = std::find_if(c.decisions.crbegin(), c.decisions.crend(),
                                    [](const auto& record) { return record.decision == inspection::Decision::Hold; });
    return asked == c.decisions.crend() ? QString() : asked->reason;
}

Result<local_cache::HistoryEntry> decisiveEntry(const local_cache::CacheLocation& location, const Case& c)
{
    const auto cache = local_cache::CaseCache::open(location);
    if (!cache) {
        return failure(cache.error());
    }
    const auto history = (*cache)->history(c.id);
    if (!history) {
        return failure(history.error());
    }
    const inspection::EventId wanted = c.standing.last().event;
    const auto found = std::find_if(history->cbegin(), history->cend(),
                                    [&](const local_cache::HistoryEntry& entry) { return entry.event.id == wanted; });
    if (found == history->cend() || !found->signatureValid) {
        return failure(ErrorCode::Tampered, tr("The decision's record does not hold; no receipt is given for it."));
    }
    return *found;
}

// Where the proof says the event is, and how it is checked.
Result<void> addProof(const local_cache::CacheLocation& location, const inspection::CaseEvent& event, Receipt& receipt)
{
    const auto proof = sync::ledger::proofOfEvent(location, event);
    if (!proof) {
        return failure(proof.error());
    }
    const auto codes = sync::ledger::codesOfProof(*proof);
    const auto link = sync::HubLink::read(sync::HubLink::fileIn(location));
    if (!codes || !link) {
        return failure(codes ? link.error() : codes.error());
    }
    const auto checked = sync::ledger::checkProof(*proof, {link->logKey, link->witnessKeys, link->witnessesNeeded});
    if (!checked) {
        return failure(checked.error());
    }
    receipt.codes = *codes;
    receipt.log = checked->origin;
    receipt.entry = checked->index + 1;
    receipt.size = checked->size;
    receipt.logKey = link->logKey ? link->logKey->verifierText() : QString();
    return {};
}

} // namespace

QString receiptRefusal(const Case& c)
{
    if (c.contested) {
        return tr(
            "Two decisions on this case contradict each other; a supervisor settles it before there is a receipt.");
    }
    return c.standing.isEmpty() || decisionText(c.state).isEmpty()
               ? tr("There is no hold and no release in this case to give a receipt for.")
               : QString();
}

Result<Receipt> makeReceipt(const local_cache::CacheLocation& location, const Case& c)
{
    if (const QString refusal = receiptRefusal(c); !refusal.isEmpty()) {
        return failure(ErrorCode::Refused, refusal);
    }
    const auto entry = decisiveEntry(location, c);
    if (!entry) {
        return failure(entry.error());
    }
    const inspection::CaseEvent& event = entry->event;
    Receipt receipt;
    receipt.caseNumber = c.number;
    receipt.container = c.container;
    receipt.importer = c.declaration.importer;
    receipt.goods = c.declaration.goods.isEmpty() ? QString() : c.declaration.goods.first().description;
    receipt.decision = decisionText(c.state);
    receipt.reason = reasonOf(c, event);
    receipt.officer = entry->officer.name;
    receipt.station = event.station;
    receipt.timeMs = event.timeMs;
    receipt.event = event.id.toString(QUuid::WithoutBraces);
    return addProof(location, event, receipt).map([&] { return receipt; });
}

Result<void> writeReceipt(const Receipt& receipt, const QString& path)
{
    QVector<QrCode> codes;
    for (const QByteArray& text : receipt.codes) {
        const auto code = QrCode::of(text);
        if (!code) {
            return failure(code.error());
        }
        codes.append(*code);
    }
    const auto cannotWrite = [&path](const QString& detail) {
        return failure(ErrorCode::Storage, tr("The receipt cannot be written to %1; choose another folder.").arg(path),
                       detail);
    };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return cannotWrite(file.errorString());
    }
    QPdfWriter pdf(&file);
    pdf.setPageSize(QPageSize(QPageSize::A4));
    pdf.setPageMargins(QMarginsF());
    pdf.setResolution(dotsPerInch);
    pdf.setTitle(tr("Receipt %1").arg(receipt.caseNumber));
    pdf.setCreator(QStringLiteral("Portlight " PORTLIGHT_VERSION));
    QPainter painter;
    if (!painter.begin(&pdf)) {
        return cannotWrite(QStringLiteral("QPainter::begin"));
    }
    paintReceipt(painter, QRectF(0, 0, pdf.width(), pdf.height()), receipt, codes);
    if (!painter.end() || !file.commit()) {
        return cannotWrite(file.errorString());
    }
    return {};
}

} // namespace portlight::app
