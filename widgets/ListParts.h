// Parts that the case panel's lists share: short lists show whole, long ones scroll inside, an empty one gives way to
// its line of text.
#pragma once

class QAbstractItemModel;
class QLabel;
class QString;
class QTableView;
class QWidget;

namespace portlight::widgets {

// A table of whole rows that read like a list: no header, no grid, Ctrl+C copies rows. The caller owns it.
[[nodiscard]] QTableView* makeListTable(QAbstractItemModel* model, const QString& accessibleName);
// Wrapped text in the quiet colour.
[[nodiscard]] QLabel* makeQuietLabel(const QString& text);
// Fills `box` with the view and, below it, the text shown when it is empty.
void stackBelow(QWidget* box, QWidget* view, QLabel* emptyText);
// As high as its rows, up to six; hidden for `emptyText` when there are none.
void fitRows(QTableView* view, QLabel* emptyText);

} // namespace portlight::widgets
