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

    // Greys the button alone and shows why as its tooltip; empty takes it back.
    void setRefusal(const QString& text);
    // Hides the button alone.
    void setShown(bool shown);

private:
    void followAction();

    QAction* m_action;
    ButtonFace m_face;
    QString m_refusal;
    bool m_shown = true;
};

} // namespace portlight::widgets
