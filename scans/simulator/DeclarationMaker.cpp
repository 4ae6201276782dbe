#include "scans/simulator/DeclarationMaker.h"

#include "inspection/ContainerNumber.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace portlight::scans {

namespace {

using inspection::Declaration;
using inspection::GoodsItem;

const std::vector<const char*>& exporters()
{
    static const std::vector<const char*> names{
        "Harbour Lane Trading Ltd", "Qingshan Mail Order Co", "Anatolia Paket A.S.",
        "Blue Heron Exports",       "Casa Ribeiro Lda",       "Nordlys Handel AS",
        "Lagos Direct Supplies",    "Andes Postal SRL",       "Meridian Gifts LLC"};
    return names;
}

const std::vector<const char*>& importers()
{
    static const std::vector<const char*> names{"J. Okafor",          "Maria Lindqvist", "Tomasz Zielinski",
                                                "Wharf Street Books", "A. Benali",       "Sunrise Corner Shop",
                                                "K. Tanaka",          "Delta Repairs",   "L. Moreau"};
    return names;
}

const std::vector<const char*>& origins()
{
    static const std::vector<const char*> codes{"CN", "TR", "US", "PT", "NO", "NG", "PE", "DE", "VN", "IN"};
    return codes;
}

QString digits(Random& random, int count)
{
    QString text;
    for (int i = 0; i < count; ++i) {
        text += QChar(QLatin1Char(static_cast<char>('0' + random.integer(0, 9))));
    }
    return text;
}

// UPU S10: two letters, eight digits, check digit by weights 8 6 4 2 3 5 9 7 modulo 11, country.
QString parcelNumber(Random& random, const QString& country)
{
    constexpr std::array<int, 8> weights{8, 6, 4, 2, 3, 5, 9, 7};
    const QString serial = digits(random, 8);
    int sum = 0;
    for (int i = 0; i < 8; ++i) {
        sum += weights[static_cast<std::size_t>(i)] * serial[i].digitValue();
    }
    const int rest = 11 - sum % 11;
    const int check = rest == 10 ? 0 : rest == 11 ? 5 : rest;
    return QStringLiteral("CP%1%2%3").arg(serial).arg(check).arg(country);
}

QString containerNumber(Random& random)
{
    const std::vector<const char*> owners{"PLGU", "HRBU", "NWSU", "TQLU"};
    const QString firstTen = QLatin1String(random.pick(owners)) + digits(random, 6);
    const auto check = inspection::containerCheckDigit(firstTen);
    return check ? firstTen + QString::number(*check) : QString();
}

double rounded(double value, double partsOfOne)
{
    return std::round(value * partsOfOne) / partsOfOne;
}

// One line for each kind of goods, heaviest first.
QVector<GoodsItem> goodsOf(const Scene& scene, const std::vector<double>& massGrams, const QString& origin)
{
    QVector<GoodsItem> goods;
    for (std::size_t i = 0; i < scene.items.size(); ++i) {
        const Item& item = scene.items[i];
        if (item.description.isEmpty() || isProhibited(item.itemClass) || massGrams[i] <= 0.0) {
            continue;
        }
        auto line = std::find_if(goods.begin(), goods.end(),
                                 [&](const GoodsItem& known) { return known.description == item.description; });
        if (line == goods.end()) {
            goods.append({item.description, item.hsCode, origin, 0.0, 0.0, QStringLiteral("C62")});
            line = goods.end() - 1;
        }
        line->grossWeightKg = *line->grossWeightKg + massGrams[i] / 1000.0;
        line->quantity = *line->quantity + 1.0;
    }
    for (GoodsItem& line : goods) {
        line.grossWeightKg = std::max(0.01, rounded(*line.grossWeightKg, 100.0));
    }
    std::sort(goods.begin(), goods.end(), [](const GoodsItem& a, const GoodsItem& b) {
        return std::pair{-*a.grossWeightKg, a.description} < std::pair{-*b.grossWeightKg, b.description};
    });
    return goods;
}

} // namespace

Declaration makeDeclaration(const Scene& scene, const std::vector<double>& massGrams, Random& random)
{
    Declaration declaration;
    const QString origin = QLatin1String(random.pick(origins()));
    declaration.number = QStringLiteral("26%1%2").arg(origin, digits(random, 10));
    declaration.importer = QLatin1String(random.pick(importers()));
    declaration.exporter = QLatin1String(random.pick(exporters()));
    declaration.declarant = QStringLiteral("Postal operator");
    declaration.transportDocument = parcelNumber(random, origin);
    declaration.dispatchCountry = origin;
    declaration.container = random.chance(0.5) ? containerNumber(random) : QString();
    declaration.goods = goodsOf(scene, massGrams, origin);
    declaration.currency = QStringLiteral("EUR");
    double value = 0.0;
    for (const GoodsItem& line : declaration.goods) {
        value += *line.quantity * rounded(random.uniform(4.0, 60.0), 2.0);
    }
    declaration.value = value;
    return declaration;
}

} // namespace portlight::scans
