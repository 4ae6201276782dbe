// What a trainee sees and misses, as a page: rates with intervals, per class, view and cargo, the learning curve, time,
// tools, aided against unaided reading, the own past and the anonymous others. The same page is shown in the desk,
// printed and written by portlightctl.
//
// HTML of the kind QTextDocument reads; no scripts, nothing loaded from anywhere. Numbers that may not be said are not
// there, and the reason is.
#pragma once

#include "app/sandbox/ReportNames.h"
#include "app/sandbox/ReportPage.h"
#include "app/sandbox/TrainingLog.h"
#include "inspection/Officer.h"

#include <QMap>
#include <QString>
#include <QVector>

namespace portlight::app {

// One sentence on how many answers there are and what may be said of them.
[[nodiscard]] QString progressSentence(const TrainingLog& log, const QString& trainee);

[[nodiscard]] QString traineeReportHtml(const TrainingLog& log, const QString& trainee, const ReportColours& colours,
                                        const ReportNames& names = {});

// Who stands on the instructor's page, badge to name: who trains here, answered or not, and whoever else has answered.
[[nodiscard]] QMap<QString, QString> classOf(const TrainingLog& log, const QVector<inspection::Officer>& officers);

// The instructor's page: everybody of `namesByBadge` with rates and intervals, and the class that each one's answers
// name as a weakness. In alphabetical order: who ranks before whom is not said.
[[nodiscard]] QString classReportHtml(const TrainingLog& log, const QMap<QString, QString>& namesByBadge,
                                      const ReportColours& colours, const ReportNames& names = {});

} // namespace portlight::app
