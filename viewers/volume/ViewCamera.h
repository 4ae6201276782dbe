// Where the officer looks from: a trackball camera in world millimetres (LPS).
#pragma once

#include <QPointF>
#include <QQuaternion>
#include <QSize>
#include <QVector3D>

namespace portlight::viewers {

enum class Projection { Parallel, Perspective };

// A world point in a picture: pixels from the top left, and millimetres along the viewing axis from the camera's plane
// (the `t` of RayJob).
struct ProjectedPoint
{
    QPointF pixel;
    double depthMm = 0.0;
    bool inFront = true;
};

class ViewCamera
{
public:
    static constexpr double perspectiveAngleDegrees = 28.0; // vertical

    QQuaternion rotation;       // view axes (x right, y up, z towards the viewer) to world axes
    QVector3D centre;           // world point in the middle of the picture
    double heightMm = 300.0;    // visible height through `centre`
    double distanceMm = 1000.0; // of the ray origins from `centre`, parallel projection
    Projection projection = Projection::Perspective;

    [[nodiscard]] QVector3D right() const { return rotation.rotatedVector({1, 0, 0}); }
    [[nodiscard]] QVector3D up() const { return rotation.rotatedVector({0, 1, 0}); }
    [[nodiscard]] QVector3D forward() const { return rotation.rotatedVector({0, 0, -1}); }
    // Where depth counts from: the eye, or the middle of the plane that parallel rays start in.
    [[nodiscard]] double eyeDistanceMm() const;
    [[nodiscard]] QVector3D eye() const { return centre - forward() * static_cast<float>(eyeDistanceMm()); }

    // Turns the scene under the cursor like a ball; both points in pixels of a picture of `size`.
    void orbit(QPointF from, QPointF to, QSize size);
    void turn(double yawDegrees, double pitchDegrees);
    // Walks around `centre` about a world axis.
    void turnAbout(const QVector3D& worldAxis, double degrees);
    void pan(QPointF pixels, QSize size);
    void zoom(double factor);

    [[nodiscard]] ProjectedPoint project(const QVector3D& world, QSize size) const;
    // The world point at a pixel and depth; the inverse of project().
    [[nodiscard]] QVector3D unproject(QPointF pixel, double depthMm, QSize size) const;

    bool operator==(const ViewCamera&) const = default;
};

} // namespace portlight::viewers
