// What trainees answered, read back from the event log: the answers that statistics are made of, what is believed of a
// trainee, and which exercises come back. Nothing of it is kept a second time.
//
// Synchronous; any thread.
#pragma once

#include "app/sandbox/ExerciseSpec.h"
#include "inspection/CaseEvent.h"
#include "inspection/Result.h"
#include "local_cache/CacheLocation.h"
#include "training/Answer.h"
#include "training/picking/RetestPlan.h"
#include "training/picking/TraineeModel.h"

#include <QJsonObject>
#include <QMap>
#include <QVector>

namespace portlight::app {

// One ExerciseAnswered event.
struct RecordedAnswer
{
    training::Answer answer; // an alarm away from the item counts as Clear: it was not seen
    ExerciseSpec spec;
    bool isRetest = false;
    bool isOnDuty = false; // projected into the live queue
    bool isLate = false;
    QString image;
    QJsonObject viewing; // docs/events.md
};

// The payload of an answer as it is signed, and back. Nothing when it is none.
[[nodiscard]] QJsonObject toPayload(const RecordedAnswer& answer, bool located);
[[nodiscard]] std::optional<RecordedAnswer> answerOf(const inspection::CaseEvent& event, const QString& trainee);

class TrainingLog
{
public:
    // All answers of this folder, in order of time. `trainee` is the officer's badge.
    [[nodiscard]] static inspection::Result<TrainingLog> read(const local_cache::CacheLocation& location);
    explicit TrainingLog(QVector<RecordedAnswer> answers);

    [[nodiscard]] const QVector<RecordedAnswer>& all() const { return m_answers; }
    [[nodiscard]] QVector<RecordedAnswer> of(const QString& trainee) const;
    // For the statistics: everybody's, without re-tests (an image seen before says nothing of a new one) and duty.
    [[nodiscard]] QVector<training::Answer> measured() const;

    // What is believed of a trainee in each of `classes`.
    [[nodiscard]] training::TraineeModel modelOf(const QString& trainee, const QStringList& classes) const;
    // What was missed comes back.
    [[nodiscard]] training::RetestPlan retestsOf(const QString& trainee) const;

private:
    QVector<RecordedAnswer> m_answers;
};

// The share of answers with each tool on, and how often threats were found with it.
struct ToolUse
{
    int answers = 0;
    int threats = 0;
    int found = 0;
};
[[nodiscard]] QMap<QString, ToolUse> toolsUsed(const QVector<RecordedAnswer>& answers);

} // namespace portlight::app
