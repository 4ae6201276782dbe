// "Segment what I click"; with Ctrl without the leak guard, for things that are thin in the middle.
#pragma once

#include "viewers/tools/ViewerTool.h"

namespace portlight::viewers {

class SegmentTool : public ViewerTool
{
public:
    using ViewerTool::ViewerTool;
    void enter() override;
    void press(QPointF position) override;
    void move(QPointF /*position*/) override {}
    void release(QPointF position) override;

private:
    QPointF m_pressed;
};

} // namespace portlight::viewers
