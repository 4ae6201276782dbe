#include "benchmarks/viewers/BenchParcel.h"

#include "scans/ScanReader.h"
#include "viewers/model/PresetLibrary.h"
#include "viewers/volume/DisplayVolume.h"
#include "viewers/volume/ParallelFor.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace portlight::benchmarks {

using namespace portlight::viewers;

namespace {

constexpr int pathFrames = 60;

QJsonArray array(const QVector3D& vector)
{
    return {static_cast<double>(vector.x()), static_cast<double>(vector.y()), static_cast<double>(vector.z())};
}

// Stored value, red, green, blue and opacity (0..1) of each point.
QJsonArray pointsOf(const TransferFunction& look, const scans::Volume& volume)
{
    QJsonArray points;
    for (const TransferPoint& point : look.points) {
        const auto channel = [&](unsigned shift) { return ((point.colour >> shift) & 0xffU) / 255.0; };
        points.append(QJsonArray{volume.toStored(point.value), channel(16), channel(8), channel(0),
                                 std::min(point.opacity, 0.9999)});
    }
    return points;
}

// Where new voxel n lies between two old ones, voxel edges aligned.
struct Place
{
    std::size_t low;
    std::size_t high;
    float share;
};

std::vector<Place> placesOf(int from, int to)
{
    std::vector<Place> places(static_cast<std::size_t>(to));
    for (int n = 0; n < to; ++n) {
        const double at = std::clamp((n + 0.5) * from / to - 0.5, 0.0, from - 1.0);
        const int low = static_cast<int>(at);
        places[static_cast<std::size_t>(n)] = {static_cast<std::size_t>(low),
                                               static_cast<std::size_t>(std::min(low + 1, from - 1)),
                                               static_cast<float>(at - low)};
    }
    return places;
}

} // namespace

std::optional<BenchParcel> BenchParcel::read(const QString& path)
{
    const auto scan = scans::readScan(path);
    if (!scan || scan->volumes.isEmpty() || scan->volumes.first().type() != scans::VoxelType::Int16) {
        qCritical("%s holds no 16-bit volume: %s", qPrintable(path), scan ? "" : qPrintable(scan.error().text));
        return std::nullopt;
    }
    BenchParcel parcel;
    parcel.path = path;
    parcel.volume = scan->volumes.first();
    const ValueStatistics statistics = ValueStatistics::of(parcel.volume);
    const PresetLibrary& presets = PresetLibrary::instance();
    parcel.look = presets.presets().front().transferFor(parcel.volume.unit(), statistics);
    parcel.look.interior = 1.0;
    parcel.maximum = presets.find(QLatin1String("maximum"))->transferFor(parcel.volume.unit(), statistics);
    return parcel;
}

ViewCamera BenchParcel::camera(int frame) const
{
    const auto& geometry = volume.geometry();
    const auto middle =
        geometry.toWorld({0.5 * (geometry.size[0] - 1), 0.5 * (geometry.size[1] - 1), 0.5 * (geometry.size[2] - 1)});
    ViewCamera camera;
    camera.rotation = QQuaternion::fromAxes({1, 0, 0}, {0, 0, 1}, {0, -1, 0});
    camera.turn(-28.0, 22.0);
    camera.centre =
        QVector3D(static_cast<float>(middle[0]), static_cast<float>(middle[1]), static_cast<float>(middle[2]));
    camera.heightMm = 1.2 * geometry.size[0] * geometry.spacingMm[0];
    camera.distanceMm = 3.0 * camera.heightMm;
    for (int n = 0; n < frame; ++n) {
        camera.turn(3.0, 1.0);
    }
    return camera;
}

bool BenchParcel::writeScene(const QString& path) const
{
    QJsonArray cameras;
    for (int frame = 0; frame < pathFrames; ++frame) {
        const ViewCamera at = camera(frame);
        cameras.append(QJsonObject{{QStringLiteral("eye"), array(at.eye())},
                                   {QStringLiteral("focus"), array(at.centre)},
                                   {QStringLiteral("up"), array(at.up())}});
    }
    const auto& spacing = volume.geometry().spacingMm;
    const QJsonObject scene{
        {QStringLiteral("volume"), this->path},
        {QStringLiteral("size"), QJsonArray{screen.width(), screen.height()}},
        {QStringLiteral("step_mm"), restStepInVoxels * std::min({spacing[0], spacing[1], spacing[2]})},
        {QStringLiteral("unit_mm"), TransferTable(look, volume).unitMm()},
        {QStringLiteral("angle_degrees"), ViewCamera::perspectiveAngleDegrees},
        {QStringLiteral("points"), pointsOf(look, volume)},
        {QStringLiteral("maximum"), pointsOf(maximum, volume)},
        {QStringLiteral("cameras"), cameras},
    };
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(scene).toJson()) > 0 && file.flush();
}

scans::Volume resampled(const scans::Volume& volume, int side)
{
    const scans::VolumeGeometry& old = volume.geometry();
    scans::VolumeGeometry geometry = old;
    std::array<double, 3> first{};
    for (std::size_t axis = 0; axis < 3; ++axis) {
        geometry.size[axis] = side;
        geometry.spacingMm[axis] = old.spacingMm[axis] * old.size[axis] / side;
        first[axis] = 0.5 * old.size[axis] / side - 0.5;
    }
    geometry.originMm = old.toWorld(first);
    auto made = scans::VoxelBuffer::allocate(scans::VoxelType::Int16, geometry.voxelCount());
    if (!made) {
        return {};
    }
    const auto xs = placesOf(old.size[0], side);
    const auto ys = placesOf(old.size[1], side);
    const auto zs = placesOf(old.size[2], side);
    const std::int16_t* from = volume.voxels<std::int16_t>().data();
    std::int16_t* to = (*made)->as<std::int16_t>().data();
    const auto width = static_cast<std::size_t>(old.size[0]);
    const std::size_t slice = width * static_cast<std::size_t>(old.size[1]);
    parallelFor(side, renderThreads(), [&](int k) {
        const Place& z = zs[static_cast<std::size_t>(k)];
        std::int16_t* out =
            to + static_cast<std::size_t>(k) * static_cast<std::size_t>(side) * static_cast<std::size_t>(side);
        for (const Place& y : ys) {
            const std::int16_t* rows[4] = {from + z.low * slice + y.low * width, from + z.low * slice + y.high * width,
                                           from + z.high * slice + y.low * width,
                                           from + z.high * slice + y.high * width};
            for (const Place& x : xs) {
                const auto along = [&](const std::int16_t* row) {
                    const auto low = static_cast<float>(row[x.low]);
                    return low + (static_cast<float>(row[x.high]) - low) * x.share;
                };
                const float near = along(rows[0]) + (along(rows[1]) - along(rows[0])) * y.share;
                const float far = along(rows[2]) + (along(rows[3]) - along(rows[2])) * y.share;
                *out++ = static_cast<std::int16_t>(std::lround(near + (far - near) * z.share));
            }
        }
    });
    scans::Volume result(geometry, *made, volume.slope(), volume.intercept(), volume.unit());
    result.setEnergy(volume.energy());
    return result;
}

} // namespace portlight::benchmarks
