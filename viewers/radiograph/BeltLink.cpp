#include "viewers/radiograph/BeltLink.h"

#include <algorithm>

namespace portlight::viewers {

using scans::Radiograph;

namespace {

constexpr double tolerance = 0.03;

double extentOf(const Radiograph& radiograph, BeltAxis axis, bool inMillimetres)
{
    const bool x = axis == BeltAxis::X;
    const double pixels = x ? radiograph.width : radiograph.height;
    return inMillimetres ? pixels * (x ? *radiograph.pixelSpacingXMm : *radiograph.pixelSpacingYMm) : pixels;
}

// How much the views differ along an axis, as a share of the longest.
double differenceOf(const QVector<const Radiograph*>& views, BeltAxis axis)
{
    const bool inMillimetres = std::all_of(views.begin(), views.end(), [](const Radiograph* view) {
        return view->pixelSpacingXMm.has_value() && view->pixelSpacingYMm.has_value();
    });
    double least = 1e300;
    double most = 0.0;
    for (const Radiograph* view : views) {
        least = std::min(least, extentOf(*view, axis, inMillimetres));
        most = std::max(most, extentOf(*view, axis, inMillimetres));
    }
    return most > 0.0 ? (most - least) / most : 1.0;
}

} // namespace

BeltAxis beltAxisOf(const QVector<const Radiograph*>& views)
{
    if (views.size() < 2) {
        return BeltAxis::None;
    }
    const double x = differenceOf(views, BeltAxis::X);
    const double y = differenceOf(views, BeltAxis::Y);
    if (std::min(x, y) > tolerance) {
        return BeltAxis::None;
    }
    if (std::max(x, y) <= tolerance) {
        return views.first()->width >= views.first()->height ? BeltAxis::X : BeltAxis::Y;
    }
    return x < y ? BeltAxis::X : BeltAxis::Y;
}

} // namespace portlight::viewers
