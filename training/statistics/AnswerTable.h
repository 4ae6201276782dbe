// Answers as a CSV table (UTF-8, comma, one header line), as the sandbox exports them.
//
// Columns, in any order; further ones are passed over:
//   trainee, time (ISO 8601), truth (clean|threat), reply (clear|alarm)      required
//   aid (off|silent|marked; off), class (required of threats), view, cargo, seconds (0 to 86400)
// Words are plain: a table with quotes is refused. Hostile input: at most 64 MiB, 1,000,000 lines, 4,096 bytes a line.
#pragma once

#include "inspection/Result.h"
#include "training/Answer.h"

#include <QByteArray>

namespace portlight::training {

// BadInput names the line and what is wrong with it; nothing is guessed or passed over.
[[nodiscard]] inspection::Result<QVector<Answer>> parseAnswers(const QByteArray& csv);
// NotFound, or as above.
[[nodiscard]] inspection::Result<QVector<Answer>> readAnswers(const QString& path);
// All columns, in the order above. A comma, quote or line's end within a word becomes "_": such a table could not be
// read again.
[[nodiscard]] QByteArray writeAnswers(const QVector<Answer>& answers);

} // namespace portlight::training
