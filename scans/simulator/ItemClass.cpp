#include "scans/simulator/ItemClass.h"

namespace portlight::scans {

QStringList itemClassNames()
{
    return {QStringLiteral("air"),
            QStringLiteral("packaging"),
            QStringLiteral("clothing"),
            QStringLiteral("book"),
            QStringLiteral("bottle"),
            QStringLiteral("electronics"),
            QStringLiteral("shoe"),
            QStringLiteral("food"),
            QStringLiteral("tool"),
            QStringLiteral("can"),
            QStringLiteral("toiletries"),
            QStringLiteral("firearm"),
            QStringLiteral("knife"),
            QStringLiteral("explosive_block"),
            QStringLiteral("explosive_sheet"),
            QStringLiteral("liquid"),
            QStringLiteral("drugs"),
            QStringLiteral("cigarettes"),
            QStringLiteral("ivory"),
            QStringLiteral("cash"),
            QStringLiteral("phantom")};
}

QString toString(ItemClass itemClass)
{
    return itemClassNames().at(static_cast<int>(itemClass));
}

std::optional<ItemClass> itemClassFromString(QStringView name)
{
    const auto index = itemClassNames().indexOf(name);
    if (index < 0) {
        return std::nullopt;
    }
    return static_cast<ItemClass>(index);
}

bool isProhibited(ItemClass itemClass)
{
    return itemClass >= ItemClass::Firearm && itemClass <= ItemClass::Cash;
}

QVector<ItemClass> prohibitedClasses()
{
    QVector<ItemClass> classes;
    for (int value = 0; value < itemClassCount; ++value) {
        if (isProhibited(static_cast<ItemClass>(value))) {
            classes.append(static_cast<ItemClass>(value));
        }
    }
    return classes;
}

} // namespace portlight::scans
