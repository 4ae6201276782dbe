#include "widgets/SignInPage.h"

#include "widgets/FormCard.h"
#include "widgets/Theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace portlight::widgets {

SignInPage::SignInPage(QWidget* parent)
    : QWidget(parent)
    , m_badge(new QLineEdit)
    , m_password(new QLineEdit)
    , m_message(new QLabel)
    , m_submit(new QPushButton)
    , m_signOut(new QPushButton(tr("Sign out")))
{
    auto* card = new FormCard(this, FormCard::Frame::Card);
    m_title = card->headline();
    m_station = card->subline();
    m_badge->setObjectName(QStringLiteral("badge"));
    m_password->setObjectName(QStringLiteral("password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_message->setObjectName(QStringLiteral("signInMessage"));
    m_message->setWordWrap(true);
    m_submit->setObjectName(QStringLiteral("signIn"));
    m_submit->setProperty("primary", true);
    card->addField(tr("Badge"), m_badge);
    card->addField(tr("Password"), m_password);
    card->addBelow(m_message);
    card->addBelow(m_submit);
    card->addBelow(m_signOut);
    m_message->hide();

    connect(m_badge, &QLineEdit::returnPressed, this, &SignInPage::submit);
    connect(m_password, &QLineEdit::returnPressed, this, &SignInPage::submit);
    connect(m_submit, &QPushButton::clicked, this, &SignInPage::submit);
    connect(m_signOut, &QPushButton::clicked, this, &SignInPage::signOutRequested);
    askFor({});
}

void SignInPage::askFor(const QString& station)
{
    m_title->setText(tr("Sign in"));
    m_station->setText(station.isEmpty() ? QString() : tr("Station %1").arg(station));
    m_submit->setText(tr("Sign in"));
    m_badge->setReadOnly(false);
    m_badge->clear();
    m_password->clear();
    m_message->hide();
    m_signOut->hide();
    setBusy(false);
}

void SignInPage::askForUnlock(const QString& station, const QString& officer, const QString& badge)
{
    askFor(station);
    m_title->setText(tr("Locked"));
    m_station->setText(tr("%1 is signed in at station %2. Work in the background goes on.").arg(officer, station));
    m_submit->setText(tr("Unlock"));
    m_badge->setText(badge);
    m_badge->setReadOnly(true);
    m_signOut->show();
    takeFocus();
}

void SignInPage::setBusy(bool busy)
{
    for (QWidget* widget : std::initializer_list<QWidget*>{m_badge, m_password, m_submit, m_signOut}) {
        widget->setEnabled(!busy);
    }
    if (busy) {
        m_message->setProperty("role", QStringLiteral("quiet"));
        m_message->setStyleSheet({});
        m_message->setText(tr("Checking the password..."));
        m_message->show();
    } else {
        takeFocus();
    }
}

void SignInPage::showFailure(const QString& text)
{
    setBusy(false);
    m_message->setStyleSheet(QStringLiteral("color: %1").arg(colours().alarm.name()));
    m_message->setText(text);
    m_message->show();
    m_password->selectAll();
    takeFocus();
}

void SignInPage::takeFocus()
{
    QLineEdit* first = m_badge->text().isEmpty() ? m_badge : m_password;
    setFocusProxy(first);
    first->setFocus(Qt::OtherFocusReason);
}

void SignInPage::submit()
{
    if (m_badge->text().trimmed().isEmpty() || m_password->text().isEmpty()) {
        takeFocus();
        return;
    }
    Q_EMIT submitted(m_badge->text().trimmed(), m_password->text());
    m_password->clear();
}

} // namespace portlight::widgets
