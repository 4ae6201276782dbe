// The combinations of elements whose past the model remembers: "importer", "HS code and origin", "the same goods line".
#pragma once

#include "risk/model/RiskRecord.h"

#include <QVector>

namespace portlight::risk {

struct HistoryKey
{
    const char* name;          // in the model's files: "hs_code.origin"
    QVector<Element> elements; // none of them may be empty for the key to apply
};

// The order is the order of the model's features: append only, and raise featureVersion (FeatureTable.h) on any change.
[[nodiscard]] const QVector<HistoryKey>& historyKeys();

// Its position in historyKeys(); -1 for a name that is none.
[[nodiscard]] qsizetype historyKeyNamed(const QString& name);

// The key that tells whether the very same goods (code, route, duty, weight) were declared before.
[[nodiscard]] qsizetype sameGoodsKey();

// The officer's words for a key with this record's values: "HS code 640299 from CN".
[[nodiscard]] QString describe(const HistoryKey& key, const RiskRecord& record);

// The elements of the key that this record does not declare: "importer, seller".
[[nodiscard]] QString describeMissing(const HistoryKey& key, const RiskRecord& record);

} // namespace portlight::risk
