#include "tests/viewers/RenderedPictures.h"

#include <cmath>

namespace portlight::tests {

using namespace portlight::viewers;
using scans::VoxelType;

ViewCamera frontCamera(const scans::Volume& volume, double heightMm)
{
    const auto& geometry = volume.geometry();
    ViewCamera camera;
    camera.projection = Projection::Parallel;
    camera.rotation = QQuaternion::fromAxes({1, 0, 0}, {0, 0, 1}, {0, -1, 0});
    const auto middle =
        geometry.toWorld({0.5 * (geometry.size[0] - 1), 0.5 * (geometry.size[1] - 1), 0.5 * (geometry.size[2] - 1)});
    camera.centre =
        QVector3D(static_cast<float>(middle[0]), static_cast<float>(middle[1]), static_cast<float>(middle[2]));
    camera.heightMm = heightMm;
    camera.distanceMm = 4.0 * heightMm;
    return camera;
}

TransferFunction solid(double from, CastMode mode)
{
    TransferFunction function;
    function.mode = mode;
    function.points = {{from - 0.1, 0xe08020, 0.0}, {from, 0xe08020, 0.9999}, {from + 100.0, 0xe08020, 0.9999}};
    function.surface = 20.0;
    return function;
}

TransferFunction translucent()
{
    TransferFunction function;
    function.mode = CastMode::CompositeShaded;
    function.points = {{-700, 0x8a6a45, 0.0}, {-300, 0xb07c40, 0.02}, {200, 0xf0902a, 0.15}, {3000, 0x4486d8, 0.9}};
    function.surface = 140.0;
    function.interior = 0.4;
    return function;
}

TransferFunction grey(CastMode mode)
{
    TransferFunction function;
    function.mode = mode;
    function.points = {{0.0, 0x000000, 1.0}, {255.0, 0xffffff, 1.0}};
    return function;
}

RenderedFrame cast(const scans::Volume& volume, const TransferFunction& transfer, const RenderRequest& wanted,
                   CastOptions options, const Labelled& labelled)
{
    RenderRequest request = wanted;
    request.transfer = transfer;
    if (options.imageSize.isEmpty()) {
        options.imageSize = request.size;
    }
    const auto labels = labelled.mask.isNull() ? nullptr : BrickedLabels::build(labelled.mask, 2, never);
    RayScene scene(BrickedVolume::build(volume, 2, never), transfer, labels, labelled.look);
    RenderedFrame frame;
    const bool done = scene.cast(request, options, never, frame);
    return done ? frame : RenderedFrame();
}

RenderedFrame castBest(const scans::Volume& volume, const TransferFunction& transfer, const RenderRequest& request,
                       const Labelled& labelled)
{
    CastOptions options;
    options.instructions = bestInstructionSet();
    return cast(volume, transfer, request, options, labelled);
}

RenderRequest turnedRequest(const scans::Volume& volume, QSize size)
{
    RenderRequest request;
    request.size = size;
    request.camera = frontCamera(volume, 1.5 * volume.geometry().size[0]);
    request.camera.turn(33.0, 21.0);
    request.camera.projection = Projection::Perspective;
    return request;
}

int largestDifference(const QImage& a, const QImage& b)
{
    int largest = a.size() == b.size() ? 0 : 1000;
    for (int y = 0; y < a.height() && a.size() == b.size(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            largest = std::max(
                {largest, std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)), std::abs(qBlue(p) - qBlue(q))});
        }
    }
    return largest;
}

double meanSquare(const QImage& a, const QImage& b)
{
    double sum = 0.0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            sum +=
                std::pow(qRed(p) - qRed(q), 2) + std::pow(qGreen(p) - qGreen(q), 2) + std::pow(qBlue(p) - qBlue(q), 2);
        }
    }
    return sum / (3.0 * a.width() * a.height());
}

bool isBackground(QRgb pixel)
{
    return (pixel & 0xffffffU) == RayScene::background;
}

scans::Volume ball(VoxelType type)
{
    return makeVolume(cubeGeometry(64), type, [](int i, int j, int k) { return ballValue(64, 20.0, i, j, k); });
}

} // namespace portlight::tests
