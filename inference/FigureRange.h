// Between which values something measured in scans lay while a model was trained.
#pragma once

#include <QMap>
#include <QString>

namespace portlight::inference {

struct FigureRange
{
    double low = 0.0;
    double high = 0.0;
};

using FigureRanges = QMap<QString, FigureRange>; // by the figure's stable name

} // namespace portlight::inference
