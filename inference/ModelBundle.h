// A model as it travels: a folder of model.onnx, card.md, bundle.json and bundle.sig.
//
// bundle.json states what the model takes and gives, its classes with their thresholds, its figures and the SHA-256 of
// the other files; bundle.sig signs bundle.json (BundleSignature.h). Nothing of a bundle reaches an engine before all
// of that holds.
#pragma once

#include "inference/FigureRange.h"
#include "inference/InferenceEngine.h"
#include "inspection/Result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace portlight::inference {

// One threshold and what it was worth on the validation pictures.
struct OperatingPoint
{
    double threshold = 0.5;
    double falseAlarms = 0.0; // a picture
    double found = 0.0;       // share of the objects
};

struct ModelClass
{
    QString name;
    double threshold = 0.5; // from here a detection is an alarm, unless this terminal accepts another false-alarm rate
    QVector<OperatingPoint> points; // thresholds to choose from, falling; may be empty

    // Where alarms begin when at most `falseAlarms` a picture of this class are accepted: the lowest threshold that
    // kept to it on the validation pictures, else the highest there is. Without a rate, or without points: `threshold`.
    [[nodiscard]] OperatingPoint pointFor(std::optional<double> falseAlarms) const;
};

// What a model looks at. Radiograph: a picture, answered with score maps and boxes. Volume: numbers that describe
// regions of a CT (volume/RegionFeatures.h), answered with a share for each class and, last, for "harmless".
enum class ModelKind { Radiograph, Volume };

[[nodiscard]] QString toString(ModelKind kind); // "radiograph", "volume", as in bundle.json

struct ModelBundle
{
    QString id;      // name of the folder, "blades-1"
    QString set;     // what it looks for: "blades", "weapons", "volumes"
    QString version; // of these weights
    ModelKind kind = ModelKind::Radiograph;
    QStringList features; // of a region, in the order the model takes them; volumes only, as `regionsAPass`
    int inputWidth = 0;   // this and the next four: radiographs only
    int inputHeight = 0;
    int stride = 8;       // pixels of the input a cell of the output
    int passes = 1;       // views averaged: the picture, also mirrored left to right (2), also top to bottom (3)
    double overlap = 0.5; // of two boxes of one class above this intersection over union, the better is kept
    double fusion = 1.0;  // and above this one its sides are averaged with the better's
    QVector<ModelClass> classes;
    FigureRanges trainedOn; // what was measured in the scans of its training (volume/ScanFigures.h); may be empty
    QJsonObject manifest;   // bundle.json as it is
    QByteArray publicKey;   // 32 bytes: who signed it
    QByteArray model;       // the ONNX file

    static constexpr int regionsAPass = 256;

    [[nodiscard]] ModelSignature signature() const;
};

// Reads and verifies a bundle. `trustedKeys`: Ed25519 public keys of 32 bytes. NotFound: no bundle there; Tampered:
// altered, unsigned, or signed by a key that is not trusted; BadInput: too large, or a manifest that cannot be. Each
// with its reason.
[[nodiscard]] inspection::Result<ModelBundle> loadModelBundle(const QString& folder,
                                                              const QVector<QByteArray>& trustedKeys);

// The manifest alone, with nothing verified; for signing and for tests.
[[nodiscard]] inspection::Result<ModelBundle> parseManifest(const QByteArray& json);

} // namespace portlight::inference
