#include "app/portlightctl/DocumentJson.h"

#include "app/portlightctl/CaseJson.h"

#include <QJsonArray>

namespace portlight::ctl {

using inspection::CustodyStep;

namespace {

QString nameOf(CustodyStep::Kind kind)
{
    switch (kind) {
    case CustodyStep::Kind::Registered:
        return QStringLiteral("registered");
    case CustodyStep::Kind::Transferred:
        return QStringLiteral("transferred");
    case CustodyStep::Kind::Presented:
        return QStringLiteral("presented");
    }
    Q_UNREACHABLE();
}

QJsonObject stepJson(const CustodyStep& step, const PartySignatures& signatures)
{
    QJsonObject json{{QStringLiteral("step"), nameOf(step.kind)},       {QStringLiteral("event"), idText(step.event)},
                     {QStringLiteral("officer"), idText(step.officer)}, {QStringLiteral("station"), step.station},
                     {QStringLiteral("time"), isoTime(step.timeMs)},    {QStringLiteral("party"), step.party}};
    if (step.kind == CustodyStep::Kind::Transferred) {
        json.insert(QStringLiteral("from"), step.from);
        json.insert(QStringLiteral("gap"), !step.holds);
    }
    if (step.kind == CustodyStep::Kind::Presented) {
        json.insert(QStringLiteral("sha256"), step.sha256);
        json.insert(QStringLiteral("matches"), step.holds);
    }
    if (const auto found = signatures.constFind(step.event); found != signatures.cend()) {
        json.insert(QStringLiteral("party_signature"), toString(*found));
    }
    return json;
}

} // namespace

QJsonObject toJson(const inspection::TradeDocument& document, const PartySignatures& signatures)
{
    QJsonArray steps;
    for (const CustodyStep& step : document.steps) {
        steps.append(stepJson(step, signatures));
    }
    return {{QStringLiteral("document"), idText(document.id)},
            {QStringLiteral("kind"), toString(document.kind)},
            {QStringLiteral("number"), document.number},
            {QStringLiteral("name"), document.name},
            {QStringLiteral("sha256"), document.sha256},
            {QStringLiteral("bytes"), document.bytes},
            {QStringLiteral("custodian"), document.custodian},
            {QStringLiteral("altered"), document.isAltered()},
            {QStringLiteral("custody_gap"), document.hasCustodyGap()},
            {QStringLiteral("chain"), steps}};
}

QJsonObject toJson(const inspection::Seal& seal)
{
    QJsonArray steps;
    for (const inspection::SealStep& step : seal.steps) {
        steps.append(QJsonObject{{QStringLiteral("event"), idText(step.event)},
                                 {QStringLiteral("officer"), idText(step.officer)},
                                 {QStringLiteral("station"), step.station},
                                 {QStringLiteral("time"), isoTime(step.timeMs)},
                                 {QStringLiteral("state"), toString(step.state)},
                                 {QStringLiteral("text"), step.text}});
    }
    return {{QStringLiteral("seal"), seal.number},
            {QStringLiteral("place"), seal.place},
            {QStringLiteral("state"), toString(seal.state)},
            {QStringLiteral("steps"), steps}};
}

} // namespace portlight::ctl
