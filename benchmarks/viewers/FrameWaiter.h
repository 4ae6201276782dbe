// Waits in an event loop for the frames of one renderer.
#pragma once

#include "viewers/volume/VolumeRenderer.h"

#include <QEventLoop>

namespace portlight::benchmarks {

class FrameWaiter : public QObject
{
public:
    explicit FrameWaiter(viewers::VolumeRenderer& renderer)
    {
        connect(&renderer, &viewers::VolumeRenderer::frameReady, this, [this](const viewers::RenderedFrame& frame) {
            m_frame = frame;
            m_loop.quit();
        });
    }
    const viewers::RenderedFrame& next()
    {
        m_loop.exec();
        return m_frame;
    }
    const viewers::RenderedFrame& untilFull()
    {
        while (next().quality != viewers::FrameQuality::Full) {
        }
        return m_frame;
    }

private:
    QEventLoop m_loop;
    viewers::RenderedFrame m_frame;
};

} // namespace portlight::benchmarks
