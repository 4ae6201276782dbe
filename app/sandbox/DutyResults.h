// What officers saw of the threats that were projected into the live queue: how many were shown, found and missed, in
// all and by officer, class, difficulty and month, each share with its interval.
//
// There are no harmless images beside them (every image of the day is one, and most are cleared rightly), so that no
// sensitivity can be measured: only the share that was found. Below 100 projections of a group nothing is judged: its
// share stands with its interval and the words that it is too few for a judgement. Officers stand in alphabetical
// order: who ranks before whom is not said.
#pragma once

#include "app/sandbox/ReportNames.h"
#include "app/sandbox/ReportPage.h"
#include "app/sandbox/TrainingLog.h"
#include "training/statistics/Proportion.h"

#include <QMap>
#include <QString>
#include <QVector>

namespace portlight::app {

struct DutyGroup
{
    enum class By { All, Officer, Class, Difficulty, Month };

    By by = By::All;
    QString key;               // badge, class, "easy", "2026-11"; empty for all
    training::Proportion seen; // found, of those shown
    int timedOut = 0;          // of the missed: the time to decide ran out
    double medianSeconds = 0.0;

    [[nodiscard]] int missed() const { return seen.of - seen.count; }
    [[nodiscard]] bool isEnough() const;
};

// All first, then the groups in the order of By, each by key. Only answers of projections on duty are looked at; empty
// without any.
[[nodiscard]] QVector<DutyGroup> dutyGroups(const TrainingLog& log);

// `namesByBadge`: of the officers; one that is not in it stands with the badge.
[[nodiscard]] QString dutyResultsHtml(const TrainingLog& log, const QMap<QString, QString>& namesByBadge,
                                      const ReportColours& colours, const ReportNames& names = {});
// The groups as a table (UTF-8, comma, one header line): by, key, shown, found, missed, timed_out, found_share, low,
// high (95 % interval), median_seconds, enough_to_judge.
[[nodiscard]] QByteArray dutyResultsCsv(const TrainingLog& log);
[[nodiscard]] QString toString(DutyGroup::By by); // "all", "officer", ...: stable, untranslated

} // namespace portlight::app
