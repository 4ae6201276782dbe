// A sandbox for tests: small parcels that simulate in a moment, and somebody who trains there.
#pragma once

#include "local_cache/CacheLocation.h"
#include "scans/simulator/DemoPort.h"

#include <QString>
#include <QVector>

namespace portlight::tests {

// One radiograph without and one with a knife.
[[nodiscard]] QVector<scans::DemoParcel> smallParcels();

// Registers badge "tom" with password() in this folder and fills it with smallParcels().
void makeSandbox(const local_cache::CacheLocation& location);

[[nodiscard]] QString password();

} // namespace portlight::tests
