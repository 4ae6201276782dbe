#include "widgets/StateStack.h"

#include "widgets/Icons.h"
#include "widgets/Metrics.h"
#include "widgets/Theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace portlight::widgets {

StateStack::StateStack(QWidget* content, QWidget* parent)
    : QStackedWidget(parent)
    , m_icon(new QLabel)
    , m_text(new QLabel)
    , m_button(new QPushButton)
{
    addWidget(content);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(metrics::grid(2), metrics::grid(4), metrics::grid(2), metrics::grid(2));
    layout->setSpacing(metrics::grid());
    m_icon->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setProperty("role", QStringLiteral("quiet"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_icon);
    layout->addWidget(m_text);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch();
    addWidget(page);
    connect(m_button, &QPushButton::clicked, this, &StateStack::actionRequested);
}

void StateStack::showContent()
{
    setCurrentIndex(0);
}

void StateStack::showMessage(const QString& iconName, const QString& text, const QString& button)
{
    m_icon->setPixmap(iconPixmap(iconName, metrics::grid(4), colours().quiet, devicePixelRatioF()));
    m_text->setText(text);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    setCurrentIndex(1);
}

QString StateStack::message() const
{
    return m_text->text();
}

} // namespace portlight::widgets
