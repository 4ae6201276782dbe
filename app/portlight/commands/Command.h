// One thing an officer can do: the row from which menu, toolbar, shortcut sheet, shortcut editor and tooltip are made.
#pragma once

#include "inspection/Officer.h"

#include <QFlags>
#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

namespace portlight::app {

enum class CommandCategory { Decide, Case, Image, Volume, Draw, Train, Desk };

// What must be so for a command to make sense now.
enum class Condition {
    SignedIn = 0x1,
    CaseOpen = 0x2,
    ScanShown = 0x4,
    Importing = 0x8,
    CanUndo = 0x10,
    CanRedo = 0x20,
    DeskShown = 0x40, // the inspection page, not sign-in or lock
    AtCases = 0x80,   // the page of the worklist and its cases, not a training session
    CanAnswer = 0x100 // something waits to be cleared or held: a case or an exercise
};
Q_DECLARE_FLAGS(Conditions, Condition)
Q_DECLARE_OPERATORS_FOR_FLAGS(Conditions)

struct Command
{
    QString id; // stable: settings and tests name it
    QString text;
    QString icon; // of resources/icons, may be empty
    QList<QKeySequence> keys;
    CommandCategory category = CommandCategory::Desk;
    Conditions needs;
    std::function<void()> handler;
    inspection::Roles roles = {};    // any of these; none: everybody
    std::function<bool()> isOn = {}; // set: the command shows a check mark while this holds
    // Set: why it makes no sense for what is shown, one translated sentence; empty where it does.
    std::function<QString()> refusal = {};
};

[[nodiscard]] QString categoryName(CommandCategory category);

} // namespace portlight::app
