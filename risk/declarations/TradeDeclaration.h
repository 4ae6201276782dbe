// A declaration, manifest or message as it came from the trade: the one schema that every reader fills and the risk
// model reads. Names follow the WCO Data Model 3 (declaration, goods shipment, governmental agency goods item, border
// transport means, transport equipment). inspection::Declaration is the short form that stands beside the image:
// toCaseDeclaration().
//
// Plain values, no invariants beyond the types: what is doubtful is said by Validation.h, not refused here.
#pragma once

#include "inspection/Declaration.h"

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace portlight::risk {

enum class PartyRole {
    Declarant,
    Importer,
    Exporter,
    Seller,
    Buyer,
    Consignee,
    Consignor,
    Carrier,
    Representative,
    NotifyParty,
    MessageSender,
    MessageRecipient
};
[[nodiscard]] QString partyRoleName(PartyRole role); // "importer", as in JSON

struct Party
{
    PartyRole role = PartyRole::Declarant;
    QString id;
    QString name;
    QString country; // ISO 3166-1 alpha-2
};

struct Amount
{
    std::optional<double> value;
    QString currency; // ISO 4217
};

struct Measure
{
    std::optional<double> value;
    QString unit; // UN/ECE Recommendation 20: KGM, TNE, LTR, NAR ...
    // Kilograms for KGM, GRM, TNE, LBR and a bare number; nothing for a unit that is not a mass.
    [[nodiscard]] std::optional<double> kilograms() const;
};

struct TransportMeans
{
    QString mode; // UN/ECE Recommendation 19, or the national code as declared
    QString id;   // vessel, vehicle or flight
    QString name;
    QString nationality; // ISO 3166-1 alpha-2
    QString voyage;
};

struct TransportEquipment
{
    QString number;   // ISO 6346, normalised
    QString sizeType; // ISO 6346 size and type code, as declared
    QString fullness; // UN/EDIFACT 8169: 4 empty, 5 full
    QString position; // bay plan cell (BAPLIE), BBBRRTT
    Measure grossWeight;
    QStringList seals;
};

struct GoodsLine
{
    int number = 0; // as declared, from 1
    QString description;
    QString hsCode;
    QString origin; // ISO 3166-1 alpha-2
    QString originIndicator;
    QString procedure; // government procedure
    Measure netWeight;
    Measure grossWeight;
    Measure quantity;
    std::optional<double> packages;
    QString packageKind; // UN/ECE Recommendation 21
    Amount price;
    std::optional<double> dutyRate; // per cent
    QString dutyRegime;             // tax or preference type
    QStringList containers;
};

// What an examination found; absent while nobody has looked or said.
enum class ExaminationOutcome { InOrder, Fraud };

struct TradeDeclaration
{
    QString source;   // "WCO DEC", "CUSCAR D.95B", "CSV kcs"
    QString number;   // declaration reference (MRN or local), or the message's document number
    QString typeCode; // WCO DeclarationTypeCode, UN/EDIFACT 1001, national import type
    QString function; // UN/EDIFACT 1225: 9 original, 5 replace, 1 cancel ...
    QString status;   // responses only: what customs answered
    QString procedure;
    QString use;           // national: what the goods are for
    QString paymentMethod; // WCO Payment/MethodCode
    QString office;
    QDate acceptedOn;
    QVector<Party> parties;
    TransportMeans transport;
    QString loadingPlace;   // UN/LOCODE
    QString unloadingPlace; // UN/LOCODE
    QString dispatchCountry;
    QString destinationCountry;
    QStringList transportDocuments; // bills of lading, air waybills
    QStringList previousDocuments;
    Amount invoiceTotal;
    Measure grossWeight;
    std::optional<double> packages;
    QVector<TransportEquipment> equipment;
    QVector<GoodsLine> goods;
    QStringList remarks; // error and status texts of a response
    std::optional<ExaminationOutcome> outcome;

    // The first party of that role; an empty id when there is none.
    [[nodiscard]] QString partyId(PartyRole role) const;
    [[nodiscard]] QJsonObject toJson() const;
    // What the case panel shows. The importer falls back to the consignee, the exporter to the consignor.
    [[nodiscard]] inspection::Declaration toCaseDeclaration() const;
};

} // namespace portlight::risk
