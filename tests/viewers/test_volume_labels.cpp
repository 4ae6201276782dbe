// A label mask in the same pass as the scan: hiding, isolating, colouring.
#include "tests/viewers/RenderedPictures.h"

#include <QTest>

#include <cmath>

using namespace portlight;
using namespace portlight::tests;
using namespace portlight::viewers;
using scans::VoxelType;

namespace {

// A ball of 200 in a block of 100 in air of 0.
scans::Volume ballInABlock(int side = 64)
{
    return makeVolume(cubeGeometry(side), VoxelType::UInt8, [side](int i, int j, int k) {
        const bool inBall = ballValue(side, 0.2 * side, i, j, k) > 50.0;
        const int margin = side / 8;
        const bool inBlock = std::min({i, j, k}) >= margin && std::max({i, j, k}) < side - margin;
        return inBall ? 200 : inBlock ? 100 : 0;
    });
}

// 7 where the ball is.
scans::Volume maskOfBall(VoxelType type, int side = 64)
{
    return makeVolume(cubeGeometry(side), type,
                      [side](int i, int j, int k) { return ballValue(side, 0.2 * side, i, j, k) > 50.0 ? 7 : 0; });
}

// The block green, the ball orange, both opaque.
TransferFunction blockAndBall()
{
    TransferFunction function = solid(60.0);
    function.points = {{40.0, 0x00c000, 0.0},
                       {60.0, 0x00c000, 0.9999},
                       {140.0, 0x00c000, 0.9999},
                       {160.0, 0xe08020, 0.9999},
                       {255.0, 0xe08020, 0.9999}};
    return function;
}

// Pixels more than one grey level apart. A sample on the border of two labels belongs to one or the other by rounding.
int differingPixels(const QImage& a, const QImage& b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            count += largestDifference(a.copy(x, y, 1, 1), b.copy(x, y, 1, 1)) > 1 ? 1 : 0;
        }
    }
    return count;
}

bool isGreen(QRgb pixel)
{
    return qGreen(pixel) > 150 && qRed(pixel) < 60;
}

} // namespace

class TestVolumeLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hiddenObjectsLetOneSeeThrough();
    void colouredObjectsShowWherePresetsHideThem();
    void projectionsTakeLabelsIn();
    void skippingAndInstructionSetsAgreeWithLabels();
};

void TestVolumeLabels::hiddenObjectsLetOneSeeThrough()
{
    // A ball (label 7) within an opaque block (label 0): the block alone is seen until it is taken away.
    const scans::Volume volume = ballInABlock();
    const RenderRequest request = turnedRequest(volume, {160, 120});
    const TransferFunction look = blockAndBall();
    const QImage whole = castBest(volume, look, request).image;
    QVERIFY(isGreen(whole.pixel(80, 60)));
    for (const VoxelType type : {VoxelType::UInt8, VoxelType::UInt16}) {
        const scans::Volume mask = maskOfBall(type);
        const QImage alone = castBest(volume, look, request, {mask, LabelLook::isolated(7)}).image;
        const QImage ballOnly = castBest(volume, solid(150.0), request).image;
        QVERIFY(!isGreen(alone.pixel(80, 60)));
        // What is left is the ball: its silhouette differs from that of the same ball alone by its rim at most.
        int different = 0;
        for (int y = 0; y < 120; ++y) {
            for (int x = 0; x < 160; ++x) {
                different += isBackground(alone.pixel(x, y)) != isBackground(ballOnly.pixel(x, y)) ? 1 : 0;
            }
        }
        QVERIFY2(different < 160, qPrintable(QString::number(different)));

        LabelLook without;
        without.hide(7);
        const QImage hollow = castBest(volume, look, request, {mask, without}).image;
        QVERIFY(largestDifference(hollow, whole) <= 1); // the ball was hidden in the block anyhow
    }
}

