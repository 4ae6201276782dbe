// One goods line of a declaration as the risk model sees it: codes that have a history, and numbers.
#pragma once

#include "risk/declarations/TradeDeclaration.h"

#include <array>
#include <cstdint>
#include <limits>

namespace portlight::risk {

// Everything whose past can speak for or against a declaration. HsHeading and HsChapter are the first four and two
// digits.
enum class Element : std::uint8_t {
    Office,
    Procedure,
    Type,
    Use,
    PaymentMethod,
    TransportMode,
    Declarant,
    Importer,
    Seller,
    Carrier,
    HsCode,
    HsHeading,
    HsChapter,
    DispatchCountry,
    Origin,
    OriginIndicator,
    DutyRate,
    DutyRegime,
    NetWeight,
    Price
};
constexpr std::size_t elementCount = 20;

struct RiskRecord
{
    QString number;
    QDate date;
    std::array<QString, elementCount> elements; // empty: not declared
    double netWeightKg = std::numeric_limits<double>::quiet_NaN();
    double price = std::numeric_limits<double>::quiet_NaN();
    double dutyRate = std::numeric_limits<double>::quiet_NaN(); // per cent
    std::optional<ExaminationOutcome> outcome;

    [[nodiscard]] const QString& element(Element e) const { return elements.at(static_cast<std::size_t>(e)); }
    [[nodiscard]] bool isFraud() const { return outcome == ExaminationOutcome::Fraud; }
};

// Lines count from 0; a declaration without goods gives one record from its head alone.
[[nodiscard]] RiskRecord riskRecord(const TradeDeclaration& declaration, qsizetype line = 0);

} // namespace portlight::risk
