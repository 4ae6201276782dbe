#include "risk/model/ReasonGrounds.h"

#include "risk/model/FeatureTable.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace portlight::risk {

namespace {

using Basis = ReasonGrounds::Basis;

const QString basisName = QStringLiteral("basis");
const QString keyName = QStringLiteral("key");
const QString valuesName = QStringLiteral("values");
const QString beforeName = QStringLiteral("before");
const QString countName = QStringLiteral("count");
const QString fraudName = QStringLiteral("fraud");

struct BasisName
{
    Basis basis;
    QLatin1String name;
};

constexpr std::array bases{
    BasisName{Basis::Outcomes, QLatin1String("outcomes")},
    BasisName{Basis::UnitValues, QLatin1String("unit_values")},
    BasisName{Basis::Weights, QLatin1String("weights")},
};

std::optional<qint64> numberOf(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

// Whether the record gave a number to the median that the sentence compares with.
bool isCounted(Basis basis, const RiskRecord& record)
{
    switch (basis) {
    case Basis::Outcomes:
        return true;
    case Basis::UnitValues:
        return std::isfinite(logUnitValue(record));
    case Basis::Weights:
        return std::isfinite(logWeight(record));
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonObject ReasonGrounds::toJson() const
{
    const auto* const named =
        std::find_if(bases.begin(), bases.end(), [this](const BasisName& one) { return one.basis == basis; });
    QJsonObject object{
        {basisName, QString(named->name)}, {keyName, key}, {valuesName, QJsonArray::fromStringList(values)}};
    if (before.isValid()) {
        object.insert(beforeName, before.toString(Qt::ISODate));
    }
    if (count) {
        object.insert(countName, *count);
    }
    if (fraud) {
        object.insert(fraudName, *fraud);
    }
    return object;
}

std::optional<ReasonGrounds> ReasonGrounds::fromJson(const QJsonObject& object)
{
    const QString name = object.value(basisName).toString();
    const auto* const named =
        std::find_if(bases.begin(), bases.end(), [&name](const BasisName& one) { return one.name == name; });
    ReasonGrounds grounds;
    grounds.key = object.value(keyName).toString();
    for (const auto& value : object.value(valuesName).toArray()) {
        grounds.values.append(value.toString());
    }
    const qsizetype key = historyKeyNamed(grounds.key);
    if (named == bases.end() || key < 0 || historyKeys().at(key).elements.size() != grounds.values.size()) {
        return std::nullopt;
    }
    grounds.basis = named->basis;
    grounds.before = QDate::fromString(object.value(beforeName).toString(), Qt::ISODate);
    grounds.count = numberOf(object.value(countName));
    grounds.fraud = numberOf(object.value(fraudName));
    return grounds;
}

ReasonGrounds groundsIn(const HistoryKey& key, const RiskRecord& record, Basis basis)
{
    ReasonGrounds grounds;
    grounds.basis = basis;
    grounds.key = QLatin1String(key.name);
    for (const Element element : key.elements) {
        grounds.values.append(record.element(element));
    }
    grounds.before = record.date;
    return grounds;
}

QVector<qsizetype> positionsBehind(const ReasonGrounds& grounds, const QVector<RiskRecord>& past)
{
    QVector<qsizetype> positions;
    const qsizetype key = historyKeyNamed(grounds.key);
    if (key < 0) {
        return positions;
    }
    const QVector<Element>& elements = historyKeys().at(key).elements;
    RiskRecord declared;
    declared.date = grounds.before;
    for (qsizetype i = past.size() - 1; i >= 0; --i) {
        const RiskRecord& record = past.at(i);
        bool isAlike = comesBefore(record, declared) && isCounted(grounds.basis, record);
        for (qsizetype e = 0; isAlike && e < elements.size(); ++e) {
            isAlike = record.element(elements.at(e)) == grounds.values.value(e);
        }
        if (isAlike) {
            positions.append(i);
        }
    }
    return positions;
}

} // namespace portlight::risk
