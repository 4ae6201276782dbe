// Declared quantities as the officer reads them: "2 pieces", "12.5 kg" for UN/ECE Recommendation 20 and 21 codes. A
// code outside the few that goods are declared in stays as declared.
#pragma once

#include <QString>

namespace portlight::widgets {

[[nodiscard]] QString quantityText(double quantity, const QString& unitCode);

} // namespace portlight::widgets
