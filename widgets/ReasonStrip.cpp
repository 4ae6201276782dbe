#include "widgets/ReasonStrip.h"

#include "viewers/InEveryLanguage.h"
#include "widgets/FlowLayout.h"
#include "widgets/Metrics.h"
#include "widgets/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace portlight::widgets {

ReasonStrip::ReasonStrip(QWidget* parent)
    : QWidget(parent)
    , m_question(new QLabel(this))
    , m_refusal(new QLabel(this))
    , m_reason(new QLineEdit(this))
    , m_confirm(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_quick(new QWidget(this))
{
    setObjectName(QStringLiteral("reasonStrip"));
    setAttribute(Qt::WA_StyledBackground);
    m_question->setFont(titleFont());
    m_refusal->setProperty("role", QStringLiteral("error"));
    m_refusal->setWordWrap(true);
    m_reason->setObjectName(QStringLiteral("reasonInput"));
    viewers::inEveryLanguage(this, [this] {
        m_cancel->setText(tr("Back (Esc)"));
        m_reason->setAccessibleName(tr("Reason"));
    });
    m_reason->setMaxLength(500);
    m_confirm->setObjectName(QStringLiteral("reasonConfirm"));
    m_confirm->setProperty("primary", true);
    new FlowLayout(m_quick, metrics::grid(0.5));

    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::grid());
    line->addWidget(m_reason, 1);
    line->addWidget(m_confirm);
    line->addWidget(m_cancel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::grid(1.5), metrics::grid(), metrics::grid(1.5), metrics::grid());
    layout->setSpacing(metrics::grid(0.75));
    layout->addWidget(m_question);
    layout->addWidget(m_quick);
    layout->addLayout(line);
    layout->addWidget(m_refusal);

    connect(m_reason, &QLineEdit::returnPressed, this, &ReasonStrip::confirm);
    connect(m_reason, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_confirm->setEnabled(m_need == ReasonNeed::Optional || !text.trimmed().isEmpty());
        m_refusal->hide();
    });
    connect(m_confirm, &QPushButton::clicked, this, &ReasonStrip::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &ReasonStrip::closeStrip);
    hide();
}

void ReasonStrip::offerReasons(const QStringList& reasons)
{
    qDeleteAll(m_quick->findChildren<QToolButton*>(QString(), Qt::FindDirectChildrenOnly));
    int number = 1;
    for (const QString& reason : reasons) {
        auto* button = new QToolButton(m_quick);
        button->setText(tr("%1  Alt+%2").arg(reason).arg(number));
        button->setAccessibleName(reason);
        button->setShortcut(QKeySequence(QStringLiteral("Alt+%1").arg(number)));
        button->setFont(smallFont());
        connect(button, &QToolButton::clicked, this, [this, reason] {
            const QString typed = m_reason->text().trimmed();
            m_reason->setText(typed.isEmpty() ? reason : tr("%1; %2").arg(typed, reason));
            m_reason->setFocus(Qt::OtherFocusReason);
        });
        m_quick->layout()->addWidget(button);
        ++number;
    }
    m_quick->setVisible(!reasons.isEmpty());
}

void ReasonStrip::ask(const QString& question, const QString& confirm, ReasonNeed need, const QStringList& quickReasons)
{
    m_need = need;
    m_reason->clear();
    m_confirm->setEnabled(need == ReasonNeed::Optional);
    reword(question, confirm, quickReasons);
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void ReasonStrip::reword(const QString& question, const QString& confirm, const QStringList& quickReasons)
{
    m_question->setText(question);
    m_confirm->setText(tr("%1 (Enter)").arg(confirm));
    m_reason->setPlaceholderText(m_need == ReasonNeed::Required ? tr("Why? A few words, kept with the decision")
                                                                : tr("Remark, if you wish"));
    m_refusal->hide();
    offerReasons(quickReasons);
}

void ReasonStrip::showRefusal(const QString& text)
{
    m_refusal->setText(text);
    m_refusal->show();
}

void ReasonStrip::closeStrip()
{
    if (isVisible()) {
        hide();
        Q_EMIT cancelled();
    }
}

void ReasonStrip::confirm()
{
    if (m_confirm->isEnabled()) {
        Q_EMIT confirmed(m_reason->text().trimmed());
    } else {
        showRefusal(tr("Say why in a few words; the reason is signed with the decision."));
    }
}

void ReasonStrip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        closeStrip();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace portlight::widgets
