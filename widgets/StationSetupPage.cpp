#include "widgets/StationSetupPage.h"

#include "viewers/InEveryLanguage.h"
#include "widgets/FormCard.h"
#include "widgets/LanguageChoice.h"
#include "widgets/Metrics.h"
#include "widgets/Theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>

namespace portlight::widgets {

using inspection::Role;
using inspection::Roles;

namespace {

constexpr int shortestPassword = 8;

QLineEdit* field(const QString& name, QLineEdit::EchoMode echo = QLineEdit::Normal)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setEchoMode(echo);
    edit->setMaxLength(128);
    return edit;
}

QCheckBox* roleBox(QWidget* parent, Role role)
{
    auto* box = new QCheckBox(parent);
    box->setObjectName(QStringLiteral("role%1").arg(static_cast<int>(role)));
    box->setProperty("role-flag", static_cast<int>(role));
    return box;
}

} // namespace

StationSetupPage::StationSetupPage(Purpose purpose, QWidget* parent)
    : QWidget(parent)
    , m_purpose(purpose)
    , m_station(field(QStringLiteral("station")))
    , m_officer(field(QStringLiteral("officer")))
    , m_badge(field(QStringLiteral("newBadge")))
    , m_password(field(QStringLiteral("newPassword"), QLineEdit::Password))
    , m_repeat(field(QStringLiteral("repeatPassword"), QLineEdit::Password))
    , m_roles(new QWidget)
    , m_message(new QLabel)
    , m_submit(new QPushButton)
{
    const bool first = purpose == Purpose::FirstOfficer;
    m_card = new FormCard(this, purpose == Purpose::FurtherOfficer ? FormCard::Frame::Plain : FormCard::Frame::Card);
    // Empty is let through: Enter then says what is missing.
    m_station->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("([A-Za-z0-9][A-Za-z0-9-]{0,31})?")), this));
    if (first) {
        m_card->addField({}, m_station);
    } else {
        m_station->setParent(this);
        m_station->hide();
    }
    for (QLineEdit* edit : {m_officer, m_badge, m_password, m_repeat}) {
        m_card->addField({}, edit);
    }
    auto* roles = new QHBoxLayout(m_roles);
    roles->setContentsMargins(0, 0, 0, 0);
    for (const Role role : {Role::Inspector, Role::Supervisor, Role::Administrator}) {
        roles->addWidget(roleBox(m_roles, role));
    }
    roles->addStretch();
    m_card->addBelow(m_roles);
    m_roles->setVisible(purpose == Purpose::FurtherOfficer);
    if (purpose == Purpose::FirstInSandbox) {
        m_instructs = new QCheckBox;
        m_instructs->setObjectName(QStringLiteral("instructs"));
        m_card->addBelow(m_instructs);
    }
    m_roles->findChild<QCheckBox*>()->setChecked(true);
    m_message->setObjectName(QStringLiteral("setupMessage"));
    m_message->setWordWrap(true);
    m_message->hide();
    m_submit->setObjectName(QStringLiteral("setUp"));
    m_submit->setProperty("primary", true);
    m_card->addBelow(m_message);
    m_card->addBelow(m_submit);
    if (purpose == Purpose::FurtherOfficer || purpose == Purpose::FurtherInSandbox) {
        m_cancel = new QPushButton;
        m_card->addBelow(m_cancel);
        connect(m_cancel, &QPushButton::clicked, this, &StationSetupPage::cancelled);
    }
    if (purpose != Purpose::FurtherOfficer) {
        m_language = new LanguageChoice;
        m_card->addBelow(m_language);
    }
    connect(m_submit, &QPushButton::clicked, this, &StationSetupPage::submit);
    for (QLineEdit* edit : {m_station, m_officer, m_badge, m_password, m_repeat}) {
        connect(edit, &QLineEdit::returnPressed, this, &StationSetupPage::submit);
    }
    setFocusProxy(first ? m_station : m_officer);
    viewers::inEveryLanguage(this, [this] { setTexts(); });
}

