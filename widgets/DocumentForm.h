// What an officer enters to record something of a trade document or a seal: one form for all of it, with the fields
// that the act needs.
#pragma once

#include "inspection/TradeDocument.h"

#include <QStringList>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace portlight::widgets {

class FormCard;

enum class DocumentAct { Register, HandOn, Present, AffixSeal, InspectSeal };

struct DocumentAnswer
{
    inspection::DocumentKind kind = inspection::DocumentKind::Other; // Register
    QString number;                                                  // Register: the document's; AffixSeal: the seal's
    QString party;                                                   // who has it, takes it, shows it, affixed it
    QString place;                                                   // AffixSeal: what it closes
    inspection::SealState found = inspection::SealState::Intact;     // InspectSeal
    QString text;                                                    // InspectSeal: in words
};

class DocumentForm : public QWidget
{
    Q_OBJECT

public:
    // `about`: the line above the fields, what is recorded of what. `parties`: names already known in the case, offered
    // while typing.
    DocumentForm(DocumentAct act, const QString& about, const QStringList& parties, QWidget* parent = nullptr);

    void setParty(const QString& name);
    void setPlace(const QString& place);
    // The verdict on a presented file, said before it is recorded.
    void showVerdict(bool matches);
    void showRefusal(const QString& text);
    // A party signed what is to be recorded: its name, or who it hands on to, is filled in for good.
    void showStatement(const QString& signer, const QString& party);

Q_SIGNALS:
    void submitted(const portlight::widgets::DocumentAnswer& answer);
    // HandOn, Present: the officer has a statement that the party signed with its own key.
    void statementRequested();

private:
    void addFields(FormCard& card, const QStringList& parties);
    [[nodiscard]] QString problem() const;
    void submit();

    DocumentAct m_act;
    QComboBox* m_kind = nullptr;
    QComboBox* m_found = nullptr;
    QLineEdit* m_number = nullptr;
    QLineEdit* m_party = nullptr;
    QLineEdit* m_place = nullptr;
    QLineEdit* m_text = nullptr;
    QLabel* m_message = nullptr;
    std::optional<bool> m_verdict;
    QLabel* m_signed = nullptr;
    QPushButton* m_statement = nullptr;
    QPushButton* m_submit = nullptr;
};

} // namespace portlight::widgets
