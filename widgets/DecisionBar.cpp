#include "widgets/DecisionBar.h"

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
    setAccessibleName(tr("Decision"));
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::grid(), metrics::grid(0.75), metrics::grid(1.5), metrics::grid(0.75));
    layout->setSpacing(metrics::grid());
    for (QAction* action : actions) {
        layout->addWidget(new CommandButton(action, ButtonFace::IconWordAndKey, this));
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

} // namespace portlight::widgets
