// From a request to pixels: sets up a RayJob for one level of a volume and runs it over tiles. No threads of its own
// beyond parallelFor; used by the renderer's worker, by tests and by benchmarks alike.
#pragma once

#include "viewers/volume/BrickVisibility.h"
#include "viewers/volume/VolumeRenderer.h"

#include <atomic>
#include <chrono>
#include <memory>
#include <vector>

namespace portlight::viewers {

// Each holds what comes before it.
enum class InstructionSet { Portable, Avx2, Avx512 };

// The best this processor has.
[[nodiscard]] InstructionSet bestInstructionSet();

enum class BrickSkipping { On, Off };

// What surfaces are shaded by: differences over two voxels (smooth; CastMode::CompositeShaded goes brick by brick
// then), or the slope within the cell of eight voxels around a sample (quicker for small parts of a picture).
enum class CastGradient { Central, Cell };

struct CastOptions
{
    std::size_t level = 0;     // of the pyramid
    QSize imageSize;           // pixels to make, over the same view as the request
    double stepInVoxels = 1.0; // distance of samples, in voxels of the level along its finest axis
    CastGradient gradient = CastGradient::Central;
    float opaque = 0.985F;     // share of all light after which a ray ends
    float indifference = 0.0F; // largest or smallest value: the share of the look's range that it may be off by
    InstructionSet instructions = InstructionSet::Portable;
    BrickSkipping skipping = BrickSkipping::On;
    int threads = 1;
};

// How a picture in motion is made.
struct MotionOptions
{
    CastOptions base;                      // over the whole view, then stretched to the request's size
    CastOptions fine;                      // the parts of strongest contrast are cast anew in full resolution,
    std::chrono::microseconds deadline{0}; // as many as fit before it, counted from the call; not of largest values
};

// Classified bricks and tables of one transfer function and one look of the labels on one volume, kept from picture to
// picture.
class RayScene
{
public:
    static constexpr std::uint32_t background = 0x141517;

    RayScene(std::shared_ptr<const BrickedVolume> volume, const TransferFunction& transfer,
             std::shared_ptr<const BrickedLabels> labels = nullptr, const LabelLook& look = {});

    [[nodiscard]] const BrickedVolume& volume() const { return *m_volume; }
    // Whether it still is what a request asks for.
    [[nodiscard]] bool shows(const TransferFunction& transfer, const BrickedLabels* labels, const LabelLook& look) const
    {
        return m_transfer == transfer && m_labels.get() == labels && (labels == nullptr || m_look == look);
    }

    // Renders; false when `cancelled` turned true on the way (the frame is then unfinished).
    [[nodiscard]] bool cast(const RenderRequest& request, const CastOptions& options,
                            const std::atomic<bool>& cancelled, RenderedFrame& frame);

    [[nodiscard]] bool castMoving(const RenderRequest& request, const MotionOptions& options,
                                  const std::atomic<bool>& cancelled, RenderedFrame& frame);

    // A job and the tables it points into: for whoever draws it elsewhere. Without a picture to draw into.
    struct Prepared
    {
        RayJob job;
        std::array<RayJob::TableEntry, RayJob::tableSize> table;
        std::vector<float> labelAlpha;
        std::vector<std::uint8_t> allVisible;
        std::vector<std::uint8_t> allHigh;
    };
    [[nodiscard]] std::unique_ptr<Prepared> prepare(const RenderRequest& request, const CastOptions& options,
                                                    const std::atomic<bool>& cancelled);
    static void setTarget(RayJob& job, const RenderRequest& request, RenderedFrame& frame);
    [[nodiscard]] static bool showsScan(const RayJob& job); // once drawn
    // Null without labels.
    [[nodiscard]] const LabelTable* labelTable() const { return m_labelTable ? &*m_labelTable : nullptr; }

private:
    [[nodiscard]] const BrickVisibility& visibilityOf(std::size_t level);
    [[nodiscard]] RayJob jobFor(const RenderRequest& request, const CastOptions& options) const;

    void setLabels(RayJob& job, const VolumeLevel& level) const;

    std::shared_ptr<const BrickedVolume> m_volume;
    TransferFunction m_transfer;
    TransferTable m_table;
    std::shared_ptr<const BrickedLabels> m_labels; // null: none
    LabelLook m_look;
    std::optional<LabelTable> m_labelTable;
    std::vector<std::unique_ptr<BrickVisibility>> m_visibility; // by level, made when first asked for
};

} // namespace portlight::viewers
