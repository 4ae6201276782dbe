#include "app/station/QrCode.h"

#include <QCoreApplication>
#include <QPainter>
#include <qrencode.h>

#include <memory>

namespace portlight::app {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr int quietModules = 4;      // ISO/IEC 18004, 6.3.8
constexpr int easyVersion = 25;      // 117 modules: a phone reads it from paper at a glance
constexpr unsigned char darkBit = 1; // QRcode::data, lowest bit

std::unique_ptr<QRcode, void (*)(QRcode*)> encode(const QByteArray& text, QRecLevel level)
{
    return {QRcode_encodeString(text.constData(), 0, level, QR_MODE_8, 1), QRcode_free};
}

} // namespace

QrCode::QrCode(int side, QByteArray dark)
    : m_side(side)
    , m_dark(std::move(dark))
{
}

Result<QrCode> QrCode::of(const QByteArray& text)
{
    auto code = encode(text, QR_ECLEVEL_M);
    if (!code || code->version > easyVersion) {
        code = encode(text, QR_ECLEVEL_L);
    }
    if (!code) {
        return failure(ErrorCode::Unsupported,
                       QCoreApplication::translate("QrCode", "This is too long for one QR code."));
    }
    const qsizetype count = static_cast<qsizetype>(code->width) * code->width;
    QByteArray dark(count, '\0');
    for (qsizetype i = 0; i < count; ++i) {
        dark[i] = static_cast<char>(code->data[i] & darkBit);
    }
    return QrCode(code->width, dark);
}

void QrCode::paint(QPainter& painter, const QRectF& square) const
{
    painter.fillRect(square, Qt::white);
    const double module = square.width() / (m_side + 2 * quietModules);
    QVector<QRectF> bars; // one a run of dark modules: fewer rectangles, no hairlines between them
    for (int y = 0; y < m_side; ++y) {
        for (int x = 0; x < m_side; ++x) {
            const int begin = x;
            while (x < m_side && m_dark.at(y * m_side + x) != 0) {
                ++x;
            }
            if (x > begin) {
                bars.append(QRectF(square.left() + (begin + quietModules) * module,
                                   square.top() + (y + quietModules) * module, (x - begin) * module, module));
            }
        }
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawRects(bars);
}

} // namespace portlight::app
