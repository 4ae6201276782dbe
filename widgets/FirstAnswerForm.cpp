#include "widgets/FirstAnswerForm.h"

#include "viewers/InEveryLanguage.h"
#include "widgets/ListParts.h"
#include "widgets/Metrics.h"
#include "widgets/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace portlight::widgets {

namespace {

constexpr int longestAnswer = 500;

} // namespace

FirstAnswerForm::FirstAnswerForm(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLineEdit)
    , m_nothing(new QPushButton)
    , m_suspicious(new QPushButton)
    , m_problem(makeQuietLabel({}))
{
    setObjectName(QStringLiteral("firstAnswerForm"));
    m_text->setObjectName(QStringLiteral("firstAnswerText"));
    m_text->setMaxLength(longestAnswer);
    m_nothing->setObjectName(QStringLiteral("answerNothing"));
    m_suspicious->setObjectName(QStringLiteral("answerSuspicious"));
    m_problem->setContentsMargins(0, 0, 0, 0);
    m_problem->setStyleSheet(QStringLiteral("color: %1").arg(colours().alarm.name()));
    QLabel* why = makeQuietLabel({});
    viewers::inEveryLanguage(this, [this, why] {
        why->setText(tr(
            "Read this case unaided first: say what you see. Then the detectors' findings are shown, and you decide."));
        m_text->setPlaceholderText(tr("What, and where?"));
        m_text->setAccessibleName(tr("What is suspicious, and where"));
        m_nothing->setText(tr("Nothing suspicious"));
        m_suspicious->setText(tr("Suspicious"));
    });
    why->setContentsMargins(0, 0, 0, 0);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_nothing);
    buttons->addWidget(m_suspicious);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::grid(), 0, metrics::grid(), metrics::grid());
    layout->setSpacing(metrics::grid(0.5));
    layout->addWidget(why);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    layout->addWidget(m_problem);
    connect(m_nothing, &QPushButton::clicked, this, [this] { Q_EMIT answered(false, m_text->text().trimmed()); });
    connect(m_suspicious, &QPushButton::clicked, this, &FirstAnswerForm::answerSuspicious);
    connect(m_text, &QLineEdit::returnPressed, this, &FirstAnswerForm::answerSuspicious);
    clear();
}

void FirstAnswerForm::clear()
{
    m_text->clear();
    m_problem->clear();
    m_problem->hide();
}

void FirstAnswerForm::focusAnswer()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void FirstAnswerForm::answerSuspicious()
{
    const QString text = m_text->text().trimmed();
    if (text.isEmpty()) {
        m_problem->setText(tr("Say in a few words what is suspicious and where."));
        m_problem->show();
        m_text->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT answered(true, text);
}

} // namespace portlight::widgets
