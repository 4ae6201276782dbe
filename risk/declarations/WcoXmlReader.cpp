#include "risk/declarations/WcoXmlReader.h"

#include "inspection/ContainerNumber.h"
#include "risk/Words.h"

#include <QXmlStreamReader>

#include <array>
#include <cmath>

namespace portlight::risk {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr qsizetype deepest = 64;
constexpr qsizetype mostItems = 100000;

// The text and the two attributes that matter of one element.
struct Leaf
{
    QString text;
    QString currency; // currencyID
    QString unit;     // unitCode
};

std::optional<double> number(const QString& text)
{
    bool ok = false;
    const double value = text.toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

Amount amount(const Leaf& leaf)
{
    return {number(leaf.text), leaf.currency};
}

Measure mass(const Leaf& leaf)
{
    return {number(leaf.text), leaf.unit.isEmpty() ? QStringLiteral("KGM") : leaf.unit};
}

Party& partyOf(TradeDeclaration& d, PartyRole role)
{
    for (Party& party : d.parties) {
        if (party.role == role) {
            return party;
        }
    }
    d.parties.append(Party{role, {}, {}, {}});
    return d.parties.last();
}

GoodsLine& lastLine(TradeDeclaration& d)
{
    if (d.goods.isEmpty()) {
        d.goods.append(GoodsLine{});
    }
    return d.goods.last();
}

TransportEquipment& lastEquipment(TradeDeclaration& d)
{
    if (d.equipment.isEmpty()) {
        d.equipment.append(TransportEquipment{});
    }
    return d.equipment.last();
}

void appendText(QString& target, const QString& text)
{
    target += target.isEmpty() ? text : QStringLiteral(" ") + text;
}

using Setter = void (*)(TradeDeclaration&, const Leaf&);

// The end of an element's path below Declaration or Response -> what it sets. Longer endings stand before their tails.
struct PathRule
{
    const char* ending;
    Setter set;
};

const std::array headRules{
    PathRule{"/Declaration/ID", [](TradeDeclaration& d, const Leaf& l) { d.number = l.text; }},
    PathRule{"/Declaration/FunctionalReferenceID",
             [](TradeDeclaration& d, const Leaf& l) { d.number = d.number.isEmpty() ? l.text : d.number; }},
    PathRule{"/Declaration/TypeCode", [](TradeDeclaration& d, const Leaf& l) { d.typeCode = l.text; }},
    PathRule{"/Declaration/FunctionCode", [](TradeDeclaration& d, const Leaf& l) { d.function = l.text; }},
    PathRule{"/Declaration/DeclarationOfficeID", [](TradeDeclaration& d, const Leaf& l) { d.office = l.text; }},
    PathRule{"/Declaration/AcceptanceDateTime/DateTimeString",
             [](TradeDeclaration& d, const Leaf& l) {
                 d.acceptedOn = QDate::fromString(l.text.left(8), QStringLiteral("yyyyMMdd"));
             }},
    PathRule{"/Declaration/TotalGrossMassMeasure", [](TradeDeclaration& d, const Leaf& l) { d.grossWeight = mass(l); }},
    PathRule{"/Declaration/TotalPackageQuantity",
             [](TradeDeclaration& d, const Leaf& l) { d.packages = number(l.text); }},
    PathRule{"/Declaration/InvoiceAmount", [](TradeDeclaration& d, const Leaf& l) { d.invoiceTotal = amount(l); }},
    PathRule{"/BorderTransportMeans/ModeCode", [](TradeDeclaration& d, const Leaf& l) { d.transport.mode = l.text; }},
    PathRule{"/BorderTransportMeans/ID", [](TradeDeclaration& d, const Leaf& l) { d.transport.id = l.text; }},
    PathRule{"/BorderTransportMeans/RegistrationNationalityCode",
             [](TradeDeclaration& d, const Leaf& l) { d.transport.nationality = l.text; }},
    PathRule{"/ArrivalTransportMeans/ID",
             [](TradeDeclaration& d, const Leaf& l) {
                 d.transport.id = d.transport.id.isEmpty() ? l.text : d.transport.id;
             }},
    PathRule{"/LoadingLocation/ID", [](TradeDeclaration& d, const Leaf& l) { d.loadingPlace = l.text; }},
    PathRule{"/UnloadingLocation/ID", [](TradeDeclaration& d, const Leaf& l) { d.unloadingPlace = l.text; }},
    PathRule{"/ExportCountry/ID", [](TradeDeclaration& d, const Leaf& l) { d.dispatchCountry = l.text; }},
    PathRule{"/Destination/CountryCode", [](TradeDeclaration& d, const Leaf& l) { d.destinationCountry = l.text; }},
    PathRule{"/Payment/MethodCode", [](TradeDeclaration& d, const Leaf& l) { d.paymentMethod = l.text; }},
    PathRule{"/TransportContractDocument/ID",
             [](TradeDeclaration& d, const Leaf& l) { d.transportDocuments.append(l.text); }},
    PathRule{"/PreviousDocument/ID", [](TradeDeclaration& d, const Leaf& l) { d.previousDocuments.append(l.text); }},
    PathRule{"/Response/FunctionCode", [](TradeDeclaration& d, const Leaf& l) { d.function = l.text; }},
    PathRule{"/Response/Status/NameCode", [](TradeDeclaration& d, const Leaf& l) { d.status = l.text; }},
    PathRule{"/Response/ContactOffice/ID", [](TradeDeclaration& d, const Leaf& l) { d.office = l.text; }},
    PathRule{"/Response/AdditionalInformation/StatementDescription",
             [](TradeDeclaration& d, const Leaf& l) { d.remarks.append(l.text); }},
    PathRule{"/Error/ValidationCode", [](TradeDeclaration& d, const Leaf& l) { d.remarks.append(l.text); }},
    PathRule{"/Error/Description", [](TradeDeclaration& d, const Leaf& l) { d.remarks.append(l.text); }},
};

const std::array goodsRules{
    PathRule{"/TransportEquipment/Seal/ID",
             [](TradeDeclaration& d, const Leaf& l) { lastEquipment(d).seals.append(l.text); }},
    PathRule{"/TransportEquipment/ID",
             [](TradeDeclaration& d, const Leaf& l) {
                 lastEquipment(d).number = inspection::normalisedContainerNumber(l.text);
             }},
    PathRule{"/GovernmentAgencyGoodsItem/SequenceNumeric",
             [](TradeDeclaration& d, const Leaf& l) { lastLine(d).number = l.text.toInt(); }},
    PathRule{"/GovernmentAgencyGoodsItem/Commodity/Description",
             [](TradeDeclaration& d, const Leaf& l) { lastLine(d).description = l.text; }},
    // HS subheading and national digits come as classifications of their own: 39269097 + 90 belong together.
    PathRule{"/GovernmentAgencyGoodsItem/Commodity/Classification/ID",
             [](TradeDeclaration& d, const Leaf& l) {
                 QString& code = lastLine(d).hsCode;
                 if (code.isEmpty() || (code.size() + l.text.size() <= 10 && l.text.size() <= 2)) {
                     code += l.text;
                 }
             }},
    PathRule{"/Commodity/GoodsMeasure/GrossMassMeasure",
             [](TradeDeclaration& d, const Leaf& l) { lastLine(d).grossWeight = mass(l); }},
    PathRule{"/Commodity/GoodsMeasure/NetNetWeightMeasure",
             [](TradeDeclaration& d, const Leaf& l) { lastLine(d).netWeight = mass(l); }},
    PathRule{"/Commodity/GoodsMeasure/TariffQuantity",
             [](TradeDeclaration& d, const Leaf& l) {
                 lastLine(d).quantity = {number(l.text), l.unit};
             }},
    PathRule{"/InvoiceLine/ItemChargeAmount",
             [](TradeDeclaration& d, const Leaf& l) { lastLine(d).price = amount(l); }},
    PathRule{"/Commodity/DutyTaxFee/DutyRegimeCode",
             [](TradeDeclaration& d, const Leaf& l) { lastLine(d).dutyRegime = l.text; }},
    PathRule{"/Commodity/DutyTaxFee/TaxRateNumeric",
             [](TradeDeclaration& d, const Leaf& l) {
                 lastLine(d).dutyRate = lastLine(d).dutyRate ? lastLine(d).dutyRate : number(l.text);
             }},
    PathRule{"/GovernmentAgencyGoodsItem/GovernmentProcedure/CurrentCode",
             [](TradeDeclaration& d, const Leaf& l) { appendText(lastLine(d).procedure, l.text); }},
    PathRule{"/GovernmentAgencyGoodsItem/Origin/CountryCode",
             [](TradeDeclaration& d, const Leaf& l) {
                 lastLine(d).origin = lastLine(d).origin.isEmpty() ? l.text : lastLine(d).origin;
             }},
    PathRule{"/GovernmentAgencyGoodsItem/Packaging/QuantityQuantity",
             [](TradeDeclaration& d, const Leaf& l) { lastLine(d).packages = number(l.text); }},
    PathRule{"/GovernmentAgencyGoodsItem/Packaging/TypeCode",
             [](TradeDeclaration& d, const Leaf& l) { lastLine(d).packageKind = l.text; }},
};

struct RoleName
{
    const char* element;
    PartyRole role;
};
constexpr std::array roleNames{RoleName{"Declarant", PartyRole::Declarant}, RoleName{"Importer", PartyRole::Importer},
                               RoleName{"Exporter", PartyRole::Exporter},   RoleName{"Seller", PartyRole::Seller},
                               RoleName{"Buyer", PartyRole::Buyer},         RoleName{"Consignee", PartyRole::Consignee},
                               RoleName{"Consignor", PartyRole::Consignor}, RoleName{"Carrier", PartyRole::Carrier},
                               RoleName{"Agent", PartyRole::Representative}};

// ".../Importer/ID", ".../Importer/Name", ".../Importer/Address/CountryCode".
bool setParty(TradeDeclaration& d, const QString& path, const Leaf& leaf)
{
    for (const RoleName& name : roleNames) {
        const QString base = QLatin1Char('/') + QLatin1String(name.element);
        if (path.endsWith(base + QLatin1String("/ID"))) {
            partyOf(d, name.role).id = leaf.text;
        } else if (path.endsWith(base + QLatin1String("/Name"))) {
            partyOf(d, name.role).name = leaf.text;
        } else if (path.endsWith(base + QLatin1String("/Address/CountryCode"))) {
            partyOf(d, name.role).country = leaf.text;
        } else {
            continue;
        }
        return true;
    }
    return false;
}

template <typename Rules>
bool applyRules(const Rules& rules, TradeDeclaration& d, const QString& path, const Leaf& leaf)
{
    for (const PathRule& rule : rules) {
        if (path.endsWith(QLatin1String(rule.ending))) {
            rule.set(d, leaf);
            return true;
        }
    }
    return false;
}

class Reader
{
public:
    explicit Reader(const QByteArray& xml)
        : m_xml(xml)
    {
    }

    Result<QVector<TradeDeclaration>> read()
    {
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isStartElement()) {
                enter();
            } else if (m_xml.isEndElement()) {
                leave();
            } else if (m_xml.isCharacters()) {
                m_leaf.text += m_xml.text();
            }
            if (m_path.size() > deepest || m_declarations.size() > mostItems || m_items > mostItems) {
                return failure(ErrorCode::BadInput,
                               Words::tr("The XML document is too deep or too large to be a declaration."));
            }
        }
        if (m_xml.hasError()) {
            return failure(ErrorCode::BadInput, Words::tr("Not well-formed XML at line %1, column %2: %3")
                                                    .arg(m_xml.lineNumber())
                                                    .arg(m_xml.columnNumber())
                                                    .arg(m_xml.errorString()));
        }
        if (m_declarations.isEmpty()) {
            return failure(ErrorCode::Unsupported,
                           Words::tr("The document is a \"%1\" and holds no WCO declaration or response.").arg(m_root));
        }
        return m_declarations;
    }

private:
    [[nodiscard]] bool inside() const { return m_depthOfRoot > 0; }

