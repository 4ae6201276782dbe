#include "app/portlight/InteractionWatch.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QWidget>

namespace portlight::app {

namespace {

constexpr int restAfterMs = 400; // a pause in a drag is shorter

bool movesAnImage(const QEvent& event)
{
    switch (event.type()) {
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::KeyPress:
        return true;
    case QEvent::MouseMove:
        return static_cast<const QMouseEvent&>(event).buttons() != Qt::NoButton;
    default:
        return false;
    }
}

} // namespace

InteractionWatch::InteractionWatch(const QWidget& image, QObject* parent)
    : QObject(parent)
    , m_image(image)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restAfterMs);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        m_isMoving = false;
        Q_EMIT movingChanged(false);
    });
    QCoreApplication::instance()->installEventFilter(this);
}

bool InteractionWatch::eventFilter(QObject* watched, QEvent* event)
{
    if (movesAnImage(*event)) {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (widget != nullptr && (widget == &m_image || m_image.isAncestorOf(widget))) {
            m_rest.start(); // anew
            if (!m_isMoving) {
                m_isMoving = true;
                Q_EMIT movingChanged(true);
            }
        }
    }
    return false;
}

} // namespace portlight::app
