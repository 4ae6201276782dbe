#include "app/station/Detectors.h"

#include "inference/BundleSignature.h"

#include <QFileInfo>
#include <QMap>

#include <mutex>

namespace portlight::app {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Finding;
using inspection::Result;

namespace {

// One: the officer's image has the other processors, and one pass takes a tenth of a second.
constexpr int threadsAPass = 1;

} // namespace

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
    for (const inference::ModelBundle& bundle : std::as_const(newest)) {
        if (bundle.kind == inference::ModelKind::Radiograph) {
            m_inUse.append(bundle);
        }
    }
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

QStringList Detectors::words() const
{
    QStringList words;
    for (const inference::ModelBundle& bundle : m_inUse) {
        words.append(inspection::modelWord(bundle.id, bundle.version));
    }
    return words;
}

int Detectors::classCount() const
{
    int count = 0;
    for (const inference::ModelBundle& bundle : m_inUse) {
        count += static_cast<int>(bundle.classes.size());
    }
    return count;
}

Result<QVector<Finding>> Detectors::look(int model, const scans::Scan& scan, const DetectionPolicy& policy,
                                         const std::function<bool()>& goOn)
{
    if (scan.radiographs.isEmpty()) {
        return failure(ErrorCode::Unsupported, tr("The scan holds no radiograph."));
    }
    const inference::ModelBundle& bundle = m_inUse.at(model);
    const auto detector = m_library.detector(bundle.set, threadsAPass);
    if (!detector) {
        return failure(detector.error());
    }
    QVector<Finding> alarms;
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
            if (one.score < alarmPoint(of, policy, classCount()).threshold) {
                continue;
            }
            Finding finding;
            finding.id = inspection::newTimeOrderedId();
            finding.source = inspection::FindingSource::Detector;
            finding.label = of.name;
            finding.score = one.score;
            finding.rectangle = one.box;
            finding.layer = layer;
            alarms.append(finding);
        }
    }
    return alarms;
}

} // namespace portlight::app
