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
#include <QStringList>

#include <functional>
#include <memory>

namespace portlight::app {

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
    // One word for each model in use (inspection::modelWord), in the same order.
    [[nodiscard]] QStringList words() const;
    // What an officer must know when not everything is as it should be, in one sentence; empty when all is well.
    [[nodiscard]] const QString& problem() const { return m_problem; }
    // Classes of all models in use together.
    [[nodiscard]] int classCount() const;

    // Every alarm that `inUse()[model]` raises in the scan's radiographs, as findings with ids of their own.
    // Unsupported when the scan has no radiograph it can look at; Cancelled when `goOn` (RadiographDetector::detect)
    // says no.
    [[nodiscard]] inspection::Result<QVector<inspection::Finding>>
    look(int model, const scans::Scan& scan, const DetectionPolicy& policy, const std::function<bool()>& goOn);

private:
    inference::ModelLibrary m_library;
    QVector<inference::ModelBundle> m_inUse;
    QString m_problem;
};

} // namespace portlight::app
