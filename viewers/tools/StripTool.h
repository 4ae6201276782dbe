// Shows the values along a line drawn over the picture, while it is drawn and until the tool is laid down. Leaves no
// mark in the case.
#pragma once

#include "viewers/tools/ViewerTool.h"

namespace portlight::viewers {

class StripTool : public ViewerTool
{
public:
    using ViewerTool::ViewerTool;
    void enter() override;
    void leave() override;
    void press(QPointF position) override;
    void move(QPointF position) override;
    void release(QPointF position) override;

private:
    std::optional<ScenePoint> m_from;
};

} // namespace portlight::viewers
