#include "viewers/volume/VolumeRenderer.h"

#include "viewers/volume/CpuVolumeRenderer.h"

namespace portlight::viewers {

namespace {

RendererChoice chosen = RendererChoice::Automatic;

} // namespace

float RenderedFrame::depthAt(QPointF requestPixel) const
{
    if (!depth || image.isNull() || requestedSize.isEmpty()) {
        return std::numeric_limits<float>::infinity();
    }
    const int x = static_cast<int>(requestPixel.x() * image.width() / requestedSize.width());
    const int y = static_cast<int>(requestPixel.y() * image.height() / requestedSize.height());
    if (x < 0 || y < 0 || x >= image.width() || y >= image.height()) {
        return std::numeric_limits<float>::infinity();
    }
    return (
        *depth)[static_cast<std::size_t>(y) * static_cast<std::size_t>(image.width()) + static_cast<std::size_t>(x)];
}

std::optional<RendererChoice> rendererChoiceOf(const QString& word)
{
    if (word == QLatin1String("auto")) {
        return RendererChoice::Automatic;
    }
    if (word == QLatin1String("cpu")) {
        return RendererChoice::Processor;
    }
    return word == QLatin1String("gpu") ? std::optional(RendererChoice::GraphicsCard) : std::nullopt;
}

void setRendererChoice(RendererChoice choice)
{
    chosen = choice;
}

std::unique_ptr<VolumeRenderer> makeVolumeRenderer()
{
    return std::make_unique<CpuVolumeRenderer>(chosen);
}

} // namespace portlight::viewers
