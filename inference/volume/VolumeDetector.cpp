#include "inference/volume/VolumeDetector.h"

#include "inference/volume/ShieldRule.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <thread>

namespace portlight::inference {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr double negligible = 0.02;
constexpr double mostlyWithin = 0.6;
constexpr double leastCm3 = 1.5;
constexpr std::size_t mostFindings = 400; // before suppression; the rest scores lower

std::size_t sharedCells(const VolumeFinding& a, const VolumeFinding& b)
{
    for (std::size_t axis = 0; axis < 3; ++axis) {
        if (a.measures.box.max.at(axis) <= b.measures.box.min.at(axis) ||
            b.measures.box.max.at(axis) <= a.measures.box.min.at(axis)) {
            return 0;
        }
    }
    std::size_t shared = 0;
    auto x = a.cells.begin();
    auto y = b.cells.begin();
    while (x != a.cells.end() && y != b.cells.end()) {
        if (*x == *y) {
            ++shared;
            ++x;
            ++y;
        } else if (*x < *y) {
            ++x;
        } else {
            ++y;
        }
    }
    return shared;
}

void keepBest(std::vector<VolumeFinding>& findings)
{
    std::stable_sort(findings.begin(), findings.end(),
                     [](const VolumeFinding& a, const VolumeFinding& b) { return a.score > b.score; });
    if (findings.size() > mostFindings) {
        findings.resize(mostFindings);
    }
}

std::vector<VolumeFinding> shieldFindings(const CoarseGrid& grid)
{
    const RegionSet metal = regionsIn(grid, {shieldMetalAbove, 1e9F, 0});
    std::vector<VolumeFinding> shields;
    for (const std::size_t region : shieldsIn(grid, metal)) {
        auto cells = metal.regions.at(region).cells;
        std::sort(cells.begin(), cells.end());
        shields.push_back({-1, 1.0, describeRegion(grid, metal, region).measures, std::move(cells)});
    }
    return shields;
}

} // namespace

std::vector<VolumeFinding> suppressed(std::vector<VolumeFinding> findings, double overlap)
{
    keepBest(findings);
    std::vector<VolumeFinding> kept;
    for (VolumeFinding& one : findings) {
        const bool said = std::any_of(kept.begin(), kept.end(), [&](const VolumeFinding& better) {
            const auto shared = static_cast<double>(sharedCells(one, better));
            const auto mine = static_cast<double>(one.cells.size());
            const auto theirs = static_cast<double>(better.cells.size());
            return shared > overlap * (mine + theirs - shared) || shared > mostlyWithin * std::min(mine, theirs);
        });
        if (!said) {
            kept.push_back(std::move(one));
        }
    }
    return kept;
}

VolumeDetector::VolumeDetector(ModelBundle bundle, std::shared_ptr<InferenceEngine> engine)
    : m_bundle(std::move(bundle))
    , m_engine(std::move(engine))
{
}

Result<std::shared_ptr<const VolumeDetector>> VolumeDetector::create(ModelBundle bundle, EngineKind kind)
{
    if (bundle.kind != ModelKind::Volume || bundle.features != regionFeatureNames()) {
        return failure(ErrorCode::Unsupported, bundle.kind == ModelKind::Volume
                                                   ? tr("The model was trained on other features than this version "
                                                        "computes.")
                                                   : tr("This model does not look at volumes."));
    }
    auto engine = createEngine(kind, bundle.model, bundle.signature(), 1);
    if (!engine) {
        return failure(engine.error());
    }
    bundle.model.clear(); // the engine holds its own copy
    return std::shared_ptr<const VolumeDetector>(new VolumeDetector(std::move(bundle), std::move(*engine)));
}

