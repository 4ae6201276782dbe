#include "scans/ScanInfo.h"

#include "scans/SampleRange.h"
#include "scans/formats/NrrdKeys.h"

#include <QJsonArray>

#include <algorithm>

namespace portlight::scans {

namespace {

template <typename T, std::size_t N>
QJsonArray toArray(const std::array<T, N>& values)
{
    QJsonArray array;
    for (const T value : values) {
        array.append(value);
    }
    return array;
}

QJsonArray toArray(const std::pair<double, double>& range)
{
    return {range.first, range.second};
}

QJsonObject volumeInfo(const Volume& volume)
{
    return {{QStringLiteral("size"), toArray(volume.geometry().size)},
            {QStringLiteral("spacing_mm"), toArray(volume.geometry().spacingMm)},
            {QStringLiteral("origin_mm"), toArray(volume.geometry().originMm)},
            {QStringLiteral("direction"), toArray(volume.geometry().direction)},
            {QStringLiteral("value_range"), toArray(volume.physicalRange())},
            {QStringLiteral("unit"), toString(volume.unit())},
            {QStringLiteral("voxel_type"), toString(volume.type())},
            {QStringLiteral("energy"), nrrdkeys::toString(volume.energy())},
            {QStringLiteral("name"), volume.name()}};
}

QJsonObject layerInfo(const RadiographLayer& layer)
{
    const auto [low, high] = sampleRange(*layer.pixels);
    return {{QStringLiteral("role"), nrrdkeys::toString(layer.role)},
            {QStringLiteral("voxel_type"), toString(layer.pixels->type())},
            {QStringLiteral("value_range"),
             toArray(std::minmax({layer.slope * low + layer.intercept, layer.slope * high + layer.intercept}))},
            {QStringLiteral("inverted"), layer.inverted},
            {QStringLiteral("attenuation"), layer.attenuation}};
}

QJsonObject radiographInfo(const Radiograph& radiograph)
{
    QJsonArray layers;
    for (const RadiographLayer& layer : radiograph.layers) {
        layers.append(layerInfo(layer));
    }
    QJsonValue spacing;
    if (radiograph.pixelSpacingXMm && radiograph.pixelSpacingYMm) {
        spacing = QJsonArray{*radiograph.pixelSpacingXMm, *radiograph.pixelSpacingYMm};
    }
    const QJsonObject first = layers.first().toObject();
    return {{QStringLiteral("size"), QJsonArray{radiograph.width, radiograph.height}},
            {QStringLiteral("spacing_mm"), spacing},
            {QStringLiteral("value_range"), first.value(QLatin1String("value_range"))},
            {QStringLiteral("unit"), QString()},
            {QStringLiteral("voxel_type"), first.value(QLatin1String("voxel_type")).toString()},
            {QStringLiteral("view"), radiograph.view},
            {QStringLiteral("layers"), layers}};
}

QString toString(AlarmDecision decision)
{
    switch (decision) {
    case AlarmDecision::Unknown:
        return QStringLiteral("unknown");
    case AlarmDecision::Alarm:
        return QStringLiteral("alarm");
    case AlarmDecision::Clear:
        return QStringLiteral("clear");
    }
    Q_UNREACHABLE();
}

QJsonArray findingsOf(const Scan& scan)
{
    QJsonArray findings;
    if (scan.report) {
        for (const PotentialThreatObject& object : scan.report->objects) {
            findings.append(object.finding.toJson());
        }
    }
    return findings;
}

QJsonObject reportInfo(const ThreatReport& report)
{
    return {{QStringLiteral("decision"), toString(report.decision)},
            {QStringLiteral("detector"), report.detectorName},
            {QStringLiteral("time"), report.time.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("references"), QJsonArray::fromStringList(report.referencedInstanceUids)}};
}

// The keys that every scan has, from its first picture or empty.
void insertPicture(QJsonObject& info, const QJsonObject& first)
{
    for (const char* key : {"size", "spacing_mm", "value_range"}) {
        info.insert(QLatin1String(key), first.value(QLatin1String(key)).isArray() ? first.value(QLatin1String(key))
                                                                                  : QJsonValue(QJsonValue::Null));
    }
    info.insert(QLatin1String("unit"), first.value(QLatin1String("unit")).toString());
    info.insert(QLatin1String("voxel_type"), first.value(QLatin1String("voxel_type")).toString());
}

} // namespace

QJsonObject scanInfo(const Scan& scan)
{
    QJsonArray volumes;
    for (const Volume& volume : scan.volumes) {
        volumes.append(volumeInfo(volume));
    }
    QJsonArray radiographs;
    for (const Radiograph& radiograph : scan.radiographs) {
        if (!radiograph.layers.isEmpty()) {
            radiographs.append(radiographInfo(radiograph));
        }
    }
    const ScanMetadata& metadata = scan.metadata;
    QJsonObject info{{QStringLiteral("kind"), toString(scan.kind)},
                     {QStringLiteral("format"), metadata.format},
                     {QStringLiteral("sop_class"), metadata.sopClass},
                     {QStringLiteral("sop_instance"), metadata.sopInstance},
                     {QStringLiteral("series_instance"), metadata.seriesInstance},
                     {QStringLiteral("transfer_syntax"), metadata.transferSyntax},
                     {QStringLiteral("manufacturer"), metadata.manufacturer},
                     {QStringLiteral("device_model"), metadata.deviceModel},
                     {QStringLiteral("object_id"), metadata.objectId},
                     {QStringLiteral("acquired"), metadata.acquired.toString(Qt::ISODate)},
                     {QStringLiteral("warnings"), QJsonArray::fromStringList(metadata.warnings)},
                     {QStringLiteral("findings"), findingsOf(scan)},
                     {QStringLiteral("volumes"), volumes},
                     {QStringLiteral("radiographs"), radiographs}};
    insertPicture(info, (volumes.isEmpty() ? radiographs : volumes).first().toObject());
    if (scan.report) {
        info.insert(QLatin1String("report"), reportInfo(*scan.report));
    }
    return info;
}

} // namespace portlight::scans
