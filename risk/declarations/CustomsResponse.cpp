#include "risk/declarations/CustomsResponse.h"

#include "risk/Words.h"

#include <QStringList>
#include <QXmlStreamWriter>

#include <array>

namespace portlight::risk {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

struct AnswerCodes
{
    CustomsAnswer answer;
    const char* name;
    const char* indicator; // 7365
    const char* function;  // WCO response
};
constexpr std::array answerCodes{AnswerCodes{CustomsAnswer::Clear, "clear", "4", "09"},
                                 AnswerCodes{CustomsAnswer::Hold, "hold", "7", "05"},
                                 AnswerCodes{CustomsAnswer::Examine, "examine", "5", "05"},
                                 AnswerCodes{CustomsAnswer::Release, "release", "4", "08"}};

const AnswerCodes& codesOf(CustomsAnswer answer)
{
    return answerCodes.at(static_cast<std::size_t>(answer));
}

struct Limit
{
    const QString& value;
    QString name;
    qsizetype longest;
    bool needed;
};

Result<void> check(const std::initializer_list<Limit>& limits)
{
    for (const Limit& limit : limits) {
        if (limit.needed && limit.value.trimmed().isEmpty()) {
            return failure(ErrorCode::BadInput, Words::tr("The response needs its %1.").arg(limit.name));
        }
        if (limit.value.size() > limit.longest) {
            return failure(ErrorCode::BadInput,
                           Words::tr("The %1 \"%2\" is longer than the %3 characters of the message.")
                               .arg(limit.name, limit.value)
                               .arg(limit.longest));
        }
    }
    return {};
}

Result<void> check(const CustomsResponse& response, qsizetype longestReference)
{
    return check({{response.declaration, Words::tr("declaration number"), 35, true},
                  {response.traderReference, Words::tr("declarant's reference"), 35, false},
                  {response.container, Words::tr("container number"), 17, false},
                  {response.office, Words::tr("customs office"), 17, false},
                  {response.reference, Words::tr("message reference"), longestReference, true}});
}

// A value with every separator of the default service string advice released; control characters cannot be sent.
QString released(const QString& value)
{
    QString text;
    for (const QChar c : value.simplified()) {
        if (QStringLiteral("+:'?").contains(c)) {
            text += QLatin1Char('?');
        }
        text += c;
    }
    return text;
}

// Free text as FTX carries it: five pieces of 70 characters; what is beyond is cut and says so.
QStringList freeText(const QString& text)
{
    constexpr qsizetype pieceLength = 70;
    constexpr qsizetype mostPieces = 5;
    QString rest = text.simplified();
    if (rest.size() > pieceLength * mostPieces) {
        rest = rest.first(pieceLength * mostPieces - 3) + QStringLiteral("...");
    }
    QStringList pieces;
    for (; !rest.isEmpty(); rest = rest.mid(pieceLength)) {
        pieces.append(released(rest.first(std::min(pieceLength, rest.size()))));
    }
    return pieces;
}

void writeDateTime(QXmlStreamWriter& xml, const QDateTime& utc)
{
    xml.writeStartElement(QStringLiteral("IssueDateTime"));
    // The schema keeps the date's text in the namespace of the data types.
    xml.writeStartElement(QStringLiteral("DateTimeString"));
    xml.writeDefaultNamespace(QStringLiteral("urn:wco:datamodel:WCO:Response_DS:DMS:2"));
    xml.writeAttribute(QStringLiteral("formatCode"), QStringLiteral("304"));
    xml.writeCharacters(utc.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")) + QLatin1Char('Z'));
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

QString customsAnswerName(CustomsAnswer answer)
{
    return QLatin1String(codesOf(answer).name);
}

std::optional<CustomsAnswer> customsAnswerFromName(const QString& name)
{
    for (const AnswerCodes& codes : answerCodes) {
        if (name == QLatin1String(codes.name)) {
            return codes.answer;
        }
    }
    return std::nullopt;
}

Result<QByteArray> toCusres(const CustomsResponse& response)
{
    constexpr qsizetype longestReference = 14;
    constexpr qsizetype longestParty = 35;
    if (auto checked = check(response, longestReference); !checked) {
        return failure(checked.error());
    }
    if (auto checked = check({{response.sender, Words::tr("sender"), longestParty, true},
                              {response.recipient, Words::tr("recipient"), longestParty, true}});
        !checked) {
        return failure(checked.error());
    }
    const QString reference = released(response.reference);
    const QDateTime issued = response.issued.toUTC();
    QStringList message{QStringLiteral("UNH+1+CUSRES:D:96A:UN"),
                        QStringLiteral("BGM++%1+11").arg(released(response.declaration))};
    if (!response.office.isEmpty()) {
        message += QStringLiteral("LOC+22+%1").arg(released(response.office));
    }
    message += QStringLiteral("DTM+137:%1:203").arg(issued.toString(QStringLiteral("yyyyMMddHHmm")));
    message += QStringLiteral("GIS+%1").arg(QLatin1String(codesOf(response.answer).indicator));
    if (const QStringList pieces = freeText(response.reason); !pieces.isEmpty()) {
        message += QStringLiteral("FTX+AAO+++%1").arg(pieces.join(QLatin1Char(':')));
    }
    if (!response.traderReference.isEmpty()) {
        message += QStringLiteral("FTX+ACB+++%1").arg(freeText(response.traderReference).join(QLatin1Char(':')));
    }
    if (!response.container.isEmpty()) {
        message += QStringLiteral("EQD+CN+%1").arg(released(response.container));
    }
    message += QStringLiteral("UNT+%1+1").arg(message.size() + 1);
    const QString head = QStringLiteral("UNB+UNOW:4+%1+%2+%3+%4")
                             .arg(released(response.sender), released(response.recipient),
                                  issued.toString(QStringLiteral("yyyyMMdd:HHmm")), reference);
    const QStringList all = QStringList{head} + message + QStringList{QStringLiteral("UNZ+1+%1").arg(reference)};
    return QStringLiteral("UNA:+.? '\n%1'\n").arg(all.join(QLatin1String("'\n"))).toUtf8();
}

Result<QByteArray> toWcoResponse(const CustomsResponse& response)
{
    constexpr qsizetype longestReference = 35;
    if (auto checked = check(response, longestReference); !checked) {
        return failure(checked.error());
    }
    const QString metaData = QStringLiteral("urn:wco:datamodel:WCO:DocumentMetaData-DMS:2");
    const QString res = QStringLiteral("urn:wco:datamodel:WCO:RES-DMS:2");
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeDefaultNamespace(metaData);
    xml.writeStartElement(metaData, QStringLiteral("MetaData"));
    xml.writeTextElement(metaData, QStringLiteral("WCODataModelVersionCode"), QStringLiteral("3.6"));
    xml.writeTextElement(metaData, QStringLiteral("WCOTypeName"), QStringLiteral("RES"));
    xml.writeStartElement(QStringLiteral("Response"));
    xml.writeDefaultNamespace(res);
    xml.writeTextElement(QStringLiteral("FunctionCode"), QLatin1String(codesOf(response.answer).function));
    xml.writeTextElement(QStringLiteral("FunctionalReferenceID"), response.reference);
    writeDateTime(xml, response.issued);
    if (const QString reason = response.reason.simplified(); !reason.isEmpty()) {
        xml.writeStartElement(QStringLiteral("AdditionalInformation"));
        xml.writeTextElement(QStringLiteral("StatementDescription"), reason.left(512));
        xml.writeEndElement();
    }
    if (!response.office.isEmpty()) {
        xml.writeStartElement(QStringLiteral("ContactOffice"));
        xml.writeTextElement(QStringLiteral("ID"), response.office);
        xml.writeEndElement();
    }
    xml.writeStartElement(QStringLiteral("Status"));
    xml.writeTextElement(QStringLiteral("NameCode"), QLatin1String(codesOf(response.answer).indicator));
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("Declaration"));
    if (!response.traderReference.isEmpty()) {
        xml.writeTextElement(QStringLiteral("FunctionalReferenceID"), response.traderReference);
    }
    xml.writeTextElement(QStringLiteral("ID"), response.declaration);
    xml.writeEndDocument();
    return bytes;
}

} // namespace portlight::risk
