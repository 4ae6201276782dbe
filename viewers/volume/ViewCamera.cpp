#include "viewers/volume/ViewCamera.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace portlight::viewers {

namespace {

// Holroyd's trackball: a sphere that runs into a hyperbolic sheet, so that no drag jumps.
QVector3D onBall(QPointF pixel, QSize size)
{
    const double radius = 0.5 * std::min(size.width(), size.height());
    const double x = (pixel.x() - 0.5 * size.width()) / radius;
    const double y = (0.5 * size.height() - pixel.y()) / radius;
    const double square = x * x + y * y;
    const double z = square < 0.5 ? std::sqrt(1.0 - square) : 0.5 / std::sqrt(square);
    return QVector3D(static_cast<float>(x), static_cast<float>(y), static_cast<float>(z)).normalized();
}

} // namespace

double ViewCamera::eyeDistanceMm() const
{
    if (projection == Projection::Parallel) {
        return distanceMm;
    }
    return 0.5 * heightMm / std::tan(qDegreesToRadians(0.5 * perspectiveAngleDegrees));
}

void ViewCamera::orbit(QPointF from, QPointF to, QSize size)
{
    if (size.isEmpty() || from == to) {
        return;
    }
    const QQuaternion turnInView = QQuaternion::rotationTo(onBall(to, size), onBall(from, size));
    rotation = (rotation * turnInView).normalized();
}

void ViewCamera::turn(double yawDegrees, double pitchDegrees)
{
    const QQuaternion yaw = QQuaternion::fromAxisAndAngle(0, 1, 0, static_cast<float>(-yawDegrees));
    const QQuaternion pitch = QQuaternion::fromAxisAndAngle(1, 0, 0, static_cast<float>(-pitchDegrees));
    rotation = (rotation * yaw * pitch).normalized();
}

void ViewCamera::turnAbout(const QVector3D& worldAxis, double degrees)
{
    rotation = (QQuaternion::fromAxisAndAngle(worldAxis, static_cast<float>(degrees)) * rotation).normalized();
}

void ViewCamera::pan(QPointF pixels, QSize size)
{
    if (size.isEmpty()) {
        return;
    }
    const double pitch = heightMm / size.height();
    centre -= right() * static_cast<float>(pixels.x() * pitch);
    centre += up() * static_cast<float>(pixels.y() * pitch);
}

void ViewCamera::zoom(double factor)
{
    heightMm = std::clamp(heightMm / factor, 1.0, 100000.0);
}

ProjectedPoint ViewCamera::project(const QVector3D& world, QSize size) const
{
    const QVector3D offset = world - centre;
    const double x = QVector3D::dotProduct(offset, right());
    const double y = QVector3D::dotProduct(offset, up());
    const double distance = eyeDistanceMm();
    const double depth = QVector3D::dotProduct(offset, forward()) + distance;
    double perPixel = heightMm / size.height();
    if (projection == Projection::Perspective) {
        perPixel *= std::max(depth, 1e-3) / distance;
    }
    return {{0.5 * size.width() + x / perPixel, 0.5 * size.height() - y / perPixel}, depth, depth > 0.0};
}

QVector3D ViewCamera::unproject(QPointF pixel, double depthMm, QSize size) const
{
    const double distance = eyeDistanceMm();
    double perPixel = heightMm / size.height();
    if (projection == Projection::Perspective) {
        perPixel *= depthMm / distance;
    }
    const double x = (pixel.x() - 0.5 * size.width()) * perPixel;
    const double y = (0.5 * size.height() - pixel.y()) * perPixel;
    return centre + right() * static_cast<float>(x) + up() * static_cast<float>(y) +
           forward() * static_cast<float>(depthMm - distance);
}

} // namespace portlight::viewers
