#include "training/statistics/TraineeStatistics.h"

#include <algorithm>
#include <vector>

namespace portlight::training {

namespace {

double medianSecondsOf(const QVector<Answer>& answers)
{
    if (answers.isEmpty()) {
        return 0.0;
    }
    std::vector<double> seconds;
    for (const Answer& answer : answers) {
        seconds.push_back(answer.seconds);
    }
    const auto middle = seconds.begin() + static_cast<std::ptrdiff_t>(seconds.size() / 2);
    std::nth_element(seconds.begin(), middle, seconds.end());
    return seconds.size() % 2 == 1 ? *middle : (*middle + *std::max_element(seconds.begin(), middle)) / 2.0;
}

QMap<QString, Measured> measureGroups(const QMap<QString, QVector<Answer>>& groups)
{
    QMap<QString, Measured> measured;
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        measured.insert(group.key(), measure(group.value()));
    }
    return measured;
}

} // namespace

AnswerCounts countAnswers(const QVector<Answer>& answers)
{
    AnswerCounts counts;
    for (const Answer& answer : answers) {
        Proportion& kind = answer.truth == Truth::Threat ? counts.hits : counts.falseAlarms;
        ++kind.of;
        kind.count += answer.reply == Reply::Alarm ? 1 : 0;
    }
    return counts;
}

Measured measure(const QVector<Answer>& answers)
{
    return {countAnswers(answers), medianSecondsOf(answers)};
}

TraineeStatistics statisticsOf(const QVector<Answer>& answers)
{
    TraineeStatistics statistics;
    statistics.all = measure(answers);
    QMap<QString, QVector<Answer>> classes;
    QMap<QString, QVector<Answer>> views;
    QMap<QString, QVector<Answer>> cargoes;
    for (const Answer& answer : answers) {
        if (answer.truth == Truth::Threat) {
            classes[answer.itemClass].append(answer);
        }
        views[answer.view].append(answer);
        cargoes[answer.cargo].append(answer);
    }
    statistics.byClass = measureGroups(classes);
    for (Measured& group : statistics.byClass) {
        group.counts.falseAlarms = statistics.all.counts.falseAlarms;
    }
    statistics.byView = measureGroups(views);
    statistics.byCargo = measureGroups(cargoes);
    return statistics;
}

} // namespace portlight::training
