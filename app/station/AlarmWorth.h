// What alarms of a class have been worth on this station: how many there were, how many were examined, how many of
// those held, by class and scanner. Counted by the book of figures from the log (risk/figures/PortFact.h): a class
// counts once a case, and is examined when an examination said which classes were there (or that nothing was). Only
// examined cases speak, and those were chosen: the share holds for alarms that led to an examination.
//
// What supervisors answered to holds after an alarm stands beside it and never in it: a second officer's word, given on
// the same image, confirms no goods.
#pragma once

#include "inspection/Result.h"
#include "local_cache/CacheLocation.h"
#include "risk/figures/FigureTable.h"

#include <QVector>

namespace portlight::app {

struct AlarmWorth
{
    qint64 alarms = 0;
    qint64 examined = 0;
    qint64 confirmed = 0;
    qint64 holdsApproved = 0; // cases with such an alarm whose hold a supervisor then approved
    qint64 holdsRejected = 0;
    qint64 unfamiliar = 0; // alarms in scans unlike those the model was trained on

    // Positive predictive value: confirmed of examined, with its 95% interval.
    [[nodiscard]] risk::Rate ppv() const { return risk::rateOf(confirmed, examined); }
    // Below one half even at the upper end of the interval: then, and only then, a rule stands in place of the bare
    // alarm. So chance alone rarely takes an alarm's weight away: 0 of 4, 1 of 8 and 3 of 14 examined are enough, 2 of
    // 5 are not.
    [[nodiscard]] bool isMostlyFalse() const;
};

[[nodiscard]] AlarmWorth worthOf(const risk::AlarmRow& row);

class AlarmWorths
{
public:
    AlarmWorths() = default;
    explicit AlarmWorths(QVector<risk::AlarmRow> rows);

    // Nothing known is a worth of no alarms.
    [[nodiscard]] AlarmWorth of(const QString& label, const QString& scanner) const;
    // Over all scanners.
    [[nodiscard]] AlarmWorth of(const QString& label) const;
    [[nodiscard]] const QVector<risk::AlarmRow>& rows() const { return m_rows; }

private:
    QVector<risk::AlarmRow> m_rows;
};

// Brings the book up to date with the log and reads it.
[[nodiscard]] inspection::Result<AlarmWorths> readAlarmWorths(const local_cache::CacheLocation& location);

} // namespace portlight::app
