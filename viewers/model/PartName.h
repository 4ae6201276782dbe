// What a scan calls its parts, in the reader's language: "top", "high energy". Files and the simulator write a few
// plain English words there; any other name stands as it is.
#pragma once

#include <QString>

namespace portlight::viewers {

[[nodiscard]] QString partName(const QString& name);

} // namespace portlight::viewers
