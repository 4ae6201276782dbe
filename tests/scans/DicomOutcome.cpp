#include "tests/scans/DicomOutcome.h"

#include <QCryptographicHash>
#include <QStringList>

#include <algorithm>
#include <limits>

namespace portlight::tests {

using inspection::ErrorCode;
using scans::Radiograph;
using scans::RadiographLayer;
using scans::Scan;
using scans::Volume;

namespace {

QString nameOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BadInput:
        return QStringLiteral("BadInput");
    case ErrorCode::Unsupported:
        return QStringLiteral("Unsupported");
    case ErrorCode::NotFound:
        return QStringLiteral("NotFound");
    case ErrorCode::Storage:
        return QStringLiteral("Storage");
    default:
        return QStringLiteral("error %1").arg(static_cast<int>(code));
    }
}

struct Values
{
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();
    QCryptographicHash hash{QCryptographicHash::Sha1};

    void add(const scans::VoxelBuffer& samples, double slope, double intercept)
    {
        hash.addData(QByteArrayView(samples.data(), static_cast<qsizetype>(samples.byteCount())));
        scans::visitVoxelType(samples.type(), [&]<typename T>(T*) {
            const auto all = samples.as<T>();
            const auto [least, most] = std::minmax_element(all.begin(), all.end());
            const auto ends = std::minmax(
                {slope * static_cast<double>(*least) + intercept, slope * static_cast<double>(*most) + intercept});
            low = std::min(low, ends.first);
            high = std::max(high, ends.second);
        });
    }

    [[nodiscard]] QString text() const
    {
        return QStringLiteral("%1..%2 %3")
            .arg(low, 0, 'g', 7)
            .arg(high, 0, 'g', 7)
            .arg(QString::fromLatin1(hash.result().toHex().left(10)));
    }
};

QString describeVolumes(const Scan& scan)
{
    Values values;
    QStringList sizes;
    for (const Volume& volume : scan.volumes) {
        const auto& size = volume.geometry().size;
        sizes.append(QStringLiteral("%1x%2x%3 %4").arg(size[0]).arg(size[1]).arg(size[2]).arg(toString(volume.type())));
        values.add(volume.buffer(), volume.slope(), volume.intercept());
    }
    const QString unit = toString(scan.volumes.first().unit());
    return QStringLiteral("volume %1 %2").arg(sizes.join(QStringLiteral(" + ")), values.text()) +
           (unit.isEmpty() ? QString() : QChar(u' ') + unit);
}

QString describeRadiographs(const Scan& scan)
{
    Values values;
    for (const Radiograph& radiograph : scan.radiographs) {
        for (const RadiographLayer& layer : radiograph.layers) {
            values.add(*layer.pixels, layer.slope, layer.intercept);
        }
    }
    const Radiograph& first = scan.radiographs.first();
    const RadiographLayer& layer = first.layers.first();
    return QStringLiteral("radiograph %1 of %2x%3 %4%5%6 %7")
        .arg(scan.radiographs.size())
        .arg(first.width)
        .arg(first.height)
        .arg(toString(layer.pixels->type()))
        .arg(layer.role == scans::LayerRole::Rgb ? QStringLiteral(" rgb") : QString())
        .arg(layer.inverted ? QStringLiteral(" inverted") : QString())
        .arg(values.text());
}

QString describeReport(const scans::ThreatReport& report)
{
    const auto masks = std::count_if(report.objects.begin(), report.objects.end(),
                                     [](const auto& object) { return !object.mask.isNull(); });
    return QStringLiteral("report decision %1, %2 objects, %3 masks, %4")
        .arg(static_cast<int>(report.decision))
        .arg(report.objects.size())
        .arg(masks)
        .arg(report.space == scans::ReportSpace::World ? QStringLiteral("placed") : QStringLiteral("not placed"));
}

} // namespace

QString describeOutcome(const inspection::Result<Scan>& scan)
{
    if (!scan) {
        return nameOf(scan.error().code);
    }
    if (scan->report) {
        return describeReport(*scan->report);
    }
    if (!scan->volumes.isEmpty()) {
        return describeVolumes(*scan);
    }
    return scan->radiographs.isEmpty() ? QStringLiteral("nothing") : describeRadiographs(*scan);
}

} // namespace portlight::tests
