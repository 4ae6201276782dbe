#include "app/sandbox/ReportNumbers.h"

#include "app/sandbox/SandboxText.h"
#include "inspection/Percent.h"

#include <QCollator>

#include <algorithm>

namespace portlight::app {

QString rateText(const training::Proportion& proportion)
{
    using inspection::percent;
    const auto share = proportion.share();
    if (!share) {
        return QStringLiteral("-");
    }
    const training::Interval interval = proportion.interval();
    return SandboxText::tr("%1 % (%2 to %3)").arg(percent(*share), percent(interval.low), percent(interval.high));
}

QStringList badgesByName(const QMap<QString, QString>& namesByBadge)
{
    QStringList badges = namesByBadge.keys();
    const QCollator collator;
    std::stable_sort(badges.begin(), badges.end(), [&](const QString& a, const QString& b) {
        return collator.compare(namesByBadge.value(a), namesByBadge.value(b)) < 0;
    });
    return badges;
}

} // namespace portlight::app
