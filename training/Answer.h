// One exercise image and what the trainee said of it: the only thing the statistics are made of.
#pragma once

#include <QDateTime>
#include <QString>
#include <QVector>

namespace portlight::training {

enum class Truth { Clean, Threat };
enum class Reply { Clear, Alarm };
// What the detector showed while the trainee looked: nothing because it was off, no box, or a box.
enum class Aid { Off, Silent, Marked };

struct Answer
{
    QString trainee;
    QDateTime time; // UTC, when the reply was given
    Truth truth = Truth::Clean;
    Reply reply = Reply::Clear;
    Aid aid = Aid::Off;
    QString itemClass; // of the threat; empty in a clean image
    QString view;      // how hard the image is to read: "easy", "medium", "hard", or as the exercise names it
    QString cargo;     // "parcel", "bag", ...
    double seconds = 0.0;
};

} // namespace portlight::training
