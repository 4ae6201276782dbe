// Draws one picture of the parcel phantom and compares it with a baseline, or writes it as one.
//
//     render_picture (--baseline FILE --tolerance PERCENT | --write FILE) WHAT...
//
// WHAT: --preset ID [--parallel] [--portable] [--crop] [--clip] [--slab] [--labels] [--moving], or --slice
// axial|sagittal|oblique. Exit code 1 when the difference is larger than the tolerance (or a part of the picture is
// plainly another): the picture and the difference are then left beside the program.
#include "tests/viewers/VolumePhantom.h"
#include "viewers/model/PresetLibrary.h"
#include "viewers/slices/ObliqueImage.h"
#include "viewers/volume/DisplayVolume.h"
#include "viewers/volume/RayScene.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>

#include <cmath>
#include <cstdio>

using namespace portlight;
using namespace portlight::viewers;

namespace {

constexpr QSize pictureSize(320, 240);
constexpr int plainlyAnother = 40;  // grey levels
constexpr double mostOfThem = 0.01; // share of the pixels
const std::atomic<bool> never{false};

ViewCamera cameraOf(const scans::Volume& volume, const QCommandLineParser& wanted)
{
    const auto& size = volume.geometry().size;
    const auto middle = volume.geometry().toWorld({0.5 * size[0], 0.5 * size[1], 0.5 * size[2]});
    ViewCamera camera;
    camera.rotation = QQuaternion::fromAxes({1, 0, 0}, {0, 0, 1}, {0, -1, 0});
    camera.turn(-28.0, 22.0);
    camera.centre =
        QVector3D(static_cast<float>(middle[0]), static_cast<float>(middle[1]), static_cast<float>(middle[2]));
    camera.heightMm = 1.3 * size[2];
    camera.distanceMm = 3.0 * camera.heightMm;
    camera.projection = wanted.isSet(QStringLiteral("parallel")) ? Projection::Parallel : Projection::Perspective;
    return camera;
}

VolumeCut cutOf(const scans::Volume& volume, const ViewCamera& camera, const QCommandLineParser& wanted)
{
    VolumeCut cut;
    const auto& size = volume.geometry().size;
    if (wanted.isSet(QStringLiteral("crop"))) {
        cut.voxelBox = inspection::BoxMm{{0.1 * size[0], 0.2 * size[1], 0.1 * size[2]},
                                         {0.7 * size[0], 0.9 * size[1], 0.8 * size[2]}};
    }
    if (wanted.isSet(QStringLiteral("clip"))) {
        const QVector3D normal = camera.forward();
        cut.planes = {{normal, static_cast<double>(QVector3D::dotProduct(normal, camera.centre))}};
    }
    if (wanted.isSet(QStringLiteral("slab"))) {
        cut.slab = VolumeCut::Slab{camera.centre, 20.0};
    }
    return cut;
}

// A ball in the middle, to be shown in its own colour.
scans::Volume labelsOf(const scans::Volume& volume)
{
    const auto size = volume.geometry().size;
    return tests::makeVolume(volume.geometry(), scans::VoxelType::UInt8, [size](int i, int j, int k) {
        return std::hypot(i - 0.65 * size[0], j - 0.4 * size[1], k - 0.55 * size[2]) < 0.2 * size[2] ? 1.0 : 0.0;
    });
}

QImage scene(const scans::Volume& volume, const QCommandLineParser& wanted)
{
    const Preset* preset = PresetLibrary::instance().find(wanted.value(QStringLiteral("preset")));
    if (preset == nullptr) {
        return {};
    }
    RenderRequest request;
    request.size = pictureSize;
    request.camera = cameraOf(volume, wanted);
    request.cut = cutOf(volume, request.camera, wanted);
    request.transfer = preset->transferFor(volume.unit(), ValueStatistics::of(volume));
    std::shared_ptr<const BrickedLabels> labels;
    if (wanted.isSet(QStringLiteral("labels"))) {
        labels = BrickedLabels::build(labelsOf(volume), 2, never);
        request.labels.styles.insert(1, {LabelShow::Coloured, 0xff3060, 0.6});
    }
    RayScene rays(BrickedVolume::build(volume, 2, never), request.transfer, labels, request.labels);
    CastOptions full;
    full.imageSize = pictureSize;
    full.stepInVoxels = 0.7;
    full.instructions = wanted.isSet(QStringLiteral("portable")) ? InstructionSet::Portable : bestInstructionSet();
    full.threads = 2;
    RenderedFrame frame;
    if (wanted.isSet(QStringLiteral("moving"))) {
        MotionOptions motion;
        motion.base = full;
        motion.base.gradient = CastGradient::Cell;
        motion.base.level = 1;
        motion.base.stepInVoxels = 1.0;
        motion.base.imageSize = pictureSize / 2;
        motion.fine = motion.base;
        (void)rays.castMoving(request, motion, never, frame);
    } else {
        (void)rays.cast(request, full, never, frame);
    }
    return frame.image;
}

QImage slice(const scans::Volume& volume, const QString& way)
{
    const GreyTable table(volume, {-1000.0, 1400.0}, GreyDirection::DenseIsBright);
    if (way != QLatin1String("oblique")) {
        const SlicePlane plane = SlicePlane::of(
            volume.geometry(), way == QLatin1String("axial") ? SliceOrientation::Axial : SliceOrientation::Sagittal);
        return sliceImage(volume, plane, plane.sliceCount() / 3, table).convertToFormat(QImage::Format_RGB32);
    }
    ObliquePlane plane;
    plane.size = pictureSize;
    plane.perColumn = {0.5, 0.3, 0.1};
    plane.perRow = {-0.2, 0.4, 0.3};
    plane.first = {20.0, -10.0, 5.0};
    return obliqueImage(volume, plane, table).convertToFormat(QImage::Format_RGB32);
}

int compare(const QImage& picture, const QString& path, double tolerance)
{
    const QImage baseline = QImage(path).convertToFormat(QImage::Format_RGB32);
    if (baseline.size() != picture.size()) {
        std::fprintf(stderr, "%s is no baseline of this size; draw it with --write.\n", qPrintable(path));
        return 1;
    }
    QImage difference(picture.size(), QImage::Format_RGB32);
    double sum = 0.0;
    qint64 another = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QRgb a = picture.pixel(x, y);
            const QRgb b = baseline.pixel(x, y);
            const int red = std::abs(qRed(a) - qRed(b));
            const int green = std::abs(qGreen(a) - qGreen(b));
            const int blue = std::abs(qBlue(a) - qBlue(b));
            sum += red * red + green * green + blue * blue;
            another += std::max({red, green, blue}) > plainlyAnother ? 1 : 0;
            difference.setPixel(x, y, qRgb(std::min(255, 4 * red), std::min(255, 4 * green), std::min(255, 4 * blue)));
        }
    }
    const double pixels = static_cast<double>(picture.width()) * picture.height();
    const double percent = std::sqrt(sum / (3.0 * pixels)) / 2.55;
    const double share = static_cast<double>(another) / pixels;
    std::printf("%s: differs by %.3f%% (tolerance %.3f%%), %.2f%% of the pixels plainly\n", qPrintable(path), percent,
                tolerance, 100.0 * share);
    if (percent <= tolerance && share <= mostOfThem) {
        return 0;
    }
    const QString name = QFileInfo(path).completeBaseName();
    (void)picture.save(name + QStringLiteral(".actual.png"));
    (void)difference.save(name + QStringLiteral(".difference.png"));
    std::printf("see %s/%s.actual.png and .difference.png\n", qPrintable(QDir::currentPath()), qPrintable(name));
    return 1;
}

} // namespace

int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    for (const char* of : {"baseline", "tolerance", "write", "preset", "slice"}) {
        parser.addOption({QLatin1String(of), QString(), QStringLiteral("value")});
    }
    for (const char* of : {"parallel", "portable", "crop", "clip", "slab", "labels", "moving"}) {
        parser.addOption(QCommandLineOption(QLatin1String(of)));
    }
    parser.process(application);
    const scans::Volume parcel = tests::makeParcel(160, 128, 112);
    const QString way = parser.value(QStringLiteral("slice"));
    const QImage picture = way.isEmpty() ? scene(parcel, parser) : slice(parcel, way);
    if (picture.isNull()) {
        std::fputs("There is nothing of that name to draw.\n", stderr);
        return 2;
    }
    const QString target = parser.value(QStringLiteral("write"));
    if (!target.isEmpty()) {
        return picture.save(target) ? 0 : 2;
    }
    return compare(picture, parser.value(QStringLiteral("baseline")),
                   parser.value(QStringLiteral("tolerance")).toDouble());
}
