#include "widgets/QuantityText.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace portlight::widgets {

namespace {

constexpr const char* context = "portlight::widgets";
constexpr const char* pieces = QT_TRANSLATE_N_NOOP("portlight::widgets", "%n piece(s)");
constexpr const char* packages = QT_TRANSLATE_N_NOOP("portlight::widgets", "%n package(s)");
constexpr const char* pairs = QT_TRANSLATE_N_NOOP("portlight::widgets", "%n pair(s)");

struct Counted
{
    const char* code;
    const char* text;
};
constexpr std::array counted{
    Counted{"C62", pieces},  Counted{"H87", pieces}, Counted{"PCE", pieces},
    Counted{"NAR", pieces},  Counted{"EA", pieces},  Counted{"PK", packages},
    Counted{"PA", packages}, Counted{"PR", pairs},   Counted{"NPR", pairs},
};

struct Measured
{
    const char* code;
    const char16_t* symbol;
};
constexpr std::array measured{
    Measured{"KGM", u"kg"}, Measured{"GRM", u"g"}, Measured{"TNE", u"t"},       Measured{"LTR", u"l"},
    Measured{"MLT", u"ml"}, Measured{"MTR", u"m"}, Measured{"MTK", u"m\u00b2"}, Measured{"MTQ", u"m\u00b3"},
};

} // namespace

QString quantityText(double quantity, const QString& unitCode)
{
    const QString number = QLocale().toString(quantity, 'g', 6);
    const auto has = [&unitCode](const auto& unit) { return unitCode == QLatin1String(unit.code); };
    const auto count = std::find_if(counted.begin(), counted.end(), has);
    const bool whole =
        quantity >= 0.0 && quantity < std::numeric_limits<int>::max() && quantity == std::floor(quantity);
    if (count != counted.end() && whole) {
        return QCoreApplication::translate(context, count->text, nullptr, static_cast<int>(quantity));
    }
    const auto measure = std::find_if(measured.begin(), measured.end(), has);
    const QString unit = measure == measured.end() ? unitCode : QString::fromUtf16(measure->symbol);
    return QStringLiteral("%1 %2").arg(number, unit).trimmed();
}

} // namespace portlight::widgets
