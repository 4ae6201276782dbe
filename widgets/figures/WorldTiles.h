// The world as one square a country, from resources/maps. Read once; any thread afterwards.
#pragma once

#include <QPoint>
#include <QSize>
#include <QString>
#include <QVector>

namespace portlight::widgets {

struct WorldTile
{
    QString country; // ISO 3166-1 alpha-2
    QPoint place;    // column and row
};

[[nodiscard]] const QVector<WorldTile>& worldTiles();
[[nodiscard]] QSize worldSize(); // columns and rows

} // namespace portlight::widgets
