#include "viewers/segmentation/ShellRemoval.h"

#include "viewers/segmentation/BoxFilter.h"
#include "viewers/volume/ParallelFor.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace portlight::viewers {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;
using scans::Progress;
using scans::VoxelBuffer;

namespace {

using Buffer = std::shared_ptr<VoxelBuffer>;

// Flags of a voxel while the shell is looked for.
constexpr std::uint8_t matter = 1;
constexpr std::uint8_t dense = 2;
constexpr std::uint8_t thick = 4;
constexpr std::uint8_t outside = 8;
constexpr std::uint8_t shell = 16;

constexpr int mostLayers = 250;     // a layer is kept in a byte
constexpr double sameMatter = 0.25; // of the contrast to air

class ShellFinder
{
public:
    ShellFinder(const MeasuredVolume& volume, const ShellSettings& settings, Progress& progress, Buffer flags,
                Buffer work)
        : m_volume(volume)
        , m_settings(settings)
        , m_progress(progress)
        , m_size(volume.high.geometry().size)
        , m_row(static_cast<std::size_t>(m_size[0]))
        , m_plane(m_row * static_cast<std::size_t>(m_size[1]))
        , m_flagBuffer(std::move(flags))
        , m_workBuffer(std::move(work))
        , m_flags(m_flagBuffer->as<std::uint8_t>().data())
        , m_work(m_workBuffer->as<std::uint8_t>().data())
    {
    }

    // False when cancelled.
    bool run()
    {
        const std::array<void (ShellFinder::*)(), 6> steps{&ShellFinder::classify,    &ShellFinder::findThick,
                                                           &ShellFinder::findOutside, &ShellFinder::growShell,
                                                           &ShellFinder::spreadUnder, &ShellFinder::writeResult};
        int done = 0;
        for (const auto step : steps) {
            if (m_progress.isCancelled()) {
                return false;
            }
            (this->*step)();
            m_progress.report(100 * ++done / static_cast<int>(steps.size()));
        }
        return !m_progress.isCancelled();
    }

private:
    template <typename Work>
    void eachSlice(const Work& work)
    {
        parallelFor(m_size[2], renderThreads(), [&](int k) {
            if (!m_progress.isCancelled()) {
                const std::size_t first = static_cast<std::size_t>(k) * m_plane;
                work(first, first + m_plane);
            }
        });
    }

    [[nodiscard]] std::array<int, 3> sideOf(double mm) const
    {
        std::array<int, 3> side{};
        for (std::size_t axis = 0; axis < 3; ++axis) {
            const int half = static_cast<int>(std::ceil(0.5 * mm / m_volume.high.geometry().spacingMm[axis]));
            side[axis] = 2 * half + 1;
        }
        return side;
    }

    void classify()
    {
        const double densest = m_volume.scale ? m_volume.scale->valueOfAttenuation(m_settings.densestRelative)
                                              : 3.0 * m_volume.airBelow - 2.0 * m_volume.high.physicalRange().first;
        scans::visitVoxelType(m_volume.high.type(), [&]<typename T>(T*) {
            const T* voxels = m_volume.high.voxels<T>().data();
            eachSlice([&](std::size_t from, std::size_t to) {
                for (std::size_t at = from; at < to; ++at) {
                    const double value = m_volume.high.toPhysical(static_cast<double>(voxels[at]));
                    m_flags[at] = value < m_volume.airBelow ? 0 : value > densest ? matter | dense : matter;
                }
            });
        });
    }

    void takeMatter()
    {
        eachSlice([&](std::size_t from, std::size_t to) {
            for (std::size_t at = from; at < to; ++at) {
                m_work[at] = m_flags[at] & matter;
            }
        });
    }

    void findThick()
    {
        takeMatter();
        const auto side = sideOf(m_settings.thickestMm);
        filterBox(*m_workBuffer, m_size, side, Extreme::Least);
        filterBox(*m_workBuffer, m_size, side, Extreme::Most);
        eachSlice([&](std::size_t from, std::size_t to) {
            for (std::size_t at = from; at < to; ++at) {
                m_flags[at] |= m_work[at] != 0 ? thick : 0;
            }
        });
    }

    void findOutside()
    {
        takeMatter();
        const auto side = sideOf(m_settings.gapMm);
        filterBox(*m_workBuffer, m_size, side, Extreme::Most);
        floodFromBorder();
        eachSlice([&](std::size_t from, std::size_t to) {
            for (std::size_t at = from; at < to; ++at) {
                m_work[at] = m_work[at] == outside ? 1 : 0;
            }
        });
        filterBox(*m_workBuffer, m_size, side, Extreme::Most);
        eachSlice([&](std::size_t from, std::size_t to) {
            for (std::size_t at = from; at < to; ++at) {
                const bool reached = m_work[at] != 0 || isAtBorder(at, {side[0] / 2, side[1] / 2, side[2] / 2});
                m_flags[at] |= (m_flags[at] & matter) == 0 && reached ? outside : 0;
            }
        });
    }

