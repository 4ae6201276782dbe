// Sets a point mark with one click.
#pragma once

#include "viewers/tools/ViewerTool.h"

namespace portlight::viewers {

class MarkerTool : public ViewerTool
{
public:
    using ViewerTool::ViewerTool;
    void enter() override;
    void press(QPointF position) override;
    void move(QPointF position) override;
    void release(QPointF position) override;
    bool key(const QKeyEvent& event) override;

private:
    bool m_armed = false;
};

} // namespace portlight::viewers
