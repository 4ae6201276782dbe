#include "scans/physics/Material.h"

#include <QCoreApplication>

#include <xraylib/xraylib.h>

#include <memory>

namespace portlight::scans {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

struct CompoundDeleter
{
    void operator()(compoundData* data) const { FreeCompoundData(data); }
};

// Turns xraylib's error object into ours and frees it.
tl::unexpected<inspection::Error> physicsFailure(xrl_error* error, const QString& text)
{
    const QString detail = error != nullptr ? QString::fromUtf8(error->message) : QString();
    xrl_clear_error(&error);
    return failure(ErrorCode::BadInput, text, detail);
}

QString translated(const char* text)
{
    return QCoreApplication::translate("portlight::scans", text);
}

} // namespace

Result<Material> materialFromFormula(const QByteArray& name, const QByteArray& formula, double densityGramsPerCm3)
{
    if (!(densityGramsPerCm3 > 0.0)) {
        return failure(ErrorCode::BadInput, translated("The density of %1 must be positive.").arg(QLatin1String(name)));
    }
    xrl_error* error = nullptr;
    const std::unique_ptr<compoundData, CompoundDeleter> compound(CompoundParser(formula.constData(), &error));
    if (!compound) {
        return physicsFailure(error,
                              translated("The chemical formula \"%1\" is not valid.").arg(QLatin1String(formula)));
    }
    Material material{name, densityGramsPerCm3, {}};
    for (int i = 0; i < compound->nElements; ++i) {
        material.elements.append({compound->Elements[i], compound->massFractions[i]});
    }
    return material;
}

Material elementalMaterial(int atomicNumber, double densityGramsPerCm3)
{
    return {QByteArray("Z") + QByteArray::number(atomicNumber), densityGramsPerCm3, {{atomicNumber, 1.0}}};
}

Result<double> massAttenuation(const Material& material, double energyKeV)
{
    double sum = 0.0;
    for (const ElementFraction& element : material.elements) {
        xrl_error* error = nullptr;
        const double value = CS_Total(element.atomicNumber, energyKeV, &error);
        if (error != nullptr) {
            return physicsFailure(error, translated("The attenuation of %1 is not known at %2 keV.")
                                             .arg(QLatin1String(material.name))
                                             .arg(energyKeV));
        }
        sum += element.massFraction * value;
    }
    return sum;
}

Result<double> electronsPerGram(const Material& material)
{
    double sum = 0.0;
    for (const ElementFraction& element : material.elements) {
        xrl_error* error = nullptr;
        const double weight = AtomicWeight(element.atomicNumber, &error);
        if (error != nullptr) {
            return physicsFailure(error,
                                  translated("There is no element with atomic number %1.").arg(element.atomicNumber));
        }
        sum += element.massFraction * element.atomicNumber / weight;
    }
    return sum;
}

} // namespace portlight::scans
