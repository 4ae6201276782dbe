#include "widgets/figures/OriginMap.h"

#include "inspection/Percent.h"
#include "widgets/Metrics.h"
#include "widgets/Theme.h"
#include "widgets/figures/WorldTiles.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <limits>

namespace portlight::widgets {

namespace {

QColor mixed(const QColor& a, const QColor& b, double share)
{
    const auto part = [share](int from, int to) { return from + static_cast<int>((to - from) * share); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

} // namespace

OriginMap::OriginMap(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Map of origins"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void OriginMap::setTable(const risk::FigureTable& table, qint64 chosen)
{
    const auto column = [&](const char* name) { return table.names.indexOf(QLatin1String(name)); };
    const qsizetype cases = column("cases");
    const qsizetype examined = column("examined");
    const qsizetype hits = column("hits");
    m_countries.clear();
    m_highest = 0;
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const QVariantList& row = table.rows.at(i);
        const Country country{table.keys.at(i), row.at(cases).toLongLong(), row.at(examined).toLongLong(),
                              row.at(hits).toLongLong()};
        m_countries.insert(row.first().toString(), country);
        if (country.examined > 0) {
            m_highest = std::max(m_highest, double(country.hits) / double(country.examined));
        }
    }
    m_chosen = chosen;
    update();
}

QRectF OriginMap::squareOf(const QPoint& place) const
{
    const QSize world = worldSize();
    const double side = std::min(width() / double(world.width()), height() / double(world.height()));
    const QPointF corner((width() - side * world.width()) / 2, (height() - side * world.height()) / 2);
    return QRectF(corner + QPointF(place.x() * side, place.y() * side), QSizeF(side, side)).adjusted(1, 1, -1, -1);
}

QString OriginMap::countryAt(const QPoint& position) const
{
    for (const WorldTile& tile : worldTiles()) {
        if (squareOf(tile.place).contains(position)) {
            return tile.country;
        }
    }
    return {};
}

QString OriginMap::textOf(const QString& country) const
{
    const auto known = m_countries.constFind(country);
    if (known == m_countries.constEnd()) {
        return tr("%1: no cases").arg(country);
    }
    const QLocale locale;
    if (known->examined == 0) {
        return tr("%1: %2 cases, none examined").arg(country, locale.toString(known->cases));
    }
    const risk::Rate rate = risk::rateOf(known->hits, known->examined);
    return tr("%1: %2 cases, %3 hits in %4 examined: %5% (%6 to %7)")
        .arg(country, locale.toString(known->cases), locale.toString(known->hits), locale.toString(known->examined),
             inspection::percent(*rate.value, 1), inspection::percent(rate.low), inspection::percent(rate.high));
}

QColor OriginMap::fillOf(const QString& country) const
{
    const auto known = m_countries.constFind(country);
    if (known == m_countries.constEnd()) {
        return colours().panel;
    }
    if (known->examined == 0 || m_highest <= 0) {
        return colours().line;
    }
    return mixed(colours().line, colours().alarm, double(known->hits) / double(known->examined) / m_highest);
}

void OriginMap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = smallFont();
    constexpr double textShare = 0.42;
    font.setPixelSize(std::max(6, static_cast<int>(squareOf({}).height() * textShare)));
    painter.setFont(font);
    for (const WorldTile& tile : worldTiles()) {
        const QRectF square = squareOf(tile.place);
        const QColor fill = fillOf(tile.country);
        const auto known = m_countries.constFind(tile.country);
        const bool isKnown = known != m_countries.constEnd();
        const bool isChosen = isKnown && m_chosen != 0 && known->key == m_chosen;
        const bool isFocused = hasFocus() && tile.country == m_focused;
        painter.setPen(isChosen || isFocused ? QPen(colours().accent, isChosen ? 2 : 1) : QPen(colours().raised));
        painter.setBrush(fill);
        painter.drawRoundedRect(square, 2, 2);
        constexpr int bright = 150;
        painter.setPen(!isKnown ? colours().disabled : fill.lightness() > bright ? colours().ground : colours().text);
        painter.drawText(square, Qt::AlignCenter, tile.country);
    }
}

void OriginMap::choose(const QString& country)
{
    const auto known = m_countries.constFind(country);
    if (known != m_countries.constEnd()) {
        Q_EMIT keyChosen(known->key);
    }
}

void OriginMap::mousePressEvent(QMouseEvent* event)
{
    choose(countryAt(event->position().toPoint()));
}

// To the nearest country in that direction that has cases.
void OriginMap::step(const QPoint& by)
{
    const auto& tiles = worldTiles();
    const auto at =
        std::find_if(tiles.cbegin(), tiles.cend(), [&](const WorldTile& t) { return t.country == m_focused; });
    const QPoint from = at == tiles.cend() ? QPoint(-1, -1) : at->place;
    int nearest = std::numeric_limits<int>::max();
    for (const WorldTile& tile : tiles) {
        const QPoint away = tile.place - from;
        const int along = QPoint::dotProduct(away, by);
        const int aside = std::abs(away.x() * by.y()) + std::abs(away.y() * by.x());
        if (along > 0 && m_countries.contains(tile.country) && along + 2 * aside < nearest) {
            nearest = along + 2 * aside;
            m_focused = tile.country;
        }
    }
    update();
}

void OriginMap::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return step({-1, 0});
    case Qt::Key_Right:
        return step({1, 0});
    case Qt::Key_Up:
        return step({0, -1});
    case Qt::Key_Down:
        return step({0, 1});
    case Qt::Key_Space:
    case Qt::Key_Return:
        return choose(m_focused);
    default:
        QWidget::keyPressEvent(event);
    }
}

bool OriginMap::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString country = countryAt(help->pos());
        QToolTip::showText(help->globalPos(), country.isEmpty() ? QString() : textOf(country), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace portlight::widgets