void TestVolumeLabels::colouredObjectsShowWherePresetsHideThem()
{
    const scans::Volume volume = ballInABlock();
    const RenderRequest request = turnedRequest(volume, {160, 120});
    const TransferFunction nothing = solid(1000.0); // the scan itself is transparent throughout
    QVERIFY(!castBest(volume, nothing, request).showsScan);
    LabelLook look;
    look.styles.insert(7, {LabelShow::Coloured, 0xff2040, 0.9});
    const QImage image = castBest(volume, nothing, request, {maskOfBall(VoxelType::UInt8), look}).image;
    const QRgb middle = image.pixel(80, 60);
    QVERIFY(qRed(middle) > 240 && qGreen(middle) < 48 && qBlue(middle) < 80);
    QVERIFY(isBackground(image.pixel(2, 2)));
    look.styles[7].opacity = 0.0;
    QVERIFY(!castBest(volume, nothing, request, {maskOfBall(VoxelType::UInt8), look}).showsScan);
}

void TestVolumeLabels::projectionsTakeLabelsIn()
{
    const scans::Volume volume = ballInABlock();
    RenderRequest request;
    request.size = {64, 64};
    request.camera = frontCamera(volume, 64.0);
    const scans::Volume mask = maskOfBall(VoxelType::UInt8);
    for (const CastMode mode : {CastMode::Maximum, CastMode::Mean}) {
        const int plain = qRed(castBest(volume, grey(mode), request).image.pixel(32, 32));
        LabelLook look;
        look.hide(7);
        const int hidden = qRed(castBest(volume, grey(mode), request, {mask, look}).image.pixel(32, 32));
        QVERIFY(hidden + 20 < plain); // the ball is the densest thing on this line
        look.styles.insert(7, {LabelShow::Coloured, 0x0000ff, 1.0});
        const QRgb tinted = castBest(volume, grey(mode), request, {mask, look}).image.pixel(32, 32);
        QVERIFY(qBlue(tinted) > qRed(tinted) + 40);
        // Beside the ball nothing changes.
        QCOMPARE(castBest(volume, grey(mode), request, {mask, look}).image.pixel(8, 32),
                 castBest(volume, grey(mode), request).image.pixel(8, 32));
    }
}

void TestVolumeLabels::skippingAndInstructionSetsAgreeWithLabels()
{
    const scans::Volume large = ballInABlock(128);
    const RenderRequest request = turnedRequest(large, {143, 101});
    LabelLook coloured;
    coloured.others.show = LabelShow::Hidden;
    coloured.styles.insert(7, {LabelShow::Coloured, 0x20c0ff, 0.4});
    for (const VoxelType type : {VoxelType::UInt8, VoxelType::UInt16}) {
        for (const CastMode mode :
             {CastMode::Composite, CastMode::CompositeShaded, CastMode::Maximum, CastMode::Minimum, CastMode::Mean}) {
            for (const std::size_t level : {std::size_t{0}, std::size_t{1}}) {
                TransferFunction transfer = blockAndBall();
                transfer.mode = mode;
                CastOptions options;
                options.level = level;
                const Labelled labelled{maskOfBall(type, 128), coloured};
                const QImage portable = cast(large, transfer, request, options, labelled).image;
                for (const InstructionSet set : {InstructionSet::Avx2, InstructionSet::Avx512}) {
                    if (set > bestInstructionSet()) {
                        continue;
                    }
                    options.instructions = set;
                    options.skipping = BrickSkipping::On;
                    const QImage fast = cast(large, transfer, request, options, labelled).image;
                    options.skipping = BrickSkipping::Off;
                    const QImage slow = cast(large, transfer, request, options, labelled).image;
                    QVERIFY(differingPixels(portable, fast) <= 3);
                    QVERIFY(largestDifference(slow, fast) <= 1);
                }
            }
        }
    }
}

QTEST_MAIN(TestVolumeLabels)
#include "test_volume_labels.moc"
