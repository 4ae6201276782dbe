// An angle from three clicks: one leg, the corner, the other leg.
#pragma once

#include "viewers/tools/PointsTool.h"

namespace portlight::viewers {

class AngleTool : public PointsTool
{
public:
    using PointsTool::PointsTool;
    void paint(QPainter& painter) const override;

protected:
    [[nodiscard]] inspection::AnnotationKind kind() const override { return inspection::AnnotationKind::Angle; }
    [[nodiscard]] bool isComplete(QPointF /*position*/) const override { return points().size() == 3; }
    [[nodiscard]] qsizetype fewestPoints() const override { return 3; }
};

} // namespace portlight::viewers
