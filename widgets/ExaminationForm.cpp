#include "widgets/ExaminationForm.h"

#include "widgets/DisplayText.h"
#include "widgets/ListParts.h"
#include "widgets/Metrics.h"
#include "widgets/Theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace portlight::widgets {

namespace {

constexpr int longestText = 500;
constexpr int columns = 3;

} // namespace

ExaminationForm::ExaminationForm(const QStringList& alarmed, const QStringList& others, QWidget* parent)
    : QWidget(parent)
    , m_nothing(new QCheckBox(tr("Nothing against the declaration")))
    , m_other(new QCheckBox(tr("Something else")))
    , m_text(new QLineEdit)
    , m_problem(makeQuietLabel({}))
    , m_record(new QPushButton(tr("Record")))
{
    setMinimumWidth(metrics::grid(60));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(metrics::grid());
    addClasses(tr("Alarmed on, and found"), alarmed);
    addClasses(alarmed.isEmpty() ? tr("Found") : tr("Also found"), others);
    m_nothing->setObjectName(QStringLiteral("foundNothing"));
    m_other->setObjectName(QStringLiteral("foundOther"));
    layout->addWidget(m_other);
    layout->addWidget(m_nothing);
    m_text->setObjectName(QStringLiteral("examinationText"));
    m_text->setPlaceholderText(tr("What was found, in words"));
    m_text->setAccessibleName(tr("What was found, in words"));
    m_text->setMaxLength(longestText);
    layout->addWidget(m_text);
    m_problem->setStyleSheet(QStringLiteral("color: %1").arg(colours().alarm.name()));
    m_problem->hide();
    layout->addWidget(m_problem);
    m_record->setObjectName(QStringLiteral("recordExamination"));
    m_record->setDefault(true);
    layout->addWidget(m_record, 0, Qt::AlignRight);
    layout->addStretch(1);
    connect(m_record, &QPushButton::clicked, this, &ExaminationForm::submit);
    connect(m_text, &QLineEdit::returnPressed, this, &ExaminationForm::submit);
}

void ExaminationForm::addClasses(const QString& title, const QStringList& labels)
{
    if (labels.isEmpty()) {
        return;
    }
    auto* heading = new QLabel(title);
    heading->setFont(titleFont());
    auto* grid = new QGridLayout;
    for (int i = 0; i < labels.size(); ++i) {
        auto* box = new QCheckBox(className(labels.at(i)));
        box->setObjectName(QStringLiteral("found-") + labels.at(i));
        grid->addWidget(box, i / columns, i % columns);
        m_classes.append({labels.at(i), box});
    }
    auto* into = static_cast<QVBoxLayout*>(layout());
    into->addWidget(heading);
    into->addLayout(grid);
}

void ExaminationForm::showRefusal(const QString& text)
{
    m_problem->setText(text);
    m_problem->show();
}

void ExaminationForm::submit()
{
    ExaminationAnswer answer;
    for (const auto& [label, box] : std::as_const(m_classes)) {
        if (box->isChecked()) {
            answer.confirmed.append(label);
        }
    }
    const bool found = !answer.confirmed.isEmpty() || m_other->isChecked();
    answer.isFraud = found;
    answer.text = m_text->text().trimmed();
    if (found == m_nothing->isChecked()) {
        showRefusal(found ? tr("Something was found and nothing was found: take one of the two away.")
                          : tr("Say what was found, or that nothing was."));
        return;
    }
    if (m_other->isChecked() && answer.text.isEmpty()) {
        showRefusal(tr("Say in a few words what else was found."));
        m_text->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT submitted(answer);
}

} // namespace portlight::widgets
