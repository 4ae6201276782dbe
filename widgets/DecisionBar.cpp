#include "widgets/DecisionBar.h"

#include "viewers/InEveryLanguage.h"
#include "widgets/CommandButton.h"
#include "widgets/DisplayText.h"
#include "widgets/Icons.h"
#include "widgets/Metrics.h"
#include "widgets/Theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>

namespace portlight::widgets {

DecisionBar::DecisionBar(const QList<QAction*>& actions, QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
{
    setObjectName(QStringLiteral("decisionBar"));
    viewers::inEveryLanguage(this, [this] { setAccessibleName(tr("Decision")); });
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::grid(), metrics::grid(0.75), metrics::grid(1.5), metrics::grid(0.75));
    layout->setSpacing(metrics::grid());
    for (QAction* action : actions) {
        auto* button = new CommandButton(action, ButtonFace::IconWordAndKey, this);
        m_buttons.insert(action->objectName(), button);
        layout->addWidget(button);
    }
    layout->addStretch(1);
    layout->addWidget(m_icon);
    m_text->setObjectName(QStringLiteral("caseState"));
    layout->addWidget(m_text);
}

void DecisionBar::showState(inspection::CaseState state, bool contested)
{
    const QColor colour = contested ? colours().caution : colours().text;
    m_icon->setPixmap(iconPixmap(stateIcon(state), metrics::lineHeight(), colour, devicePixelRatioF()));
    m_icon->show();
    m_text->setText(contested ? tr("%1, contested").arg(stateName(state)) : stateName(state));
}

void DecisionBar::showText(const QString& text)
{
    m_icon->hide();
    m_text->setText(text);
}

void DecisionBar::setRefusals(const QHash<QString, QString>& refusals)
{
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        it.value()->setRefusal(refusals.value(it.key()));
    }
}

void DecisionBar::setShown(const QString& name, bool shown)
{
    if (CommandButton* button = m_buttons.value(name)) {
        button->setShown(shown);
    }
}

} // namespace portlight::widgets