Result<void> VolumeDetector::score(std::vector<DescribedRegion>& described, const RegionSet& set,
                                   const std::vector<std::size_t>& regions, std::vector<VolumeFinding>& found) const
{
    const ModelSignature signature = m_bundle.signature();
    constexpr auto pass = static_cast<std::size_t>(ModelBundle::regionsAPass);
    const auto features = static_cast<std::size_t>(m_bundle.features.size());
    const auto classes = static_cast<std::size_t>(m_bundle.classes.size());
    for (std::size_t begin = 0; begin < described.size(); begin += pass) {
        const std::size_t end = std::min(described.size(), begin + pass);
        Tensor input{signature.inputShape, std::vector<float>(features * pass)};
        for (std::size_t r = begin; r < end; ++r) {
            for (std::size_t f = 0; f < features; ++f) {
                input.values[f * pass + r - begin] = described[r].features[f];
            }
        }
        const auto outputs = m_engine->run(input);
        if (!outputs) {
            return failure(outputs.error());
        }
        const std::vector<float>& scores = outputs->front().values;
        for (std::size_t r = begin; r < end; ++r) {
            VolumeFinding one;
            for (std::size_t c = 0; c < classes; ++c) {
                const double score = scores[c * pass + r - begin];
                if (score > one.score) {
                    one.score = score;
                    one.classIndex = static_cast<int>(c);
                }
            }
            if (one.score > negligible) {
                one.measures = described[r].measures;
                one.cells = set.regions.at(regions[r]).cells;
                std::sort(one.cells.begin(), one.cells.end());
                found.push_back(std::move(one));
            }
        }
    }
    return {};
}

Result<void> VolumeDetector::lookAt(const CoarseGrid& grid, const RegionBand& band,
                                    std::vector<VolumeFinding>& found) const
{
    const RegionSet set = regionsIn(grid, band);
    std::vector<DescribedRegion> described;
    std::vector<std::size_t> regions;
    for (std::size_t region = 0; region < set.regions.size(); ++region) {
        if (static_cast<double>(set.regions[region].cells.size()) * grid.cellCm3() >= leastCm3) {
            described.push_back(describeRegion(grid, set, region));
            regions.push_back(region);
        }
    }
    auto scored = score(described, set, regions, found);
    keepBest(found);
    return scored;
}

Result<VolumeFindings> VolumeDetector::detect(const VolumePair& volumes, const scans::Progress& progress,
                                              const GoOn& goOn) const
{
    std::atomic<bool> isStopped{false};
    const auto goesOn = [&] {
        if (isStopped || progress.isCancelled() || (goOn && !goOn())) {
            isStopped = true;
        }
        return !isStopped;
    };
    const auto grid = coarseGridOf(volumes.high, volumes.low, detectorCellMm, progress, goesOn);
    if (!goesOn()) {
        return failure(ErrorCode::Cancelled, tr("Stopped."));
    }
    if (!grid) {
        return failure(ErrorCode::Unsupported, tr("The volume's values tell no attenuation: it takes HU, attenuation "
                                                  "or density."));
    }
    const auto& bands = candidateBands();
    std::vector<std::vector<VolumeFinding>> found(bands.size());
    std::vector<Result<void>> done(bands.size());
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        for (std::size_t band = next++; band < bands.size() && goesOn(); band = next++) {
            done[band] = lookAt(*grid, bands[band], found[band]);
        }
    };
    {
        std::vector<std::jthread> workers;
        for (unsigned t = 1; t < std::max(1U, std::thread::hardware_concurrency()); ++t) {
            workers.emplace_back(work);
        }
        work();
    }
    if (isStopped) {
        return failure(ErrorCode::Cancelled, tr("Stopped."));
    }
    std::vector<VolumeFinding> all;
    for (std::size_t band = 0; band < bands.size(); ++band) {
        if (!done[band]) {
            return failure(done[band].error());
        }
        std::move(found[band].begin(), found[band].end(), std::back_inserter(all));
    }
    VolumeFindings result{grid->geometry, suppressed(std::move(all), m_bundle.overlap), {}, {}};
    result.figures = scanFigures(*grid, volumes.high.geometry());
    result.unfamiliar = outside(m_bundle.trainedOn, result.figures);
    auto shields = shieldFindings(*grid);
    result.findings.insert(result.findings.begin(), std::make_move_iterator(shields.begin()),
                           std::make_move_iterator(shields.end()));
    return result;
}

} // namespace portlight::inference
