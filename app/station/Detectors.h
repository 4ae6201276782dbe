// The models at work on this terminal: the newest accepted one of each set, loaded when a scan first needs it and kept
// for the process.
//
// Safe from any thread, one look at a time for each caller.
#pragma once

#include "app/station/DetectionPolicy.h"
#include "inference/ModelLibrary.h"
#include "inspection/Case.h"
#include "scans/Scan.h"

#include <QCoreApplication>

#include <memory>

namespace portlight::app {

// What a model says of a scan.
struct ModelLook
{
    QVector<inspection::Finding> findings; // alarms, and what it could not see into; with ids of their own
    // What of the scan is unlike those the model was trained on.
    QVector<inspection::UnfamiliarFigure> unfamiliar;

    [[nodiscard]] int alarms() const;
};

class Detectors
{
    Q_DECLARE_TR_FUNCTIONS(portlight::app)

public:
    // The models of `folder`; read and verified here, because what is refused must be said before anything is looked
    // at.
    explicit Detectors(const QString& folder);
    // Those of inference::ModelLibrary::defaultFolder(), one object a process.
    [[nodiscard]] static std::shared_ptr<Detectors> ofProcess();

    // Without their bytes, in order of name. Empty: see problem().
    [[nodiscard]] const QVector<inference::ModelBundle>& inUse() const { return m_inUse; }
    // The same models in the same order.
    [[nodiscard]] QVector<inspection::ModelAtWork> atWork() const;
    // What an officer must know when not everything is as it should be, in one sentence; empty when all is well.
    [[nodiscard]] const QString& problem() const { return m_problem; }
    // Classes of all models in use of this kind.
    [[nodiscard]] int classCount(inference::ModelKind kind) const { return classesOfKind(m_inUse, kind); }
    // Where alarms of a class of inUse()[model] begin.
    [[nodiscard]] inference::OperatingPoint pointOf(int model, const inference::ModelClass& of,
                                                    const DetectionPolicy& policy) const;

    // What `inUse()[model]` says of the scan's radiographs or of its volume. Unsupported when there is none that it can
    // look at; Cancelled when `goOn` says no, which is asked by several threads at once.
    [[nodiscard]] inspection::Result<ModelLook> look(int model, const scans::Scan& scan, const DetectionPolicy& policy,
                                                     const inference::GoOn& goOn);

private:
    [[nodiscard]] inspection::Result<ModelLook>
    lookAtRadiographs(int model, const scans::Scan& scan, const DetectionPolicy& policy, const inference::GoOn& goOn);
    [[nodiscard]] inspection::Result<ModelLook>
    lookAtVolume(int model, const scans::Scan& scan, const DetectionPolicy& policy, const inference::GoOn& goOn);

    inference::ModelLibrary m_library;
    QVector<inference::ModelBundle> m_inUse;
    QString m_problem;
};

} // namespace portlight::app
