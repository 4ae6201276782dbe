#include "app/portlight/IdleWatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace portlight::app {

IdleWatch::IdleWatch(QObject* parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::idle);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setMinutes(int minutes)
{
    m_timer.stop();
    m_timer.setInterval(minutes * 60 * 1000);
    if (minutes > 0) {
        m_timer.start();
    }
}

bool IdleWatch::eventFilter(QObject*, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        if (m_timer.interval() > 0) {
            m_timer.start(); // anew
        }
        break;
    default:
        break;
    }
    return false;
}

} // namespace portlight::app
