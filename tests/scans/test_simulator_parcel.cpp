// Whole parcels: ground truth against the voxels, repeatability, what fits, and the files that come out.
#include "inspection/ContainerNumber.h"
#include "scans/simulator/DemoPort.h"
#include "scans/simulator/ParcelFiles.h"
#include "scans/simulator/ParcelSimulator.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace portlight::scans {

namespace {

ParcelRecipe smallRecipe(const QVector<ItemClass>& prohibited)
{
    ParcelRecipe recipe;
    recipe.seed = 42;
    recipe.size = {128, 128, 128};
    recipe.voxelMm = 2.4;
    recipe.prohibited = prohibited;
    recipe.parts = ScanParts::RadiographOnly;
    return recipe;
}

SimulatedParcel simulated(const ParcelRecipe& recipe)
{
    Progress progress;
    auto parcel = simulateParcel(recipe, progress);
    if (!parcel) {
        qFatal("%s", qPrintable(parcel.error().text));
    }
    return std::move(*parcel);
}

QByteArray digestOf(const SimulatedParcel& parcel)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const VoxelBuffer& buffer) {
        hash.addData(
            QByteArrayView(reinterpret_cast<const char*>(buffer.data()), static_cast<qsizetype>(buffer.byteCount())));
    };
    add(parcel.labels.buffer());
    for (const RadiographLayer& layer : parcel.radiograph.layers) {
        add(*layer.pixels);
    }
    QJsonArray truth;
    for (const inspection::Finding& finding : parcel.truth) {
        truth.append(finding.toJson());
    }
    hash.addData(QJsonDocument(truth).toJson());
    hash.addData(QJsonDocument(parcel.declaration.toJson()).toJson());
    return hash.result();
}

} // namespace

class TestSimulatorParcel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyProhibitedClassIsPackedAndReported_data();
    void everyProhibitedClassIsPackedAndReported();
    void truthBoxesHoldExactlyTheirVoxels();
    void massesAreDensityTimesVolume();
    void nothingLosesMassToItsNeighbours();
    void threatDarkensItsRectangle();
    void sameSeedSameParcel();
    void declarationIsPlausible();
    void whatCannotFitIsRefused();
    void filesAreWritten();
    void demoPortFits();
};

void TestSimulatorParcel::everyProhibitedClassIsPackedAndReported_data()
{
    QTest::addColumn<int>("itemClass");
    for (const ItemClass itemClass : prohibitedClasses()) {
        QTest::newRow(qPrintable(toString(itemClass))) << static_cast<int>(itemClass);
    }
}

void TestSimulatorParcel::everyProhibitedClassIsPackedAndReported()
{
    QFETCH(int, itemClass);
    const SimulatedParcel parcel = simulated(smallRecipe({static_cast<ItemClass>(itemClass)}));
    int alarms = 0;
    for (const inspection::Finding& finding : parcel.truth) {
        if (finding.assessment == inspection::FindingAssessment::Alarm) {
            ++alarms;
            QCOMPARE(finding.label, toString(static_cast<ItemClass>(itemClass)));
            QVERIFY(finding.box.has_value());
            QVERIFY(*finding.massGrams > 20.0);
        }
    }
    QCOMPARE(alarms, 1);
    QVERIFY(parcel.truth.size() >= 4); // not alone in the parcel
}

