#include "scans/dicom/StackGeometry.h"

#include "scans/dicom/DicomText.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace portlight::scans {

namespace {

constexpr std::array<double, 6> standardOrientation{1, 0, 0, 0, 1, 0};

void note(QStringList& warnings, const QString& sentence)
{
    if (!warnings.contains(sentence)) {
        warnings.append(sentence);
    }
}

double spacingOf(const FrameStack& stack, QStringList& warnings)
{
    const double stated = stack.frames.front().sliceSpacingMm.value_or(1.0);
    std::vector<double> steps;
    for (std::size_t i = 1; i < stack.frames.size(); ++i) {
        steps.push_back(positionAlongNormal(stack.frames[i]) - positionAlongNormal(stack.frames[i - 1]));
    }
    if (steps.empty()) {
        return stated;
    }
    std::vector<double> sorted = steps;
    std::nth_element(sorted.begin(), sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2), sorted.end());
    const double median = sorted[sorted.size() / 2];
    if (median <= 1e-6) {
        if (stack.frames.size() > 1) {
            note(warnings, DicomText::tr("The slices do not say where they lie; they are kept in the order of their "
                                         "numbers."));
        }
        return stated;
    }
    const auto gaps = std::count_if(steps.begin(), steps.end(), [&](double step) { return step > 1.5 * median; });
    const bool isUneven = std::any_of(steps.begin(), steps.end(), [&](double step) {
        return std::abs(step - median) > std::max(0.01, 0.02 * median) && step <= 1.5 * median;
    });
    if (gaps > 0) {
        double missing = 0.0;
        for (const double step : steps) {
            missing += step > 1.5 * median ? std::round(step / median) - 1.0 : 0.0;
        }
        note(warnings, DicomText::tr("Slices are missing: %1 in %2 gaps.")
                           .arg(QString::number(static_cast<qint64>(missing)), QString::number(gaps)));
    }
    if (isUneven) {
        note(warnings, DicomText::tr("The slices are not evenly spaced; %1 mm is taken for all.").arg(median));
    }
    return median;
}

// Slices of a tilted gantry are shifted against each other: the line through their corners leaves the normal.
void noteTilt(const FrameStack& stack, QStringList& warnings)
{
    double tilt = std::abs(stack.frames.front().gantryTiltDegrees);
    const FrameInfo& first = stack.frames.front();
    const FrameInfo& last = stack.frames.back();
    if (stack.frames.size() > 1 && first.position && last.position) {
        const double along = positionAlongNormal(last) - positionAlongNormal(first);
        const double distance =
            std::hypot((*last.position)[0] - (*first.position)[0], (*last.position)[1] - (*first.position)[1],
                       (*last.position)[2] - (*first.position)[2]);
        if (distance > 1e-6 && along > 1e-6) {
            tilt = std::max(tilt, std::acos(std::min(1.0, along / distance)) * 180.0 / std::numbers::pi);
        }
    }
    if (tilt > 0.1) {
        note(warnings,
             DicomText::tr("The gantry was tilted by %1 degrees; shapes are sheared by that.").arg(tilt, 0, 'f', 1));
    }
}

// What the file states and cannot mean.
void noteIgnored(const FrameStack& stack, QStringList& warnings)
{
    const auto& frames = stack.frames;
    if (std::any_of(frames.begin(), frames.end(), [](const FrameInfo& each) { return each.orientationIgnored; })) {
        note(warnings, DicomText::tr("The file states an orientation that cannot be; the slices are shown as if they "
                                     "lay straight."));
    }
    if (std::any_of(frames.begin(), frames.end(), [](const FrameInfo& each) { return each.slopeIgnored; })) {
        note(warnings, DicomText::tr("The file states a rescale slope that cannot be; 1 is taken, so values may mean "
                                     "nothing."));
    }
}

} // namespace

std::array<double, 3> normalOf(const FrameInfo& frame)
{
    const auto o = frame.orientation.value_or(standardOrientation);
    return {o[1] * o[5] - o[2] * o[4], o[2] * o[3] - o[0] * o[5], o[0] * o[4] - o[1] * o[3]};
}

double positionAlongNormal(const FrameInfo& frame)
{
    const auto normal = normalOf(frame);
    const auto position = frame.position.value_or(std::array<double, 3>{});
    return normal[0] * position[0] + normal[1] * position[1] + normal[2] * position[2];
}

void placeStack(FrameStack& stack, int columns, int rows, QStringList& warnings)
{
    const FrameInfo& first = stack.frames.front();
    const auto o = first.orientation.value_or(standardOrientation);
    const auto normal = normalOf(first);
    const auto spacing = first.pixelSpacingMm.value_or(std::array<double, 2>{1.0, 1.0});
    if (!first.pixelSpacingMm) {
        note(warnings, DicomText::tr("The file does not state the size of its pixels; 1 mm is assumed."));
    }
    VolumeGeometry& geometry = stack.geometry;
    geometry.size = {columns, rows, static_cast<int>(stack.frames.size())};
    geometry.spacingMm = {spacing[0], spacing[1], spacingOf(stack, warnings)};
    geometry.originMm = first.position.value_or(std::array<double, 3>{});
    for (std::size_t axis = 0; axis < 3; ++axis) {
        geometry.direction[axis * 3 + 0] = o[axis] + 0.0; // no negative zeros
        geometry.direction[axis * 3 + 1] = o[axis + 3] + 0.0;
        geometry.direction[axis * 3 + 2] = normal[axis] + 0.0;
    }
    noteTilt(stack, warnings);
    noteIgnored(stack, warnings);
    stack.order = first.file == stack.frames.back().file && first.frame > stack.frames.back().frame
                      ? SliceOrder::Reversed
                      : SliceOrder::AsStored;
}

} // namespace portlight::scans
