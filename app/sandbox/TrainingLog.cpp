#include "app/sandbox/TrainingLog.h"

#include "local_cache/CaseLogReader.h"
#include "local_cache/OfficerVault.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace portlight::app {

using inspection::failure;
using inspection::Result;
using training::Aid;
using training::Reply;
using training::Truth;

namespace {

QString toString(Aid aid)
{
    return aid == Aid::Off      ? QStringLiteral("off")
           : aid == Aid::Silent ? QStringLiteral("silent")
                                : QStringLiteral("marked");
}

Aid aidOf(const QString& name)
{
    return name == QLatin1String("marked") ? Aid::Marked : name == QLatin1String("silent") ? Aid::Silent : Aid::Off;
}

} // namespace

QJsonObject toPayload(const RecordedAnswer& answer, bool located)
{
    const bool isThreat = answer.answer.truth == Truth::Threat;
    QJsonObject payload{{QStringLiteral("exercise"), answer.spec.name()},
                        {QStringLiteral("truth"), isThreat ? QStringLiteral("threat") : QStringLiteral("clean")},
                        {QStringLiteral("reply"),
                         answer.answer.reply == Reply::Alarm ? QStringLiteral("alarm") : QStringLiteral("clear")},
                        {QStringLiteral("view"), answer.answer.view},
                        {QStringLiteral("cargo"), answer.answer.cargo},
                        {QStringLiteral("image"), answer.image},
                        {QStringLiteral("aid"), toString(answer.answer.aid)},
                        {QStringLiteral("seconds"), answer.answer.seconds},
                        {QStringLiteral("late"), answer.isLate},
                        {QStringLiteral("retest"), answer.isRetest}};
    if (isThreat) {
        payload.insert(QStringLiteral("class"), answer.answer.itemClass);
        payload.insert(QStringLiteral("located"), located);
    }
    if (answer.isOnDuty) {
        payload.insert(QStringLiteral("on_duty"), true);
    }
    if (!answer.viewing.isEmpty()) {
        payload.insert(QStringLiteral("viewing"), answer.viewing);
    }
    return payload;
}

std::optional<RecordedAnswer> answerOf(const inspection::CaseEvent& event, const QString& trainee)
{
    if (event.kind != inspection::EventKind::ExerciseAnswered) {
        return std::nullopt;
    }
    const QJsonObject payload = event.payloadObject();
    const auto text = [&payload](const char* key) { return payload.value(QLatin1String(key)).toString(); };
    RecordedAnswer recorded;
    recorded.isOnDuty = payload.value(QLatin1String("on_duty")).toBool();
    const auto spec = ExerciseSpec::fromName(text("exercise"));
    if (!spec && !recorded.isOnDuty) {
        return std::nullopt;
    }
    recorded.spec = spec.value_or(ExerciseSpec());
    recorded.isRetest = payload.value(QLatin1String("retest")).toBool();
    recorded.isLate = payload.value(QLatin1String("late")).toBool();
    recorded.image = text("image");
    recorded.viewing = payload.value(QLatin1String("viewing")).toObject();
    training::Answer& answer = recorded.answer;
    answer.trainee = trainee;
    answer.time = QDateTime::fromMSecsSinceEpoch(event.timeMs, Qt::UTC);
    answer.truth = text("truth") == QLatin1String("threat") ? Truth::Threat : Truth::Clean;
    const bool counts = answer.truth == Truth::Clean || payload.value(QLatin1String("located")).toBool();
    answer.reply = text("reply") == QLatin1String("alarm") && counts ? Reply::Alarm : Reply::Clear;
    answer.aid = aidOf(text("aid"));
    answer.itemClass = answer.truth == Truth::Threat ? text("class") : QString();
    answer.view = text("view");
    answer.cargo = text("cargo");
    constexpr double longest = 86400.0;
    answer.seconds = std::clamp(payload.value(QLatin1String("seconds")).toDouble(), 0.0, longest);
    return recorded;
}

