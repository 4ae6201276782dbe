#include "viewers/model/ViewBookmark.h"

#include <QJsonArray>

#include <cmath>

namespace portlight::viewers {

namespace {

constexpr qsizetype mostHidden = 255;
constexpr double farthest = 1e6; // mm
constexpr std::array slabNames{"mean", "most", "least"};

QString key(const char* name)
{
    return QLatin1String(name);
}

template <std::size_t count>
QJsonArray arrayOf(const std::array<double, count>& numbers)
{
    QJsonArray array;
    for (const double number : numbers) {
        array.append(number);
    }
    return array;
}

template <std::size_t count>
std::optional<std::array<double, count>> numbersFrom(const QJsonValue& value)
{
    const QJsonArray array = value.toArray();
    std::array<double, count> numbers{};
    if (array.size() != static_cast<qsizetype>(count)) {
        return std::nullopt;
    }
    for (std::size_t i = 0; i < count; ++i) {
        const QJsonValue number = array.at(static_cast<qsizetype>(i));
        if (!number.isDouble() || !std::isfinite(number.toDouble()) || std::abs(number.toDouble()) > farthest) {
            return std::nullopt;
        }
        numbers[i] = number.toDouble();
    }
    return numbers;
}

std::array<double, 3> numbersOf(const QVector3D& vector)
{
    return {static_cast<double>(vector.x()), static_cast<double>(vector.y()), static_cast<double>(vector.z())};
}

QVector3D vectorOf(const std::array<double, 3>& numbers)
{
    return {static_cast<float>(numbers[0]), static_cast<float>(numbers[1]), static_cast<float>(numbers[2])};
}

QJsonObject cameraJson(const ViewCamera& camera)
{
    const QQuaternion& turn = camera.rotation;
    return {{key("rotation"),
             arrayOf(std::array<double, 4>{static_cast<double>(turn.scalar()), static_cast<double>(turn.x()),
                                           static_cast<double>(turn.y()), static_cast<double>(turn.z())})},
            {key("centre_mm"), arrayOf(numbersOf(camera.centre))},
            {key("height_mm"), camera.heightMm},
            {key("distance_mm"), camera.distanceMm},
            {key("perspective"), camera.projection == Projection::Perspective}};
}

std::optional<ViewCamera> cameraFrom(const QJsonObject& object)
{
    const auto turn = numbersFrom<4>(object.value(key("rotation")));
    const auto centre = numbersFrom<3>(object.value(key("centre_mm")));
    const double height = object.value(key("height_mm")).toDouble();
    const double distance = object.value(key("distance_mm")).toDouble();
    if (!turn || !centre || !(height > 0.1) || height > farthest || !(distance > 0.1) || distance > farthest) {
        return std::nullopt;
    }
    ViewCamera camera;
    camera.rotation = QQuaternion(static_cast<float>((*turn)[0]), static_cast<float>((*turn)[1]),
                                  static_cast<float>((*turn)[2]), static_cast<float>((*turn)[3]));
    if (camera.rotation.length() < 0.5F) {
        return std::nullopt;
    }
    camera.rotation.normalize();
    camera.centre = vectorOf(*centre);
    camera.heightMm = height;
    camera.distanceMm = distance;
    camera.projection = object.value(key("perspective")).toBool() ? Projection::Perspective : Projection::Parallel;
    return camera;
}

QJsonObject cutJson(const VolumeCut& cut)
{
    QJsonArray planes;
    for (const VolumeCut::Plane& plane : cut.planes) {
        const auto normal = numbersOf(plane.normal);
        planes.append(arrayOf(std::array<double, 4>{normal[0], normal[1], normal[2], plane.distanceMm}));
    }
    QJsonObject object{{key("planes"), planes}};
    if (cut.voxelBox) {
        object.insert(key("box_min"), arrayOf(cut.voxelBox->min));
        object.insert(key("box_max"), arrayOf(cut.voxelBox->max));
    }
    return object;
}

std::optional<VolumeCut> cutFrom(const QJsonObject& object)
{
    VolumeCut cut;
    for (const auto& value : object.value(key("planes")).toArray()) {
        const auto plane = numbersFrom<4>(value);
        if (!plane || cut.planes.size() == VolumeCut::mostPlanes) {
            return std::nullopt;
        }
        cut.planes.append({vectorOf({(*plane)[0], (*plane)[1], (*plane)[2]}), (*plane)[3]});
    }
    if (object.contains(key("box_min"))) {
        const auto low = numbersFrom<3>(object.value(key("box_min")));
        const auto high = numbersFrom<3>(object.value(key("box_max")));
        if (!low || !high) {
            return std::nullopt;
        }
        cut.voxelBox = inspection::BoxMm{*low, *high};
    }
    return cut;
}

} // namespace

QJsonObject ViewBookmark::toJson() const
{
    QJsonArray hiddenIds;
    for (const QUuid& id : hidden) {
        hiddenIds.append(id.toString(QUuid::WithoutBraces));
    }
    return {{key("camera"), cameraJson(camera)},
            {key("preset"), preset},
            {key("window"), arrayOf(std::array<double, 2>{window.low, window.high})},
            {key("inverted"), inverted},
            {key("crosshair_mm"), arrayOf(crosshairMm)},
            {key("slab_mm"), slab.thicknessMm},
            {key("slab_mode"), key(slabNames[static_cast<std::size_t>(slab.mode)])},
            {key("cut"), cutJson(cut)},
            {key("shell_off"), shellOff},
            {key("hidden"), hiddenIds},
            {key("isolated"), isolated.isNull() ? QString() : isolated.toString(QUuid::WithoutBraces)}};
}

std::optional<ViewBookmark> ViewBookmark::fromJson(const QJsonObject& object)
{
    ViewBookmark bookmark;
    const auto camera = cameraFrom(object.value(key("camera")).toObject());
    const auto window = numbersFrom<2>(object.value(key("window")));
    const auto crosshair = numbersFrom<3>(object.value(key("crosshair_mm")));
    const auto cut = cutFrom(object.value(key("cut")).toObject());
    if (!camera || !window || !crosshair || !cut || !((*window)[1] > (*window)[0])) {
        return std::nullopt;
    }
    bookmark.camera = *camera;
    bookmark.preset = object.value(key("preset")).toString();
    bookmark.window = {(*window)[0], (*window)[1]};
    bookmark.inverted = object.value(key("inverted")).toBool();
    bookmark.crosshairMm = *crosshair;
    bookmark.slab.thicknessMm = std::clamp(object.value(key("slab_mm")).toDouble(), 0.0, farthest);
    for (std::size_t mode = 0; mode < slabNames.size(); ++mode) {
        if (object.value(key("slab_mode")).toString() == QLatin1String(slabNames[mode])) {
            bookmark.slab.mode = static_cast<SlabMode>(mode);
        }
    }
    bookmark.cut = *cut;
    bookmark.shellOff = object.value(key("shell_off")).toBool();
    for (const auto& id : object.value(key("hidden")).toArray()) {
        if (bookmark.hidden.size() < mostHidden) {
            bookmark.hidden.append(QUuid::fromString(id.toString()));
        }
    }
    bookmark.isolated = QUuid::fromString(object.value(key("isolated")).toString());
    return bookmark;
}

} // namespace portlight::viewers
