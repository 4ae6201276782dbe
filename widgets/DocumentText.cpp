#include "widgets/DocumentText.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace portlight::widgets {

using inspection::CustodyStep;
using inspection::DocumentKind;
using inspection::EventKind;
using inspection::SealState;
using inspection::TradeDocument;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::widgets", text);
}

QString transferSentence(const QString& from, const QString& to)
{
    return from.isEmpty() ? tr("Handed to %1").arg(to) : tr("Handed by %1 to %2").arg(from, to);
}

QString withDetail(const QString& sentence, const QString& detail)
{
    return detail.isEmpty() ? sentence : tr("%1: %2").arg(sentence, detail);
}

QString foundSentence(SealState state)
{
    switch (state) {
    case SealState::Intact:
        return tr("Found intact");
    case SealState::Opened:
        return tr("Opened by us");
    case SealState::Broken:
        return tr("Found broken");
    }
    Q_UNREACHABLE();
}

} // namespace

QString documentKindName(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::CertificateOfOrigin:
        return tr("Certificate of origin");
    case DocumentKind::BillOfLading:
        return tr("Bill of lading");
    case DocumentKind::AirWaybill:
        return tr("Air waybill");
    case DocumentKind::Invoice:
        return tr("Invoice");
    case DocumentKind::PackingList:
        return tr("Packing list");
    case DocumentKind::HealthCertificate:
        return tr("Health certificate");
    case DocumentKind::Licence:
        return tr("Licence");
    case DocumentKind::Other:
        return tr("Document");
    }
    Q_UNREACHABLE();
}

QString sealStateName(SealState state)
{
    switch (state) {
    case SealState::Intact:
        return tr("Intact");
    case SealState::Opened:
        return tr("Opened");
    case SealState::Broken:
        return tr("Broken");
    }
    Q_UNREACHABLE();
}

QString documentTitle(const TradeDocument& document)
{
    const QString reference = document.number.isEmpty() ? document.name : document.number;
    return reference.isEmpty() ? documentKindName(document.kind)
                               : tr("%1 %2").arg(documentKindName(document.kind), reference);
}

QString stepSentence(const CustodyStep& step)
{
    switch (step.kind) {
    case CustodyStep::Kind::Registered:
        return tr("Registered, with %1").arg(step.party);
    case CustodyStep::Kind::Transferred:
        return step.holds ? transferSentence(step.from, step.party)
                          : tr("%1, who did not have it").arg(transferSentence(step.from, step.party));
    case CustodyStep::Kind::Presented:
        return step.holds ? tr("Presented by %1: as registered").arg(step.party)
                          : tr("Presented by %1: ALTERED, not the file registered").arg(step.party);
    }
    Q_UNREACHABLE();
}

QString stepSentence(const inspection::SealStep& step, bool isFirst)
{
    if (isFirst) {
        return step.text.isEmpty() ? tr("Affixed") : tr("Affixed by %1").arg(step.text);
    }
    return withDetail(foundSentence(step.state), step.text);
}

QString doubtOf(const TradeDocument& document)
{
    if (document.isAltered()) {
        return tr("Altered: a file was presented as this document that is not the one registered.");
    }
    return document.hasCustodyGap()
               ? tr("Gap in the chain of custody: it was handed on by somebody who did not have it.")
               : QString();
}

QString doubtOf(const inspection::Seal& seal)
{
    return seal.state == SealState::Broken ? tr("Broken seal: the goods behind it may have been reached.") : QString();
}

QString documentEventSentence(const inspection::CaseEvent& event)
{
    const QJsonObject payload = event.payloadObject();
    const auto text = [&payload](const char* key) { return payload.value(QLatin1String(key)).toString(); };
    switch (event.kind) {
    case EventKind::DocumentRegistered: {
        const auto kind = inspection::documentKindFromString(text("kind")).value_or(DocumentKind::Other);
        const QString reference = text("number").isEmpty() ? text("name") : text("number");
        return withDetail(tr("%1 registered").arg(documentKindName(kind)), reference);
    }
    case EventKind::CustodyTransferred:
        return tr("Document: %1").arg(transferSentence(text("from"), text("to")));
    case EventKind::DocumentPresented:
        return withDetail(tr("Document presented"), text("by"));
    case EventKind::SealAffixed:
        return tr("Seal %1 affixed: %2").arg(text("seal"), text("place"));
    case EventKind::SealInspected: {
        const auto found = inspection::sealStateFromString(text("found")).value_or(SealState::Broken);
        return withDetail(tr("Seal %1: %2").arg(text("seal"), sealStateName(found)), text("text"));
    }
    default:
        return {};
    }
}

} // namespace portlight::widgets
