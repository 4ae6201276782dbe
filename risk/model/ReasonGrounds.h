// What a reason of the model counted, so that exactly those past declarations can be listed again: which value of which
// history key, before which day, and the numbers its sentence says. Recorded with the reason in the case's event.
#pragma once

#include "risk/model/HistoryKey.h"

#include <QJsonObject>

#include <optional>

namespace portlight::risk {

struct ReasonGrounds
{
    // What the sentence is made of: outcomes of examinations, or the usual (median) price per kg or weight.
    enum class Basis { Outcomes, UnitValues, Weights };

    Basis basis = Basis::Outcomes;
    QString key;        // HistoryKey::name
    QStringList values; // of the key's elements, in their order
    QDate before;       // only days before this one were counted; invalid: all of the past
    // As the sentence says; nothing where it names no number.
    std::optional<qint64> count;
    std::optional<qint64> fraud;

    bool operator==(const ReasonGrounds&) const = default;
    [[nodiscard]] QJsonObject toJson() const;
    // Nothing for a key or a basis that this version does not know.
    [[nodiscard]] static std::optional<ReasonGrounds> fromJson(const QJsonObject& object);
};

// `record` must declare every element of the key.
[[nodiscard]] ReasonGrounds groundsIn(const HistoryKey& key, const RiskRecord& record, ReasonGrounds::Basis basis);

// Positions in `past` of the declarations that were counted, newest first. `past` as the model holds it: sorted by
// date, all with an outcome.
[[nodiscard]] QVector<qsizetype> positionsBehind(const ReasonGrounds& grounds, const QVector<RiskRecord>& past);

} // namespace portlight::risk
