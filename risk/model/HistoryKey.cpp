#include "risk/model/HistoryKey.h"

#include "risk/Words.h"

#include <algorithm>

namespace portlight::risk {

namespace {

using E = Element;

const QVector<E> goodsLine{E::HsCode, E::DispatchCountry, E::Origin, E::DutyRate, E::DutyRegime};

QVector<E> goodsLineAnd(const QVector<E>& more)
{
    return goodsLine + more;
}

} // namespace

const QVector<HistoryKey>& historyKeys()
{
    static const QVector<HistoryKey> keys{
        {"importer", {E::Importer}},
        {"declarant", {E::Declarant}},
        {"seller", {E::Seller}},
        {"carrier", {E::Carrier}},
        {"office", {E::Office}},
        {"type", {E::Type}},
        {"payment", {E::PaymentMethod}},
        {"transport_mode", {E::TransportMode}},
        {"origin_indicator", {E::OriginIndicator}},
        {"duty_regime", {E::DutyRegime}},
        {"origin", {E::Origin}},
        {"dispatch", {E::DispatchCountry}},
        {"route", {E::DispatchCountry, E::Origin}},
        {"hs_chapter", {E::HsChapter}},
        {"hs_heading", {E::HsHeading}},
        {"hs_code", {E::HsCode}},
        {"hs_code.origin", {E::HsCode, E::Origin}},
        {"hs_code.dispatch", {E::HsCode, E::DispatchCountry}},
        {"hs_code.duty", {E::HsCode, E::DutyRate, E::DutyRegime}},
        {"importer.hs_code", {E::Importer, E::HsCode}},
        {"seller.hs_code", {E::Seller, E::HsCode}},
        {"importer.seller", {E::Importer, E::Seller}},
        {"declarant.importer", {E::Declarant, E::Importer}},
        {"goods_line", goodsLine},
        {"hs_code.weight", {E::HsCode, E::NetWeight}},
        {"hs_code.price", {E::HsCode, E::Price}},
        {"goods_line.weight", goodsLineAnd({E::NetWeight})},
        {"goods_line.weight.price", goodsLineAnd({E::NetWeight, E::Price})},
    };
    return keys;
}

qsizetype historyKeyNamed(const QString& name)
{
    const QVector<HistoryKey>& keys = historyKeys();
    const auto found = std::find_if(keys.cbegin(), keys.cend(),
                                    [&name](const HistoryKey& key) { return name == QLatin1String(key.name); });
    return found == keys.cend() ? -1 : found - keys.cbegin();
}

qsizetype sameGoodsKey()
{
    static const qsizetype index = historyKeyNamed(QStringLiteral("goods_line.weight"));
    return index;
}

namespace {

QString describeOne(Element element, const QString& value)
{
    switch (element) {
    case E::Office:
        return Words::tr("office %1").arg(value);
    case E::Procedure:
        return Words::tr("procedure %1").arg(value);
    case E::Type:
        return Words::tr("import type %1").arg(value);
    case E::Use:
        return Words::tr("use %1").arg(value);
    case E::PaymentMethod:
        return Words::tr("payment method %1").arg(value);
    case E::TransportMode:
        return Words::tr("mode of transport %1").arg(value);
    case E::Declarant:
        return Words::tr("this declarant (%1)").arg(value);
    case E::Importer:
        return Words::tr("this importer (%1)").arg(value);
    case E::Seller:
        return Words::tr("this seller (%1)").arg(value);
    case E::Carrier:
        return Words::tr("this carrier (%1)").arg(value);
    case E::HsCode:
        return Words::tr("HS code %1").arg(value);
    case E::HsHeading:
        return Words::tr("HS heading %1").arg(value);
    case E::HsChapter:
        return Words::tr("HS chapter %1").arg(value);
    case E::DispatchCountry:
        return Words::tr("dispatched from %1").arg(value);
    case E::Origin:
        return Words::tr("origin %1").arg(value);
    case E::OriginIndicator:
        return Words::tr("origin indicator %1").arg(value);
    case E::DutyRate:
        return Words::tr("duty %1%").arg(value);
    case E::DutyRegime:
        return Words::tr("duty regime %1").arg(value);
    case E::NetWeight:
        return Words::tr("%1 kg").arg(value);
    case E::Price:
        return Words::tr("price %1").arg(value);
    }
    Q_UNREACHABLE();
}

QString missingName(Element element)
{
    switch (element) {
    case E::DispatchCountry:
        return Words::tr("country of dispatch");
    case E::NetWeight:
        return Words::tr("weight");
    case E::Price:
        return Words::tr("price");
    case E::DutyRate:
        return Words::tr("duty rate");
    default:
        return describeOne(element, QString()).remove(QStringLiteral("()")).simplified();
    }
}

} // namespace

QString describe(const HistoryKey& key, const RiskRecord& record)
{
    QStringList parts;
    for (const Element element : key.elements) {
        parts.append(describeOne(element, record.element(element)));
    }
    const QString all = parts.join(QStringLiteral(", "));
    return key.elements.size() >= goodsLine.size() ? Words::tr("the same goods (%1)").arg(all) : all;
}

QString describeMissing(const HistoryKey& key, const RiskRecord& record)
{
    QStringList parts;
    for (const Element element : key.elements) {
        if (record.element(element).isEmpty()) {
            parts.append(missingName(element));
        }
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace portlight::risk
