// Small vector and pose arithmetic of the simulator. Lengths in millimetres.
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace portlight::scans {

struct Vec3
{
    double x = 0.0;
    double y = 0.0;
    double z = 0.0;

    friend Vec3 operator+(Vec3 a, Vec3 b) { return {a.x + b.x, a.y + b.y, a.z + b.z}; }
    friend Vec3 operator-(Vec3 a, Vec3 b) { return {a.x - b.x, a.y - b.y, a.z - b.z}; }
    friend Vec3 operator*(Vec3 a, double s) { return {a.x * s, a.y * s, a.z * s}; }
    [[nodiscard]] double dot(Vec3 b) const { return x * b.x + y * b.y + z * b.z; }
    [[nodiscard]] double length() const { return std::sqrt(dot(*this)); }
};

struct Vec2
{
    double x = 0.0;
    double y = 0.0;
};

// Proper rotation, row-major.
struct Rotation
{
    std::array<double, 9> m{1, 0, 0, 0, 1, 0, 0, 0, 1};

    [[nodiscard]] Vec3 apply(Vec3 v) const
    {
        return {m[0] * v.x + m[1] * v.y + m[2] * v.z, m[3] * v.x + m[4] * v.y + m[5] * v.z,
                m[6] * v.x + m[7] * v.y + m[8] * v.z};
    }
    [[nodiscard]] Vec3 applyInverse(Vec3 v) const
    {
        return {m[0] * v.x + m[3] * v.y + m[6] * v.z, m[1] * v.x + m[4] * v.y + m[7] * v.z,
                m[2] * v.x + m[5] * v.y + m[8] * v.z};
    }
    friend Rotation operator*(const Rotation& a, const Rotation& b)
    {
        Rotation product;
        for (std::size_t row = 0; row < 3; ++row) {
            for (std::size_t column = 0; column < 3; ++column) {
                double sum = 0.0;
                for (std::size_t i = 0; i < 3; ++i) {
                    sum += a.m[row * 3 + i] * b.m[i * 3 + column];
                }
                product.m[row * 3 + column] = sum;
            }
        }
        return product;
    }
    // Right-handed turns, angle in radians.
    [[nodiscard]] static Rotation aboutX(double angle)
    {
        const double c = std::cos(angle);
        const double s = std::sin(angle);
        return {{1, 0, 0, 0, c, -s, 0, s, c}};
    }
    [[nodiscard]] static Rotation aboutY(double angle)
    {
        const double c = std::cos(angle);
        const double s = std::sin(angle);
        return {{c, 0, s, 0, 1, 0, -s, 0, c}};
    }
    [[nodiscard]] static Rotation aboutZ(double angle)
    {
        const double c = std::cos(angle);
        const double s = std::sin(angle);
        return {{c, -s, 0, s, c, 0, 0, 0, 1}};
    }
};

// Places a local frame in an outer one: outer = rotation * local + position.
struct Pose
{
    Rotation rotation;
    Vec3 position;

    [[nodiscard]] Vec3 toOuter(Vec3 local) const { return rotation.apply(local) + position; }
    [[nodiscard]] Vec3 toLocal(Vec3 outer) const { return rotation.applyInverse(outer - position); }
    friend Pose operator*(const Pose& outer, const Pose& inner)
    {
        return {outer.rotation * inner.rotation, outer.toOuter(inner.position)};
    }
};

struct Bounds
{
    Vec3 min{std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity(),
             std::numeric_limits<double>::infinity()};
    Vec3 max{-std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity(),
             -std::numeric_limits<double>::infinity()};

    void include(Vec3 p)
    {
        min = {std::min(min.x, p.x), std::min(min.y, p.y), std::min(min.z, p.z)};
        max = {std::max(max.x, p.x), std::max(max.y, p.y), std::max(max.z, p.z)};
    }
    void include(const Bounds& other)
    {
        include(other.min);
        include(other.max);
    }
    [[nodiscard]] Vec3 size() const { return max - min; }
    // Axis-aligned bounds of this box after a pose.
    [[nodiscard]] Bounds transformed(const Pose& pose) const
    {
        Bounds result;
        for (unsigned corner = 0; corner < 8; ++corner) {
            result.include(pose.toOuter(Vec3{(corner & 1U) != 0 ? max.x : min.x, (corner & 2U) != 0 ? max.y : min.y,
                                             (corner & 4U) != 0 ? max.z : min.z}));
        }
        return result;
    }
};

} // namespace portlight::scans
