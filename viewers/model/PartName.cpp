#include "viewers/model/PartName.h"

#include <QCoreApplication>
#include <QHash>

namespace portlight::viewers {

QString partName(const QString& name)
{
    static const QHash<QString, const char*> known{
        {QStringLiteral("top"), QT_TRANSLATE_NOOP("PartName", "top")},
        {QStringLiteral("bottom"), QT_TRANSLATE_NOOP("PartName", "bottom")},
        {QStringLiteral("side"), QT_TRANSLATE_NOOP("PartName", "side")},
        {QStringLiteral("front"), QT_TRANSLATE_NOOP("PartName", "front")},
        {QStringLiteral("low energy"), QT_TRANSLATE_NOOP("PartName", "low energy")},
        {QStringLiteral("high energy"), QT_TRANSLATE_NOOP("PartName", "high energy")},
    };
    const char* const word = known.value(name);
    return word != nullptr ? QCoreApplication::translate("PartName", word) : name;
}

} // namespace portlight::viewers
