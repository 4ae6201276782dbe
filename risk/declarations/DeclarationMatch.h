// Which case a declaration belongs to: by declaration number, container or bill of lading, in this order of worth.
#pragma once

#include "inspection/Case.h"
#include "risk/declarations/TradeDeclaration.h"

#include <QHash>

#include <optional>

namespace portlight::risk {

enum class MatchedBy { DeclarationNumber, Container, TransportDocument };
[[nodiscard]] QString matchedByName(MatchedBy by); // "declaration_number", "container", "transport_document"

struct DeclarationMatch
{
    inspection::CaseId caseId;
    MatchedBy by = MatchedBy::DeclarationNumber;
    QString value; // what agreed
    // Why an officer should look: several cases agree, the case already holds another declaration, a number with a
    // wrong check digit agreed. Empty for a clean match.
    QStringList doubts;
};

// What is known of the cases, by the three keys. Built once, asked for each declaration; about 200 bytes a case.
class CaseIndex
{
public:
    // Containers come from the case, its declaration and the names of its scans ("MSKU1234565_top.dcs").
    void add(const inspection::Case& known);
    [[nodiscard]] qsizetype size() const { return m_cases.size(); }

    // The best match: the newest case where several agree by the same key. A case that holds this very declaration is
    // found by its number.
    [[nodiscard]] std::optional<DeclarationMatch> match(const TradeDeclaration& declaration) const;
    // The declaration number that the case held when it was added; empty for none.
    [[nodiscard]] QString declarationOf(const inspection::CaseId& id) const { return m_cases.value(id).declaration; }

private:
    struct Known
    {
        QString declaration;
        qint64 openedMs = 0;
    };
    using Keyed = QHash<QString, QVector<inspection::CaseId>>;

    [[nodiscard]] std::optional<DeclarationMatch> find(const Keyed& keyed, const QString& value, MatchedBy by) const;

    QHash<inspection::CaseId, Known> m_cases;
    Keyed m_byDeclaration;
    Keyed m_byContainer;
    Keyed m_byDocument;
};

// Container numbers with a right check digit in a file name or other text.
[[nodiscard]] QStringList containersIn(const QString& text);

} // namespace portlight::risk
