#include "scans/simulator/Packer.h"

#include "scans/simulator/CellIndex.h"

#include <numbers>

namespace portlight::scans {

namespace {

constexpr double quarter = std::numbers::pi / 2.0;
constexpr float nothing = std::numeric_limits<float>::infinity();

Rotation restingTurn(Resting resting)
{
    switch (resting) {
    case Resting::AsBuilt:
        return {};
    case Resting::OnSide:
        return Rotation::aboutX(quarter);
    case Resting::OnEnd:
        return Rotation::aboutY(quarter);
    }
    return {};
}

// Mostly along the walls, as people pack; sometimes askew.
double yaw(Random& random)
{
    const double aligned = random.integer(0, 3) * quarter;
    return aligned + (random.chance(0.7) ? random.uniform(-0.06, 0.06) : random.uniform(-0.7, 0.7));
}

// Coarse picture of a turned item: which cells of a box hold matter.
class CellBlock
{
public:
    CellBlock(const Item& item, const Rotation& turn)
    {
        for (const Part& part : item.parts) {
            if (part.material != MaterialId::Air) {
                m_bounds.include(part.shape.bounds().transformed(Pose{turn, {}} * part.pose));
            }
        }
        const Vec3 size = m_bounds.size();
        const auto cells = [](double extent) { return static_cast<int>(std::ceil(extent / Packer::cellMm)) + 1; };
        m_size = {cells(size.x), cells(size.y), cells(size.z)};
        m_cells.assign(static_cast<std::size_t>(m_size[0]) * static_cast<std::size_t>(m_size[1]) *
                           static_cast<std::size_t>(m_size[2]),
                       false);
        for (const Part& part : item.parts) {
            mark(part, Pose{turn, {}} * part.pose);
        }
    }

    [[nodiscard]] const Bounds& bounds() const { return m_bounds; }
    [[nodiscard]] const std::array<int, 3>& size() const { return m_size; }
    [[nodiscard]] bool at(int i, int j, int k) const { return m_cells[index(i, j, k)]; }

private:
    [[nodiscard]] std::size_t index(int i, int j, int k) const
    {
        return (static_cast<std::size_t>(k) * static_cast<std::size_t>(m_size[1]) + static_cast<std::size_t>(j)) *
                   static_cast<std::size_t>(m_size[0]) +
               static_cast<std::size_t>(i);
    }

    void mark(const Part& part, const Pose& pose)
    {
        const bool carves = part.material == MaterialId::Air;
        const Bounds reach = part.shape.bounds().transformed(pose);
        const auto range = [&](double low, double high, double origin, int size) {
            return std::pair{std::max(0, static_cast<int>((low - origin) / Packer::cellMm) - 1),
                             std::min(size - 1, static_cast<int>((high - origin) / Packer::cellMm) + 1)};
        };
        const auto [i0, i1] = range(reach.min.x, reach.max.x, m_bounds.min.x, m_size[0]);
        const auto [j0, j1] = range(reach.min.y, reach.max.y, m_bounds.min.y, m_size[1]);
        const auto [k0, k1] = range(reach.min.z, reach.max.z, m_bounds.min.z, m_size[2]);
        for (int k = k0; k <= k1; ++k) {
            for (int j = j0; j <= j1; ++j) {
                for (int i = i0; i <= i1; ++i) {
                    const Vec3 centre = m_bounds.min + Vec3{i + 0.5, j + 0.5, k + 0.5} * Packer::cellMm;
                    const double distance = part.shape.distance(pose.toLocal(centre));
                    if (carves && distance < -0.6 * Packer::cellMm) {
                        m_cells[index(i, j, k)] = false;
                    } else if (!carves && distance < 0.7 * Packer::cellMm) {
                        m_cells[index(i, j, k)] = true;
                    }
                }
            }
        }
    }

    Bounds m_bounds;
    std::array<int, 3> m_size{};
    std::vector<bool> m_cells;
};

} // namespace

Packer::Packer(const Bounds& room)
    : m_room(room)
    , m_width(std::max(1, static_cast<int>((room.max.x - room.min.x) / cellMm)))
    , m_depth(std::max(1, static_cast<int>((room.max.y - room.min.y) / cellMm)))
    , m_height(static_cast<std::size_t>(m_width) * static_cast<std::size_t>(m_depth), static_cast<float>(room.min.z))
{
}

Packer::Profile Packer::profileOf(const Item& item, const Rotation& turn)
{
    const CellBlock block(item, turn);
    const auto& size = block.size();
    Profile profile;
    profile.width = size[0];
    profile.depth = size[1];
    profile.origin = block.bounds().min;
    for (int j = 0; j < size[1]; ++j) {
        for (int i = 0; i < size[0]; ++i) {
            int lowest = 0;
            int highest = size[2] - 1;
            while (lowest < size[2] && !block.at(i, j, lowest)) {
                ++lowest;
            }
            while (highest >= lowest && !block.at(i, j, highest)) {
                --highest;
            }
            const bool empty = lowest > highest;
            profile.bottom.push_back(empty ? nothing : static_cast<float>(lowest * cellMm));
            profile.top.push_back(empty ? -nothing : static_cast<float>((highest + 1) * cellMm));
        }
    }
    return profile;
}

std::optional<double> Packer::restingHeight(const Profile& profile, int column, int row) const
{
    float height = static_cast<float>(m_room.min.z);
    float top = 0.0F;
    for (int j = 0; j < profile.depth; ++j) {
        for (int i = 0; i < profile.width; ++i) {
            const std::size_t cell = cellIndex(i, j, profile.width);
            if (profile.bottom[cell] < nothing) {
                const float floor = m_height[cellIndex(column + i, row + j, m_width)];
                height = std::max(height, floor - profile.bottom[cell]);
                top = std::max(top, profile.top[cell]);
            }
        }
    }
    if (height + top > m_room.max.z) {
        return std::nullopt;
    }
    return height;
}

std::optional<Packer::Spot> Packer::bestSpot(const Profile& profile, Random& random) const
{
    const int freeColumns = m_width - profile.width;
    const int freeRows = m_depth - profile.depth;
    if (freeColumns < 0 || freeRows < 0) {
        return std::nullopt;
    }
    constexpr int attempts = 40;
    std::optional<Spot> best;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const int column = random.integer(0, freeColumns);
        const int row = random.integer(0, freeRows);
        const auto height = restingHeight(profile, column, row);
        if (height) {
            const double score = *height + random.uniform(0.0, 8.0);
            if (!best || score < best->score) {
                best = Spot{column, row, *height, score};
            }
        }
    }
    return best;
}

