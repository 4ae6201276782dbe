#include "risk/model/PastFile.h"

#include "risk/declarations/CsvDeclarationReader.h"

#include <QBuffer>

namespace portlight::risk {

using inspection::Result;

namespace {

struct Column
{
    const char* name;
    Element element;
};

constexpr std::array columns{
    Column{"office", Element::Office},
    Column{"procedure", Element::Procedure},
    Column{"type_code", Element::Type},
    Column{"use", Element::Use},
    Column{"payment_method", Element::PaymentMethod},
    Column{"transport_mode", Element::TransportMode},
    Column{"declarant", Element::Declarant},
    Column{"importer", Element::Importer},
    Column{"seller", Element::Seller},
    Column{"carrier", Element::Carrier},
    Column{"hs_code", Element::HsCode},
    Column{"dispatch_country", Element::DispatchCountry},
    Column{"origin", Element::Origin},
    Column{"origin_indicator", Element::OriginIndicator},
    Column{"duty_rate", Element::DutyRate},
    Column{"duty_regime", Element::DutyRegime},
    Column{"net_weight", Element::NetWeight},
    Column{"price", Element::Price},
};

} // namespace

QByteArray csvCell(const QString& value)
{
    QByteArray bytes = value.toUtf8();
    if (bytes.contains('"') || bytes.contains(',') || bytes.contains('\n') || bytes.contains('\r')) {
        bytes.replace('"', "\"\"");
        bytes = '"' + bytes + '"';
    }
    return bytes;
}

QByteArray pastToCsv(const QVector<RiskRecord>& past)
{
    QByteArray csv("number,accepted_on");
    for (const Column& column : columns) {
        csv += ',';
        csv += column.name;
    }
    csv += ",outcome\n";
    for (const RiskRecord& record : past) {
        csv += csvCell(record.number) + ',' + record.date.toString(Qt::ISODate).toLatin1();
        for (const Column& column : columns) {
            csv += ',' + csvCell(record.element(column.element));
        }
        csv += !record.outcome ? ",\n" : record.isFraud() ? ",fraud\n" : ",in_order\n";
    }
    return csv;
}

Result<QVector<RiskRecord>> pastFromCsv(const QByteArray& csv)
{
    const auto profile = CsvProfile::named(QStringLiteral("portlight"));
    if (!profile) {
        return inspection::failure(profile.error());
    }
    QBuffer buffer;
    buffer.setData(csv);
    buffer.open(QIODevice::ReadOnly);
    QVector<RiskRecord> past;
    CsvSinks sinks;
    sinks.declaration = [&past](TradeDeclaration&& declaration) { past.append(riskRecord(declaration)); };
    const auto summary = readCsvDeclarations(buffer, *profile, sinks);
    if (!summary) {
        return inspection::failure(summary.error());
    }
    return past;
}

} // namespace portlight::risk
