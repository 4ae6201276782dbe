#include "viewers/radiograph/RadiographRenderer.h"

#include "viewers/volume/ParallelFor.h"

#include <algorithm>

namespace portlight::viewers {

namespace {

constexpr int overviewSide = 1024; // pixels along the longer side

QSize overviewSize(QSize full)
{
    const QSize bound(overviewSide, overviewSide);
    const QSize size =
        full.width() > overviewSide || full.height() > overviewSide ? full.scaled(bound, Qt::KeepAspectRatio) : full;
    return size.expandedTo(QSize(1, 1));
}

} // namespace

RadiographRenderer::RadiographRenderer(QRgb background, QObject* parent)
    : QObject(parent)
    , m_background(background)
    , m_worker([this] { work(); })
{
}

RadiographRenderer::~RadiographRenderer()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
        m_overtaken = true;
    }
    m_wished.notify_one();
    m_worker.join();
}

void RadiographRenderer::request(const RadiographRequest& request)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_wish = request;
        // A picture of the same look is finished while the officer moves: dropping each would show none.
        if (request.lookNumber != m_drawing) {
            m_overtaken = true;
        }
    }
    m_wished.notify_one();
}

void RadiographRenderer::clear()
{
    const std::scoped_lock lock(m_mutex);
    m_wish.reset();
    m_overtaken = true;
    ++m_round;
}

DrawnRadiograph RadiographRenderer::draw(const RadiographRequest& request, const std::atomic<bool>* cancelled) const
{
    return {request.look.picture(request.area, request.size, m_background, renderThreads(), cancelled), request.look,
            request.lookNumber, request.area};
}

void RadiographRenderer::work()
{
    std::pair<quint64, quint64> overviewOf; // round and look of the overview last delivered
    for (;;) {
        std::unique_lock lock(m_mutex);
        m_wished.wait(lock, [this] { return m_stopping || m_wish; });
        if (m_stopping) {
            return;
        }
        const RadiographRequest wish = std::move(*m_wish);
        m_wish.reset();
        m_overtaken = false;
        m_drawing = wish.lookNumber;
        const quint64 round = m_round;
        lock.unlock();
        const QSize full = wish.look.pyramid().sizeAt(0);
        if (overviewOf != std::pair(round + 1, wish.lookNumber)) {
            RadiographRequest whole = wish;
            whole.area = QRectF(QPointF(0, 0), QSizeF(full));
            whole.size = overviewSize(full);
            deliver(DrawnPart::Overview, draw(whole, nullptr), round); // small: always finished
            overviewOf = {round + 1, wish.lookNumber};
        }
        DrawnRadiograph view = draw(wish, &m_overtaken);
        if (!view.isNull()) {
            deliver(DrawnPart::View, std::move(view), round);
        }
    }
}

void RadiographRenderer::deliver(DrawnPart part, DrawnRadiograph picture, quint64 round)
{
    QMetaObject::invokeMethod(
        this,
        [this, part, picture = std::move(picture), round] {
            if (round == m_round) { // written by the GUI thread alone
                Q_EMIT drawn(part, picture);
            }
        },
        Qt::QueuedConnection);
}

} // namespace portlight::viewers
