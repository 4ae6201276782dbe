#include "app/station/CaseLooker.h"

#include "intake/CaseScanLoader.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace portlight::app {

using inspection::Case;
using inspection::ErrorCode;
using inspection::failure;
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

QVector<PendingLook> pendingLooks(const Case& of, const QVector<inspection::ModelAtWork>& models)
{
    QVector<PendingLook> pending;
    if (!inspection::isOpenWork(of.state)) {
        return pending;
    }
    for (const inspection::ScanReference& scan : of.scans) {
        for (int model = 0; model < models.size(); ++model) {
            if (models.at(model).scanKind == scan.kind && !hasLooked(of, scan.sha256, models.at(model).word)) {
                pending.append({scan.sha256, model});
            }
        }
    }
    return pending;
}

CaseLooker::CaseLooker(local_cache::CacheLocation location, local_cache::SessionPtr session,
                       std::shared_ptr<Detectors> detectors, ScanSource source)
    : m_location(std::move(location))
    , m_session(std::move(session))
    , m_detectors(std::move(detectors))
    , m_source(std::move(source))
{
    if (!m_source) {
        m_source = [location = m_location, session = m_session](const QString& sha256, scans::Progress& progress) {
            return intake::loadStoredScan(location, session, sha256, progress).map([](scans::Scan&& scan) {
                return std::make_shared<const scans::Scan>(std::move(scan));
            });
        };
    }
}

Result<CaseLook> CaseLooker::look(local_cache::CaseCache& cache, const inspection::CaseId& id,
                                  scans::Progress& progress, const inference::GoOn& goOn)
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
    Result<std::shared_ptr<const scans::Scan>> scan;
    for (const PendingLook& pending : pendingLooks(*opened, m_detectors->atWork())) {
        if (!mayGoOn()) {
            return failure(ErrorCode::Cancelled, tr("Stopped."));
        }
        if (loaded != pending.scan) {
            scan = nullptr; // the one before makes room first
            scan = m_source(pending.scan, progress);
            loaded = pending.scan;
        }
        if (!scan && !isForGood(scan.error().code)) {
            return failure(scan.error());
        }
        const auto found = scan ? m_detectors->look(pending.model, **scan, *policy, mayGoOn)
                                : Result<ModelLook>(failure(scan.error()));
        if (!found && !isForGood(found.error().code)) {
            return failure(found.error());
        }
        if (auto recorded = record(cache, id, pending, *policy, found); !recorded) {
            return failure(recorded.error());
        }
        ++done.looks;
        done.alarms += found ? found->alarms() : 0;
        if (!found) {
            done.problems.append(found.error().text);
        }
    }
    return done;
}

Result<void> CaseLooker::record(local_cache::CaseCache& cache, const inspection::CaseId& id, const PendingLook& pending,
                                const DetectionPolicy& policy, const Result<ModelLook>& found)
{
    // Somebody may have decided, or another terminal looked, while this one did.
    const auto now = cache.loadCase(id);
    if (!now) {
        return failure(now.error());
    }
    if (!pendingLooks(*now, m_detectors->atWork()).contains(pending)) {
        return failure(ErrorCode::Cancelled, tr("The case was decided meanwhile."));
    }
    const inference::ModelBundle& bundle = m_detectors->inUse().at(pending.model);
    QJsonArray findings;
    QJsonObject thresholds;
    for (const inference::ModelClass& one : bundle.classes) {
        thresholds.insert(one.name, m_detectors->pointOf(pending.model, one, policy).threshold);
    }
    QJsonObject payload{{QStringLiteral("scan"), pending.scan},
                        {QStringLiteral("detector"), bundle.id},
                        {QStringLiteral("version"), bundle.version},
                        {QStringLiteral("thresholds"), thresholds},
                        {QStringLiteral("engine"), toString(inference::availableEngines().first())}};
    if (found) {
        for (const inspection::Finding& finding : found->findings) {
            findings.append(finding.toJson());
        }
        QJsonArray unfamiliar;
        for (const inspection::UnfamiliarFigure& figure : found->unfamiliar) {
            unfamiliar.append(figure.toJson());
        }
        if (!unfamiliar.isEmpty()) {
            payload.insert(QStringLiteral("unfamiliar"), unfamiliar);
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
