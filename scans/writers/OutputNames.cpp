#include "scans/writers/OutputNames.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace portlight::scans {

QString withNamePart(const QString& path, const QString& part)
{
    const QFileInfo info(path);
    const QString suffix = info.suffix().isEmpty() ? QString() : QLatin1Char('.') + info.suffix();
    return path.left(path.size() - suffix.size()) + QLatin1Char('_') + part + suffix;
}

QStringList outputNames(const QString& path, const std::vector<EnergyLevel>& energies)
{
    if (energies.size() == 1) {
        return {path};
    }
    const bool pair = std::count(energies.begin(), energies.end(), EnergyLevel::Low) <= 1 &&
                      std::count(energies.begin(), energies.end(), EnergyLevel::High) <= 1 &&
                      std::count(energies.begin(), energies.end(), EnergyLevel::Single) == 0;
    QStringList names;
    for (std::size_t i = 0; i < energies.size(); ++i) {
        const QString energy = energies[i] == EnergyLevel::Low ? QStringLiteral("low") : QStringLiteral("high");
        names.append(withNamePart(path, pair ? energy : QString::number(i + 1)));
    }
    return names;
}

void removeOutputs(const QVector<WrittenInstance>& written)
{
    for (const WrittenInstance& one : written) {
        QFile::remove(one.path);
    }
}

} // namespace portlight::scans