    // Beyond the scan there is air: no closing of gaps against its border.
    [[nodiscard]] bool isAtBorder(std::size_t at, const std::array<int, 3>& within) const
    {
        const std::array<int, 3> voxel{static_cast<int>(at % m_row), static_cast<int>(at % m_plane / m_row),
                                       static_cast<int>(at / m_plane)};
        bool near = false;
        for (std::size_t axis = 0; axis < 3; ++axis) {
            near = near || voxel[axis] < within[axis] || voxel[axis] >= m_size[axis] - within[axis];
        }
        return near;
    }

    // Turns every 0 of the work mask that the border reaches into `outside`, row by row.
    void floodFromBorder()
    {
        std::vector<std::size_t> seeds;
        const auto seed = [&](std::size_t at) {
            if (m_work[at] == 0) {
                seeds.push_back(at);
            }
        };
        for (std::size_t at = 0; at < m_plane; ++at) {
            seed(at);
            seed(at + (static_cast<std::size_t>(m_size[2]) - 1) * m_plane);
        }
        for (int k = 0; k < m_size[2]; ++k) {
            const std::size_t slice = static_cast<std::size_t>(k) * m_plane;
            for (std::size_t i = 0; i < m_row; ++i) {
                seed(slice + i);
                seed(slice + m_plane - m_row + i);
            }
            for (int j = 0; j < m_size[1]; ++j) {
                seed(slice + static_cast<std::size_t>(j) * m_row);
                seed(slice + static_cast<std::size_t>(j + 1) * m_row - 1);
            }
        }
        while (!seeds.empty() && !m_progress.isCancelled()) {
            const std::size_t at = seeds.back();
            seeds.pop_back();
            if (m_work[at] == 0) {
                fillRow(at, seeds);
            }
        }
    }

    void fillRow(std::size_t at, std::vector<std::size_t>& seeds)
    {
        const std::size_t begin = at - at % m_row;
        std::size_t from = at;
        while (from > begin && m_work[from - 1] == 0) {
            --from;
        }
        std::size_t to = at + 1;
        while (to < begin + m_row && m_work[to] == 0) {
            ++to;
        }
        std::fill(m_work + from, m_work + to, outside);
        const std::size_t j = begin % m_plane / m_row;
        const std::size_t k = begin / m_plane;
        const auto look = [&](std::ptrdiff_t offset) {
            bool open = false;
            for (std::size_t i = from; i < to; ++i) {
                const std::size_t next = static_cast<std::size_t>(static_cast<std::ptrdiff_t>(i) + offset);
                const bool empty = m_work[next] == 0;
                if (empty && !open) {
                    seeds.push_back(next);
                }
                open = empty;
            }
        };
        if (j > 0) {
            look(-static_cast<std::ptrdiff_t>(m_row));
        }
        if (j + 1 < static_cast<std::size_t>(m_size[1])) {
            look(static_cast<std::ptrdiff_t>(m_row));
        }
        if (k > 0) {
            look(-static_cast<std::ptrdiff_t>(m_plane));
        }
        if (k + 1 < static_cast<std::size_t>(m_size[2])) {
            look(static_cast<std::ptrdiff_t>(m_plane));
        }
    }

    template <typename Visit>
    void visitNeighbours(std::size_t at, const Visit& visit) const
    {
        const std::size_t i = at % m_row;
        const std::size_t j = at % m_plane / m_row;
        const std::size_t k = at / m_plane;
        const std::array<std::pair<bool, std::ptrdiff_t>, 6> sides{
            {{i > 0, -1},
             {i + 1 < m_row, 1},
             {j > 0, -static_cast<std::ptrdiff_t>(m_row)},
             {j + 1 < static_cast<std::size_t>(m_size[1]), static_cast<std::ptrdiff_t>(m_row)},
             {k > 0, -static_cast<std::ptrdiff_t>(m_plane)},
             {k + 1 < static_cast<std::size_t>(m_size[2]), static_cast<std::ptrdiff_t>(m_plane)}}};
        for (const auto& [inside, offset] : sides) {
            if (inside) {
                visit(static_cast<std::size_t>(static_cast<std::ptrdiff_t>(at) + offset));
            }
        }
    }

