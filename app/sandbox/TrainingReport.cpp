#include "app/sandbox/TrainingReport.h"

#include "app/sandbox/ReportNumbers.h"
#include "app/sandbox/ReportPage.h"
#include "app/sandbox/SandboxText.h"
#include "app/sandbox/TrainingCourse.h"
#include "training/statistics/Cohort.h"
#include "training/statistics/Comparison.h"
#include "training/statistics/LearningCurve.h"
#include "training/statistics/StatisticsJson.h"
#include "training/statistics/TraineeStatistics.h"

#include <QLocale>

#include <algorithm>

namespace portlight::app {

using training::Answer;
using training::AnswerCounts;
using training::Measured;
using training::Proportion;

namespace {

constexpr int fewest = training::fewestEventsToJudge;

QString number(double value, int decimals = 2)
{
    return QLocale().toString(value, 'f', decimals);
}

QString withInterval(const training::Estimate& estimate)
{
    return SandboxText::tr("%1 (%2 to %3)")
        .arg(number(estimate.value), number(estimate.interval().low), number(estimate.interval().high));
}

// A difference is named only when it is one.
QString differenceText(const std::optional<training::Difference>& difference, const QString& more, const QString& less)
{
    if (!difference) {
        return SandboxText::tr("not enough to compare");
    }
    return !difference->excludesZero() ? SandboxText::tr("no difference shown") : difference->value > 0.0 ? more : less;
}

QStringList measuredRow(const QString& name, const Measured& measured)
{
    const AnswerCounts& counts = measured.counts;
    return {name,
            QLocale().toString(counts.hits.of),
            rateText(counts.hits),
            QLocale().toString(counts.falseAlarms.of),
            rateText(counts.falseAlarms),
            counts.hits.of + counts.falseAlarms.of == 0
                ? QStringLiteral("-")
                : SandboxText::tr("%1 s").arg(number(measured.medianSeconds, 1))};
}

void addRates(ReportPage& page, const training::TraineeStatistics& statistics, const ReportNames& names)
{
    const auto headings = [](const QString& first) {
        return QStringList{first,
                           SandboxText::tr("threats"),
                           SandboxText::tr("found"),
                           SandboxText::tr("harmless"),
                           SandboxText::tr("false alarms"),
                           SandboxText::tr("median time")};
    };
    const auto rows = [](const QMap<QString, Measured>& of, const ReportNames::Name& nameOf) {
        QVector<QStringList> all;
        for (auto it = of.cbegin(); it != of.cend(); ++it) {
            all.append(measuredRow(nameOf(it.key()).toHtmlEscaped(), it.value()));
        }
        return all;
    };
    page.heading(SandboxText::tr("What you find"));
    page.table(headings(SandboxText::tr("All")), {measuredRow(SandboxText::tr("all images"), statistics.all)});
    page.table(headings(SandboxText::tr("By class")), rows(statistics.byClass, names.ofClass));
    page.table(headings(SandboxText::tr("By difficulty")), rows(statistics.byView, viewName));
    page.table(headings(SandboxText::tr("By cargo")), rows(statistics.byCargo, cargoName));
    page.quiet(
        SandboxText::tr("In brackets: where the rate lies with 95 % confidence (Wilson). A harmless image has no "
                        "class: the false alarms beside a class are those of all harmless images."));
}

void addMeasures(ReportPage& page, const AnswerCounts& counts)
{
    page.heading(SandboxText::tr("How well you tell threats from harmless things"));
    if (!counts.canBeMeasured()) {
        page.quiet(SandboxText::tr("That takes at least one threat and one harmless image."));
        return;
    }
    const training::Estimate c = training::criterion(counts);
    const QString readiness = c.interval().low > 0.0    ? SandboxText::tr("slow to alarm")
                              : c.interval().high < 0.0 ? SandboxText::tr("quick to alarm")
                                                        : SandboxText::tr("neither quick nor slow to alarm");
    page.table({SandboxText::tr("Measure"), SandboxText::tr("value (95 % interval)"), SandboxText::tr("meaning")},
               {{QStringLiteral("d'"), withInterval(training::sensitivity(counts)),
                 SandboxText::tr("0: by chance; above 3: very well")},
                {SandboxText::tr("criterion c"), withInterval(c), readiness},
                {QStringLiteral("A'"),
                 number(training::aPrime(counts.hits.share().value_or(0.0), counts.falseAlarms.share().value_or(0.0))),
                 SandboxText::tr("0.5: by chance; 1: without an error")}});
}

// d' of each block with its interval, as a small picture.
QByteArray curveSvg(const training::LearningCurve& curve, const ReportColours& colours)
{
    constexpr double width = 640.0;
    constexpr double height = 150.0;
    constexpr double left = 34.0;
    double low = 0.0;
    double high = 3.0;
    for (const training::CurvePoint& point : curve.points) {
        low = std::min(low, point.dPrime.interval().low);
        high = std::max(high, point.dPrime.interval().high);
    }
    const auto y = [&](double value) { return 10.0 + (high - value) / (high - low) * (height - 30.0); };
    const auto x = [&](std::size_t i) {
        return left + (width - left - 10.0) * (static_cast<double>(i) + 0.5) / static_cast<double>(curve.points.size());
    };
    QString svg =
        QStringLiteral("<svg xmlns='http://www.w3.org/2000/svg' width='%1' height='%2'>").arg(width).arg(height);
    for (int tick = static_cast<int>(low); tick <= static_cast<int>(high); ++tick) {
        svg += QStringLiteral("<line x1='%1' x2='%2' y1='%3' y2='%3' stroke='%4'/><text x='4' y='%5' fill='%6' "
                              "font-size='11'>%7</text>")
                   .arg(left)
                   .arg(width)
                   .arg(y(tick))
                   .arg(colours.line.name())
                   .arg(y(tick) + 4.0)
                   .arg(colours.quiet.name())
                   .arg(tick);
    }
    for (std::size_t i = 0; i < curve.points.size(); ++i) {
        const training::Estimate& d = curve.points[i].dPrime;
        svg += QStringLiteral("<line x1='%1' x2='%1' y1='%2' y2='%3' stroke='%4' stroke-width='2'/><circle cx='%1' "
                              "cy='%5' r='4' fill='%4'/>")
                   .arg(x(i))
                   .arg(y(d.interval().low))
                   .arg(y(d.interval().high))
                   .arg(colours.accent.name())
                   .arg(y(d.value));
    }
    return (svg + QStringLiteral("</svg>")).toUtf8();
}

void addCurve(ReportPage& page, const QVector<Answer>& own)
{
    page.heading(SandboxText::tr("How it goes over time"));
    const training::LearningCurve curve = training::learningCurve(own);
    if (curve.points.size() < 2) {
        page.quiet(SandboxText::tr("The learning curve begins with two blocks of 50 answers; there are %1 answers.")
                       .arg(QLocale().toString(own.size())));
        return;
    }
    page.picture(curveSvg(curve, page.colours()));
    page.quiet(SandboxText::tr("d' in blocks of 50 answers, each with its 95 % interval."));
    page.line(!curve.per100Answers ? SandboxText::tr("A direction can be named from three blocks on.")
              : !curve.per100Answers->excludesZero()
                  ? SandboxText::tr("No direction is shown yet.")
                  : SandboxText::tr("d' changes by %1 in 100 answers (%2 to %3).")
                        .arg(number(curve.per100Answers->value), number(curve.per100Answers->interval.low),
                             number(curve.per100Answers->interval.high)));
    const training::Comparison past = training::againstOwnPast(own);
    page.line(SandboxText::tr("Your last 200 answers against those before: threats found, %1; false alarms, %2.")
                  .arg(differenceText(past.hitRate, SandboxText::tr("more"), SandboxText::tr("fewer")),
                       differenceText(past.falseAlarmRate, SandboxText::tr("more"), SandboxText::tr("fewer"))));
}

void addAid(ReportPage& page, const QVector<Answer>& own)
{
    page.heading(SandboxText::tr("With a detector and without"));
    const training::AidedReading reading = training::aidedReading(own);
    if (reading.aided.hits.of + reading.aided.falseAlarms.of == 0) {
        page.quiet(SandboxText::tr("You have not read with a detector yet; the form of a session offers it."));
        return;
    }
    const auto row = [](const QString& name, const AnswerCounts& counts) {
        return QStringList{name, QLocale().toString(counts.hits.of), rateText(counts.hits),
                           QLocale().toString(counts.falseAlarms.of), rateText(counts.falseAlarms)};
    };
    page.table({SandboxText::tr("Reading"), SandboxText::tr("threats"), SandboxText::tr("found"),
                SandboxText::tr("harmless"), SandboxText::tr("false alarms")},
               {row(SandboxText::tr("without"), reading.unaided), row(SandboxText::tr("with"), reading.aided),
                row(SandboxText::tr("where it was right"), reading.aidRight),
                row(SandboxText::tr("where it was wrong"), reading.aidWrong)});
    page.quiet(SandboxText::tr("Following it where it is wrong is what costs: threats it did not mark, harmless things "
                               "it did."));
}

void addTools(ReportPage& page, const QVector<RecordedAnswer>& own, const ReportNames& names)
{
    page.heading(SandboxText::tr("Tools"));
    QVector<QStringList> rows;
    const QMap<QString, ToolUse> tools = toolsUsed(own);
    for (auto it = tools.cbegin(); it != tools.cend(); ++it) {
        rows.append({names.ofTool(it.key()).toHtmlEscaped(), QLocale().toString(it->answers),
                     rateText({it->found, it->threats})});
    }
    if (rows.isEmpty()) {
        page.quiet(SandboxText::tr("None was used yet."));
        return;
    }
    page.table({SandboxText::tr("On while you looked"), SandboxText::tr("images"), SandboxText::tr("threats found")},
               rows);
    page.quiet(
        SandboxText::tr("Tools are taken for the harder images: that a share is lower does not say that the tool "
                        "harms."));
}

void addOthers(ReportPage& page, const QVector<Answer>& all, const QString& trainee, const AnswerCounts& own)
{
    page.heading(SandboxText::tr("Among the others"));
    const auto score = training::JudgeableScore::of(own);
    if (!score) {
        page.caution(score.error().text);
        return;
    }
    std::vector<training::JudgeableScore> others;
    for (const QString& other : training::traineesOf(all)) {
        QVector<Answer> theirs;
        std::copy_if(all.cbegin(), all.cend(), std::back_inserter(theirs),
                     [&other](const Answer& answer) { return answer.trainee == other; });
        if (const auto one = training::JudgeableScore::of(training::countAnswers(theirs)); one && other != trainee) {
            others.push_back(*one);
        }
    }
    const auto place = training::Cohort(others).placeOf(*score);
    if (!place) {
        page.quiet(place.error().text);
        return;
    }
    page.line(SandboxText::tr("Better than %1 % of %2 others (%3 to %4 %). Half of them have a d' of %5 or more.")
                  .arg(QLocale().toString(place->percentile, 'f', 0), QLocale().toString(place->others),
                       QLocale().toString(place->percentiles.low, 'f', 0),
                       QLocale().toString(place->percentiles.high, 'f', 0), number(place->median)));
}

void addRetests(ReportPage& page, const QVector<RecordedAnswer>& own, const training::RetestPlan& plan)
{
    Proportion found;
    for (const RecordedAnswer& recorded : own) {
        if (recorded.isRetest) {
            ++found.of;
            found.count += recorded.answer.reply == training::Reply::Alarm ? 1 : 0;
        }
    }
    page.heading(SandboxText::tr("Re-tests"));
    const QString planned = QLocale().toString(plan.planned());
    page.line(
        found.of == 0
            ? SandboxText::tr("Images that you missed come back after 1, 7 and 30 days. Still to come: %1.")
                  .arg(planned)
            : SandboxText::tr("Images that you missed come back after 1, 7 and 30 days: %1 found, %2 still to come.")
                  .arg(rateText(found), planned));
}

QVector<Answer> answersOf(const QVector<Answer>& all, const QString& trainee)
{
    QVector<Answer> own;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(own),
                 [&trainee](const Answer& answer) { return answer.trainee == trainee; });
    return own;
}

} // namespace

