// UN/EDIFACT syntax (ISO 9735:1988 and 9735-1:2002): segments of elements of components. The service string advice UNA
// names the separators; without it they are : + . ? and '. The release character takes the meaning from the one after
// it.
#pragma once

#include "inspection/Result.h"

#include <QStringList>
#include <QVector>

namespace portlight::risk {

struct EdifactSegment
{
    QString tag;
    QVector<QStringList> elements; // without the tag
    int line = 1;                  // of the file, from 1

    // Component of an element, both from 0; empty when absent.
    [[nodiscard]] QString at(qsizetype element, qsizetype component = 0) const;
};

// Bytes are read as UTF-8; where they are none, in the character set that UNB announces (UNOD to UNOK), else Latin-1.
// An interchange after the first may bring separators of its own. BadInput when the text begins with neither UNA nor
// UNB, a segment is longer than 64 KiB or never ends, or there are more than 2,000,000 segments.
[[nodiscard]] inspection::Result<QVector<EdifactSegment>> edifactSegments(const QByteArray& bytes);

} // namespace portlight::risk