bool Packer::place(Item& item, Random& random)
{
    constexpr int turns = 4;
    std::optional<Spot> best;
    Profile bestProfile;
    Rotation bestTurn;
    for (int attempt = 0; attempt < turns; ++attempt) {
        const Rotation turn = Rotation::aboutZ(yaw(random)) * restingTurn(random.pick(item.resting));
        Profile profile = profileOf(item, turn);
        const auto spot = bestSpot(profile, random);
        if (spot && (!best || spot->score < best->score)) {
            best = spot;
            bestProfile = std::move(profile);
            bestTurn = turn;
        }
    }
    if (!best) {
        return false;
    }
    settle(bestProfile, *best);
    const Vec3 corner{m_room.min.x + best->column * cellMm, m_room.min.y + best->row * cellMm, best->height};
    item.pose = {bestTurn, corner - bestProfile.origin};
    return true;
}

void Packer::settle(const Profile& profile, const Spot& spot)
{
    for (int j = 0; j < profile.depth; ++j) {
        for (int i = 0; i < profile.width; ++i) {
            const std::size_t cell = cellIndex(i, j, profile.width);
            if (profile.bottom[cell] < nothing) {
                float& floor = m_height[cellIndex(spot.column + i, spot.row + j, m_width)];
                floor = std::max(floor, static_cast<float>(spot.height) + profile.top[cell]);
            }
        }
    }
}

// The highest of the neighbourhood, then averaged: cloth spans narrow gaps and falls gently from edges.
std::vector<float> Packer::smoothedFloor() const
{
    constexpr int reach = 4;
    const auto filtered = [this](const std::vector<float>& in, auto&& combine) {
        std::vector<float> out(in.size());
        for (int y = 0; y < m_depth; ++y) {
            for (int x = 0; x < m_width; ++x) {
                out[cellIndex(x, y, m_width)] = combine(in, x, y);
            }
        }
        return out;
    };
    const auto over = [this](const std::vector<float>& in, int x, int y, auto&& visit) {
        for (int j = std::max(0, y - reach); j <= std::min(m_depth - 1, y + reach); ++j) {
            for (int i = std::max(0, x - reach); i <= std::min(m_width - 1, x + reach); ++i) {
                visit(in[cellIndex(i, j, m_width)]);
            }
        }
    };
    const auto highest = filtered(m_height, [&](const std::vector<float>& in, int x, int y) {
        float value = -nothing;
        over(in, x, y, [&](float h) { value = std::max(value, h); });
        return value;
    });
    return filtered(highest, [&](const std::vector<float>& in, int x, int y) {
        float sum = 0.0F;
        float count = 0.0F;
        over(in, x, y, [&](float h) {
            sum += h;
            count += 1.0F;
        });
        return sum / count;
    });
}

std::optional<Item> Packer::lay(double thicknessMm, MaterialId material, Random& random)
{
    const auto lower = std::make_shared<HeightField>();
    lower->width = m_width;
    lower->depth = m_depth;
    lower->cellMm = cellMm;
    lower->origin = {m_room.min.x + cellMm / 2.0, m_room.min.y + cellMm / 2.0};
    lower->heights = smoothedFloor();
    const auto upper = std::make_shared<HeightField>(*lower);
    const double phase = random.uniform(0.0, 6.0);
    bool roomLeft = false;
    for (int y = 0; y < m_depth; ++y) {
        for (int x = 0; x < m_width; ++x) {
            const std::size_t cell = cellIndex(x, y, m_width);
            const double swell = 1.0 + 0.35 * std::sin(x * 0.11 + phase) * std::sin(y * 0.13 + 2.0 * phase);
            const float below = std::min(lower->heights[cell], static_cast<float>(m_room.max.z));
            lower->heights[cell] = below;
            upper->heights[cell] =
                std::min(below + static_cast<float>(thicknessMm * swell), static_cast<float>(m_room.max.z));
            roomLeft = roomLeft || upper->heights[cell] - below > static_cast<float>(thicknessMm) / 2.0F;
            m_height[cell] = std::max(m_height[cell], upper->heights[cell]);
        }
    }
    if (!roomLeft || m_width < 2 || m_depth < 2) {
        return std::nullopt;
    }
    Item item;
    item.parts.push_back({Shape::drape(lower, upper), material, {}, Pattern::Folded, std::nullopt});
    return item;
}

double Packer::filledShare() const
{
    double sum = 0.0;
    for (const float height : m_height) {
        sum += height - m_room.min.z;
    }
    return sum / static_cast<double>(m_height.size()) / (m_room.max.z - m_room.min.z);
}

} // namespace portlight::scans