QString progressSentence(const TrainingLog& log, const QString& trainee)
{
    const AnswerCounts counts = training::countAnswers(answersOf(log.measured(), trainee));
    if (counts.hits.of + counts.falseAlarms.of == 0) {
        return SandboxText::tr("Nothing answered yet. A judgement takes about %1 threats and %1 harmless images.")
            .arg(fewest);
    }
    const QString so = SandboxText::tr("Answered so far: %1, %2.")
                           .arg(SandboxText::tr("%n threat(s)", nullptr, counts.hits.of),
                                SandboxText::tr("%n harmless image(s)", nullptr, counts.falseAlarms.of));
    return counts.hits.of < fewest || counts.falseAlarms.of < fewest
               ? SandboxText::tr("%1 Too few for a judgement: that takes about %2 of each.").arg(so).arg(fewest)
               : so;
}

QString traineeReportHtml(const TrainingLog& log, const QString& trainee, const ReportColours& colours,
                          const ReportNames& names)
{
    ReportPage page(colours);
    const QVector<Answer> all = log.measured();
    const QVector<Answer> own = answersOf(all, trainee);
    const training::TraineeStatistics statistics = training::statisticsOf(own);
    const AnswerCounts& counts = statistics.all.counts;
    const bool isEnough = counts.hits.of >= fewest && counts.falseAlarms.of >= fewest;
    if (isEnough) {
        page.line(progressSentence(log, trainee));
    } else {
        page.caution(progressSentence(log, trainee));
    }
    if (own.isEmpty()) {
        return page.html();
    }
    addRates(page, statistics, names);
    addMeasures(page, counts);
    addCurve(page, own);
    addAid(page, own);
    addTools(page, log.of(trainee), names);
    addRetests(page, log.of(trainee), log.retestsOf(trainee));
    addOthers(page, all, trainee, counts);
    return page.html();
}