    // Layer by layer inwards from the outside, through thin matter only; the work mask keeps the layer of all matter.
    void growShell()
    {
        const auto& spacing = m_volume.high.geometry().spacingMm;
        const int layers = std::min(
            mostLayers,
            static_cast<int>(std::ceil(m_settings.deepestMm / std::min({spacing[0], spacing[1], spacing[2]}))));
        const std::size_t count = m_plane * static_cast<std::size_t>(m_size[2]);
        std::fill(m_work, m_work + count, std::uint8_t{0});
        std::vector<std::size_t> front;
        for (std::size_t at = 0; at < count; ++at) {
            if ((m_flags[at] & (matter | dense)) == matter) {
                bool open = isAtBorder(at, {1, 1, 1});
                visitNeighbours(at, [&](std::size_t next) { open = open || (m_flags[next] & outside) != 0; });
                if (open) {
                    front.push_back(at);
                    m_work[at] = 1;
                    m_flags[at] |= (m_flags[at] & thick) == 0 ? shell : 0;
                }
            }
        }
        for (int layer = 2; layer <= layers && !front.empty() && !m_progress.isCancelled(); ++layer) {
            std::vector<std::size_t> next;
            for (const std::size_t at : front) {
                visitNeighbours(at, [&](std::size_t beside) {
                    const bool eligible = (m_flags[beside] & (matter | dense)) == matter;
                    if (eligible && m_work[beside] == 0) {
                        m_work[beside] = static_cast<std::uint8_t>(layer);
                        next.push_back(beside);
                    }
                    if (eligible && (m_flags[beside] & (thick | shell)) == 0 && (m_flags[at] & shell) != 0) {
                        m_flags[beside] |= shell;
                    }
                });
            }
            front = std::move(next);
        }
    }

    // Where something stands on the floor, floor and tray are not thin: there the shell goes on sideways, in the same
    // layer under the outside and as long as the matter stays the same.
    void spreadUnder()
    {
        const double air =
            m_volume.scale ? m_volume.scale->valueOfAttenuation(0.0) : m_volume.high.physicalRange().first;
        scans::visitVoxelType(m_volume.high.type(), [&]<typename T>(T*) {
            const T* voxels = m_volume.high.voxels<T>().data();
            const auto valueOf = [&](std::size_t at) {
                return m_volume.high.toPhysical(static_cast<double>(voxels[at])) - air;
            };
            std::vector<std::size_t> front;
            const auto spread = [&](std::size_t at) {
                visitNeighbours(at, [&](std::size_t beside) {
                    if ((m_flags[beside] & (matter | dense | thick | shell)) == (matter | thick) &&
                        m_work[beside] != 0 && m_work[beside] <= m_work[at] &&
                        std::abs(valueOf(beside) - valueOf(at)) <= sameMatter * valueOf(at)) {
                        m_flags[beside] |= shell;
                        front.push_back(beside);
                    }
                });
            };
            const std::size_t count = m_plane * static_cast<std::size_t>(m_size[2]);
            for (std::size_t at = 0; at < count; ++at) {
                if ((m_flags[at] & shell) != 0) {
                    spread(at);
                }
            }
            while (!front.empty() && !m_progress.isCancelled()) {
                const std::size_t at = front.back();
                front.pop_back();
                spread(at);
            }
        });
    }

    // The shell, the outside, and the blurred air right beside the shell.
    void writeResult()
    {
        eachSlice([&](std::size_t from, std::size_t to) {
            for (std::size_t at = from; at < to; ++at) {
                bool off = (m_flags[at] & (shell | outside)) != 0;
                if (m_flags[at] == 0) {
                    visitNeighbours(at, [&](std::size_t next) { off = off || (m_flags[next] & shell) != 0; });
                }
                m_work[at] = off ? 1 : 0;
            }
        });
    }

    const MeasuredVolume& m_volume;
    const ShellSettings& m_settings;
    Progress& m_progress;
    std::array<int, 3> m_size;
    std::size_t m_row;
    std::size_t m_plane;
    Buffer m_flagBuffer;
    Buffer m_workBuffer;
    std::uint8_t* m_flags;
    std::uint8_t* m_work;
};

} // namespace

Result<Buffer> findShell(const MeasuredVolume& volume, const ShellSettings& settings, Progress& progress)
{
    const std::size_t count = volume.high.buffer().count();
    auto flags = VoxelBuffer::allocate(scans::VoxelType::UInt8, count);
    auto work = VoxelBuffer::allocate(scans::VoxelType::UInt8, count);
    if (!flags || !work) {
        return failure(ErrorCode::Storage,
                       QCoreApplication::translate("Segmentation", "There is not enough memory to take the shell "
                                                                   "off; close other programs."));
    }
    ShellFinder finder(volume, settings, progress, *flags, *work);
    if (!finder.run()) {
        return failure(ErrorCode::Cancelled,
                       QCoreApplication::translate("Segmentation", "Stopped; the shell is still on."));
    }
    return *work;
}

} // namespace portlight::viewers
