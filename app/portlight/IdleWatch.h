// Tells when nobody touched keyboard or mouse for so many minutes. GUI thread.
#pragma once

#include <QObject>
#include <QTimer>

namespace portlight::app {

class IdleWatch : public QObject
{
    Q_OBJECT

public:
    explicit IdleWatch(QObject* parent = nullptr); // watches the whole application
    void setMinutes(int minutes);                  // 0: never

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QTimer m_timer;
};

} // namespace portlight::app
