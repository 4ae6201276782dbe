// What Unpacking does on a worker: inputs are copied, results come back by value.
#include "viewers/model/Unpacking.h"
#include "viewers/segmentation/ShellRemoval.h"

#include <algorithm>
#include <cmath>

namespace portlight::viewers {

using inspection::Annotation;
using inspection::AnnotationKind;
using scans::VoxelBuffer;

namespace {

Region regionOf(const Annotation& mark)
{
    const auto& points = mark.points;
    switch (mark.kind) {
    case AnnotationKind::Sphere: {
        const auto& a = points.first();
        const auto& b = points.last();
        return SphereRegion{a, std::hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2])};
    }
    case AnnotationKind::Polygon:
        return PolygonRegion{points};
    default: {
        inspection::BoxMm box;
        for (std::size_t axis = 0; axis < 3; ++axis) {
            box.min[axis] = std::min(points.first()[axis], points.last()[axis]);
            box.max[axis] = std::max(points.first()[axis], points.last()[axis]);
        }
        return BoxRegion{box};
    }
    }
}

} // namespace

bool isMeasuredKind(AnnotationKind kind)
{
    return kind == AnnotationKind::Box || kind == AnnotationKind::Sphere || kind == AnnotationKind::Polygon;
}

inspection::Measurement measurementOf(const RegionStatistics& statistics, scans::ValueUnit unit)
{
    inspection::Measurement measured;
    measured.unit = scans::toString(unit);
    measured.mean = statistics.mean;
    measured.deviation = statistics.deviation;
    measured.minimum = statistics.minimum;
    measured.maximum = statistics.maximum;
    measured.volumeCm3 = statistics.volumeCm3;
    measured.densityGramsPerCm3 = statistics.densityGramsPerCm3;
    measured.massGrams = statistics.massGrams;
    measured.effectiveZ = statistics.effectiveZ;
    return measured;
}

struct Unpacking::PaintJob
{
    scans::VolumeGeometry geometry;
    std::shared_ptr<VoxelBuffer> shell;
    std::vector<std::pair<int, std::shared_ptr<SegmentedObject>>> things;

    [[nodiscard]] scans::Volume run() const
    {
        if (!shell && things.empty()) {
            return {};
        }
        auto made = VoxelBuffer::allocate(scans::VoxelType::UInt8, geometry.voxelCount());
        if (!made) {
            return {};
        }
        auto* labels = (*made)->as<std::uint8_t>().data();
        if (shell) {
            std::copy_n(shell->as<std::uint8_t>().data(), geometry.voxelCount(), labels); // its 1 is the shell's label
        } else {
            std::fill_n(labels, geometry.voxelCount(), std::uint8_t{0});
        }
        for (const auto& [label, thing] : things) {
            const VoxelMask& mask = thing->mask;
            std::size_t from = 0;
            for (int k = 0; k < mask.size[2]; ++k) {
                for (int j = 0; j < mask.size[1]; ++j) {
                    std::uint8_t* row =
                        labels +
                        (static_cast<std::size_t>(mask.first[2] + k) * static_cast<std::size_t>(geometry.size[1]) +
                         static_cast<std::size_t>(mask.first[1] + j)) *
                            static_cast<std::size_t>(geometry.size[0]) +
                        mask.first[0];
                    for (int i = 0; i < mask.size[0]; ++i, ++from) {
                        row[i] = mask.on[from] != 0 ? static_cast<std::uint8_t>(label) : row[i];
                    }
                }
            }
        }
        return {geometry, *made, 1.0, 0.0, scans::ValueUnit::Label};
    }
};

std::function<Unpacking::Outcome(scans::Progress&)> Unpacking::workOf(const Task& task) const
{
    switch (task.kind) {
    case TaskKind::Segment:
    case TaskKind::Restore:
        return [volume = m_volume, seed = voxelOf(task.seedMm), guard = task.guard](scans::Progress& progress) {
            Outcome outcome;
            auto object = viewers::segmentAt(volume, seed, guard, progress);
            if (object) {
                outcome.object = std::make_shared<SegmentedObject>(std::move(*object));
            } else {
                outcome.error = object.error();
            }
            return outcome;
        };
    case TaskKind::Shell:
        return [volume = m_volume](scans::Progress& progress) {
            Outcome outcome;
            auto shell = findShell(volume, {}, progress);
            if (shell) {
                outcome.shell = *shell;
            } else {
                outcome.error = shell.error();
            }
            return outcome;
        };
    case TaskKind::Measure:
        return [volume = m_volume, mark = task.mark](scans::Progress& progress) {
            Outcome outcome;
            outcome.mark = mark;
            const VoxelMask mask = voxelsOf(regionOf(mark), volume.high.geometry());
            const RegionStatistics statistics = statisticsOf(mask, volume, progress);
            if (statistics.voxels > 0) {
                outcome.mark.measured = measurementOf(statistics, volume.high.unit());
                if (mark.kind == AnnotationKind::Polygon) {
                    const auto& spacing = volume.high.geometry().spacingMm;
                    const auto thin = std::min_element(mask.size.begin(), mask.size.end()) - mask.size.begin();
                    outcome.mark.measured->areaCm2 =
                        statistics.volumeCm3 * 10.0 / spacing[static_cast<std::size_t>(thin)];
                }
            }
            return outcome;
        };
    case TaskKind::Paint:
        break;
    }
    PaintJob job{m_volume.high.geometry(), m_shell, {}};
    for (const Thing& thing : m_things) {
        const Grown* grown = grownAt(thing.seedMm, thing.guard);
        if (grown != nullptr && grown->object) {
            job.things.emplace_back(thing.label, grown->object);
        }
    }
    return [job = std::move(job)](scans::Progress&) {
        Outcome outcome;
        outcome.labels = job.run();
        return outcome;
    };
}

} // namespace portlight::viewers
