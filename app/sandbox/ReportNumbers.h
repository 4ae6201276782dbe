// Numbers and orders that the pages of reports share.
#pragma once

#include "training/statistics/Proportion.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace portlight::app {

// "83 % (72 to 90)" with the 95 % interval, or a dash where there is nothing to count.
[[nodiscard]] QString rateText(const training::Proportion& proportion);
// Badges in the order of their names as the reader's language has it.
[[nodiscard]] QStringList badgesByName(const QMap<QString, QString>& namesByBadge);

} // namespace portlight::app
