// Why a command makes no sense for the kind of scan on the screen: one translated sentence, empty where it does.
#pragma once

#include "viewers/ScanView.h"

#include <QCoreApplication>

namespace portlight::app {

inline QString onlyVolumes(const viewers::ScanView& view)
{
    return view.showsVolume() ? QString() : QCoreApplication::translate("portlight::app", "Only for volumes.");
}

inline QString onlyRadiographs(const viewers::ScanView& view)
{
    return view.shownKind() == viewers::ShownKind::Radiograph
               ? QString()
               : QCoreApplication::translate("portlight::app", "Only for radiographs.");
}

} // namespace portlight::app
