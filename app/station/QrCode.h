// QR codes (libqrencode) as squares of modules.
#pragma once

#include "inspection/Result.h"

#include <QByteArray>
#include <QRectF>

class QPainter;

namespace portlight::app {

class QrCode
{
public:
    // In alphanumeric mode where the text allows it; the better error correction that still gives a code of a size easy
    // to scan. Unsupported when the text is too long for one code.
    [[nodiscard]] static inspection::Result<QrCode> of(const QByteArray& text);

    [[nodiscard]] int modules() const { return m_side; } // along a side, without the quiet zone
    // Black on white, with the quiet zone of four modules inside the square.
    void paint(QPainter& painter, const QRectF& square) const;

private:
    QrCode(int side, QByteArray dark);
    int m_side;
    QByteArray m_dark; // one byte a module, row by row: 1 dark
};

} // namespace portlight::app