TrainingLog::TrainingLog(QVector<RecordedAnswer> answers)
    : m_answers(std::move(answers))
{
    std::stable_sort(m_answers.begin(), m_answers.end(),
                     [](const RecordedAnswer& a, const RecordedAnswer& b) { return a.answer.time < b.answer.time; });
}

Result<TrainingLog> TrainingLog::read(const local_cache::CacheLocation& location)
{
    const auto vault = local_cache::OfficerVault::open(location);
    const auto log = local_cache::CaseLogReader::open(location);
    if (!vault || !log) {
        return failure(vault ? log.error() : vault.error());
    }
    const auto officers = (*vault)->officers();
    if (!officers) {
        return failure(officers.error());
    }
    QHash<inspection::OfficerId, QString> badges;
    for (const inspection::Officer& officer : *officers) {
        badges.insert(officer.id, officer.badge);
    }
    QVector<RecordedAnswer> answers;
    const auto visit = [&](const inspection::Case&, const QVector<inspection::CaseEvent>& events) -> Result<void> {
        for (const inspection::CaseEvent& event : events) {
            if (const auto answer = answerOf(event, badges.value(event.officer))) {
                answers.append(*answer);
            }
        }
        return {};
    };
    if (const auto read = log->changedCases(0, visit); !read) {
        return failure(read.error());
    }
    return TrainingLog(answers);
}

QVector<RecordedAnswer> TrainingLog::of(const QString& trainee) const
{
    QVector<RecordedAnswer> own;
    std::copy_if(m_answers.cbegin(), m_answers.cend(), std::back_inserter(own),
                 [&trainee](const RecordedAnswer& recorded) { return recorded.answer.trainee == trainee; });
    return own;
}

QVector<training::Answer> TrainingLog::measured() const
{
    QVector<training::Answer> answers;
    for (const RecordedAnswer& recorded : m_answers) {
        if (!recorded.isRetest && !recorded.isOnDuty) {
            answers.append(recorded.answer);
        }
    }
    return answers;
}

training::TraineeModel TrainingLog::modelOf(const QString& trainee, const QStringList& classes) const
{
    training::TraineeModel model(static_cast<std::size_t>(classes.size()));
    for (const RecordedAnswer& recorded : m_answers) {
        const qsizetype index = classes.indexOf(recorded.answer.itemClass);
        if (recorded.answer.trainee == trainee && recorded.answer.truth == Truth::Threat && index >= 0) {
            model.observe(static_cast<std::size_t>(index), recorded.spec.difficulty,
                          recorded.answer.reply == Reply::Alarm ? training::Sighting::Hit : training::Sighting::Miss);
        }
    }
    return model;
}

training::RetestPlan TrainingLog::retestsOf(const QString& trainee) const
{
    training::RetestPlan plan;
    for (const RecordedAnswer& recorded : m_answers) {
        if (recorded.answer.trainee != trainee || recorded.answer.truth == Truth::Clean || recorded.isOnDuty) {
            continue;
        }
        const QDate day = recorded.answer.time.toLocalTime().date();
        const bool isFound = recorded.answer.reply == Reply::Alarm;
        if (recorded.isRetest) {
            plan.retested(recorded.spec.name(), day,
                          isFound ? training::RetestPlan::Outcome::Found : training::RetestPlan::Outcome::Missed);
        } else if (!isFound) {
            plan.learned(recorded.spec.name(), day);
        }
    }
    return plan;
}

QMap<QString, ToolUse> toolsUsed(const QVector<RecordedAnswer>& answers)
{
    QMap<QString, ToolUse> tools;
    for (const RecordedAnswer& recorded : answers) {
        for (const auto& value : recorded.viewing.value(QLatin1String("used")).toArray()) {
            ToolUse& use = tools[value[QLatin1String("name")].toString()];
            ++use.answers;
            if (recorded.answer.truth == Truth::Threat) {
                ++use.threats;
                use.found += recorded.answer.reply == Reply::Alarm ? 1 : 0;
            }
        }
    }
    return tools;
}

} // namespace portlight::app
