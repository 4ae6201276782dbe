#include "widgets/Metrics.h"

#include <QFontMetrics>
#include <QGuiApplication>

#include <algorithm>
#include <cmath>

namespace portlight::widgets::metrics {

namespace {

QFontMetrics body()
{
    return QFontMetrics(QGuiApplication::font());
}

} // namespace

int grid(double steps)
{
    return static_cast<int>(std::lround(steps * std::max(4.0, body().height() / 2.0)));
}

int lineHeight()
{
    return body().height();
}

int charWidth()
{
    return body().horizontalAdvance(QLatin1Char('0'));
}

QSize iconSize()
{
    return {lineHeight(), lineHeight()};
}

} // namespace portlight::widgets::metrics
