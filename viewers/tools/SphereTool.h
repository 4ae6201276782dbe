// A ball for its statistics: from the centre outwards.
#pragma once

#include "viewers/tools/DragTool.h"

namespace portlight::viewers {

class SphereTool : public DragTool
{
public:
    using DragTool::DragTool;
    void paint(QPainter& painter) const override;

protected:
    [[nodiscard]] inspection::AnnotationKind kind() const override { return inspection::AnnotationKind::Sphere; }
};

} // namespace portlight::viewers
