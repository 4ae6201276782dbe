// What the port's figures know of one case: a pure function of its events, so that the book of figures can be made anew
// from the log at any time.
#pragma once

#include "inspection/Case.h"
#include "inspection/CaseEvent.h"

#include <QString>
#include <QVector>

#include <array>
#include <functional>

namespace portlight::risk {

// What a case is counted by. All, Lane ... Month can also be filtered by.
enum class Dimension { All, Lane, Officer, Chapter, Origin, Route, Month, LaneHour, Duration };
constexpr int dimensionCount = 9;
constexpr int filterDimensions = 7; // All to Month

// What is counted and summed. Times are in seconds.
enum class Figure {
    Cases,
    Decided,       // with a first decision
    WaitSeconds,   // opened to first decision, of the decided
    LookSeconds,   // first scan to first decision, of the decided
    Examined,      // with an outcome
    Hits,          // of those, fraud
    ModelExamined, // selected by the model, with an outcome
    ModelHits,
    DrawnExamined, // drawn at random, with an outcome
    DrawnHits,
    Holds,
    HoldsApproved,
    HoldsRejected
};
constexpr std::size_t measureCount = 13;

struct Measures
{
    std::array<qint64, measureCount> values{};

    [[nodiscard]] qint64 of(Figure m) const { return values.at(static_cast<std::size_t>(m)); }
    qint64& operator[](Figure m) { return values.at(static_cast<std::size_t>(m)); }
    void add(const Measures& other, qint64 factor);
};

// A class that a detector alarmed on in a case, once however many boxes, and what became of it.
struct AlarmFact
{
    QString label;   // class: "firearm", "blade"
    QString scanner; // device model, or manufacturer, or empty
    int judged = 0;  // 1 when an examination said which classes were there (or that nothing was)
    int confirmed = 0;
    // A supervisor's last answer to a hold that was asked for after the alarm: another officer's word, no examination.
    int holdApproved = 0;
    int holdRejected = 0;
    int unfamiliar = 0; // raised in a scan unlike those its model was trained on
};

struct PortFact
{
    inspection::CaseId caseId;
    QString number;
    QString declaration; // its number; empty when none is attached
    qint64 openedMs = 0;
    inspection::Lane lane = inspection::Lane::None;
    QString officer; // who made the first decision, as `nameOf` calls them
    int chapter = 0; // of the first goods line; 0 unknown
    QString origin;  // ISO 3166-1 alpha-2
    QString route;   // "CN > ROTTERDAM": country of dispatch and station
    QString importer;
    QString hsCode;
    int month = 0;     // 202601, of the opening, local time
    int hour = 0;      // 0 to 23
    int duration = 0;  // durationBin() of LookSeconds; 0 undecided
    QString model;     // that scored it, as RiskAssessment::model; empty when none did
    double score = 0;  // 0 to 1, of that model
    double stated = 0; // the probability of fraud it stated
    Measures measures;
    QVector<AlarmFact> alarms;
};

// What the case's scans were made with: device model, or manufacturer, or empty when they do not say.
[[nodiscard]] QString scannerOf(const inspection::Case& c);

using NameOfOfficer = std::function<QString(const inspection::OfficerId&)>;

// Reopened cases count with their first decision; an examination with its last outcome.
[[nodiscard]] PortFact portFact(const inspection::Case& projected, const QVector<inspection::CaseEvent>& events,
                                const NameOfOfficer& nameOf);

// 1 below half a minute, then 1, 2, 5, 10, 30 minutes, 1, 4, 24 hours and above.
[[nodiscard]] int durationBin(qint64 seconds);
[[nodiscard]] QString durationLabel(int bin);

} // namespace portlight::risk
