// The one command table. Owns a QAction per command and keeps its key (with the officer's changes), tooltip and
// enablement right.
//
// GUI thread only.
#pragma once

#include "app/portlight/commands/Command.h"
#include "inspection/Result.h"

#include <QAction>
#include <QHash>
#include <QObject>
#include <QVector>

class QMenu;
class QWidget;

namespace portlight::app {

class Settings;

class CommandTable : public QObject
{
    Q_OBJECT

public:
    // Actions are added to `window`, so that their keys work there.
    CommandTable(QVector<Command> commands, Settings& settings, QWidget* window);

    [[nodiscard]] const QVector<Command>& commands() const { return m_commands; }
    // The command must exist.
    [[nodiscard]] QAction* action(const QString& id) const;
    [[nodiscard]] QList<QAction*> actions(const QStringList& ids) const; // an empty id gives a null: a gap

    void setConditions(Conditions conditions);
    [[nodiscard]] Conditions conditions() const { return m_have; }
    void setRoles(inspection::Roles roles);
    // Asks every command with a state whether it is on; call it when a state changed by other ways.
    void updateChecks();
    // The same, and what makes sense: the image or how it is shown has changed.
    void updateStates();

    // Gives the command this key alone (an empty one takes its keys away). Refused, naming the other command, when it
    // is taken.
    [[nodiscard]] inspection::Result<void> rebind(const QString& id, const QKeySequence& key);
    void resetKeys();
    [[nodiscard]] QList<QKeySequence> keysOf(const QString& id) const;

    void fillMenu(QMenu& menu) const;
    // The same commands with their texts in another language.
    void reword(const QVector<Command>& commands);

Q_SIGNALS:
    void keysChanged();

private:
    void applyKeys();
    void applyEnablement();
    [[nodiscard]] QString toolTipOf(const Command& command) const;

    QVector<Command> m_commands;
    QHash<QString, QAction*> m_actions;
    Settings& m_settings;
    Conditions m_have;
    inspection::Roles m_roles;
};

} // namespace portlight::app
