#include "widgets/figures/WorldTiles.h"

#include <QFile>

#include <algorithm>

namespace portlight::widgets {

namespace {

QVector<WorldTile> read()
{
    constexpr int columnWidth = 3;
    QVector<WorldTile> tiles;
    QFile file(QStringLiteral(":/portlight/maps/world_tiles.txt"));
    if (!file.open(QIODevice::ReadOnly)) {
        return tiles;
    }
    int row = 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith('#')) {
            continue;
        }
        for (qsizetype at = 0; at < line.size(); at += columnWidth) {
            const QString country = QString::fromLatin1(line.mid(at, 2)).trimmed();
            if (!country.isEmpty()) {
                tiles.append({country, {static_cast<int>(at / columnWidth), row}});
            }
        }
        ++row;
    }
    return tiles;
}

} // namespace

const QVector<WorldTile>& worldTiles()
{
    static const QVector<WorldTile> tiles = read();
    return tiles;
}

QSize worldSize()
{
    QSize size;
    for (const WorldTile& tile : worldTiles()) {
        size = size.expandedTo({tile.place.x() + 1, tile.place.y() + 1});
    }
    return size;
}

} // namespace portlight::widgets
