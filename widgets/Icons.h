// The desk's own icons: stroke SVGs of one colour under resources/icons, coloured by the palette (so that disabled and
// pressed states follow it). GUI thread only.
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace portlight::widgets {

// Icon by file name without suffix; a null icon for a name there is none of.
[[nodiscard]] QIcon icon(const QString& name);
[[nodiscard]] QIcon icon(const QString& name, const QColor& colour);
// One picture at `size` logical pixels, sharp at the given device pixel ratio.
[[nodiscard]] QPixmap iconPixmap(const QString& name, int size, const QColor& colour, double devicePixelRatio);

} // namespace portlight::widgets
