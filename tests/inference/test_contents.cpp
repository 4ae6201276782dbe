// What a CT weighs and what it looks like beside its declaration: blocks of known matter give their known mass, and a
// parcel of metal is not taken for the textile it is declared as.
#include "inference/contents/GoodsNature.h"
#include "inference/contents/Likeness.h"
#include "scans/physics/MaterialScale.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace portlight;
using inference::ContentsEstimate;
using inference::MatterKind;

namespace {

constexpr int side = 60; // voxels of 2 mm: 12 cm
constexpr double voxelMm = 2.0;

struct Block
{
    std::array<int, 3> first;
    std::array<int, 3> last;
    double hounsfield;
};

scans::Volume volumeOf(const QVector<Block>& blocks)
{
    auto buffer =
        scans::VoxelBuffer::allocate(scans::VoxelType::Int16, static_cast<std::size_t>(side) * side * side).value();
    const std::span<std::int16_t> voxels = buffer->as<std::int16_t>();
    std::fill(voxels.begin(), voxels.end(), std::int16_t{-1000});
    for (const Block& block : blocks) {
        for (int k = block.first[2]; k <= block.last[2]; ++k) {
            for (int j = block.first[1]; j <= block.last[1]; ++j) {
                for (int i = block.first[0]; i <= block.last[0]; ++i) {
                    voxels[static_cast<std::size_t>((k * side + j) * side + i)] =
                        static_cast<std::int16_t>(block.hounsfield);
                }
            }
        }
    }
    scans::VolumeGeometry geometry;
    geometry.size = {side, side, side};
    geometry.spacingMm = {voxelMm, voxelMm, voxelMm};
    return {geometry, std::move(buffer), 1.0, 0.0, scans::ValueUnit::Hounsfield};
}

ContentsEstimate contentsOf(const QVector<Block>& blocks)
{
    const scans::Progress progress;
    const auto seen = inference::estimateContents(volumeOf(blocks), {}, progress);
    return seen.value_or(ContentsEstimate{});
}

inspection::Declaration declared(const QString& hsCode, double kg)
{
    inspection::Declaration declaration;
    inspection::GoodsItem item;
    item.hsCode = hsCode;
    item.grossWeightKg = kg;
    declaration.goods.append(item);
    return declaration;
}

const Block water{{5, 5, 5}, {54, 54, 54}, 0};     // 10 cm: one kilogram
const Block cloth{{5, 5, 5}, {54, 54, 54}, -750};  // a quarter of that
const Block steel{{5, 5, 5}, {24, 24, 24}, 19800}; // 4 cm of iron's attenuation
const Block otherSteel{{35, 35, 35}, {54, 54, 54}, 19800};

} // namespace

class TestContents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownMatterHasItsMass()
    {
        const ContentsEstimate seen = contentsOf({water});
        QVERIFY2(std::abs(seen.massKg - 1.0) < 1e-6, qPrintable(QString::number(seen.massKg)));
        QVERIFY(std::abs(seen.share(MatterKind::Organic) - 1.0) < 1e-9);
        QVERIFY(std::abs(seen.fill() - 1.0) < 1e-9);
        QCOMPARE(seen.items, 1);
        const ContentsEstimate loose = contentsOf({cloth});
        QVERIFY(std::abs(loose.massKg - 0.25) < 1e-6);
        QVERIFY(std::abs(loose.share(MatterKind::Loose) - 1.0) < 1e-9);
    }

    void heavyAtomsWeighLessThanTheyAttenuate()
    {
        const ContentsEstimate seen = contentsOf({steel, otherSteel});
        QCOMPARE(seen.items, 2);
        QVERIFY(std::abs(seen.share(MatterKind::Metal) - 1.0) < 1e-9);
        const double density = seen.massKg * 1000.0 / (2 * 4.0 * 4.0 * 4.0);
        QVERIFY2(std::abs(density - 7.87) < 0.01, qPrintable(QString::number(density)));
        QCOMPARE(scans::densityOfAttenuation(1.0), 1.0);
        QVERIFY(std::abs(scans::densityOfAttenuation(20.8) - 7.87) < 1e-9);
        double last = 0.0;
        for (int n = 0; n < 2000; ++n) { // no step, no way back
            const double relative = n * 0.1;
            const double now = scans::densityOfAttenuation(relative);
            QVERIFY(now >= last && now - last < 0.2);
            last = now;
        }
    }

    void withoutKnownValuesThereIsNoWeight()
    {
        const scans::Progress progress;
        scans::Volume raw(volumeOf({water}).geometry(), volumeOf({water}).sharedBuffer(), 1.0, 0.0,
                          scans::ValueUnit::None);
        QVERIFY(!inference::estimateContents(raw, {}, progress));
        QVERIFY(!inference::estimateContents(scans::Volume(), {}, progress));
        scans::Progress cancelled;
        cancelled.cancel();
        QVERIFY(!inference::estimateContents(volumeOf({water}), {}, cancelled));
    }

    void metalIsNotTextile()
    {
        const auto honest =
            inference::compareWithDeclaration(contentsOf({cloth}), declared(QStringLiteral("610910"), 0.25));
        QVERIFY2(honest.value && *honest.value > 0.6, qPrintable(QString::number(honest.value.value_or(-1))));
        QVERIFY(honest.reasons.isEmpty());
        const ContentsEstimate guns = contentsOf({cloth, steel, otherSteel});
        const auto lie = inference::compareWithDeclaration(guns, declared(QStringLiteral("610910"), guns.massKg));
        QVERIFY2(lie.value && *lie.value < 0.3, qPrintable(QString::number(lie.value.value_or(-1))));
        QVERIFY(!lie.weightDoubtful);
        QCOMPARE(lie.reasons.size(), 1);
        QVERIFY2(lie.reasons.first().contains(QLatin1String("metal")), qPrintable(lie.reasons.first()));
    }

    void theWeightIsCheckedByItself()
    {
        const ContentsEstimate seen = contentsOf({water});
        const auto light = inference::compareWithDeclaration(seen, declared(QStringLiteral("220210"), 3.0));
        QVERIFY(light.weightDoubtful);
        QVERIFY(light.weightRatio && std::abs(*light.weightRatio - 1.0 / 3.0) < 1e-6);
        QVERIFY2(light.reasons.last().startsWith(QLatin1String("Lighter")), qPrintable(light.reasons.last()));
        QVERIFY(!inference::compareWithDeclaration(seen, declared(QStringLiteral("220210"), 1.1)).weightDoubtful);
        const Block corner{{0, 0, 0}, {5, 5, 5}, 0};
        const Block opposite{{54, 54, 54}, {59, 59, 59}, 0};
        const auto empty =
            inference::compareWithDeclaration(contentsOf({corner, opposite}), declared(QStringLiteral("220210"), 3.0));
        QVERIFY2(empty.reasons.last().startsWith(QLatin1String("Nearly empty")), qPrintable(empty.reasons.last()));
    }

    void nothingDeclaredGivesNoLikeness()
    {
        QVERIFY(!inference::compareWithDeclaration(contentsOf({water}), {}).value);
        QVERIFY(!inference::usualShares(77));
        QVERIFY(!inference::usualShares(0));
        for (int chapter = 1; chapter <= 97; ++chapter) {
            if (const auto shares = inference::usualShares(chapter)) {
                QVERIFY2(std::abs((*shares)[0] + (*shares)[1] + (*shares)[2] + (*shares)[3] - 1.0) < 1e-9,
                         qPrintable(QString::number(chapter)));
            } else {
                QCOMPARE(chapter, 77);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestContents)
#include "test_contents.moc"
