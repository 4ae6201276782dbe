// Words, times and numbers as the officer reads them: translated, through QLocale. Pure functions, GUI text only;
// nothing here is stored or sent.
#pragma once

#include "inspection/Case.h"
#include "inspection/CaseEvent.h"
#include "inspection/Officer.h"

#include <QDateTime>
#include <QString>

namespace portlight::widgets {

[[nodiscard]] QString laneName(inspection::Lane lane);
[[nodiscard]] QString stateName(inspection::CaseState state);
[[nodiscard]] QString stateIcon(inspection::CaseState state); // icon name
[[nodiscard]] QString decisionName(inspection::Decision decision);
[[nodiscard]] QString decisionIcon(inspection::Decision decision);
[[nodiscard]] QString assessmentName(inspection::FindingAssessment assessment);
// A class of findings as an officer reads it: "Folding_Knife" as "Folding knife". A name unknown here loses its
// underscores.
[[nodiscard]] QString className(const QString& label);
[[nodiscard]] QString sourceName(inspection::FindingSource source);
[[nodiscard]] QString annotationName(inspection::AnnotationKind kind);
[[nodiscard]] QString roleNames(inspection::Roles roles);

// What happened, in a sentence ("Decided: hold - undeclared goods").
[[nodiscard]] QString eventSentence(const inspection::CaseEvent& event);

// "now", "5 min", "3 h", "2 d": how long ago; never negative.
[[nodiscard]] QString age(qint64 thenMs, qint64 nowMs);
// Facts on one line, each in its own direction of reading.
[[nodiscard]] QString factsText(QStringList facts);
// Date and time to the second in local time, with the zone.
[[nodiscard]] QString exactTime(qint64 timeMs);
// "1:02:03" or "02:03".
[[nodiscard]] QString duration(qint64 seconds);
[[nodiscard]] QString byteSize(qint64 bytes);

} // namespace portlight::widgets
