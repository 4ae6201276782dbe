// Measures a straight distance; in millimetres where the scan says how large its pixels are.
#pragma once

#include "viewers/tools/DragTool.h"

namespace portlight::viewers {

class RulerTool : public DragTool
{
public:
    using DragTool::DragTool;
    void paint(QPainter& painter) const override;

protected:
    [[nodiscard]] inspection::AnnotationKind kind() const override { return inspection::AnnotationKind::Ruler; }
};

} // namespace portlight::viewers
