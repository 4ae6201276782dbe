// Trade documents of a consignment and the seals on it, as the case's events tell them: what a document's content is
// (its hash; the file itself is never kept), who held it when, and whether what was presented is what was registered.
// Values; no I/O. How events make them: DocumentEvents.h.
#pragma once

#include "inspection/Identifiers.h"

#include <QString>
#include <QVector>

#include <optional>

namespace portlight::inspection {

enum class DocumentKind {
    CertificateOfOrigin,
    BillOfLading,
    AirWaybill,
    Invoice,
    PackingList,
    HealthCertificate, // phytosanitary, veterinary
    Licence,
    Other, // also a kind that this program does not know
};

// What an officer found when looking at a seal.
enum class SealState {
    Intact,
    Opened, // by us, on purpose
    Broken, // found broken, missing or replaced
};

[[nodiscard]] QString toString(DocumentKind kind); // "certificate_of_origin", ...; stable, untranslated
[[nodiscard]] QString toString(SealState state);   // "intact", "opened", "broken"
[[nodiscard]] const QVector<DocumentKind>& allDocumentKinds();
[[nodiscard]] std::optional<DocumentKind> documentKindFromString(QStringView name);
[[nodiscard]] std::optional<SealState> sealStateFromString(QStringView name);

// One link of the chain of custody, or one look at the paper.
struct CustodyStep
{
    enum class Kind { Registered, Transferred, Presented };
    Kind kind = Kind::Registered;
    EventId event;
    OfficerId officer;
    QString station;
    qint64 timeMs = 0;
    QString from;   // Transferred: who handed it over, as the officer knew it
    QString party;  // who has it from here on; Presented: who showed it
    QString sha256; // Registered, Presented: of the file
    // Transferred: `from` is who had it. Presented: the file is the one registered.
    bool holds = true;
};

struct TradeDocument
{
    QUuid id;
    DocumentKind kind = DocumentKind::Other;
    QString number; // the document's own reference, as its issuer gave it
    QString name;   // of the file
    QString sha256; // lower-case hex, of the file as registered
    qint64 bytes = 0;
    QString custodian; // who has it now
    QVector<CustodyStep> steps;

    // A file was presented as this document that is not the one registered.
    [[nodiscard]] bool isAltered() const;
    // It was handed over by somebody who did not have it: two terminals apart, or a link nobody recorded.
    [[nodiscard]] bool hasCustodyGap() const;
};

struct SealStep
{
    EventId event;
    OfficerId officer;
    QString station;
    qint64 timeMs = 0;
    SealState state = SealState::Intact;
    QString text; // by whom it was affixed; why it was opened, what is wrong with it
};

struct Seal
{
    QString number;
    QString place; // what it closes: "container CSQU3054383, right door"
    SealState state = SealState::Intact;
    QVector<SealStep> steps; // the first: affixed
};

} // namespace portlight::inspection