void StationSetupPage::setTexts()
{
    const bool first = m_purpose == Purpose::FirstOfficer;
    const bool inSandbox = m_purpose == Purpose::FirstInSandbox || m_purpose == Purpose::FurtherInSandbox;
    setHeadline();
    m_station->setPlaceholderText(tr("For example BREMERHAVEN-3"));
    if (first) {
        m_card->setFieldName(m_station, tr("Station: letters, digits and hyphens"));
    }
    m_card->setFieldName(m_officer, inSandbox ? tr("Your name") : tr("Officer's name"));
    m_card->setFieldName(m_badge, tr("Badge, the name to sign in with"));
    m_card->setFieldName(m_password, tr("Password, at least %1 characters").arg(shortestPassword));
    m_card->setFieldName(m_repeat, tr("Password again"));
    const QStringList roles{tr("Inspector"), tr("Supervisor"), tr("Administrator")};
    const QList<QCheckBox*> boxes = m_roles->findChildren<QCheckBox*>();
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        boxes[i]->setText(roles[i]);
    }
    if (m_instructs) {
        m_instructs->setText(tr("I instruct here and see all results"));
    }
    if (m_cancel) {
        m_cancel->setText(tr("Back"));
    }
}

QString StationSetupPage::problem() const
{
    if (m_purpose == Purpose::FirstOfficer && m_station->text().isEmpty()) {
        return tr("Give the station a name: it is part of every case number.");
    }
    if (m_officer->text().trimmed().isEmpty()) {
        return tr("Enter the officer's name.");
    }
    if (m_badge->text().trimmed().isEmpty()) {
        return tr("Enter a badge to sign in with.");
    }
    if (m_password->text().size() < shortestPassword) {
        return tr("The password needs at least %1 characters.").arg(shortestPassword);
    }
    if (m_password->text() != m_repeat->text()) {
        return tr("The two passwords are not the same; enter them again.");
    }
    return {};
}

void StationSetupPage::submit()
{
    const QString wrong = problem();
    if (!wrong.isEmpty()) {
        showFailure(wrong);
        return;
    }
    StationSetup setup;
    setup.station = m_station->text().toUpper();
    setup.officer = m_officer->text().trimmed();
    setup.badge = m_badge->text().trimmed();
    setup.password = m_password->text();
    setup.roles = roles();
    Q_EMIT submitted(setup);
}

Roles StationSetupPage::roles() const
{
    switch (m_purpose) {
    case Purpose::FirstOfficer:
        return Role::Inspector | Role::Supervisor | Role::Administrator;
    case Purpose::FirstInSandbox:
        return m_instructs->isChecked() ? Role::Trainee | Role::Supervisor : Roles(Role::Trainee);
    case Purpose::FurtherInSandbox:
        return Role::Trainee;
    case Purpose::FurtherOfficer:
        break;
    }
    Roles chosen;
    for (const QCheckBox* box : m_roles->findChildren<QCheckBox*>()) {
        chosen.setFlag(static_cast<Role>(box->property("role-flag").toInt()), box->isChecked());
    }
    return chosen;
}

void StationSetupPage::setHeadline()
{
    switch (m_purpose) {
    case Purpose::FirstOfficer:
        m_card->headline()->setText(tr("Set up this station"));
        m_card->subline()->setText(tr("The first officer is inspector, supervisor and administrator. Add the others "
                                      "later from the menu."));
        m_submit->setText(tr("Set up and sign in"));
        break;
    case Purpose::FurtherOfficer:
        m_card->headline()->setText(tr("Add an officer"));
        m_card->subline()->setText(tr("The new officer signs in with badge and password."));
        m_submit->setText(tr("Add officer"));
        break;
    case Purpose::FirstInSandbox:
    case Purpose::FurtherInSandbox:
        m_card->headline()->setText(tr("Train in the sandbox"));
        m_card->subline()->setText(tr("Simulated cases, a simulated supervisor, and exercises that find out what you "
                                      "miss. Choose a name and a password for this sandbox alone."));
        m_submit->setText(tr("Enter the sandbox"));
        break;
    }
}

void StationSetupPage::setBusy(bool busy)
{
    for (QLineEdit* edit : {m_station, m_officer, m_badge, m_password, m_repeat}) {
        edit->setEnabled(!busy);
    }
    m_submit->setEnabled(!busy);
    m_message->setVisible(busy);
    m_message->setStyleSheet({});
    m_message->setText(tr("Making the keys..."));
}

void StationSetupPage::showFailure(const QString& text)
{
    setBusy(false);
    m_message->setStyleSheet(QStringLiteral("color: %1").arg(colours().alarm.name()));
    m_message->setText(text);
    m_message->show();
}

} // namespace portlight::widgets
