// Why a command makes no sense for the kind of scan on the screen: one translated sentence, empty where it does.
#pragma once

#include "app/portlight/commands/CommandText.h"
#include "viewers/ScanView.h"

namespace portlight::app {

inline QString onlyVolumes(const viewers::ScanView& view)
{
    return view.showsVolume() ? QString() : command_text::tr("Only for volumes.");
}

inline QString onlyRadiographs(const viewers::ScanView& view)
{
    return view.shownKind() == viewers::ShownKind::Radiograph ? QString() : command_text::tr("Only for radiographs.");
}

} // namespace portlight::app
