#include "risk/declarations/EdifactReader.h"

#include "inspection/ContainerNumber.h"
#include "risk/Words.h"
#include "risk/declarations/EdifactTokenizer.h"

#include <array>
#include <cmath>

namespace portlight::risk {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

const QStringList knownMessages{QStringLiteral("CUSCAR"), QStringLiteral("CUSDEC"), QStringLiteral("CUSRES"),
                                QStringLiteral("BAPLIE"), QStringLiteral("COARRI")};

struct RoleCode
{
    const char* code; // 3035
    PartyRole role;
};
constexpr std::array roleCodes{RoleCode{"DT", PartyRole::Declarant},       RoleCode{"IM", PartyRole::Importer},
                               RoleCode{"EX", PartyRole::Exporter},        RoleCode{"SE", PartyRole::Seller},
                               RoleCode{"SU", PartyRole::Seller},          RoleCode{"BY", PartyRole::Buyer},
                               RoleCode{"CN", PartyRole::Consignee},       RoleCode{"CZ", PartyRole::Consignor},
                               RoleCode{"CA", PartyRole::Carrier},         RoleCode{"AE", PartyRole::Representative},
                               RoleCode{"CB", PartyRole::Representative},  RoleCode{"NI", PartyRole::NotifyParty},
                               RoleCode{"N1", PartyRole::NotifyParty},     RoleCode{"MS", PartyRole::MessageSender},
                               RoleCode{"MR", PartyRole::MessageRecipient}};

std::optional<double> number(QString text)
{
    text.replace(QLatin1Char(','), QLatin1Char('.')); // both are decimal marks in ISO 9735
    bool ok = false;
    const double value = text.toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

// DTM: value:format, formats 101 (YYMMDD), 102 (CCYYMMDD), 203 (CCYYMMDDHHMM), 201 (YYMMDDHHMM).
QDate date(const EdifactSegment& dtm)
{
    const QString value = dtm.at(0, 1);
    const QString format = dtm.at(0, 2);
    return format == QLatin1String("101") || format == QLatin1String("201")
               ? QDate::fromString(QStringLiteral("20") + value.left(6), QStringLiteral("yyyyMMdd"))
               : QDate::fromString(value.left(8), QStringLiteral("yyyyMMdd"));
}

// Fills one declaration from the segments of one message.
class Message
{
public:
    explicit Message(const EdifactSegment& unh)
        : m_kind(unh.at(1))
    {
        m_d.source = QStringLiteral("%1 %2.%3").arg(m_kind, unh.at(1, 1), unh.at(1, 2));
    }

    void take(const EdifactSegment& s)
    {
        ++m_segments;
        const QString& tag = s.tag;
        if (tag == QLatin1String("BGM")) {
            takeBeginning(s);
        } else if (tag == QLatin1String("DTM")) {
            takeDate(s);
        } else if (tag == QLatin1String("RFF")) {
            takeReference(s);
        } else if (tag == QLatin1String("NAD")) {
            takeParty(s);
        } else if (tag == QLatin1String("TDT")) {
            takeTransport(s);
        } else if (tag == QLatin1String("LOC")) {
            takePlace(s);
        } else if (tag == QLatin1String("EQD")) {
            takeEquipment(s);
        } else if (tag == QLatin1String("SEL")) {
            takeSeal(s);
        } else if (tag == QLatin1String("MEA")) {
            takeMeasure(s);
        } else if (tag == QLatin1String("MOA")) {
            takeAmount(s);
        } else {
            takeGoods(s);
        }
    }

    // The finished declaration; `unt` says how many segments the sender counted, UNH and UNT included.
    TradeDeclaration finish(const EdifactSegment& unt)
    {
        const int counted = m_segments + 2;
        if (const QString told = unt.at(0); told.toInt() != counted) {
            m_d.remarks.append(
                Words::tr("The message says it has %1 segments, but there are %2.").arg(told).arg(counted));
        }
        return std::move(m_d);
    }

private:
    void takeBeginning(const EdifactSegment& s)
    {
        m_d.typeCode = s.at(0);
        m_d.number = s.at(1);
        m_d.function = s.at(2);
    }

    void takeDate(const EdifactSegment& s)
    {
        if (!m_d.acceptedOn.isValid()) {
            m_d.acceptedOn = date(s);
        }
    }

    void takeReference(const EdifactSegment& s)
    {
        const QString code = s.at(0);
        const QString reference = s.at(0, 1);
        if (code == QLatin1String("BM") || code == QLatin1String("MB") || code == QLatin1String("AWB") ||
            code == QLatin1String("BH")) {
            if (!m_d.transportDocuments.contains(reference)) {
                m_d.transportDocuments.append(reference);
            }
        } else if (!reference.isEmpty()) {
            m_d.previousDocuments.append(reference);
        }
    }

    void takeParty(const EdifactSegment& s)
    {
        for (const RoleCode& code : roleCodes) {
            if (s.at(0) == QLatin1String(code.code)) {
                const QString name = s.at(3).isEmpty() ? s.at(2) : s.at(3);
                m_d.parties.append(Party{code.role, s.at(1), name, s.at(8)});
                return;
            }
        }
    }

    void takeTransport(const EdifactSegment& s)
    {
        m_d.transport.voyage = s.at(1);
        m_d.transport.mode = s.at(2);
        m_d.transport.id = s.at(7);
        m_d.transport.name = s.at(7, 3);
        m_d.transport.nationality = s.at(7, 4);
        if (const QString carrier = s.at(4); !carrier.isEmpty()) {
            m_d.parties.append(Party{PartyRole::Carrier, carrier, s.at(4, 3), {}});
        }
    }

    void takePlace(const EdifactSegment& s)
    {
        const QString code = s.at(0);
        const QString place = s.at(1);
        const auto first = [&place](QString& target) {
            if (target.isEmpty()) {
                target = place;
            }
        };
        if (code == QLatin1String("147")) {
            m_position = place;
            m_pendingWeight = {};
            m_equipmentOpen = false;
        } else if (code == QLatin1String("5") || code == QLatin1String("9")) {
            first(m_d.loadingPlace);
        } else if (code == QLatin1String("11") || code == QLatin1String("60") || code == QLatin1String("61")) {
            first(m_d.unloadingPlace);
        } else if (code == QLatin1String("35")) {
            first(m_d.dispatchCountry);
        } else if (code == QLatin1String("36")) {
            first(m_d.destinationCountry);
        } else if (code == QLatin1String("27") && !m_d.goods.isEmpty()) {
            m_d.goods.last().origin = place;
        } else if (code == QLatin1String("22") || code == QLatin1String("41")) {
            first(m_d.office);
        }
    }

    void takeEquipment(const EdifactSegment& s)
    {
        TransportEquipment equipment;
        equipment.number = inspection::normalisedContainerNumber(s.at(1));
        equipment.sizeType = s.at(2);
        equipment.fullness = s.at(5);
        equipment.position = m_position;
        equipment.grossWeight = m_pendingWeight;
        m_pendingWeight = {};
        m_position.clear();
        m_d.equipment.append(equipment);
        m_equipmentOpen = true;
    }

    void takeSeal(const EdifactSegment& s)
    {
        if (!m_d.equipment.isEmpty() && !s.at(0).isEmpty()) {
            m_d.equipment.last().seals.append(s.at(0));
        }
    }

    void takeMeasure(const EdifactSegment& s)
    {
        const QString kind = s.at(1).isEmpty() ? s.at(0) : s.at(1);
        const bool gross = kind == QLatin1String("G") || kind == QLatin1String("AAB") || kind == QLatin1String("WT") ||
                           kind == QLatin1String("VGM") || kind == QLatin1String("AAD") || kind == QLatin1String("AET");
        const Measure measure{number(s.at(2, 1)), s.at(2)};
        if (gross && m_goodsOpen) {
            m_d.goods.last().grossWeight = measure;
        } else if (kind == QLatin1String("AAA") && m_goodsOpen) {
            m_d.goods.last().netWeight = measure;
        } else if (gross && m_equipmentOpen) {
            m_d.equipment.last().grossWeight = measure;
        } else if (gross && !m_position.isEmpty()) {
            m_pendingWeight = measure;
        } else if (gross) {
            m_d.grossWeight = measure;
        }
    }

    void takeAmount(const EdifactSegment& s)
    {
        const Amount amount{number(s.at(0, 1)), s.at(0, 2)};
        if (m_goodsOpen) {
            m_d.goods.last().price = amount;
        } else {
            m_d.invoiceTotal = amount;
        }
    }

    void openGoods(const QString& sequence)
    {
        GoodsLine line;
        line.number = sequence.toInt();
        m_d.goods.append(line);
        m_goodsOpen = true;
        m_equipmentOpen = false;
    }

    void takeGoods(const EdifactSegment& s)
    {
        const QString& tag = s.tag;
        if (tag == QLatin1String("GID")) {
            openGoods(s.at(0));
            m_d.goods.last().packages = number(s.at(1));
            m_d.goods.last().packageKind = s.at(1, 1);
        } else if (tag == QLatin1String("CST")) {
            if (m_kind == QLatin1String("CUSDEC")) {
                openGoods(s.at(0));
            }
            if (m_goodsOpen) {
                m_d.goods.last().hsCode = s.at(1);
            }
        } else if (tag == QLatin1String("PIA") && m_goodsOpen) {
            m_d.goods.last().hsCode = s.at(1);
        } else if (tag == QLatin1String("CNI")) {
            m_goodsOpen = false;
            m_equipmentOpen = false;
        } else if (tag == QLatin1String("SGP") && m_goodsOpen) {
            m_d.goods.last().containers.append(inspection::normalisedContainerNumber(s.at(0)));
        } else if (tag == QLatin1String("FTX")) {
            takeText(s);
        } else if (tag == QLatin1String("GIS") && m_kind == QLatin1String("CUSRES")) {
            m_d.status = s.at(0);
        } else if (tag == QLatin1String("ERC")) {
            m_d.remarks.append(s.at(0));
        } else if (tag == QLatin1String("PAC") && m_goodsOpen) {
            m_d.goods.last().packages = number(s.at(0));
            m_d.goods.last().packageKind = s.at(2);
        }
    }

    void takeText(const EdifactSegment& s)
    {
        const QString text = s.elements.value(3).join(QLatin1Char(' ')).trimmed();
        if (m_goodsOpen && s.at(0) == QLatin1String("AAA")) {
            m_d.goods.last().description = text;
        } else if (m_kind == QLatin1String("CUSRES") && !text.isEmpty()) {
            m_d.remarks.append(text);
        }
    }

    QString m_kind;
    TradeDeclaration m_d;
    int m_segments = 0;
    bool m_goodsOpen = false;
    bool m_equipmentOpen = false;
    QString m_position;      // BAPLIE: the cell whose equipment is still to come
    Measure m_pendingWeight; // BAPLIE: its weight
};

} // namespace

Result<QVector<TradeDeclaration>> readEdifact(const QByteArray& bytes)
{
    const auto segments = edifactSegments(bytes);
    if (!segments) {
        return failure(segments.error());
    }
    QVector<TradeDeclaration> declarations;
    QStringList others;
    std::optional<Message> message;
    bool inOther = false;
    for (const EdifactSegment& s : *segments) {
        if (s.tag == QLatin1String("UNH")) {
            if (message || inOther) {
                return failure(
                    ErrorCode::BadInput,
                    Words::tr("A message begins on line %1 before the one before it has ended.").arg(s.line));
            }
            if (knownMessages.contains(s.at(1))) {
                message.emplace(s);
            } else {
                inOther = true;
                others.append(s.at(1));
            }
        } else if (s.tag == QLatin1String("UNT")) {
            if (message) {
                declarations.append(message->finish(s));
            }
            message.reset();
            inOther = false;
        } else if (message) {
            message->take(s);
        }
    }
    if (message || inOther) {
        return failure(ErrorCode::BadInput, Words::tr("The interchange stops in the middle of a message (no UNT)."));
    }
    if (declarations.isEmpty()) {
        others.removeDuplicates();
        return failure(ErrorCode::Unsupported,
                       others.isEmpty()
                           ? Words::tr("The interchange holds no message.")
                           : Words::tr("The interchange holds %1, not a CUSCAR, CUSDEC, CUSRES, BAPLIE or COARRI.")
                                 .arg(others.join(QStringLiteral(", "))));
    }
    return declarations;
}

} // namespace portlight::risk
