#include "tests/app/SyntheticBag.h"

#include <QPainter>
#include <QRandomGenerator>

namespace portlight::tests {

QImage drawBag(unsigned seed)
{
    QRandomGenerator random(seed);
    QImage image(360, 260, QImage::Format_RGB888);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_Multiply); // attenuations add up
    painter.fillRect(QRect(30, 30, 300, 200), QColor(250, 225, 190));
    const QVector<QColor> kinds{QColor(240, 170, 90), QColor(120, 190, 110), QColor(70, 90, 190)};
    for (int thing = 0; thing < 9; ++thing) {
        const QRect box(40 + random.bounded(220), 40 + random.bounded(140), 15 + random.bounded(60),
                        10 + random.bounded(45));
        painter.setBrush(kinds.at(random.bounded(3)));
        painter.setPen(Qt::NoPen);
        if (random.bounded(2) == 0) {
            painter.drawEllipse(box);
        } else {
            painter.drawRect(box);
        }
    }
    painter.end();
    return image;
}

} // namespace portlight::tests
