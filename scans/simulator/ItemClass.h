// What an item is, for ground truth: classes of the label volume, their stable names and which are prohibited.
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

#include <cstdint>
#include <optional>

namespace portlight::scans {

// Values are the voxels of the label volume; append only.
enum class ItemClass : std::uint8_t {
    Air = 0,
    Packaging = 1,
    Clothing = 2,
    Book = 3,
    Bottle = 4,
    Electronics = 5,
    Shoe = 6,
    Food = 7,
    Tool = 8,
    Can = 9,
    Toiletries = 10,
    Firearm = 11,
    Knife = 12,
    ExplosiveBlock = 13,
    ExplosiveSheet = 14,
    ThreatLiquid = 15,
    Drugs = 16,
    Cigarettes = 17,
    Ivory = 18,
    Cash = 19,
    Phantom = 20, // test objects of known shape
};

inline constexpr int itemClassCount = 21;

[[nodiscard]] QString toString(ItemClass itemClass); // "firearm", "explosive_sheet", ...; stable, untranslated
[[nodiscard]] std::optional<ItemClass> itemClassFromString(QStringView name);
[[nodiscard]] QStringList itemClassNames(); // index = label value
[[nodiscard]] bool isProhibited(ItemClass itemClass);
[[nodiscard]] QVector<ItemClass> prohibitedClasses();

} // namespace portlight::scans