void TestSimulatorParcel::truthBoxesHoldExactlyTheirVoxels()
{
    const SimulatedParcel parcel = simulated(smallRecipe({ItemClass::Firearm}));
    const VolumeGeometry& geometry = parcel.labels.geometry();
    const auto labels = parcel.labels.voxels<std::uint8_t>();
    std::array<double, 3> low{1e9, 1e9, 1e9};
    std::array<double, 3> high{-1e9, -1e9, -1e9};
    std::size_t index = 0;
    for (int k = 0; k < geometry.size[2]; ++k) {
        for (int j = 0; j < geometry.size[1]; ++j) {
            for (int i = 0; i < geometry.size[0]; ++i, ++index) {
                if (labels[index] != static_cast<std::uint8_t>(ItemClass::Firearm)) {
                    continue;
                }
                const auto world = geometry.toWorld({1.0 * i, 1.0 * j, 1.0 * k});
                for (std::size_t axis = 0; axis < 3; ++axis) {
                    low[axis] = std::min(low[axis], world[axis] - geometry.spacingMm[axis] / 2.0);
                    high[axis] = std::max(high[axis], world[axis] + geometry.spacingMm[axis] / 2.0);
                }
            }
        }
    }
    for (const inspection::Finding& finding : parcel.truth) {
        if (finding.label == QLatin1String("firearm")) {
            for (std::size_t axis = 0; axis < 3; ++axis) {
                QVERIFY(std::abs(finding.box->min[axis] - low[axis]) < 1e-6);
                QVERIFY(std::abs(finding.box->max[axis] - high[axis]) < 1e-6);
            }
            return;
        }
    }
    QFAIL("no firearm in the truth");
}

void TestSimulatorParcel::massesAreDensityTimesVolume()
{
    const SimulatedParcel parcel = simulated(smallRecipe({ItemClass::ExplosiveSheet}));
    for (const inspection::Finding& finding : parcel.truth) {
        QVERIFY(std::abs(*finding.massGrams - *finding.densityGramsPerCm3 * *finding.volumeCm3) <
                1e-9 * *finding.massGrams);
        if (finding.label == QLatin1String("explosive_sheet")) {
            QVERIFY(std::abs(*finding.densityGramsPerCm3 - 1.48) < 1e-6);
        }
    }
}

// Every rigid item, packed among others, keeps what it weighs alone.
void TestSimulatorParcel::nothingLosesMassToItsNeighbours()
{
    ParcelRecipe recipe = smallRecipe({ItemClass::Knife, ItemClass::Cash});
    const ScanSettings settings{recipe.size, recipe.voxelMm, recipe.seed, recipe.parts, 0};
    const auto library = materialLibrary();
    QVERIFY(library);
    int checked = 0;
    for (recipe.seed = 7; recipe.seed < 10; ++recipe.seed) {
        const auto scene = buildParcel(recipe.seed, recipe.kind, recipe.prohibited, scanGeometry(settings));
        QVERIFY(scene);
        Progress progress;
        const auto together = scanScene(*scene, recipe.scanner, settings, progress);
        QVERIFY(together);
        for (std::size_t i = 0; i < scene->items.size(); ++i) {
            const Item& item = scene->items[i];
            if (item.itemClass == ItemClass::Packaging || item.itemClass == ItemClass::Clothing) {
                continue;
            }
            const auto alone = scanScene({{item}}, recipe.scanner, settings, progress);
            QVERIFY(alone);
            const double kept = static_cast<double>(together->items[i].sampleCount()) /
                                static_cast<double>(alone->items[0].sampleCount());
            QVERIFY2(kept > 0.97, qPrintable(QStringLiteral("%1: %2").arg(item.name).arg(kept)));
            ++checked;
        }
    }
    QVERIFY(checked > 15);
}

void TestSimulatorParcel::threatDarkensItsRectangle()
{
    const SimulatedParcel parcel = simulated(smallRecipe({ItemClass::Firearm}));
    const auto pixels = parcel.radiograph.layer(LayerRole::HighEnergy)->pixels->as<std::uint16_t>();
    for (const inspection::Finding& finding : parcel.truth) {
        const QRectF& r = *finding.rectangle;
        QVERIFY(QRectF(0, 0, parcel.radiograph.width, parcel.radiograph.height).contains(r));
        if (finding.label != QLatin1String("firearm")) {
            continue;
        }
        std::uint16_t darkest = 65535;
        for (int y = static_cast<int>(r.top()); y < static_cast<int>(r.bottom()); ++y) {
            for (int x = static_cast<int>(r.left()); x < static_cast<int>(r.right()); ++x) {
                darkest = std::min(darkest, pixels[static_cast<std::size_t>(y * parcel.radiograph.width + x)]);
            }
        }
        QVERIFY2(darkest < 65535 / 4, qPrintable(QString::number(darkest)));
    }
}

