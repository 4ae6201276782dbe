#include "inspection/Measurement.h"

#include <array>

namespace portlight::inspection {

namespace {

struct Field
{
    const char* key;
    double Measurement::*value;
};

struct OptionalField
{
    const char* key;
    std::optional<double> Measurement::*value;
};

constexpr std::array fields{Field{"mean", &Measurement::mean}, Field{"deviation", &Measurement::deviation},
                            Field{"minimum", &Measurement::minimum}, Field{"maximum", &Measurement::maximum},
                            Field{"volume_cm3", &Measurement::volumeCm3}};

constexpr std::array optionalFields{
    OptionalField{"area_cm2", &Measurement::areaCm2}, OptionalField{"density_g_cm3", &Measurement::densityGramsPerCm3},
    OptionalField{"mass_g", &Measurement::massGrams}, OptionalField{"effective_z", &Measurement::effectiveZ}};

} // namespace

QJsonObject Measurement::toJson() const
{
    QJsonObject object{{QStringLiteral("unit"), unit}};
    for (const Field& field : fields) {
        object.insert(QLatin1String(field.key), this->*field.value);
    }
    for (const OptionalField& field : optionalFields) {
        if (this->*field.value) {
            object.insert(QLatin1String(field.key), *(this->*field.value));
        }
    }
    return object;
}

Measurement Measurement::fromJson(const QJsonObject& object)
{
    Measurement measured;
    measured.unit = object.value(QLatin1String("unit")).toString();
    for (const Field& field : fields) {
        measured.*field.value = object.value(QLatin1String(field.key)).toDouble();
    }
    for (const OptionalField& field : optionalFields) {
        const QJsonValue value = object.value(QLatin1String(field.key));
        if (value.isDouble()) {
            measured.*field.value = value.toDouble();
        }
    }
    return measured;
}

} // namespace portlight::inspection
