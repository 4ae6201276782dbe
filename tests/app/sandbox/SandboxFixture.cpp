#include "tests/app/sandbox/SandboxFixture.h"

#include "app/sandbox/SandboxFill.h"
#include "app/sandbox/SandboxOfficers.h"

#include <QTest>

namespace portlight::tests {

namespace {

scans::DemoParcel radiograph(const QString& name, std::uint64_t seed, const QVector<scans::ItemClass>& prohibited)
{
    scans::DemoParcel parcel;
    parcel.name = name;
    parcel.lane = inspection::Lane::Yellow;
    parcel.scan = scans::DemoScan::Radiograph;
    parcel.recipe.seed = seed;
    parcel.recipe.prohibited = prohibited;
    parcel.recipe.size = {128, 128, 128};
    parcel.recipe.voxelMm = 2.4;
    parcel.recipe.parts = scans::ScanParts::RadiographOnly;
    return parcel;
}

} // namespace

QVector<scans::DemoParcel> smallParcels()
{
    return {radiograph(QStringLiteral("harmless"), 41, {}),
            radiograph(QStringLiteral("armed"), 42, {scans::ItemClass::Knife})};
}

void makeSandbox(const local_cache::CacheLocation& location)
{
    const auto trainee = app::registerInSandbox(
        location, {QStringLiteral("tom"), QStringLiteral("Tom Trainee"), inspection::Role::Trainee, password()},
        local_cache::PasswordCost::Fast);
    QVERIFY2(trainee, trainee ? "" : qPrintable(trainee.error().text));
    const auto supervisor = app::signInSupervisor(location);
    QVERIFY(supervisor);
    scans::Progress progress;
    const auto filled = app::fillSandbox(location, *supervisor, smallParcels(), progress);
    QVERIFY2(filled, filled ? "" : qPrintable(filled.error().text));
}

QString password()
{
    return QStringLiteral("correct horse");
}

} // namespace portlight::tests
