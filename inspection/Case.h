// A case as the desk shows it: the projection of its events. Never stored as truth; rebuilt from the log at any time.
#pragma once

#include "inspection/Annotation.h"
#include "inspection/Declaration.h"
#include "inspection/Finding.h"
#include "inspection/Identifiers.h"
#include "inspection/RiskAssessment.h"
#include "inspection/TradeDocument.h"

#include <QMap>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace portlight::inspection {

// Where selection sent the consignment (WCO Risk Management Compendium): red physical, yellow documents,
// blue post-clearance audit, green release.
enum class Lane { None, Red, Yellow, Blue, Green };

enum class CaseState {
    AwaitingScan,
    ToInspect,
    SecondOpinion,
    PhysicalExamination,
    HoldRequested, // waits for a second person
    Held,
    Cleared,
    Released,
    Closed,
};

// In order of strictness: a later one stands when two were made apart.
enum class Decision { Clear, SecondOpinion, PhysicalExamination, Hold };

[[nodiscard]] QString toString(Lane lane);         // "red", ...; stable, untranslated
[[nodiscard]] QString toString(CaseState state);   // "to_inspect", ...
[[nodiscard]] QString toString(Decision decision); // "clear", "hold", "second_opinion", "physical_examination"
[[nodiscard]] std::optional<Lane> laneFromString(QStringView name);
[[nodiscard]] std::optional<CaseState> caseStateFromString(QStringView name);
[[nodiscard]] std::optional<Decision> decisionFromString(QStringView name);

struct ScanReference
{
    QString sha256; // content hash in the scan store, lower-case hex
    QString name;   // as the scanner or file named it
    QString kind;   // "volume", "radiograph", "report"
    qint64 bytes = 0;
    qint64 attachedMs = 0;
    QJsonObject details; // as `portlightctl scan info` prints it, without the file
};

struct DecisionRecord
{
    EventId event;
    OfficerId officer;
    QString station;
    Decision decision = Decision::Clear;
    QString reason;
    qint64 timeMs = 0;
    qint64 sequenceInCase = 0;
};

// Something measured in a scan that lies outside what its model was trained on.
struct UnfamiliarFigure
{
    QString name; // stable, of the model's bundle: "voxel_mm", "noise", "energy_ratio", ...
    double value = 0.0;
    double low = 0.0; // what it was trained on
    double high = 0.0;

    bool operator==(const UnfamiliarFigure&) const = default;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static UnfamiliarFigure fromJson(const QJsonObject& object);
};

// One look at a scan: by a detector of ours, or by whoever wrote a threat report.
struct DetectionRecord
{
    EventId event;
    QString scan;     // SHA-256 of the scan looked at; empty: none known here
    QString detector; // "blades-1"; of a threat report what it calls its detector
    QString version;  // of the model; empty for a threat report
    QString problem;  // set: it could not look, and why
    QString station;
    qint64 timeMs = 0;
    QVector<UnfamiliarFigure> unfamiliar; // empty: the scan is like those the model was trained on, or nobody can tell
    QVector<FindingId> findings;
};

// What an officer saw before the detectors' findings were shown to anybody (unaided first reading).
struct FirstAnswer
{
    EventId event;
    OfficerId officer;
    bool suspicious = false;
    QString text;
    qint64 timeMs = 0;
};

// A decision, answer to a hold, release or closing that no other one in the case has seen and replaced. More than one
// of them: they were made apart (docs/adr/0005).
struct StandingWord
{
    EventId event;
    OfficerId officer;
    OfficerId asker; // of the hold that this word asks for or approves; null otherwise
    QString station;
    qint64 stationSequence = 0;
    qint64 sequenceInCase = 0;
    CaseState state = CaseState::ToInspect;    // what the case becomes by this word alone
    std::optional<QMap<QString, qint64>> seen; // station -> last event of this case its author knew; none in old events
};

struct NoteRecord
{
    OfficerId officer;
    QString text;
    qint64 timeMs = 0;
};

struct Case
{
    CaseId id;
    QString number;
    QString container; // ISO 6346 or empty
    Lane lane = Lane::None;
    CaseState state = CaseState::AwaitingScan;
    bool contested = false; // words made apart disagree: the strictest stands until a supervisor who saw all decides
    qint64 openedMs = 0;
    qint64 changedMs = 0;
    qint64 eventCount = 0;
    qint64 lastSequence = 0;
    Declaration declaration;
    RiskAssessment risk; // as recorded with the declaration
    QVector<ScanReference> scans;
    QVector<Finding> findings;
    QVector<DetectionRecord> detections; // a model's newer look at a scan replaces its older one, findings and all
    QVector<FirstAnswer> firstAnswers;
    QVector<Annotation> annotations;
    QVector<NoteRecord> notes;
    QVector<TradeDocument> documents; // in the order of their registration
    QVector<Seal> seals;
    QVector<DecisionRecord> decisions;
    QVector<StandingWord> standing;
    QMap<QString, qint64> seen; // station -> its last event in this case
    QString examinationResult;
    // Whether an examination found fraud; nothing while none said.
    std::optional<bool> examinationFoundFraud;
    // Which classes of findings the last examination confirmed; nothing while none said.
    std::optional<QStringList> confirmedClasses;
};

// The look that a finding comes from; null for an officer's own.
[[nodiscard]] const DetectionRecord* detectionOf(const Case& c, const FindingId& finding);

// A model of a version, as one word without blanks: "blades-1@2026-11-26.5016".
[[nodiscard]] QString modelWord(const QString& detector, const QString& version);
// The model words that have looked at every scan of one kind in the case (or said why they cannot), sorted. A model
// looks at one kind of scan only.
[[nodiscard]] QStringList modelsThatLooked(const Case& c);
[[nodiscard]] QVector<ScanReference> scansOf(const Case& c, QStringView kind);

// A model in use on a terminal.
struct ModelAtWork
{
    QString word;     // modelWord
    QString scanKind; // ScanReference::kind of the scans it looks at
    bool operator==(const ModelAtWork&) const = default;
};
// Whether nothing in the case waits for one of them.
[[nodiscard]] bool isLookedAtByAll(const Case& c, const QVector<ModelAtWork>& models);

// Findings that lie in this scan: those of looks at it, and those of which nobody knows where they were looked for.
[[nodiscard]] QVector<Finding> findingsIn(const Case& c, const QString& scanSha256);

// Whether somebody is still to decide or examine: what the detectors look at, and the worklist shows first.
[[nodiscard]] bool isOpenWork(CaseState state);

} // namespace portlight::inspection
