// What was measured in a region of a scan, as the officer saw it: kept with the mark, so that whoever reads the case
// later sees the same figures without measuring again.
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace portlight::inspection {

struct Measurement
{
    QString unit; // of mean, deviation, minimum and maximum: "HU", "1/cm", ... or empty for raw numbers
    double mean = 0.0;
    double deviation = 0.0;
    double minimum = 0.0;
    double maximum = 0.0;
    double volumeCm3 = 0.0; // of a polygon: on its one slice
    std::optional<double> areaCm2;
    std::optional<double> densityGramsPerCm3; // of the matter in it, air left out; one energy: water equivalent
    std::optional<double> massGrams;
    std::optional<double> effectiveZ; // two energies only

    bool operator==(const Measurement&) const = default;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Measurement fromJson(const QJsonObject& object);
};

} // namespace portlight::inspection
