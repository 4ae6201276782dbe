// Drags brightness (across) and contrast (down): the window of slices and radiographs, the density of a volume.
#pragma once

#include "viewers/tools/ViewerTool.h"

namespace portlight::viewers {

class WindowLevelTool : public ViewerTool
{
public:
    using ViewerTool::ViewerTool;
    void enter() override;
    void press(QPointF position) override;
    void move(QPointF position) override;
    void release(QPointF position) override;

private:
    QPointF m_last;
};

} // namespace portlight::viewers
