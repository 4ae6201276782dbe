#include "widgets/EnhancementBar.h"

#include "viewers/InEveryLanguage.h"
#include "widgets/CommandButton.h"
#include "widgets/FlowLayout.h"
#include "widgets/Metrics.h"
#include "widgets/Theme.h"

#include <QAction>

namespace portlight::widgets {

EnhancementBar::EnhancementBar(const QList<QAction*>& actions, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("enhancementBar"));
    viewers::inEveryLanguage(this, [this] { setAccessibleName(tr("Enhancements of the radiograph")); });
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new FlowLayout(this, metrics::grid(0.25));
    layout->setContentsMargins(metrics::grid(0.5), 0, metrics::grid(), metrics::grid(0.25));
    for (QAction* action : actions) {
        if (action == nullptr) {
            auto* gap = new QWidget(this);
            gap->setFixedSize(metrics::grid(), 1);
            layout->addWidget(gap);
            continue;
        }
        auto* button = new CommandButton(action, ButtonFace::IconAndWord, this);
        button->setFont(smallFont());
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard with the image
        layout->addWidget(button);
    }
}

} // namespace portlight::widgets
