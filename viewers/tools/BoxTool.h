// Draws a box around something worth a second look.
#pragma once

#include "viewers/tools/DragTool.h"

namespace portlight::viewers {

class BoxTool : public DragTool
{
public:
    using DragTool::DragTool;
    void paint(QPainter& painter) const override;

protected:
    [[nodiscard]] inspection::AnnotationKind kind() const override { return inspection::AnnotationKind::Box; }
};

} // namespace portlight::viewers
