#include "widgets/DocumentForm.h"

#include "widgets/DocumentText.h"
#include "widgets/FormCard.h"
#include "widgets/Theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace portlight::widgets {

using inspection::SealState;

namespace {

constexpr int longestName = 200; // as inspection/DocumentEvents.cpp refuses longer ones
constexpr int longestSeal = 40;

QLineEdit* field(const char* name, int longest)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(QLatin1String(name));
    edit->setMaxLength(longest);
    return edit;
}

QString partyLabel(DocumentAct act)
{
    switch (act) {
    case DocumentAct::Register:
        return DocumentForm::tr("Who has the document");
    case DocumentAct::HandOn:
        return DocumentForm::tr("Who takes it over");
    case DocumentAct::Present:
        return DocumentForm::tr("Who presents it");
    case DocumentAct::AffixSeal:
        return DocumentForm::tr("Who affixed it (may be empty)");
    case DocumentAct::InspectSeal:
        break;
    }
    return {};
}

QString submitText(DocumentAct act)
{
    switch (act) {
    case DocumentAct::Register:
        return DocumentForm::tr("Register");
    case DocumentAct::HandOn:
        return DocumentForm::tr("Hand on");
    default:
        return DocumentForm::tr("Record");
    }
}

} // namespace

DocumentForm::DocumentForm(DocumentAct act, const QString& about, const QStringList& parties, QWidget* parent)
    : QWidget(parent)
    , m_act(act)
    , m_message(new QLabel)
    , m_submit(new QPushButton(submitText(act)))
{
    auto* card = new FormCard(this, FormCard::Frame::Plain);
    card->subline()->setText(about);
    card->subline()->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->setObjectName(QStringLiteral("documentMessage"));
    m_message->setWordWrap(true);
    m_message->hide();
    card->addBelow(m_message);
    addFields(*card, parties);
    m_submit->setObjectName(QStringLiteral("recordDocument"));
    m_submit->setProperty("primary", true);
    card->addBelow(m_submit);
    connect(m_submit, &QPushButton::clicked, this, &DocumentForm::submit);
    for (QLineEdit* const edit : findChildren<QLineEdit*>()) {
        connect(edit, &QLineEdit::returnPressed, this, &DocumentForm::submit);
    }
}

void DocumentForm::addFields(FormCard& card, const QStringList& parties)
{
    if (m_act == DocumentAct::Register) {
        m_kind = new QComboBox;
        m_kind->setObjectName(QStringLiteral("documentKind"));
        for (const inspection::DocumentKind kind : inspection::allDocumentKinds()) {
            m_kind->addItem(documentKindName(kind), static_cast<int>(kind));
        }
        card.addField(tr("What it is"), m_kind);
        m_number = field("documentNumber", longestName);
        card.addField(tr("Its number, as the issuer gave it (may be empty)"), m_number);
        setFocusProxy(m_kind);
    }
    if (m_act == DocumentAct::AffixSeal) {
        m_number = field("sealNumber", longestSeal);
        card.addField(tr("Number on the seal"), m_number);
        m_place = field("sealPlace", longestName);
        card.addField(tr("What it closes"), m_place);
        setFocusProxy(m_number);
    }
    if (m_act == DocumentAct::InspectSeal) {
        m_found = new QComboBox;
        m_found->setObjectName(QStringLiteral("sealFound"));
        m_found->addItem(tr("Intact, number as recorded"), static_cast<int>(SealState::Intact));
        m_found->addItem(tr("Broken, missing or replaced"), static_cast<int>(SealState::Broken));
        m_found->addItem(tr("Opened by us now"), static_cast<int>(SealState::Opened));
        card.addField(tr("How the seal was found"), m_found);
        m_text = field("sealText", longestName);
        card.addField(tr("In a few words"), m_text);
        setFocusProxy(m_found);
        return;
    }
    m_party = field("documentParty", longestName);
    auto* completer = new QCompleter(parties, m_party);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_party->setCompleter(completer);
    card.addField(partyLabel(m_act), m_party);
    if (m_act == DocumentAct::HandOn || m_act == DocumentAct::Present) {
        m_statement = new QPushButton(tr("Statement signed by the party..."));
        m_statement->setObjectName(QStringLiteral("documentStatement"));
        m_statement->setToolTip(tr("A file the party made with its own key; without it your signature alone stands for "
                                   "what it did"));
        m_signed = new QLabel;
        m_signed->setObjectName(QStringLiteral("documentSigned"));
        m_signed->setWordWrap(true);
        m_signed->hide();
        card.addBelow(m_statement);
        card.addBelow(m_signed);
        connect(m_statement, &QPushButton::clicked, this, &DocumentForm::statementRequested);
    }
    if (focusProxy() == nullptr) {
        setFocusProxy(m_party);
    }
}

void DocumentForm::setParty(const QString& name)
{
    if (m_party) {
        m_party->setText(name);
    }
}

void DocumentForm::setPlace(const QString& place)
{
    if (m_place) {
        m_place->setText(place);
    }
}

void DocumentForm::showVerdict(bool matches)
{
    m_verdict = matches;
    m_message->setText(matches ? tr("This is the file that was registered: nothing in it was changed.")
                               : tr("ALTERED: this is not the file that was registered. Recording it keeps that on "
                                    "file for good."));
    m_message->setStyleSheet(QStringLiteral("color: %1").arg((matches ? colours().confirmed : colours().alarm).name()));
    m_message->show();
}

void DocumentForm::showRefusal(const QString& text)
{
    m_message->setText(text);
    m_message->setStyleSheet(QStringLiteral("color: %1").arg(colours().alarm.name()));
    m_message->show();
}

void DocumentForm::showStatement(const QString& signer, const QString& party)
{
    m_party->setText(party);
    m_party->setReadOnly(true);
    m_signed->setText(tr("Signed by %1 with its own key.").arg(signer));
    m_signed->setStyleSheet(QStringLiteral("color: %1").arg(colours().confirmed.name()));
    m_signed->show();
    m_message->hide(); // what was refused before
    if (m_verdict) {
        showVerdict(*m_verdict);
    }
}

QString DocumentForm::problem() const
{
    const auto isMissing = [](const QLineEdit* edit) { return edit != nullptr && edit->text().trimmed().isEmpty(); };
    if (m_act == DocumentAct::AffixSeal) {
        return isMissing(m_number)  ? tr("Enter the number on the seal.")
               : isMissing(m_place) ? tr("Say what the seal closes.")
                                    : QString();
    }
    if (m_act == DocumentAct::InspectSeal) {
        return m_found->currentIndex() > 0 && isMissing(m_text)
                   ? tr("Say in a few words how it was found, or why it is "
                        "opened.")
                   : QString();
    }
    return isMissing(m_party) ? tr("Enter the name of the party.") : QString();
}

void DocumentForm::submit()
{
    if (const QString text = problem(); !text.isEmpty()) {
        showRefusal(text);
        return;
    }
    const auto textOf = [](const QLineEdit* edit) { return edit ? edit->text().trimmed() : QString(); };
    DocumentAnswer answer;
    if (m_kind) {
        answer.kind = static_cast<inspection::DocumentKind>(m_kind->currentData().toInt());
    }
    if (m_found) {
        answer.found = static_cast<SealState>(m_found->currentData().toInt());
    }
    answer.number = textOf(m_number);
    answer.party = textOf(m_party);
    answer.place = textOf(m_place);
    answer.text = textOf(m_text);
    Q_EMIT submitted(answer);
}

} // namespace portlight::widgets
