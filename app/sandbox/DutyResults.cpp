#include "app/sandbox/DutyResults.h"

#include "app/sandbox/ReportNumbers.h"
#include "app/sandbox/SandboxText.h"
#include "training/statistics/TraineeStatistics.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace portlight::app {

using By = DutyGroup::By;

namespace {

constexpr int fewest = training::fewestEventsToJudge;

QString keyOf(const RecordedAnswer& recorded, By by)
{
    switch (by) {
    case By::All:
        return {};
    case By::Officer:
        return recorded.answer.trainee;
    case By::Class:
        return recorded.answer.itemClass;
    case By::Difficulty:
        return recorded.answer.view;
    case By::Month:
        return recorded.answer.time.toLocalTime().date().toString(QStringLiteral("yyyy-MM"));
    }
    Q_UNREACHABLE();
}

DutyGroup groupOf(By by, const QString& key, const QVector<RecordedAnswer>& answers)
{
    DutyGroup group{by, key, {}, 0, 0.0};
    QVector<training::Answer> timed;
    timed.reserve(answers.size());
    for (const RecordedAnswer& recorded : answers) {
        const bool isFound = recorded.answer.reply == training::Reply::Alarm;
        ++group.seen.of;
        group.seen.count += isFound ? 1 : 0;
        group.timedOut += !isFound && recorded.isLate ? 1 : 0;
        timed.append(recorded.answer);
    }
    group.medianSeconds = training::measure(timed).medianSeconds;
    return group;
}

QVector<DutyGroup> groupsBy(By by, const QVector<RecordedAnswer>& answers)
{
    QMap<QString, QVector<RecordedAnswer>> parts;
    for (const RecordedAnswer& recorded : answers) {
        parts[keyOf(recorded, by)].append(recorded);
    }
    QVector<DutyGroup> groups;
    groups.reserve(parts.size());
    for (auto it = parts.cbegin(); it != parts.cend(); ++it) {
        groups.append(groupOf(by, it.key(), it.value()));
    }
    return groups;
}

// Badges are free text: what would end a cell becomes "_", as in tables of answers (training/statistics/AnswerTable.h).
QByteArray plainWord(QString word)
{
    static const QRegularExpression unfit(QStringLiteral("[\",\r\n]"));
    return word.replace(unfit, QStringLiteral("_")).toUtf8();
}

QString monthName(const QString& key)
{
    return QLocale().toString(QDate::fromString(key, QStringLiteral("yyyy-MM")), QStringLiteral("MMMM yyyy"));
}

QStringList row(const QString& name, const DutyGroup& group)
{
    const QLocale locale;
    return {name,
            locale.toString(group.seen.of),
            locale.toString(group.seen.count),
            locale.toString(group.missed()),
            locale.toString(group.timedOut),
            rateText(group.seen),
            SandboxText::tr("%1 s").arg(locale.toString(group.medianSeconds, 'f', 1)),
            group.isEnough() ? SandboxText::tr("enough") : SandboxText::tr("too few")};
}

void addTable(ReportPage& page, const QString& first, const QVector<QStringList>& rows)
{
    page.table({first, SandboxText::tr("shown"), SandboxText::tr("found"), SandboxText::tr("missed"),
                SandboxText::tr("of these timed out"), SandboxText::tr("share found"), SandboxText::tr("median time"),
                SandboxText::tr("for a judgement")},
               rows);
}

void addOfficers(ReportPage& page, const QVector<DutyGroup>& groups, const QMap<QString, QString>& namesByBadge)
{
    QMap<QString, QString> names;
    QMap<QString, DutyGroup> ofBadge;
    for (const DutyGroup& group : groups) {
        names.insert(group.key, namesByBadge.value(group.key, group.key));
        ofBadge.insert(group.key, group);
    }
    QVector<QStringList> rows;
    for (const QString& badge : badgesByName(names)) {
        rows.append(row(names.value(badge).toHtmlEscaped(), ofBadge.value(badge)));
    }
    addTable(page, SandboxText::tr("By officer"), rows);
}

void addGroups(ReportPage& page, const QString& first, const QVector<DutyGroup>& groups,
               const ReportNames::Name& nameOf)
{
    QVector<QStringList> rows;
    rows.reserve(groups.size());
    for (const DutyGroup& group : groups) {
        rows.append(row(nameOf(group.key).toHtmlEscaped(), group));
    }
    addTable(page, first, rows);
}

} // namespace

