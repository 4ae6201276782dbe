// Every command with its keys: what the `?` sheet shows and edits.
#pragma once

#include "app/portlight/commands/CommandTable.h"

#include <QAbstractTableModel>

namespace portlight::app {

class ShortcutModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { CategoryColumn, CommandColumn, KeyColumn, ColumnCount };

    explicit ShortcutModel(CommandTable& commands, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    // Keys are edited in their column as text ("Ctrl+G"); refused with `refused` when taken.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void refused(const QString& text);
    void accepted();

private:
    CommandTable& m_commands;
};

} // namespace portlight::app
