// The `?` sheet: all commands and keys; Enter or a double click on a key changes it.
#pragma once

#include <QWidget>

class QLabel;
class QTableView;

namespace portlight::app {

class CommandTable;

class ShortcutSheet : public QWidget
{
    Q_OBJECT

public:
    explicit ShortcutSheet(CommandTable& commands, QWidget* parent = nullptr);

private:
    QTableView* m_view = nullptr;
    QLabel* m_message = nullptr;
};

} // namespace portlight::app
