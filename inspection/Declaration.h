// What the declarant says is inside: the few data elements of the WCO Data Model that stand beside the image.
#pragma once

#include <QJsonObject>
#include <QString>
#include <QVector>

#include <optional>

namespace portlight::inspection {

struct GoodsItem
{
    QString description;
    QString hsCode; // Harmonized System, 6 to 10 digits
    QString origin; // ISO 3166-1 alpha-2
    std::optional<double> grossWeightKg;
    std::optional<double> quantity;
    QString quantityUnit; // UN/ECE Recommendation 20 code
    bool operator==(const GoodsItem&) const = default;
};

struct Declaration
{
    QString number; // declaration reference (MRN or local)
    QString importer;
    QString exporter;
    QString declarant;
    QString container; // ISO 6346, empty for parcels
    QString transportDocument;
    QString dispatchCountry; // ISO 3166-1 alpha-2
    std::optional<double> value;
    QString currency; // ISO 4217
    QVector<GoodsItem> goods;

    bool operator==(const Declaration&) const = default;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Declaration fromJson(const QJsonObject& object);
};

} // namespace portlight::inspection