    void enter()
    {
        const QString name = m_xml.name().toString();
        if (m_root.isEmpty()) {
            m_root = name;
        }
        m_path.append(name);
        m_leaf = {{},
                  m_xml.attributes().value(QLatin1String("currencyID")).toString(),
                  m_xml.attributes().value(QLatin1String("unitCode")).toString()};
        if (!inside()) {
            if (name == QLatin1String("Declaration") || name == QLatin1String("Response")) {
                m_depthOfRoot = m_path.size();
                m_declarations.append(TradeDeclaration{});
                m_declarations.last().source =
                    name == QLatin1String("Response") ? QStringLiteral("WCO RES") : QStringLiteral("WCO DEC");
            }
        } else if (name == QLatin1String("GovernmentAgencyGoodsItem")) {
            m_declarations.last().goods.append(GoodsLine{});
            ++m_items;
        } else if (name == QLatin1String("TransportEquipment")) {
            m_declarations.last().equipment.append(TransportEquipment{});
            ++m_items;
        }
    }

    void leave()
    {
        m_leaf.text = m_leaf.text.trimmed();
        if (inside() && !m_leaf.text.isEmpty()) {
            const QString path = QLatin1Char('/') + m_path.mid(m_depthOfRoot - 1).join(QLatin1Char('/'));
            TradeDeclaration& d = m_declarations.last();
            if (!applyRules(headRules, d, path, m_leaf) && !applyRules(goodsRules, d, path, m_leaf)) {
                setParty(d, path, m_leaf);
            }
        }
        m_leaf = {};
        if (m_path.size() == m_depthOfRoot) {
            m_depthOfRoot = 0;
        }
        m_path.removeLast();
    }

    QXmlStreamReader m_xml;
    QStringList m_path;
    QString m_root;
    Leaf m_leaf;
    qsizetype m_depthOfRoot = 0; // depth of the Declaration or Response being read, 0 outside
    qsizetype m_items = 0;
    QVector<TradeDeclaration> m_declarations;
};

} // namespace

Result<QVector<TradeDeclaration>> readWcoXml(const QByteArray& xml)
{
    return Reader(xml).read();
}

} // namespace portlight::risk