bool DutyGroup::isEnough() const
{
    return seen.of >= fewest;
}

QString toString(By by)
{
    switch (by) {
    case By::All:
        return QStringLiteral("all");
    case By::Officer:
        return QStringLiteral("officer");
    case By::Class:
        return QStringLiteral("class");
    case By::Difficulty:
        return QStringLiteral("difficulty");
    case By::Month:
        return QStringLiteral("month");
    }
    Q_UNREACHABLE();
}

QVector<DutyGroup> dutyGroups(const TrainingLog& log)
{
    QVector<RecordedAnswer> answers;
    std::copy_if(log.all().cbegin(), log.all().cend(), std::back_inserter(answers),
                 [](const RecordedAnswer& recorded) { return recorded.isOnDuty; });
    QVector<DutyGroup> groups;
    if (answers.isEmpty()) {
        return groups;
    }
    for (const By by : {By::All, By::Officer, By::Class, By::Difficulty, By::Month}) {
        groups += groupsBy(by, answers);
    }
    return groups;
}

QString dutyResultsHtml(const TrainingLog& log, const QMap<QString, QString>& namesByBadge,
                        const ReportColours& colours, const ReportNames& names)
{
    ReportPage page(colours);
    QMap<By, QVector<DutyGroup>> groups;
    for (const DutyGroup& group : dutyGroups(log)) {
        groups[group.by].append(group);
    }
    if (groups.isEmpty()) {
        page.quiet(
            SandboxText::tr("No projected threat has been shown yet. How often they come is set in the settings, "
                            "under \"Projected threats\"."));
        return page.html();
    }
    const DutyGroup all = groups.value(By::All).first();
    if (!all.isEnough()) {
        page.caution(SandboxText::tr("%n projection(s) shown: too few for a judgement, which takes about %1.", nullptr,
                                     all.seen.of)
                         .arg(fewest));
    }
    addTable(page, SandboxText::tr("All"), {row(SandboxText::tr("all projections"), all)});
    addOfficers(page, groups.value(By::Officer), namesByBadge);
    addGroups(page, SandboxText::tr("By class"), groups.value(By::Class), names.ofClass);
    addGroups(page, SandboxText::tr("By difficulty"), groups.value(By::Difficulty), viewName);
    addGroups(page, SandboxText::tr("By month"), groups.value(By::Month), monthName);
    page.quiet(SandboxText::tr("In brackets: where the share lies with 95 % confidence (Wilson). Below %1 projections "
                               "it says little of an officer: nobody is to be judged by it. Officers stand in "
                               "alphabetical order.")
                   .arg(fewest));
    return page.html();
}

QByteArray dutyResultsCsv(const TrainingLog& log)
{
    QByteArray csv("by,key,shown,found,missed,timed_out,found_share,low,high,median_seconds,enough_to_judge\r\n");
    constexpr int digits = 4;
    const auto number = [](double value) { return QByteArray::number(value, 'f', digits); };
    for (const DutyGroup& group : dutyGroups(log)) {
        const training::Interval interval = group.seen.interval();
        const QByteArrayList cells{toString(group.by).toLatin1(),
                                   plainWord(group.key),
                                   QByteArray::number(group.seen.of),
                                   QByteArray::number(group.seen.count),
                                   QByteArray::number(group.missed()),
                                   QByteArray::number(group.timedOut),
                                   number(group.seen.share().value_or(0.0)),
                                   number(interval.low),
                                   number(interval.high),
                                   number(group.medianSeconds),
                                   group.isEnough() ? "yes" : "no"};
        csv += cells.join(',') + "\r\n";
    }
    return csv;
}

} // namespace portlight::app
