#include "widgets/CommandButton.h"

#include "widgets/Metrics.h"

#include <QAction>

namespace portlight::widgets {

CommandButton::CommandButton(QAction* action, ButtonFace face, QWidget* parent)
    : QToolButton(parent)
    , m_action(action)
    , m_face(face)
{
    setDefaultAction(action);
    setObjectName(QStringLiteral("button-") + action->objectName());
    setIconSize(metrics::iconSize() * (face == ButtonFace::IconOnly ? 1.1 : 1.0));
    setToolButtonStyle(face == ButtonFace::IconOnly ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    setProperty("flat", face == ButtonFace::IconOnly);
    setFocusPolicy(face == ButtonFace::IconOnly ? Qt::TabFocus : Qt::StrongFocus);
    connect(action, &QAction::changed, this, &CommandButton::followAction);
    followAction();
}

void CommandButton::followAction()
{
    const QString key = m_action->shortcut().toString(QKeySequence::NativeText);
    setAccessibleName(m_action->text());
    setVisible(m_shown && m_action->isVisible());
    setEnabled(m_action->isEnabled() && m_refusal.isEmpty());
    setToolTip(m_refusal.isEmpty() ? m_action->toolTip() : m_refusal);
    if (m_face == ButtonFace::IconWordAndKey && !key.isEmpty()) {
        setText(tr("%1  %2").arg(m_action->text(), key));
    } else {
        setText(m_action->text());
    }
}

void CommandButton::setRefusal(const QString& text)
{
    m_refusal = text;
    followAction();
}

void CommandButton::setShown(bool shown)
{
    m_shown = shown;
    followAction();
}

} // namespace portlight::widgets
