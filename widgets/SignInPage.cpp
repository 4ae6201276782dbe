#include "widgets/SignInPage.h"

#include "viewers/InEveryLanguage.h"
#include "widgets/FormCard.h"
#include "widgets/LanguageChoice.h"
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
    , m_signOut(new QPushButton)
    , m_offer(new QPushButton)
    , m_language(new LanguageChoice)
{
    m_card = new FormCard(this, FormCard::Frame::Card);
    m_title = m_card->headline();
    m_station = m_card->subline();
    m_badge->setObjectName(QStringLiteral("badge"));
    m_password->setObjectName(QStringLiteral("password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_message->setObjectName(QStringLiteral("signInMessage"));
    m_message->setWordWrap(true);
    m_submit->setObjectName(QStringLiteral("signIn"));
    m_submit->setProperty("primary", true);
    m_card->addField({}, m_badge);
    m_card->addField({}, m_password);
    m_card->addBelow(m_message);
    m_card->addBelow(m_submit);
    m_card->addBelow(m_signOut);
    m_card->addBelow(m_offer);
    m_card->addBelow(m_language);
    m_offer->setObjectName(QStringLiteral("signInOffer"));
    m_message->hide();

    connect(m_badge, &QLineEdit::returnPressed, this, &SignInPage::submit);
    connect(m_password, &QLineEdit::returnPressed, this, &SignInPage::submit);
    connect(m_submit, &QPushButton::clicked, this, &SignInPage::submit);
    connect(m_signOut, &QPushButton::clicked, this, &SignInPage::signOutRequested);
    connect(m_language, &LanguageChoice::chosen, this, &SignInPage::languageChosen);
    connect(m_offer, &QPushButton::clicked, this, &SignInPage::offerTaken);
    askFor({});
    viewers::inEveryLanguage(this, [this] { setTexts(); });
}

void SignInPage::setLanguage(const QString& code)
{
    m_language->setCode(code);
}

void SignInPage::setTexts()
{
    m_card->setFieldName(m_badge, tr("Badge"));
    m_card->setFieldName(m_password, tr("Password"));
    m_signOut->setText(tr("Sign out"));
    if (m_asking == Asking::Unlock) {
        m_title->setText(tr("Locked"));
        m_station->setText(
            tr("%1 is signed in at station %2. Work in the background goes on.").arg(m_officerName, m_stationName));
        m_submit->setText(tr("Unlock"));
    } else {
        m_title->setText(tr("Sign in"));
        m_station->setText(m_stationName.isEmpty() ? QString() : tr("Station %1").arg(m_stationName));
        m_submit->setText(tr("Sign in"));
    }
    if (m_busy) {
        m_message->setText(tr("Checking the password..."));
    } else {
        m_message->hide(); // a refusal in the language before
    }
}

void SignInPage::askFor(const QString& station)
{
    m_asking = Asking::SignIn;
    m_stationName = station;
    setTexts();
    m_badge->setReadOnly(false);
    m_badge->clear();
    m_password->clear();
    m_message->hide();
    m_signOut->hide();
    m_offer->setVisible(!m_offer->text().isEmpty());
    setBusy(false);
}

void SignInPage::setOffer(const QString& text)
{
    m_offer->setText(text);
    m_offer->setVisible(!text.isEmpty() && m_asking == Asking::SignIn); // not to somebody at a locked desk
}

void SignInPage::askForUnlock(const QString& station, const QString& officer, const QString& badge)
{
    askFor(station);
    m_asking = Asking::Unlock;
    m_officerName = officer;
    setTexts();
    m_badge->setText(badge);
    m_badge->setReadOnly(true);
    m_signOut->show();
    m_offer->hide();
    takeFocus();
}

void SignInPage::setBusy(bool busy)
{
    m_busy = busy;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_badge, m_password, m_submit, m_signOut, m_offer}) {
        widget->setEnabled(!busy);
    }
    if (busy) {
        m_message->setProperty("role", QStringLiteral("quiet"));
        m_message->setStyleSheet({});
        setTexts();
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
