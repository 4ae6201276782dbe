// The model bundles of this terminal: found in one folder, verified, loaded when first asked for and kept for the
// process.
//
// Safe from any thread.
#pragma once

#include "inference/RadiographDetector.h"
#include "inference/volume/VolumeDetector.h"

#include <QHash>

#include <mutex>

namespace portlight::inference {

struct ModelEntry
{
    QString folder;
    inspection::Result<ModelBundle> bundle; // without the model's bytes, or why it is refused
};

class ModelLibrary
{
public:
    ModelLibrary(QString folder, QVector<QByteArray> trustedKeys);

    // $PORTLIGHT_MODELS, else share/portlight/models beside the program, else the source tree's resources/models.
    [[nodiscard]] static QString defaultFolder();

    // Every bundle of the folder, good or refused, by name.
    [[nodiscard]] QVector<ModelEntry> entries() const;

    // The detector of a set, on the best engine there is. NotFound: no bundle for this set; else why the bundle is
    // refused. `threads` counts for the first call only.
    [[nodiscard]] inspection::Result<std::shared_ptr<const RadiographDetector>> detector(const QString& set,
                                                                                         int threads);
    // The same for a set of volumes.
    [[nodiscard]] inspection::Result<std::shared_ptr<const VolumeDetector>> volumeDetector(const QString& set);

private:
    // The last bundle of the set that holds; errors as above.
    [[nodiscard]] inspection::Result<ModelBundle> newest(const QString& set) const;

    QString m_folder;
    QVector<QByteArray> m_trustedKeys;
    std::mutex m_mutex;
    QHash<QString, std::shared_ptr<const RadiographDetector>> m_detectors;
    QHash<QString, std::shared_ptr<const VolumeDetector>> m_volumeDetectors;
};

} // namespace portlight::inference
