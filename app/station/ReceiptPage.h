// Lays a receipt out on one page, black on white. Needs a QGuiApplication in the process, for the fonts; any thread.
#pragma once

#include "app/station/QrCode.h"
#include "app/station/Receipt.h"

#include <QRectF>
#include <QVector>

class QPainter;

namespace portlight::app {

// `codes`: one for each of Receipt::codes. Fills `page` in the painter's coordinates; sizes follow from its width,
// which stands for the 210 mm of A4.
void paintReceipt(QPainter& painter, const QRectF& page, const Receipt& receipt, const QVector<QrCode>& codes);

} // namespace portlight::app
