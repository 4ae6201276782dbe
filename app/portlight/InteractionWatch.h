// Says while the officer moves an image: drags, turns the wheel or works it by keys. From the outside, by the events on
// their way to the views. GUI thread.
#pragma once

#include <QObject>
#include <QTimer>

class QWidget;

namespace portlight::app {

class InteractionWatch : public QObject
{
    Q_OBJECT

public:
    // Watches `image` and every widget inside it.
    InteractionWatch(const QWidget& image, QObject* parent);

    // How long after the last movement the image counts as at rest.
    void setRestAfter(int milliseconds) { m_rest.setInterval(milliseconds); }
    [[nodiscard]] bool isMoving() const { return m_isMoving; }

Q_SIGNALS:
    void movingChanged(bool moving);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const QWidget& m_image;
    QTimer m_rest;
    bool m_isMoving = false;
};

} // namespace portlight::app