QMap<QString, QString> classOf(const TrainingLog& log, const QVector<inspection::Officer>& officers)
{
    QMap<QString, QString> names;
    for (const inspection::Officer& officer : officers) {
        const bool isTrainee =
            officer.roles.testFlag(inspection::Role::Trainee) && !officer.roles.testFlag(inspection::Role::Supervisor);
        if (isTrainee || !log.of(officer.badge).isEmpty()) {
            names.insert(officer.badge, officer.name);
        }
    }
    return names;
}

QString classReportHtml(const TrainingLog& log, const QMap<QString, QString>& namesByBadge,
                        const ReportColours& colours, const ReportNames& names)
{
    ReportPage page(colours);
    const QVector<Answer> all = log.measured();
    const QStringList classes = TrainingCourse::classes();
    QVector<QStringList> rows;
    for (const QString& trainee : badgesByName(namesByBadge)) {
        const Measured measured = training::measure(answersOf(all, trainee));
        const auto score = training::JudgeableScore::of(measured.counts);
        const auto weakness = log.modelOf(trainee, classes).weakness();
        rows.append(measuredRow(namesByBadge.value(trainee).toHtmlEscaped(), measured));
        rows.last().append(score ? withInterval(score->dPrime()) : SandboxText::tr("too few"));
        rows.last().append(weakness ? names.ofClass(classes.at(static_cast<qsizetype>(*weakness))).toHtmlEscaped()
                                    : QStringLiteral("-"));
    }
    if (rows.isEmpty()) {
        page.quiet(SandboxText::tr("Nobody has answered yet."));
        return page.html();
    }
    page.table({SandboxText::tr("Trainee"), SandboxText::tr("threats"), SandboxText::tr("found"),
                SandboxText::tr("harmless"), SandboxText::tr("false alarms"), SandboxText::tr("median time"),
                QStringLiteral("d'"), SandboxText::tr("weakness")},
               rows);
    page.quiet(SandboxText::tr("In brackets: 95 % confidence. d' is given from %1 threats and %1 harmless images on; a "
                               "weakness is named when it is one with 80 % probability.")
                   .arg(fewest));
    page.heading(SandboxText::tr("The whole class"));
    page.table({SandboxText::tr("By class"), SandboxText::tr("threats"), SandboxText::tr("found")}, [&all, &names] {
        QVector<QStringList> found;
        const training::TraineeStatistics statistics = training::statisticsOf(all);
        for (auto it = statistics.byClass.cbegin(); it != statistics.byClass.cend(); ++it) {
            found.append({names.ofClass(it.key()).toHtmlEscaped(), QLocale().toString(it->counts.hits.of),
                          rateText(it->counts.hits)});
        }
        return found;
    }());
    return page.html();
}

} // namespace portlight::app
