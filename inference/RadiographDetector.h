// Finds things in a radiograph with one model: picture in, boxes in the picture's own pixels out.
#pragma once

#include "inference/GoOn.h"
#include "inference/ModelBundle.h"
#include "inference/RgbImage.h"

#include <QRectF>

namespace portlight::inference {

struct Detection
{
    int classIndex = 0; // into ModelBundle::classes
    double score = 0.0; // 0..1
    QRectF box;         // pixels of the picture given, x right, y down, inside the picture
};

class RadiographDetector
{
public:
    // Loads the bundle's model into an engine that may use `threads` processors a pass.
    [[nodiscard]] static inspection::Result<std::shared_ptr<const RadiographDetector>>
    create(ModelBundle bundle, EngineKind kind, int threads);

    // Everything that scores above a negligible 0.003, best first; compare with the classes' thresholds for alarms. Any
    // size of picture; safe from several threads at once. `goOn` is asked before each pass; Cancelled when it says no.
    [[nodiscard]] inspection::Result<QVector<Detection>> detect(const RgbImage& image, const GoOn& goOn = {}) const;

    [[nodiscard]] const ModelBundle& bundle() const { return m_bundle; }
    [[nodiscard]] EngineKind engineKind() const { return m_kind; }

    // The steps of detect(), for measuring the engine alone: the picture fitted into the input, air around it, and
    // back.
    [[nodiscard]] Tensor toInput(const RgbImage& image) const;
    [[nodiscard]] inspection::Result<std::vector<Tensor>> run(const Tensor& input) const
    {
        return m_engine->run(input);
    }

private:
    RadiographDetector(ModelBundle bundle, EngineKind kind, std::shared_ptr<InferenceEngine> engine);

    ModelBundle m_bundle;
    EngineKind m_kind;
    std::shared_ptr<InferenceEngine> m_engine;
};

} // namespace portlight::inference
