// What an officer looked with, in words.
#pragma once

#include <QJsonObject>
#include <QString>

namespace portlight::viewers {

// "seen 1:23: standard image 1:02, local contrast 0:21 (on)" of a record as UsageTracker makes it; "on" is what was on
// when the decision fell. Empty for an empty record; names it does not know stand as they are.
[[nodiscard]] QString usageSentence(const QJsonObject& record);

// Of one look or tool, by its id in such a record.
[[nodiscard]] QString usageName(const QString& id);

} // namespace portlight::viewers
