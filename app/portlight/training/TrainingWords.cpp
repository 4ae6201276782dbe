#include "app/portlight/training/TrainingWords.h"

#include "training/statistics/TraineeStatistics.h"

#include <QCoreApplication>
#include <QLocale>

namespace portlight::app {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::app", text);
}

} // namespace

QString sessionKind(const CourseWish& wish)
{
    return wish.kind == training::SessionKind::RareTargets
               ? tr("Rare threats, %1 % of the images").arg(QLocale().toString(wish.prevalence * 100.0, 'f', 0))
               : tr("What you miss");
}

QString sessionSummary(const QVector<RecordedAnswer>& given)
{
    QVector<training::Answer> answers;
    int retests = 0;
    int retestsFound = 0;
    for (const RecordedAnswer& one : given) {
        if (one.isRetest) {
            ++retests;
            retestsFound += one.answer.reply == training::Reply::Alarm ? 1 : 0;
        } else {
            answers.append(one.answer);
        }
    }
    const training::Measured measured = training::measure(answers);
    const training::AnswerCounts& counts = measured.counts;
    const QLocale locale;
    QStringList lines{
        tr("Threats found: %1 of %2").arg(locale.toString(counts.hits.count), locale.toString(counts.hits.of)),
        tr("False alarms: %1 of %2 harmless images")
            .arg(locale.toString(counts.falseAlarms.count), locale.toString(counts.falseAlarms.of))};
    if (retests > 0) {
        lines.append(tr("Re-tests found: %1 of %2").arg(locale.toString(retestsFound), locale.toString(retests)));
    }
    lines.append(tr("Half of the answers within %1 s").arg(locale.toString(measured.medianSeconds, 'f', 1)));
    lines.append(tr("One session is too few for a judgement: that takes about 100 threats and 100 harmless images."));
    return lines.join(QStringLiteral("\n\n"));
}

} // namespace portlight::app
