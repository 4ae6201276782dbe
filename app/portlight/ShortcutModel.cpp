#include "app/portlight/ShortcutModel.h"

namespace portlight::app {

ShortcutModel::ShortcutModel(CommandTable& commands, QObject* parent)
    : QAbstractTableModel(parent)
    , m_commands(commands)
{
    connect(&m_commands, &CommandTable::keysChanged, this,
            [this] { Q_EMIT dataChanged(index(0, KeyColumn), index(rowCount() - 1, KeyColumn)); });
}

int ShortcutModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_commands.commands().size());
}

int ShortcutModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ShortcutModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Command& command = m_commands.commands().at(index.row());
    if (role == Qt::DecorationRole && index.column() == CommandColumn) {
        return m_commands.action(command.id)->icon();
    }
    if (role == Qt::EditRole && index.column() == KeyColumn) {
        return QVariant::fromValue(m_commands.keysOf(command.id).value(0));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case CategoryColumn:
        return categoryName(command.category);
    case CommandColumn:
        return command.text;
    case KeyColumn:
        return QKeySequence::listToString(m_commands.keysOf(command.id), QKeySequence::NativeText);
    default:
        return {};
    }
}

QVariant ShortcutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case CategoryColumn:
        return tr("Area");
    case CommandColumn:
        return tr("Command");
    case KeyColumn:
        return tr("Key");
    default:
        return {};
    }
}

Qt::ItemFlags ShortcutModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags base = QAbstractTableModel::flags(index);
    return index.column() == KeyColumn ? base | Qt::ItemIsEditable : base;
}

bool ShortcutModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || index.column() != KeyColumn) {
        return false;
    }
    const auto bound = m_commands.rebind(m_commands.commands().at(index.row()).id, value.value<QKeySequence>());
    if (!bound) {
        Q_EMIT refused(bound.error().text);
        return false;
    }
    Q_EMIT accepted();
    return true;
}

} // namespace portlight::app
