#include "app/station/ScanFamiliarity.h"

#include "inference/volume/ScanFigures.h"
#include "local_cache/CaseLogReader.h"
#include "risk/figures/PortFact.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>

namespace portlight::app {

using inspection::failure;
using inspection::Result;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::app", text);
}

// What an officer would say of the picture.
struct Saying
{
    QLatin1String figure;
    const char* above;
    const char* below;
    const char* unit;
    int decimals = 2;
};

constexpr std::array sayings{
    Saying{inference::scan_figures::voxel, QT_TRANSLATE_NOOP("portlight::app", "coarser voxels"),
           QT_TRANSLATE_NOOP("portlight::app", "finer voxels"), "mm", 1},
    Saying{inference::scan_figures::noise, QT_TRANSLATE_NOOP("portlight::app", "more noise"),
           QT_TRANSLATE_NOOP("portlight::app", "less noise"), "HU", 0},
    Saying{inference::scan_figures::edge, QT_TRANSLATE_NOOP("portlight::app", "softer edges"),
           QT_TRANSLATE_NOOP("portlight::app", "sharper edges"), "mm", 1},
    Saying{inference::scan_figures::metalRatio,
           QT_TRANSLATE_NOOP("portlight::app", "other tube voltages, further apart"),
           QT_TRANSLATE_NOOP("portlight::app", "other tube voltages, closer together"), ""},
    Saying{inference::scan_figures::goods, QT_TRANSLATE_NOOP("portlight::app", "denser goods"),
           QT_TRANSLATE_NOOP("portlight::app", "lighter goods"), ""},
};

} // namespace

QString inWords(const inspection::UnfamiliarFigure& figure)
{
    const auto said = std::find_if(sayings.begin(), sayings.end(),
                                   [&figure](const Saying& one) { return one.figure == figure.name; });
    const bool isKnown = said != sayings.end(); // a bundle of a later version may measure more
    const QLocale locale;
    const auto number = [&](double value) { return locale.toString(value, 'f', isKnown ? said->decimals : 2); };
    const QString what = !isKnown ? figure.name : figure.value > figure.high ? tr(said->above) : tr(said->below);
    const QString value = QStringLiteral("%1 %2")
                              .arg(number(figure.value), isKnown ? QString::fromLatin1(said->unit) : QString())
                              .trimmed();
    return figure.low > 0.0
               ? tr("%1 (%2, in training %3 to %4)").arg(what, value, number(figure.low), number(figure.high))
               : tr("%1 (%2, in training up to %3)").arg(what, value, number(figure.high));
}

QString unfamiliarText(const inspection::DetectionRecord& look)
{
    if (look.unfamiliar.isEmpty()) {
        return {};
    }
    QStringList parts;
    for (const inspection::UnfamiliarFigure& figure : look.unfamiliar) {
        parts.append(inWords(figure));
    }
    return tr("Unlike the scans that %1 was trained on: %2. Its alarms, and its silence, are worth less here.")
        .arg(look.detector, parts.join(tr("; ")));
}

QJsonArray unfamiliarJson(const QVector<inspection::UnfamiliarFigure>& figures)
{
    QJsonArray list;
    for (const inspection::UnfamiliarFigure& figure : figures) {
        QJsonObject object = figure.toJson();
        object.insert(QStringLiteral("words"), inWords(figure));
        list.append(object);
    }
    return list;
}

Result<QVector<ScannerSeen>> readScannersSeen(const local_cache::CacheLocation& location)
{
    const auto log = local_cache::CaseLogReader::open(location);
    if (!log) {
        return failure(log.error());
    }
    QMap<std::pair<QString, QString>, ScannerSeen> seen;
    const auto read = log->changedCases(0, [&seen](const inspection::Case& known, const auto&) -> Result<void> {
        const QString scanner = risk::scannerOf(known);
        for (const inspection::DetectionRecord& look : known.detections) {
            if (look.version.isEmpty() || !look.problem.isEmpty()) {
                continue;
            }
            ScannerSeen& of = seen[{scanner, look.detector}];
            of.scanner = scanner;
            of.model = look.detector;
            ++of.scans;
            of.unfamiliar += look.unfamiliar.isEmpty() ? 0 : 1;
            for (const inspection::UnfamiliarFigure& figure : look.unfamiliar) {
                ++of.figures[figure.name];
            }
        }
        return {};
    });
    return read.map([&seen](qint64) { return QVector<ScannerSeen>(seen.cbegin(), seen.cend()); });
}

} // namespace portlight::app