void TestSimulatorParcel::sameSeedSameParcel()
{
    ParcelRecipe recipe = smallRecipe({ItemClass::Knife});
    recipe.threads = 1;
    const QByteArray first = digestOf(simulated(recipe));
    recipe.threads = 3;
    QCOMPARE(digestOf(simulated(recipe)), first);
    recipe.seed += 1;
    QVERIFY(digestOf(simulated(recipe)) != first);
}

void TestSimulatorParcel::declarationIsPlausible()
{
    ParcelRecipe recipe = smallRecipe({ItemClass::Drugs});
    int containers = 0;
    for (recipe.seed = 1; recipe.seed <= 6; ++recipe.seed) {
        const inspection::Declaration declaration = simulated(recipe).declaration;
        QVERIFY(!declaration.number.isEmpty());
        QCOMPARE(declaration.transportDocument.size(), 13);
        QVERIFY(!declaration.goods.isEmpty());
        for (const inspection::GoodsItem& goods : declaration.goods) {
            QCOMPARE(goods.hsCode.size(), 6);
            QVERIFY(*goods.grossWeightKg > 0.0);
            QVERIFY(!goods.description.contains(QLatin1String("powder")));
        }
        if (!declaration.container.isEmpty()) {
            ++containers;
            QVERIFY(inspection::isValidContainerNumber(declaration.container));
        }
    }
    QVERIFY(containers > 0);
}

void TestSimulatorParcel::whatCannotFitIsRefused()
{
    ParcelRecipe recipe = smallRecipe({ItemClass::Firearm});
    recipe.size = {32, 32, 32};
    Progress progress;
    const auto parcel = simulateParcel(recipe, progress);
    QVERIFY(!parcel);
    QVERIFY(parcel.error().code == inspection::ErrorCode::Unsupported);
    QVERIFY(parcel.error().text.contains(QLatin1String("firearm")));
}

void TestSimulatorParcel::filesAreWritten()
{
    const QTemporaryDir folder;
    ParcelRecipe recipe = smallRecipe({});
    recipe.size = {48, 48, 48};
    recipe.voxelMm = 5.0;
    recipe.parts = ScanParts::Everything;
    const SimulatedParcel parcel = simulated(recipe);
    Progress progress;
    for (const ParcelFormat format : {ParcelFormat::Dicos, ParcelFormat::Nrrd}) {
        const auto names = writeParcel(
            parcel, recipe, {folder.path(), folder.filePath(QStringLiteral("truth")), QStringLiteral("p"), format},
            progress);
        QVERIFY2(names, names ? "" : qPrintable(names.error().text));
        QCOMPARE(names->volumes.size(), 2);
        QCOMPARE(names->radiographs.size(), 2);
        for (const QString& path :
             names->volumes + names->radiographs + names->declarations + QStringList{names->labels, names->truth}) {
            QVERIFY2(QFileInfo(path).size() > 0, qPrintable(path));
        }
        QFile truth(names->truth);
        QVERIFY(truth.open(QIODevice::ReadOnly));
        const QJsonObject object = QJsonDocument::fromJson(truth.readAll()).object();
        QCOMPARE(object[QLatin1String("items")].toArray().size(), parcel.truth.size());
        QCOMPARE(object[QLatin1String("classes")].toArray().size(), itemClassCount);
    }
}

void TestSimulatorParcel::demoPortFits()
{
    const auto parcels = demoPort();
    QCOMPARE(parcels.size(), 12);
    for (const DemoParcel& parcel : parcels) {
        const ScanSettings settings{parcel.recipe.size, parcel.recipe.voxelMm, 1, ScanParts::RadiographOnly, 0};
        const auto scene =
            buildParcel(parcel.recipe.seed, parcel.recipe.kind, parcel.recipe.prohibited, scanGeometry(settings));
        QVERIFY2(scene, qPrintable(parcel.name));
        QVERIFY(scene->items.size() >= 5);
    }
}

} // namespace portlight::scans

QTEST_GUILESS_MAIN(portlight::scans::TestSimulatorParcel)
#include "test_simulator_parcel.moc"
