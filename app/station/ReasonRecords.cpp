#include "app/station/ReasonRecords.h"

#include "app/station/ActiveSelection.h"
#include "app/station/FiguresUpdate.h"
#include "risk/model/ModelFolder.h"

#include <QCoreApplication>

#include <algorithm>

namespace portlight::app {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;
using local_cache::CacheLocation;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::app", text);
}

} // namespace

Result<risk::Assessment> recordedAssessment(const CacheLocation& location, const inspection::CaseId& id)
{
    const auto cache = local_cache::CaseCache::open(location);
    if (!cache) {
        return failure(cache.error());
    }
    const auto history = (*cache)->history(id);
    if (!history) {
        return failure(history.error());
    }
    const auto attached =
        std::find_if(history->crbegin(), history->crend(), [](const local_cache::HistoryEntry& entry) {
            return entry.event.kind == inspection::EventKind::DeclarationAttached;
        });
    return attached == history->crend()
               ? risk::Assessment()
               : risk::Assessment::fromJson(attached->event.payloadObject().value(QLatin1String("risk")).toObject());
}

Result<QVector<risk::RiskRecord>> pastOfModel(const CacheLocation& location, const QString& modelId)
{
    const QString folder = modelFolder(location, modelId);
    const auto found = modelIdIn(folder);
    if (!found) {
        return failure(found.error().code,
                       tr("Model %1, which gave this reason, is not on this terminal; its past declarations cannot be "
                          "listed here.")
                           .arg(modelId));
    }
    if (*found != modelId) {
        return failure(ErrorCode::Tampered,
                       tr("The risk model in %1 is not the one that gave this reason.").arg(folder));
    }
    return risk::loadRiskPast(folder);
}

Result<ReasonRecords> reasonRecords(const CacheLocation& location, const inspection::CaseId& id, qsizetype reason,
                                    const local_cache::CacheProgress& progress)
{
    const auto assessment = recordedAssessment(location, id);
    if (!assessment) {
        return failure(assessment.error());
    }
    const auto grounds = assessment->grounds.value(reason);
    if (!grounds) {
        return failure(ErrorCode::NotFound, tr("This reason counted no past declarations."));
    }
    const auto past = pastOfModel(location, assessment->risk.model);
    if (!past) {
        return failure(past.error());
    }
    const auto book = upToDateBook(location, progress);
    if (!book) {
        return failure(book.error());
    }
    auto declarations = risk::pastDeclarations(*grounds, *past, **book);
    if (!declarations) {
        return failure(declarations.error());
    }
    return ReasonRecords{assessment->risk.reasons.at(reason), *grounds, std::move(*declarations)};
}

} // namespace portlight::app
