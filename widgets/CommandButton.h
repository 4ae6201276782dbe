// A button of a command: icon, word and key come from its action and follow it.
#pragma once

#include <QToolButton>

class QAction;

namespace portlight::widgets {

enum class ButtonFace { IconOnly, IconAndWord, IconWordAndKey };

class CommandButton : public QToolButton
{
    Q_OBJECT

public:
    CommandButton(QAction* action, ButtonFace face, QWidget* parent = nullptr);

private:
    void followAction();

    QAction* m_action;
    ButtonFace m_face;
};

} // namespace portlight::widgets
