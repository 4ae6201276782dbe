// The demo port: a dozen small parcels, most harmless, on all lanes, for a desk that has nothing to show yet.
#pragma once

#include "inspection/Case.h"
#include "scans/simulator/ParcelSimulator.h"

#include <QString>
#include <QVector>

namespace portlight::scans {

enum class DemoScan { Ct, Radiograph };

struct DemoParcel
{
    QString name;
    inspection::Lane lane = inspection::Lane::None;
    DemoScan scan = DemoScan::Ct;
    ParcelRecipe recipe;
};

// Always the same twelve; eight CT scans of 160^3 voxels and four radiographs. About a minute of one core in all.
[[nodiscard]] QVector<DemoParcel> demoPort();

} // namespace portlight::scans
