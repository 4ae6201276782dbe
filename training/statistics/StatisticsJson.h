// The statistics of a table of answers as `portlightctl training statistics` prints them (docs/portlightctl.md).
//
// A number that may not be said is null with the reason beside it, never left out in silence.
#pragma once

#include "training/Answer.h"

#include <QJsonObject>

namespace portlight::training {

// One object for `trainee`, compared with the other trainees of the table as an anonymous cohort.
[[nodiscard]] QJsonObject statisticsJson(const QVector<Answer>& answers, const QString& trainee);

// Everybody in the table, in alphabetical order.
[[nodiscard]] QStringList traineesOf(const QVector<Answer>& answers);

} // namespace portlight::training
