// The bottom of the case: what the officer may decide now. Buttons come from commands; a disabled one says why on
// hover.
#pragma once

#include "inspection/Case.h"

#include <QHash>
#include <QList>
#include <QWidget>

class QAction;
class QLabel;

namespace portlight::widgets {

class CommandButton;

class DecisionBar : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionBar(const QList<QAction*>& actions, QWidget* parent = nullptr);

    // State of the open case, or a line of why nothing can be decided.
    void showState(inspection::CaseState state, bool contested);
    void showText(const QString& text);
    // By the action's object name: why not, empty for allowed. The button greys and says it; the key stays alive, so
    // that pressing it gives the sentence too.
    void setRefusals(const QHash<QString, QString>& refusals);
    void setShown(const QString& name, bool shown);

private:
    QLabel* m_icon = nullptr;
    QLabel* m_text = nullptr;
    QHash<QString, CommandButton*> m_buttons;
};

} // namespace portlight::widgets
