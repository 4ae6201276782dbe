#include "app/station/CaseLooker.h"

#include "intake/CaseScanLoader.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace portlight::app {

using inspection::Case;
using inspection::ErrorCode;
using inspection::failure;
using inspection::Finding;
using inspection::Result;

namespace {

bool hasLooked(const Case& c, const QString& scan, const QString& word)
{
    return std::any_of(c.detections.cbegin(), c.detections.cend(), [&](const inspection::DetectionRecord& record) {
        return record.scan == scan && !record.version.isEmpty() &&
               inspection::modelWord(record.detector, record.version) == word;
    });
}

// Of the picture itself: it will be no different tomorrow.
bool isForGood(ErrorCode code)
{
    return code == ErrorCode::Unsupported || code == ErrorCode::BadInput;
}

} // namespace

QVector<PendingLook> pendingLooks(const Case& of, const QStringList& modelWords)
{
    QVector<PendingLook> pending;
    if (!inspection::isOpenWork(of.state)) {
        return pending;
    }
    for (const inspection::ScanReference& scan : inspection::radiographsOf(of)) {
        for (int model = 0; model < modelWords.size(); ++model) {
            if (!hasLooked(of, scan.sha256, modelWords.at(model))) {
                pending.append({scan.sha256, model});
            }
        }
    }
    return pending;
}

CaseLooker::CaseLooker(local_cache::CacheLocation location, local_cache::SessionPtr session,
                       std::shared_ptr<Detectors> detectors)
    : m_location(std::move(location))
    , m_session(std::move(session))
    , m_detectors(std::move(detectors))
{
}

Result<CaseLook> CaseLooker::look(local_cache::CaseCache& cache, const inspection::CaseId& id,
                                  scans::Progress& progress, const std::function<bool()>& goOn)
{
    const auto opened = cache.loadCase(id);
    const auto policy = loadDetectionPolicy(m_location);
    if (!opened || !policy) {
        return failure(opened ? policy.error() : opened.error());
    }
    const auto mayGoOn = [&progress, &goOn] { return !progress.isCancelled() && (!goOn || goOn()); };
    CaseLook done;
    done.number = opened->number;
    QString loaded;
    Result<scans::Scan> scan;
    for (const PendingLook& pending : pendingLooks(*opened, m_detectors->words())) {
        if (!mayGoOn()) {
            return failure(ErrorCode::Cancelled, tr("Stopped."));
        }
        if (loaded != pending.scan) {
            scan = intake::loadStoredScan(m_location, m_session, pending.scan, progress);
            loaded = pending.scan;
        }
        if (!scan && !isForGood(scan.error().code)) {
            return failure(scan.error());
        }
        const auto found = scan ? m_detectors->look(pending.model, *scan, *policy, mayGoOn)
                                : Result<QVector<Finding>>(failure(scan.error()));
        if (!found && !isForGood(found.error().code)) {
            return failure(found.error());
        }
        if (auto recorded = record(cache, id, pending, *policy, found); !recorded) {
            return failure(recorded.error());
        }
        ++done.looks;
        done.alarms += found ? static_cast<int>(found->size()) : 0;
        if (!found) {
            done.problems.append(found.error().text);
        }
    }
    return done;
}

Result<void> CaseLooker::record(local_cache::CaseCache& cache, const inspection::CaseId& id, const PendingLook& pending,
                                const DetectionPolicy& policy, const Result<QVector<Finding>>& found)
{
    // Somebody may have decided, or another terminal looked, while this one did.
    const auto now = cache.loadCase(id);
    if (!now) {
        return failure(now.error());
    }
    if (!pendingLooks(*now, m_detectors->words()).contains(pending)) {
        return failure(ErrorCode::Cancelled, tr("The case was decided meanwhile."));
    }
    const inference::ModelBundle& bundle = m_detectors->inUse().at(pending.model);
    QJsonArray findings;
    QJsonObject thresholds;
    for (const inference::ModelClass& one : bundle.classes) {
        thresholds.insert(one.name, alarmPoint(one, policy, m_detectors->classCount()).threshold);
    }
    QJsonObject payload{{QStringLiteral("scan"), pending.scan},
                        {QStringLiteral("detector"), bundle.id},
                        {QStringLiteral("version"), bundle.version},
                        {QStringLiteral("thresholds"), thresholds},
                        {QStringLiteral("engine"), toString(inference::availableEngines().first())}};
    if (found) {
        for (const Finding& finding : *found) {
            findings.append(finding.toJson());
        }
    } else {
        payload.insert(QStringLiteral("problem"), found.error().text);
    }
    payload.insert(QStringLiteral("findings"), findings);
    const std::array drafts{local_cache::EventDraft{id, inspection::EventKind::DetectionRecorded, payload}};
    const auto appended = cache.append(m_session, drafts);
    return appended ? Result<void>() : failure(appended.error());
}

} // namespace portlight::app
