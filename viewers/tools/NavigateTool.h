// Turns the volume, moves the crosshair, shifts the radiograph: whatever moving about means in the pane.
#pragma once

#include "viewers/tools/ViewerTool.h"

namespace portlight::viewers {

class NavigateTool : public ViewerTool
{
public:
    using ViewerTool::ViewerTool;
    void enter() override;
    void press(QPointF position) override;
    void move(QPointF position) override;
    void release(QPointF position) override;

private:
    QPointF m_last;
    QPointF m_pressed;
};

} // namespace portlight::viewers
