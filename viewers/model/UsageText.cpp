#include "viewers/model/UsageText.h"

#include "viewers/model/PresetLibrary.h"
#include "viewers/model/UsageTracker.h"
#include "viewers/radiograph/Enhancement.h"
#include "viewers/radiograph/RadiographColouring.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

namespace portlight::viewers {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::viewers", text);
}

QString timeText(qint64 milliseconds)
{
    const qint64 seconds = (milliseconds + 500) / 1000;
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

QString usageName(const QString& id)
{
    static const QHash<QString, const char*> own{
        {QLatin1String(standardUsage), QT_TRANSLATE_NOOP("portlight::viewers", "standard image")},
        {QStringLiteral("inverted"), QT_TRANSLATE_NOOP("portlight::viewers", "inverted")},
        {QStringLiteral("window"), QT_TRANSLATE_NOOP("portlight::viewers", "window changed")},
        {QStringLiteral("magnifier"), QT_TRANSLATE_NOOP("portlight::viewers", "magnifier")},
        {QStringLiteral("density-strip"), QT_TRANSLATE_NOOP("portlight::viewers", "density strip")},
    };
    if (const char* name = own.value(id)) {
        return tr(name);
    }
    for (const Enhancement enhancement : allEnhancements) {
        if (id == enhancementId(enhancement)) {
            return enhancementName(enhancement);
        }
    }
    if (const auto colouring = colouringOfId(id)) {
        return colouringName(*colouring);
    }
    const Preset* preset = PresetLibrary::instance().find(id);
    return preset != nullptr ? preset->translatedName() : id;
}

QString usageSentence(const QJsonObject& record)
{
    const QJsonArray used = record.value(QLatin1String("used")).toArray();
    QStringList parts;
    for (const auto& value : used) {
        const QJsonObject one = value.toObject();
        const QString part = tr("%1 %2").arg(usageName(one.value(QLatin1String("name")).toString()),
                                             timeText(one.value(QLatin1String("ms")).toInteger()));
        parts << (one.value(QLatin1String("on")).toBool() ? tr("%1 (on)").arg(part) : part);
    }
    if (parts.isEmpty()) {
        return {};
    }
    return tr("seen %1: %2")
        .arg(timeText(record.value(QLatin1String("total_ms")).toInteger()), parts.join(QStringLiteral(", ")));
}

} // namespace portlight::viewers
