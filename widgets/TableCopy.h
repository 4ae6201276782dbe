// Ctrl+C on a list or table: the selected rows as tab-separated text, every column, so that they paste into a sheet.
#pragma once

#include <QModelIndexList>
#include <QString>

class QAbstractItemView;

namespace portlight::widgets {

// Rows in order, one line each; tabs and line breaks inside a cell become spaces.
[[nodiscard]] QString rowsAsTsv(const QModelIndexList& selected);
// Adds the copy action (Ctrl+C while the view has the focus, and in its context menu).
void installRowCopy(QAbstractItemView* view);

} // namespace portlight::widgets
