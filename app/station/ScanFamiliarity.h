// Scans unlike those a model was trained on: in words, and by scanner.
#pragma once

#include "inspection/Case.h"
#include "inspection/Result.h"
#include "local_cache/CacheLocation.h"

#include <QJsonArray>
#include <QMap>

namespace portlight::app {

// "more noise (41 HU, in training 4 to 12)".
[[nodiscard]] QString inWords(const inspection::UnfamiliarFigure& figure);
// One sentence for the officer who reads the look's findings; empty when nothing is unfamiliar.
[[nodiscard]] QString unfamiliarText(const inspection::DetectionRecord& look);
// Each figure as recorded, and "words" beside it.
[[nodiscard]] QJsonArray unfamiliarJson(const QVector<inspection::UnfamiliarFigure>& figures);

// What a model met from one scanner on this station.
struct ScannerSeen
{
    QString scanner; // risk::scannerOf
    QString model;   // "volumes-1"
    qint64 scans = 0;
    qint64 unfamiliar = 0;
    QMap<QString, qint64> figures; // how often each was out of range
};

// Of looks that could look, by scanner and model. Reads the whole log.
[[nodiscard]] inspection::Result<QVector<ScannerSeen>> readScannersSeen(const local_cache::CacheLocation& location);

} // namespace portlight::app
