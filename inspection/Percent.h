// A share as the number of hundredths that stands before a percent sign: 0.833 is "83", with one decimal "83.3". Every
// language sets sign and space in its own sentence. GUI text only: through QLocale.
#pragma once

#include <QLocale>
#include <QString>

namespace portlight::inspection {

[[nodiscard]] inline QString percent(double share, int decimals = 0)
{
    constexpr double hundred = 100.0;
    return QLocale().toString(share * hundred, 'f', decimals);
}

} // namespace portlight::inspection
