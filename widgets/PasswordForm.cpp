#include "widgets/PasswordForm.h"

#include "widgets/FormCard.h"
#include "widgets/Theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace portlight::widgets {

namespace {

QLineEdit* secretField(const char* name)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(QLatin1String(name));
    edit->setEchoMode(QLineEdit::Password);
    return edit;
}

} // namespace

PasswordForm::PasswordForm(QWidget* parent)
    : QWidget(parent)
    , m_current(secretField("currentPassword"))
    , m_wanted(secretField("wantedPassword"))
    , m_repeated(secretField("repeatedPassword"))
    , m_message(new QLabel)
    , m_submit(new QPushButton(tr("Change the password")))
{
    auto* card = new FormCard(this, FormCard::Frame::Plain);
    card->subline()->setText(tr("Your keys are sealed anew with the new password; what you signed stays yours."));
    card->subline()->setWordWrap(true);
    card->addField(tr("Password in use"), m_current);
    card->addField(tr("New password, at least 8 characters"), m_wanted);
    card->addField(tr("New password again"), m_repeated);
    m_message->setObjectName(QStringLiteral("passwordMessage"));
    m_message->setWordWrap(true);
    m_message->setStyleSheet(QStringLiteral("color: %1").arg(colours().alarm.name()));
    m_message->hide();
    card->addBelow(m_message);
    m_submit->setObjectName(QStringLiteral("changePassword"));
    m_submit->setProperty("primary", true);
    card->addBelow(m_submit);
    setFocusProxy(m_current);
    connect(m_submit, &QPushButton::clicked, this, &PasswordForm::submit);
    for (QLineEdit* const edit : {m_current, m_wanted, m_repeated}) {
        connect(edit, &QLineEdit::returnPressed, this, &PasswordForm::submit);
    }
}

void PasswordForm::setBusy(bool busy)
{
    for (QWidget* const part : std::initializer_list<QWidget*>{m_current, m_wanted, m_repeated, m_submit}) {
        part->setEnabled(!busy);
    }
}

void PasswordForm::showFailure(const QString& text)
{
    setBusy(false);
    m_message->setText(text);
    m_message->show();
    m_current->setFocus();
    m_current->selectAll();
}

void PasswordForm::submit()
{
    if (m_wanted->text() != m_repeated->text()) {
        showFailure(tr("The new password was not entered the same twice."));
        return;
    }
    m_message->hide();
    Q_EMIT submitted(m_current->text(), m_wanted->text());
}

} // namespace portlight::widgets
