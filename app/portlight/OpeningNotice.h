// What an officer must know the moment a case opens, in one sentence: read it blind, answer a hold, settle a
// contradiction.
#pragma once

#include <QString>

namespace portlight::app {

class CaseController;

// Empty where there is nothing to say.
[[nodiscard]] QString openingNotice(const CaseController& cases);

} // namespace portlight::app
