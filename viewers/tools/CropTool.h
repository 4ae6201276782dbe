// The crop box: dragged on a slice it cuts along the two axes one sees there.
#pragma once

#include "viewers/tools/BoxTool.h"

namespace portlight::viewers {

class CropTool : public BoxTool
{
public:
    using BoxTool::BoxTool;

protected:
    void finish() override { Q_EMIT m_pane.cropRequested(from(), to()); }
};

} // namespace portlight::viewers
