#include "scans/simulator/DemoPort.h"

namespace portlight::scans {

namespace {

using inspection::Lane;

DemoParcel demo(const char* name, Lane lane, DemoScan scan, ParcelKind kind, std::uint64_t seed,
                const QVector<ItemClass>& prohibited)
{
    DemoParcel parcel;
    parcel.name = QString::fromLatin1(name);
    parcel.lane = lane;
    parcel.scan = scan;
    parcel.recipe.seed = seed;
    parcel.recipe.kind = kind;
    parcel.recipe.prohibited = prohibited;
    const bool ct = scan == DemoScan::Ct;
    parcel.recipe.size = ct ? std::array{160, 160, 160} : std::array{256, 256, 256};
    parcel.recipe.voxelMm = ct ? 1.9 : 1.2;
    parcel.recipe.parts = ct ? ScanParts::Everything : ScanParts::RadiographOnly;
    return parcel;
}

} // namespace

QVector<DemoParcel> demoPort()
{
    return {
        demo("parcel-01", Lane::Red, DemoScan::Ct, ParcelKind::Box, 2601, {ItemClass::Firearm}),
        demo("parcel-02", Lane::Green, DemoScan::Ct, ParcelKind::Box, 2602, {}),
        demo("bag-03", Lane::Yellow, DemoScan::Ct, ParcelKind::SoftBag, 2603, {}),
        demo("parcel-04", Lane::Red, DemoScan::Ct, ParcelKind::Box, 2604, {ItemClass::ExplosiveBlock}),
        demo("case-05", Lane::Blue, DemoScan::Ct, ParcelKind::Trolley, 2605, {}),
        demo("parcel-06", Lane::Yellow, DemoScan::Ct, ParcelKind::Box, 2606, {ItemClass::Cigarettes}),
        demo("parcel-07", Lane::Red, DemoScan::Ct, ParcelKind::Box, 2607, {ItemClass::Drugs, ItemClass::Cash}),
        demo("parcel-08", Lane::Green, DemoScan::Ct, ParcelKind::Box, 2608, {}),
        demo("parcel-09", Lane::Red, DemoScan::Radiograph, ParcelKind::Box, 2609, {ItemClass::Knife}),
        demo("bag-10", Lane::Green, DemoScan::Radiograph, ParcelKind::SoftBag, 2610, {}),
        demo("parcel-11", Lane::Yellow, DemoScan::Radiograph, ParcelKind::Box, 2611, {ItemClass::Ivory}),
        demo("parcel-12", Lane::Blue, DemoScan::Radiograph, ParcelKind::Box, 2612, {}),
    };
}

} // namespace portlight::scans
