#include "app/portlight/training/TrainingWords.h"

#include "app/portlight/training/TrainingDesk.h"
#include "inspection/Percent.h"
#include "training/statistics/TraineeStatistics.h"
#include "widgets/DisplayText.h"

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
    if (!wish.title.isEmpty()) {
        return wish.title;
    }
    return wish.kind == training::SessionKind::RareTargets
               ? tr("Rare threats, %1 % of the images").arg(inspection::percent(wish.prevalence))
               : tr("What you miss");
}

QString outcomeHeadline(const RecordedAnswer& given, bool alarm)
{
    const bool isThreat = given.answer.truth == training::Truth::Threat;
    const bool isFound = isThreat && given.answer.reply == training::Reply::Alarm;
    return isFound                    ? TrainingDesk::tr("Found")
           : isThreat && given.isLate ? TrainingDesk::tr("Time is up")
           : isThreat                 ? TrainingDesk::tr("Missed")
           : alarm                    ? TrainingDesk::tr("False alarm")
                                      : TrainingDesk::tr("Right");
}

QString outcomeDetail(const RecordedAnswer& given, bool alarm, const QVector<inspection::Finding>& items,
                      training::SessionKind kind)
{
    const bool isThreat = given.answer.truth == training::Truth::Threat;
    const bool isFound = isThreat && given.answer.reply == training::Reply::Alarm;
    QStringList what;
    for (const inspection::Finding& item : items) {
        what.append(widgets::className(item.label));
    }
    const QString named = what.join(TrainingDesk::tr(", "));
    QStringList lines{isFound    ? TrainingDesk::tr("%1, as marked.").arg(named)
                      : isThreat ? TrainingDesk::tr("There is this in it: %1.").arg(named)
                      : alarm    ? TrainingDesk::tr("Nothing prohibited is in it.")
                                 : TrainingDesk::tr("Nothing prohibited is in it, and you cleared it.")};
    if (isThreat && alarm && !isFound) {
        lines.append(TrainingDesk::tr("You held it for something else: for the figures it counts as missed."));
    }
    if (isThreat && !isFound && !given.isRetest && kind == training::SessionKind::Adaptive) {
        lines.append(TrainingDesk::tr("This image comes back tomorrow."));
    }
    if (given.spec.isOfPack()) {
        lines.append(TrainingDesk::tr("A scan of an examined case, out of an exercise pack."));
    }
    lines.append(TrainingDesk::tr("After %1 s.").arg(QLocale().toString(given.answer.seconds, 'f', 1)));
    return lines.join(QStringLiteral("\n\n"));
}

QString interruptedSentence(const QVector<InterruptedSession>& sessions)
{
    QStringList sentences;
    for (const InterruptedSession& session : sessions) {
        const QString begun = QLocale().toString(session.begun, QLocale::ShortFormat);
        sentences.append(
            session.answers == 0
                ? tr("Your training session of %1 was cut off before its first answer; it is ended and counts nothing.")
                      .arg(begun)
                : QCoreApplication::translate("portlight::app",
                                              "Your training session of %1 was cut off; it is ended. The %n image(s) "
                                              "you answered count, the one you had not answered does not.",
                                              nullptr, session.answers)
                      .arg(begun));
    }
    return sentences.join(QLatin1Char(' '));
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
