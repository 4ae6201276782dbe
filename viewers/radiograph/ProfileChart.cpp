#include "viewers/radiograph/ProfileChart.h"

#include "viewers/model/ViewOverlay.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainterPath>

#include <algorithm>
#include <numeric>

namespace portlight::viewers {

using scans::LayerRole;

namespace {

constexpr double edge = 8.0;

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::viewers", text);
}

struct CurveStyle
{
    QColor colour;
    Qt::PenStyle line;
    QString name;
};

CurveStyle styleOf(const ProfileCurve& curve)
{
    switch (curve.role) {
    case LayerRole::LowEnergy:
        return {QColor(0xe6, 0x9f, 0x00), Qt::DashLine, tr("low")};
    case LayerRole::HighEnergy:
        return {QColor(0x56, 0xb4, 0xe9), Qt::SolidLine, tr("high")};
    case LayerRole::EffectiveZ:
        return {QColor(0x00, 0x9e, 0x73), Qt::DotLine, tr("Zeff")};
    case LayerRole::Rgb:
        return curve.channel == 0   ? CurveStyle{QColor(0xff, 0x7a, 0x6a), Qt::SolidLine, tr("red")}
               : curve.channel == 1 ? CurveStyle{QColor(0x7a, 0xd0, 0x7a), Qt::DashLine, tr("green")}
                                    : CurveStyle{QColor(0x7a, 0xa6, 0xff), Qt::DotLine, tr("blue")};
    case LayerRole::Grey:
        return {QColor::fromRgb(colours::text), Qt::SolidLine, {}};
    }
    Q_UNREACHABLE();
}

struct Extremes
{
    double least = 0.0;
    double most = 1.0;
};

// Of all curves of transmissions; atomic numbers have a scale of their own.
Extremes extremesOf(const DensityProfile& profile, bool atomicNumbers)
{
    Extremes found{1e300, -1e300};
    for (const ProfileCurve& curve : profile.curves) {
        if ((curve.role == LayerRole::EffectiveZ) == atomicNumbers) {
            const auto [least, most] = std::minmax_element(curve.values.begin(), curve.values.end());
            found.least = std::min(found.least, *least);
            found.most = std::max(found.most, *most);
        }
    }
    return found.most > found.least ? found : Extremes{found.least - 0.5, found.least + 0.5};
}

// Several samples to a pixel keep their extremes: a wire one sample wide stays in sight.
QPainterPath pathOf(const std::vector<double>& values, const QRectF& plot, const Extremes& range)
{
    const auto y = [&](double value) {
        return plot.bottom() - (value - range.least) / (range.most - range.least) * plot.height();
    };
    const auto count = values.size();
    QPainterPath path(QPointF(plot.left(), y(values.front())));
    if (static_cast<double>(count) <= plot.width()) {
        for (std::size_t i = 0; i < count; ++i) {
            const double share = static_cast<double>(i) / static_cast<double>(std::max<std::size_t>(count - 1, 1));
            path.lineTo(plot.left() + share * plot.width(), y(values[i]));
        }
        return path;
    }
    const auto pixels = static_cast<std::size_t>(plot.width());
    for (std::size_t pixel = 0; pixel < pixels; ++pixel) {
        const auto first = values.begin() + static_cast<std::ptrdiff_t>(pixel * count / pixels);
        const auto last = values.begin() + static_cast<std::ptrdiff_t>((pixel + 1) * count / pixels);
        const auto [least, most] = std::minmax_element(first, last);
        const double x = plot.left() + static_cast<double>(pixel);
        path.lineTo(x, y(*least));
        path.lineTo(x, y(*most));
    }
    return path;
}

} // namespace

double profileChartHeight(double viewHeight)
{
    return std::clamp(0.25 * viewHeight, 84.0, 150.0);
}

void drawProfileChart(QPainter& painter, const QRectF& box, const DensityProfile& profile, const QString& lengthText)
{
    painter.save();
    painter.fillRect(box, QColor(20, 21, 23, 225));
    painter.setPen(QColor::fromRgb(colours::quietText));
    painter.drawLine(box.topLeft(), box.topRight());
    const QLocale locale;
    const QFontMetricsF metrics(painter.font());
    const Extremes range = extremesOf(profile, false);
    const Extremes atomic = extremesOf(profile, true);
    const auto figure = [&](double value) { return locale.toString(value, 'g', 5); };
    const double scale =
        std::max(metrics.horizontalAdvance(figure(range.least)), metrics.horizontalAdvance(figure(range.most)));
    const double head = metrics.height() + 4.0;
    const QRectF plot = box.adjusted(edge + scale + edge, head + 4.0, -edge, -edge);
    double x = box.left() + edge;
    const auto write = [&](const QString& text, const QColor& colour) {
        painter.setPen(colour);
        painter.drawText(QPointF(x, box.top() + metrics.ascent() + 3.0), text);
        x += metrics.horizontalAdvance(text) + 2.0 * edge;
    };
    write(tr("Density strip  %1").arg(lengthText), QColor::fromRgb(colours::text));
    for (const ProfileCurve& curve : profile.curves) {
        const CurveStyle style = styleOf(curve);
        const auto [least, most] = std::minmax_element(curve.values.begin(), curve.values.end());
        const double mean =
            std::accumulate(curve.values.begin(), curve.values.end(), 0.0) / static_cast<double>(curve.values.size());
        const QString figures = tr("%1 to %2, mean %3").arg(figure(*least), figure(*most), figure(mean));
        write(style.name.isEmpty() ? figures : tr("%1: %2").arg(style.name, figures), style.colour);
    }
    painter.setPen(QColor::fromRgb(colours::quietText));
    painter.drawText(QRectF(box.left(), plot.top(), scale + edge, metrics.height()), Qt::AlignRight,
                     figure(range.most));
    painter.drawText(QRectF(box.left(), plot.bottom() - metrics.height(), scale + edge, metrics.height()),
                     Qt::AlignRight, figure(range.least));
    painter.drawRect(plot);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const ProfileCurve& curve : profile.curves) {
        const CurveStyle style = styleOf(curve);
        painter.setPen(QPen(style.colour, 1.4, style.line));
        painter.drawPath(pathOf(curve.values, plot, curve.role == LayerRole::EffectiveZ ? atomic : range));
    }
    painter.restore();
}

} // namespace portlight::viewers
