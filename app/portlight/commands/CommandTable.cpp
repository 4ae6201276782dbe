#include "app/portlight/commands/CommandTable.h"

#include "app/portlight/Settings.h"
#include "widgets/Icons.h"

#include <QCoreApplication>
#include <QMenu>
#include <QWidget>

#include <algorithm>

namespace portlight::app {

QString categoryName(CommandCategory category)
{
    switch (category) {
    case CommandCategory::Decide:
        return QCoreApplication::translate("Command", "Decide");
    case CommandCategory::Case:
        return QCoreApplication::translate("Command", "Case");
    case CommandCategory::Image:
        return QCoreApplication::translate("Command", "Image");
    case CommandCategory::Volume:
        return QCoreApplication::translate("Command", "Volume");
    case CommandCategory::Draw:
        return QCoreApplication::translate("Command", "Draw");
    case CommandCategory::Train:
        return QCoreApplication::translate("Command", "Train");
    case CommandCategory::Desk:
        return QCoreApplication::translate("Command", "Desk");
    }
    Q_UNREACHABLE();
}

CommandTable::CommandTable(QVector<Command> commands, Settings& settings, QWidget* window)
    : QObject(window)
    , m_commands(std::move(commands))
    , m_settings(settings)
{
    for (const Command& command : std::as_const(m_commands)) {
        auto* action = new QAction(widgets::icon(command.icon), command.text, this);
        action->setObjectName(command.id);
        action->setCheckable(command.isOn != nullptr);
        action->setAutoRepeat(command.category == CommandCategory::Image ||
                              command.category == CommandCategory::Volume);
        connect(action, &QAction::triggered, this, command.handler);
        if (command.isOn) { // a click toggles the mark by itself, whatever the handler did
            connect(action, &QAction::triggered, this, &CommandTable::updateChecks);
        }
        window->addAction(action);
        Q_ASSERT(!m_actions.contains(command.id));
        m_actions.insert(command.id, action);
    }
    applyKeys();
    applyEnablement();
}

QAction* CommandTable::action(const QString& id) const
{
    QAction* found = m_actions.value(id);
    Q_ASSERT(found);
    return found;
}

QList<QAction*> CommandTable::actions(const QStringList& ids) const
{
    QList<QAction*> list;
    for (const QString& id : ids) {
        list.append(id.isEmpty() ? nullptr : action(id));
    }
    return list;
}

void CommandTable::setConditions(Conditions conditions)
{
    if (m_have != conditions) {
        m_have = conditions;
        applyEnablement();
    }
}

void CommandTable::setRoles(inspection::Roles roles)
{
    m_roles = roles;
    applyEnablement();
}

QList<QKeySequence> CommandTable::keysOf(const QString& id) const
{
    const QVariantMap changed = m_settings.value(Setting::Shortcuts).toMap();
    if (changed.contains(id)) {
        const QKeySequence key(changed.value(id).toString(), QKeySequence::PortableText);
        return key.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{key};
    }
    const auto command =
        std::find_if(m_commands.cbegin(), m_commands.cend(), [&id](const Command& c) { return c.id == id; });
    return command == m_commands.cend() ? QList<QKeySequence>() : command->keys;
}

inspection::Result<void> CommandTable::rebind(const QString& id, const QKeySequence& key)
{
    if (!key.isEmpty()) {
        for (const Command& other : std::as_const(m_commands)) {
            if (other.id != id && keysOf(other.id).contains(key)) {
                return inspection::failure(inspection::ErrorCode::Conflict,
                                           tr("%1 already belongs to \"%2\"; give that another key first.")
                                               .arg(key.toString(QKeySequence::NativeText), other.text));
            }
        }
    }
    QVariantMap changed = m_settings.value(Setting::Shortcuts).toMap();
    changed.insert(id, key.toString(QKeySequence::PortableText));
    m_settings.set(Setting::Shortcuts, changed);
    applyKeys();
    return {};
}

void CommandTable::resetKeys()
{
    m_settings.set(Setting::Shortcuts, QVariantMap());
    applyKeys();
}

void CommandTable::applyKeys()
{
    for (const Command& command : std::as_const(m_commands)) {
        QAction* const target = action(command.id);
        const QList<QKeySequence> keys = keysOf(command.id);
        target->setShortcuts(keys);
        target->setToolTip(toolTipOf(command));
    }
    Q_EMIT keysChanged();
}

QString CommandTable::toolTipOf(const Command& command) const
{
    const QList<QKeySequence> keys = keysOf(command.id);
    return keys.isEmpty() ? command.text
                          : tr("%1 (%2)").arg(command.text, keys.first().toString(QKeySequence::NativeText));
}

void CommandTable::updateStates()
{
    applyEnablement();
    updateChecks();
}

void CommandTable::applyEnablement()
{
    for (const Command& command : std::as_const(m_commands)) {
        const bool allowed = !command.roles || (command.roles & m_roles);
        QAction* const target = action(command.id);
        const bool possible = allowed && (command.needs & ~m_have) == Conditions();
        const QString refusal = possible && command.refusal ? command.refusal() : QString();
        target->setEnabled(possible && refusal.isEmpty());
        target->setToolTip(refusal.isEmpty() ? toolTipOf(command) : refusal);
        // Before sign-in nobody's role is known: show all, grey.
        target->setVisible(allowed || !m_roles);
    }
}

void CommandTable::reword(const QVector<Command>& commands)
{
    Q_ASSERT(commands.size() == m_commands.size());
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        Q_ASSERT(commands[i].id == m_commands[i].id);
        m_commands[i].text = commands[i].text;
        action(commands[i].id)->setText(commands[i].text);
    }
    applyEnablement();
    Q_EMIT keysChanged();
}

void CommandTable::updateChecks()
{
    for (const Command& command : std::as_const(m_commands)) {
        if (command.isOn) {
            action(command.id)->setChecked(command.isOn());
        }
    }
}

void CommandTable::fillMenu(QMenu& menu) const
{
    for (const CommandCategory category :
         {CommandCategory::Desk, CommandCategory::Case, CommandCategory::Decide, CommandCategory::Image,
          CommandCategory::Volume, CommandCategory::Draw, CommandCategory::Train}) {
        QMenu* sub = menu.addMenu(categoryName(category));
        for (const Command& command : m_commands) {
            if (command.category == category) {
                sub->addAction(action(command.id));
            }
        }
    }
}

} // namespace portlight::app
