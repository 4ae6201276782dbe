#include "scans/dicom/StackBuilder.h"

#include "scans/dicom/DicomText.h"
#include "scans/dicom/ParallelFrames.h"
#include "scans/dicom/SampleScaling.h"
#include "scans/dicom/StackGeometry.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>

namespace portlight::scans {

using inspection::Result;

namespace {

// Frames of one key can lie in one grid.
QString gridKey(const FrameInfo& frame, const PixelFormat& format)
{
    QString key = QStringLiteral("%1x%2 %3 %4 %5 %6 ")
                      .arg(format.columns)
                      .arg(format.rows)
                      .arg(static_cast<int>(format.type()))
                      .arg(static_cast<int>(frame.energy))
                      .arg(frame.label, frame.section);
    for (const double cosine : frame.orientation.value_or(std::array<double, 6>{1, 0, 0, 0, 1, 0})) {
        key += QString::number(std::lround(cosine * 1000.0)) + QChar(u' ');
    }
    for (const double spacing : frame.pixelSpacingMm.value_or(std::array<double, 2>{1.0, 1.0})) {
        key += QString::number(std::lround(spacing * 10000.0)) + QChar(u' ');
    }
    return key;
}

void sortFrames(std::vector<FrameInfo>& frames)
{
    std::stable_sort(frames.begin(), frames.end(), [](const FrameInfo& a, const FrameInfo& b) {
        const double along = positionAlongNormal(a) - positionAlongNormal(b);
        if (std::abs(along) > 1e-4) {
            return along < 0.0;
        }
        return a.instanceNumber != b.instanceNumber ? a.instanceNumber < b.instanceNumber : false;
    });
}

std::vector<FrameInfo> withoutCopies(const std::vector<FrameInfo>& frames, QStringList& warnings)
{
    QSet<QString> seen;
    std::vector<FrameInfo> kept;
    int copies = 0;
    for (const FrameInfo& frame : frames) {
        const QString id = frame.instanceUid + QChar(u'#') + QString::number(frame.frame);
        if (!frame.instanceUid.isEmpty() && seen.contains(id)) {
            ++copies;
            continue;
        }
        seen.insert(id);
        kept.push_back(frame);
    }
    if (copies > 0) {
        warnings.append(DicomText::tr("%n slice(s) came twice and are read once.", nullptr, copies));
    }
    return kept;
}

// Runs of equal position in a sorted stack. Without any position every frame is its own run.
std::vector<std::vector<FrameInfo>> runsOf(const std::vector<FrameInfo>& frames)
{
    std::vector<std::vector<FrameInfo>> runs;
    const bool hasPositions = std::any_of(frames.begin(), frames.end(),
                                          [&](const FrameInfo& each) { return each.position != frames[0].position; });
    for (const FrameInfo& frame : frames) {
        const bool isSame = hasPositions && !runs.empty() &&
                            std::abs(positionAlongNormal(frame) - positionAlongNormal(runs.back().front())) <= 1e-4;
        if (!isSame) {
            runs.emplace_back();
        }
        runs.back().push_back(frame);
    }
    return runs;
}

// One set of frames a volume: several when every position occurs equally often (phases, energies without a label).
std::vector<std::vector<FrameInfo>> splitPhases(const std::vector<FrameInfo>& frames, QStringList& warnings)
{
    const auto runs = runsOf(frames);
    const std::size_t phases = runs.front().size();
    const bool isEven = std::all_of(runs.begin(), runs.end(), [&](const auto& run) { return run.size() == phases; });
    std::vector<std::vector<FrameInfo>> sets(isEven ? phases : 1);
    for (const auto& run : runs) {
        for (std::size_t i = 0; i < sets.size(); ++i) {
            sets[i].push_back(run[i]);
        }
    }
    if (!isEven) {
        warnings.append(DicomText::tr("%n slice(s) lie where another already lies and are left out.", nullptr,
                                      static_cast<int>(frames.size() - runs.size())));
    }
    return sets;
}

bool sharesScale(const std::vector<FrameInfo>& frames)
{
    const FrameInfo& first = frames.front();
    return std::all_of(frames.begin(), frames.end(), [&](const FrameInfo& each) {
        return !each.lut && each.slope == first.slope && each.intercept == first.intercept;
    });
}

void nameStacks(std::vector<FrameStack>& stacks)
{
    if (stacks.size() < 2) {
        return;
    }
    std::map<QString, int> uses;
    for (const FrameStack& stack : stacks) {
        ++uses[stack.name];
    }
    std::map<QString, int> numbers;
    for (FrameStack& stack : stacks) {
        if (const QString name = stack.name; uses[name] > 1 || name.isEmpty()) {
            const QString base = name.isEmpty() ? DicomText::tr("section") : name;
            stack.name = QStringLiteral("%1 %2").arg(base).arg(++numbers[name]);
        }
    }
}

} // namespace

std::vector<FrameStack> stackFrames(const std::vector<FrameInfo>& frames, const std::vector<FrameReader>& readers,
                                    QStringList& warnings)
{
    std::vector<QString> order;
    std::map<QString, std::vector<FrameInfo>> groups;
    for (const FrameInfo& frame : withoutCopies(frames, warnings)) {
        const QString key = gridKey(frame, readers[static_cast<std::size_t>(frame.file)].format());
        if (groups[key].empty()) {
            order.push_back(key);
        }
        groups[key].push_back(frame);
    }
    std::vector<FrameStack> stacks;
    for (const QString& key : order) {
        sortFrames(groups[key]);
        for (auto& set : splitPhases(groups[key], warnings)) {
            const PixelFormat& format = readers[static_cast<std::size_t>(set.front().file)].format();
            FrameStack stack;
            stack.name = set.front().label;
            stack.energy = set.front().energy;
            stack.unit = set.front().unit;
            stack.frames = std::move(set);
            placeStack(stack, format.columns, format.rows, warnings);
            stacks.push_back(std::move(stack));
        }
    }
    std::stable_sort(stacks.begin(), stacks.end(), [](const FrameStack& a, const FrameStack& b) {
        return a.geometry.voxelCount() > b.geometry.voxelCount();
    });
    nameStacks(stacks);
    return stacks;
}

Result<Volume> readStack(const FrameStack& stack, const std::vector<FrameReader>& readers, int done, int total,
                         Progress& progress)
{
    const FrameInfo& first = stack.frames.front();
    const PixelFormat& format = readers[static_cast<std::size_t>(first.file)].format();
    const bool keepsStored = sharesScale(stack.frames);
    const VoxelType type = keepsStored ? format.type() : physicalType(format.type());
    auto voxels = VoxelBuffer::allocate(type, stack.geometry.voxelCount());
    if (!voxels) {
        return inspection::failure(voxels.error());
    }
    const std::size_t frameBytes = format.pixelsPerFrame() * bytesPerVoxel(type);
    const auto job = [&](int index) -> Result<void> {
        const FrameInfo& frame = stack.frames[static_cast<std::size_t>(index)];
        const std::span<std::byte> target((*voxels)->data() + static_cast<std::size_t>(index) * frameBytes, frameBytes);
        const FrameReader& reader = readers[static_cast<std::size_t>(frame.file)];
        if (keepsStored) {
            return reader.read(frame.frame, target);
        }
        std::vector<std::byte> stored(format.bytesPerFrame());
        if (auto read = reader.read(frame.frame, stored); !read) {
            return read;
        }
        toPhysical(stored, format.type(), frame, target);
        return {};
    };
    if (auto read = forEachFrame(static_cast<int>(stack.frames.size()), done, total, progress, job); !read) {
        return inspection::failure(read.error());
    }
    Volume volume(stack.geometry, std::move(*voxels), keepsStored ? first.slope : 1.0,
                  keepsStored ? first.intercept : 0.0, stack.unit);
    volume.setEnergy(stack.energy);
    volume.setName(stack.name);
    volume.setSliceOrder(stack.order);
    return volume;
}

} // namespace portlight::scans
