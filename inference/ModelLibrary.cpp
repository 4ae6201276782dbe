#include "inference/ModelLibrary.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace portlight::inference {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

ModelLibrary::ModelLibrary(QString folder, QVector<QByteArray> trustedKeys)
    : m_folder(std::move(folder))
    , m_trustedKeys(std::move(trustedKeys))
{
}

QString ModelLibrary::defaultFolder()
{
    QString chosen = qEnvironmentVariable("PORTLIGHT_MODELS");
    if (!chosen.isEmpty()) {
        return chosen;
    }
    const QString installed =
        QDir::cleanPath(QCoreApplication::applicationDirPath() + QLatin1String("/../share/portlight/models"));
    return QFileInfo(installed).isDir() ? installed : QStringLiteral(PORTLIGHT_MODELS_FOLDER);
}

QVector<ModelEntry> ModelLibrary::entries() const
{
    QVector<ModelEntry> found;
    const QDir directory(m_folder);
    for (const QString& name : directory.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QString folder = directory.filePath(name);
        auto bundle = loadModelBundle(folder, m_trustedKeys);
        if (bundle) {
            bundle->model.clear();
        }
        found.append({folder, std::move(bundle)});
    }
    return found;
}

Result<std::shared_ptr<const RadiographDetector>> ModelLibrary::detector(const QString& set, int threads)
{
    const std::scoped_lock turn(m_mutex);
    if (const auto known = m_detectors.constFind(set); known != m_detectors.constEnd()) {
        return *known;
    }
    auto bundle = newest(set);
    if (!bundle) {
        return failure(bundle.error());
    }
    auto detector = RadiographDetector::create(std::move(*bundle), availableEngines().first(), threads);
    if (detector) {
        m_detectors.insert(set, *detector);
    }
    return detector;
}

Result<std::shared_ptr<const VolumeDetector>> ModelLibrary::volumeDetector(const QString& set)
{
    const std::scoped_lock turn(m_mutex);
    if (const auto known = m_volumeDetectors.constFind(set); known != m_volumeDetectors.constEnd()) {
        return *known;
    }
    auto bundle = newest(set);
    if (!bundle) {
        return failure(bundle.error());
    }
    auto detector = VolumeDetector::create(std::move(*bundle), availableEngines().first());
    if (detector) {
        m_volumeDetectors.insert(set, *detector);
    }
    return detector;
}

Result<ModelBundle> ModelLibrary::newest(const QString& set) const
{
    // Names end in a number that grows, so the last one that holds wins.
    std::optional<inspection::Error> refusal;
    const QDir directory(m_folder);
    for (const QString& name : directory.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed)) {
        auto bundle = loadModelBundle(directory.filePath(name), m_trustedKeys);
        if (!bundle) {
            if (!refusal && name.startsWith(set)) {
                refusal = bundle.error();
                refusal->text = directory.filePath(name) + QLatin1String(": ") + refusal->text;
            }
            continue;
        }
        if (bundle->set == set) {
            return bundle;
        }
    }
    if (refusal) {
        return failure(*refusal);
    }
    return failure(
        ErrorCode::NotFound,
        QCoreApplication::translate("portlight::inference", "There is no model for \"%1\" in %2.").arg(set, m_folder));
}

} // namespace portlight::inference
