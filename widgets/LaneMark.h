// A lane as shape and word: red octagon, yellow triangle, blue diamond, green circle, a dash for none.
#pragma once

#include "inspection/Case.h"

#include <QRectF>
#include <QWidget>

class QPainter;

namespace portlight::widgets {

void paintLaneShape(QPainter& painter, const QRectF& area, inspection::Lane lane);

// The lane of the open case in the command bar.
class LaneMark : public QWidget
{
    Q_OBJECT

public:
    explicit LaneMark(QWidget* parent = nullptr);
    void setLane(inspection::Lane lane);
    [[nodiscard]] inspection::Lane lane() const { return m_lane; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    inspection::Lane m_lane = inspection::Lane::None;
};

} // namespace portlight::widgets
