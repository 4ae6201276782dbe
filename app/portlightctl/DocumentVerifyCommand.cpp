#include "app/portlightctl/DocumentVerifyCommand.h"

#include "app/portlightctl/CacheAccess.h"
#include "app/portlightctl/CaseJson.h"
#include "app/portlightctl/DocumentJson.h"
#include "app/portlightctl/ProofKeyOptions.h"
#include "app/station/DocumentFile.h"
#include "inspection/DocumentEvents.h"
#include "local_cache/DocumentLookup.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace portlight::ctl {

using inspection::Case;
using inspection::EventKind;
using inspection::failure;
using inspection::Result;
using inspection::TradeDocument;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("portlightctl", text);
}

// Offline, with nothing but the file, a proof and public keys.
Result<ExitCode> verifyByProof(const CacheAccess& access, const app::DocumentFile& file, Output& output)
{
    const auto keys = proofKeysOf(access);
    const auto bytes = readProofFile(access.option(QStringLiteral("proof")));
    if (!keys || !bytes) {
        return failure(keys ? bytes.error() : keys.error());
    }
    return sync::ledger::checkProof(*bytes, *keys).map([&](const sync::ledger::CheckedProof& checked) {
        const bool matches = checked.event.kind == EventKind::DocumentRegistered &&
                             checked.event.payloadObject().value(QLatin1String("sha256")).toString() == file.sha256;
        QJsonObject said = toJson(checked);
        said.insert(QStringLiteral("sha256"), file.sha256);
        said.insert(QStringLiteral("matches"), matches);
        output.print(said);
        return matches ? ExitCode::Done : ExitCode::AnswerIsNo;
    });
}

Result<QJsonObject> registrationJson(const CacheAccess& access, const Case& c, const TradeDocument& document)
{
    const inspection::CustodyStep& registered = document.steps.first();
    return sync::ledger::placeOfEvent(access.location(), registered.event)
        .map([&](const sync::ledger::EventPlace& place) {
            QJsonObject json = toJson(document);
            json.insert(QStringLiteral("case"), idText(c.id));
            json.insert(QStringLiteral("case_number"), c.number);
            json.insert(QStringLiteral("registered"), isoTime(registered.timeMs));
            json.insert(QStringLiteral("event"), idText(registered.event));
            json.insert(QStringLiteral("entry"), place.entry);
            json.insert(QStringLiteral("provable"), place.isCovered);
            return json;
        });
}

Result<ExitCode> verifyHere(const CacheAccess& access, const app::DocumentFile& file, Output& output)
{
    const auto cache = access.openCache();
    if (!cache) {
        return failure(cache.error());
    }
    const auto cases =
        local_cache::DocumentLookup::open(access.location()).and_then([&](const local_cache::DocumentLookup& all) {
            return all.casesWith(file.sha256);
        });
    if (!cases) {
        return failure(cases.error());
    }
    QJsonArray registered;
    for (const inspection::CaseId& id : *cases) {
        const auto c = (*cache)->loadCase(id);
        if (!c) {
            return failure(c.error());
        }
        for (const TradeDocument& document : c->documents) {
            if (document.sha256 != file.sha256) {
                continue;
            }
            const auto json = registrationJson(access, *c, document);
            if (!json) {
                return failure(json.error());
            }
            registered.append(*json);
        }
    }
    output.print(QJsonObject{{QStringLiteral("file"), file.name},
                             {QStringLiteral("sha256"), file.sha256},
                             {QStringLiteral("registered"), registered}});
    return registered.isEmpty() ? ExitCode::AnswerIsNo : ExitCode::Done;
}

Result<ExitCode> run(const QStringList& arguments, Output& output)
{
    const Command command = documentVerifyCommand();
    const auto access =
        CacheAccess::parse(command, arguments, QStringList{QStringLiteral("proof")} + proofKeyOptions());
    if (!access) {
        return failure(access.error());
    }
    if (access->words().size() != 1) {
        return usageFailure(command, tr("Name one file."));
    }
    return app::readDocumentFile(access->words().first()).and_then([&](const app::DocumentFile& file) {
        return access->option(QStringLiteral("proof")).isEmpty() ? verifyHere(*access, file, output)
                                                                 : verifyByProof(*access, file, output);
    });
}

} // namespace

Command documentVerifyCommand()
{
    return {QStringLiteral("document verify"),
            QStringLiteral("document verify FILE [--proof FILE [--log-key KEY [--witness-key KEY]]] [--data DIR]"),
            tr("Say whether a file is a registered document, by this terminal's cases or, anywhere, by a proof."), run};
}

} // namespace portlight::ctl
