#include "app/portlight/ScanFacts.h"

#include "viewers/ScanView.h"
#include "viewers/model/PartName.h"

#include <QCoreApplication>
#include <QLocale>

#include <unistd.h>

namespace portlight::app {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::app", text);
}

QString volumeLine(const scans::Volume& volume)
{
    const scans::VolumeGeometry& g = volume.geometry();
    const QLocale locale;
    const QString size = tr("%1 × %2 × %3 voxels")
                             .arg(locale.toString(g.size[0]), locale.toString(g.size[1]), locale.toString(g.size[2]));
    const QString spacing = tr("%1 × %2 × %3 mm")
                                .arg(locale.toString(g.spacingMm[0], 'f', 2), locale.toString(g.spacingMm[1], 'f', 2),
                                     locale.toString(g.spacingMm[2], 'f', 2));
    const QString unit = scans::toString(volume.unit());
    const QString head = volume.name().isEmpty() ? size : tr("%1: %2").arg(viewers::partName(volume.name()), size);
    return unit.isEmpty() ? tr("%1, %2").arg(head, spacing) : tr("%1, %2, values in %3").arg(head, spacing, unit);
}

QString radiographLine(const scans::Radiograph& radiograph)
{
    const QLocale locale;
    const QString size =
        tr("%1 × %2 pixels").arg(locale.toString(radiograph.width), locale.toString(radiograph.height));
    return radiograph.view.isEmpty() ? size : tr("%1: %2").arg(viewers::partName(radiograph.view), size);
}

} // namespace

QString scanFacts(const scans::Scan& scan)
{
    QStringList lines;
    lines << scan.metadata.format;
    for (const scans::Volume& volume : scan.volumes) {
        lines << volumeLine(volume);
    }
    for (const scans::Radiograph& radiograph : scan.radiographs) {
        lines << radiographLine(radiograph);
    }
    lines << QStringList{scan.metadata.manufacturer, scan.metadata.deviceModel}.join(QLatin1Char(' ')).trimmed();
    if (scan.metadata.acquired.isValid()) {
        lines << tr("Taken %1").arg(QLocale().toString(scan.metadata.acquired, QStringLiteral("yyyy-MM-dd HH:mm:ss")));
    }
    lines << scan.metadata.warnings;
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QVector<widgets::ViewerBar::Preset> presetsOf(const viewers::ScanView& view)
{
    QVector<widgets::ViewerBar::Preset> presets;
    const QStringList ids = view.presetIds();
    for (const QString& id : ids) {
        presets.append({id, view.presetName(id)});
    }
    for (const auto& [id, reason] : view.missingPresets()) {
        presets.append({id, view.presetName(id), reason});
    }
    return presets;
}

qint64 largestReadAhead()
{
    const qint64 memory = static_cast<qint64>(sysconf(_SC_PHYS_PAGES)) * sysconf(_SC_PAGE_SIZE);
    return memory / 16;
}

} // namespace portlight::app
