#include "risk/declarations/DeclarationMatch.h"

#include "inspection/ContainerNumber.h"
#include "risk/Words.h"

#include <QRegularExpression>

#include <algorithm>

namespace portlight::risk {

namespace {

// Document and declaration numbers are compared without blanks, hyphens and case.
QString keyOf(const QString& number)
{
    return inspection::normalisedContainerNumber(number);
}

void insert(QHash<QString, QVector<inspection::CaseId>>& keyed, const QString& value, const inspection::CaseId& id)
{
    const QString key = keyOf(value);
    if (key.isEmpty()) {
        return;
    }
    QVector<inspection::CaseId>& cases = keyed[key];
    if (!cases.contains(id)) {
        cases.append(id);
    }
}

QStringList containersOf(const TradeDeclaration& declaration)
{
    QStringList containers;
    for (const TransportEquipment& equipment : declaration.equipment) {
        containers.append(equipment.number);
    }
    for (const GoodsLine& line : declaration.goods) {
        containers.append(line.containers);
    }
    containers.removeAll(QString());
    containers.removeDuplicates();
    return containers;
}

} // namespace

QString matchedByName(MatchedBy by)
{
    switch (by) {
    case MatchedBy::DeclarationNumber:
        return QStringLiteral("declaration_number");
    case MatchedBy::Container:
        return QStringLiteral("container");
    case MatchedBy::TransportDocument:
        return QStringLiteral("transport_document");
    }
    Q_UNREACHABLE();
}

QStringList containersIn(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("[A-Z]{3}[UJZ][ _-]?[0-9]{6}[ _-]?[0-9]"));
    QStringList containers;
    auto found = pattern.globalMatch(text.toUpper());
    while (found.hasNext()) {
        QString number = found.next().captured();
        number.remove(QLatin1Char('_'));
        number = inspection::normalisedContainerNumber(number);
        if (inspection::isValidContainerNumber(number) && !containers.contains(number)) {
            containers.append(number);
        }
    }
    return containers;
}

void CaseIndex::add(const inspection::Case& known)
{
    m_cases.insert(known.id, {known.declaration.number, known.openedMs});
    insert(m_byDeclaration, known.declaration.number, known.id);
    insert(m_byContainer, known.container, known.id);
    insert(m_byContainer, known.declaration.container, known.id);
    insert(m_byDocument, known.declaration.transportDocument, known.id);
    for (const inspection::ScanReference& scan : known.scans) {
        for (const QString& container : containersIn(scan.name)) {
            insert(m_byContainer, container, known.id);
        }
    }
}

std::optional<DeclarationMatch> CaseIndex::find(const Keyed& keyed, const QString& value, MatchedBy by) const
{
    const QVector<inspection::CaseId> cases = keyed.value(keyOf(value));
    if (cases.isEmpty()) {
        return std::nullopt;
    }
    DeclarationMatch match;
    match.caseId = *std::max_element(cases.cbegin(), cases.cend(), [this](const auto& a, const auto& b) {
        return m_cases.value(a).openedMs < m_cases.value(b).openedMs;
    });
    match.by = by;
    match.value = value;
    if (cases.size() > 1) {
        match.doubts.append(Words::tr("More than one case agrees (%1 do); the newest was taken.").arg(cases.size()));
    }
    return match;
}

std::optional<DeclarationMatch> CaseIndex::match(const TradeDeclaration& declaration) const
{
    std::optional<DeclarationMatch> match = find(m_byDeclaration, declaration.number, MatchedBy::DeclarationNumber);
    for (const QString& container : containersOf(declaration)) {
        if (match) {
            break;
        }
        match = find(m_byContainer, container, MatchedBy::Container);
        if (match && !inspection::isValidContainerNumber(container)) {
            match->doubts.append(Words::tr("Container number %1 fails the ISO 6346 check.").arg(container));
        }
    }
    for (const QString& document : declaration.transportDocuments) {
        if (match) {
            break;
        }
        match = find(m_byDocument, document, MatchedBy::TransportDocument);
    }
    if (match && match->by != MatchedBy::DeclarationNumber) {
        const QString held = declarationOf(match->caseId);
        if (!held.isEmpty()) {
            match->doubts.append(Words::tr("The case already holds declaration %1.").arg(held));
        }
    }
    return match;
}

} // namespace portlight::risk
