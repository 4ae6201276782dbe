#include "app/station/Detectors.h"

#include "inference/BundleSignature.h"

#include <QFileInfo>
#include <QMap>

#include <algorithm>
#include <mutex>

namespace portlight::app {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Finding;
using inspection::Result;

namespace {

// One: the officer's image has the other processors, and one pass takes a tenth of a second.
constexpr int threadsAPass = 1;

Finding detectorsFinding(const QString& label, double score)
{
    Finding finding;
    finding.id = inspection::newTimeOrderedId();
    finding.source = inspection::FindingSource::Detector;
    finding.label = label;
    finding.score = score;
    return finding;
}

Finding findingOf(const inference::VolumeFinding& one, const inference::ModelBundle& bundle, int layer)
{
    Finding finding = detectorsFinding(
        one.isShield() ? QString(inference::shieldClassName) : bundle.classes.at(one.classIndex).name, one.score);
    if (one.isShield()) { // a rule, which is never more or less certain
        finding.assessment = inspection::FindingAssessment::Unknown;
        finding.score.reset();
    }
    finding.box = one.measures.box;
    finding.layer = layer;
    finding.massGrams = one.measures.massGrams;
    finding.volumeCm3 = one.measures.volumeCm3;
    finding.densityGramsPerCm3 = one.measures.densityGramsPerCm3;
    finding.effectiveZ = one.measures.effectiveZ;
    return finding;
}

} // namespace

int ModelLook::alarms() const
{
    return static_cast<int>(std::count_if(findings.cbegin(), findings.cend(), [](const Finding& finding) {
        return finding.assessment == inspection::FindingAssessment::Alarm;
    }));
}

Detectors::Detectors(const QString& folder)
    : m_library(folder, inference::trustedModelKeys())
{
    if (!QFileInfo(folder).isDir()) {
        m_problem = tr("The detectors are off: there is no folder of models at %1.").arg(folder);
        return;
    }
    QMap<QString, inference::ModelBundle> newest; // by set; names end in a number that grows
    QStringList refused;
    for (const inference::ModelEntry& entry : m_library.entries()) {
        if (entry.bundle) {
            newest.insert(entry.bundle->set, *entry.bundle);
        } else {
            refused.append(tr("%1 is refused: %2").arg(QFileInfo(entry.folder).fileName(), entry.bundle.error().text));
        }
    }
    m_inUse = newest.values();
    m_problem = refused.join(QLatin1Char(' '));
    if (m_inUse.isEmpty() && refused.isEmpty()) {
        m_problem = tr("The detectors are off: there is no model in %1.").arg(folder);
    }
}

std::shared_ptr<Detectors> Detectors::ofProcess()
{
    static std::mutex turn;
    static std::shared_ptr<Detectors> kept;
    static QString of;
    const std::scoped_lock lock(turn);
    const QString folder = inference::ModelLibrary::defaultFolder();
    if (!kept || of != folder) {
        kept = std::make_shared<Detectors>(folder);
        of = folder;
    }
    return kept;
}

QVector<inspection::ModelAtWork> Detectors::atWork() const
{
    QVector<inspection::ModelAtWork> models;
    for (const inference::ModelBundle& bundle : m_inUse) {
        models.append({inspection::modelWord(bundle.id, bundle.version), toString(bundle.kind)});
    }
    return models;
}

inference::OperatingPoint Detectors::pointOf(int model, const inference::ModelClass& of,
                                             const DetectionPolicy& policy) const
{
    const inference::ModelKind kind = m_inUse.at(model).kind;
    return alarmPoint(kind, of, policy, classCount(kind));
}

Result<ModelLook> Detectors::look(int model, const scans::Scan& scan, const DetectionPolicy& policy,
                                  const inference::GoOn& goOn)
{
    return m_inUse.at(model).kind == inference::ModelKind::Volume ? lookAtVolume(model, scan, policy, goOn)
                                                                  : lookAtRadiographs(model, scan, policy, goOn);
}

Result<ModelLook> Detectors::lookAtRadiographs(int model, const scans::Scan& scan, const DetectionPolicy& policy,
                                               const inference::GoOn& goOn)
{
    if (scan.radiographs.isEmpty()) {
        return failure(ErrorCode::Unsupported, tr("The scan holds no radiograph."));
    }
    const inference::ModelBundle& bundle = m_inUse.at(model);
    const auto detector = m_library.detector(bundle.set, threadsAPass);
    if (!detector) {
        return failure(detector.error());
    }
    ModelLook look;
    for (int layer = 0; layer < scan.radiographs.size(); ++layer) {
        const auto image = inference::rgbImageOf(scan.radiographs.at(layer));
        if (!image) {
            return failure(image.error());
        }
        const auto detections = (*detector)->detect(*image, goOn);
        if (!detections) {
            return failure(detections.error());
        }
        for (const inference::Detection& one : *detections) {
            const inference::ModelClass& of = bundle.classes.at(one.classIndex);
            if (one.score >= pointOf(model, of, policy).threshold) {
                Finding finding = detectorsFinding(of.name, one.score);
                finding.rectangle = one.box;
                finding.layer = layer;
                look.findings.append(finding);
            }
        }
    }
    return look;
}

Result<ModelLook> Detectors::lookAtVolume(int model, const scans::Scan& scan, const DetectionPolicy& policy,
                                          const inference::GoOn& goOn)
{
    const auto volumes = inference::attenuatingPair(scan);
    if (!volumes) {
        return failure(ErrorCode::Unsupported,
                       tr("The scan holds no volume with values in HU, attenuation or density."));
    }
    const inference::ModelBundle& bundle = m_inUse.at(model);
    const auto detector = m_library.volumeDetector(bundle.set);
    if (!detector) {
        return failure(detector.error());
    }
    const scans::Progress progress;
    const auto found = (*detector)->detect(*volumes, progress, goOn);
    if (!found) {
        return failure(found.error());
    }
    ModelLook look{{}, found->unfamiliar};
    for (const inference::VolumeFinding& one : found->findings) {
        if (one.isShield() || one.score >= pointOf(model, bundle.classes.at(one.classIndex), policy).threshold) {
            look.findings.append(findingOf(one, bundle, volumes->layer));
        }
    }
    return look;
}

} // namespace portlight::app
