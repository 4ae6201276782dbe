#include "viewers/tools/ViewerTool.h"

#include "viewers/tools/AngleTool.h"
#include "viewers/tools/BoxTool.h"
#include "viewers/tools/CropTool.h"
#include "viewers/tools/MarkerTool.h"
#include "viewers/tools/NavigateTool.h"
#include "viewers/tools/PolygonTool.h"
#include "viewers/tools/RulerTool.h"
#include "viewers/tools/SegmentTool.h"
#include "viewers/tools/SphereTool.h"
#include "viewers/tools/StripTool.h"
#include "viewers/tools/WindowLevelTool.h"

namespace portlight::viewers {

std::unique_ptr<ViewerTool> ViewerTool::make(ScanTool tool, ViewPane& pane)
{
    switch (tool) {
    case ScanTool::Navigate:
        return std::make_unique<NavigateTool>(pane);
    case ScanTool::WindowLevel:
        return std::make_unique<WindowLevelTool>(pane);
    case ScanTool::Box:
        return std::make_unique<BoxTool>(pane);
    case ScanTool::Ruler:
        return std::make_unique<RulerTool>(pane);
    case ScanTool::Marker:
        return std::make_unique<MarkerTool>(pane);
    case ScanTool::Angle:
        return std::make_unique<AngleTool>(pane);
    case ScanTool::Sphere:
        return std::make_unique<SphereTool>(pane);
    case ScanTool::Polygon:
        return std::make_unique<PolygonTool>(pane);
    case ScanTool::Segment:
        return std::make_unique<SegmentTool>(pane);
    case ScanTool::Crop:
        return std::make_unique<CropTool>(pane);
    case ScanTool::Strip:
        return std::make_unique<StripTool>(pane);
    }
    Q_UNREACHABLE();
}

} // namespace portlight::viewers
