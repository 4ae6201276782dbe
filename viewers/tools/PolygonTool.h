// An outline on a slice, corner by corner; Enter or a click on the first corner closes it.
#pragma once

#include "viewers/tools/PointsTool.h"

namespace portlight::viewers {

class PolygonTool : public PointsTool
{
public:
    using PointsTool::PointsTool;
    void paint(QPainter& painter) const override;

protected:
    [[nodiscard]] inspection::AnnotationKind kind() const override { return inspection::AnnotationKind::Polygon; }
    [[nodiscard]] bool isComplete(QPointF position) const override;
    [[nodiscard]] qsizetype fewestPoints() const override { return 3; }
};

} // namespace portlight::viewers
