// Words that follow the language: a widget says once how its fixed texts are set, and they are set again whenever the
// language changes. Texts that are made anew with every state (counts, refusals, names) need no such thing.
//
// GUI thread.
#pragma once

#include <functional>

class QWidget;

namespace portlight::viewers {

// Calls `setTexts` now, and after every QEvent::LanguageChange of `owner` for as long as that lives. It may name parts
// of `owner` that live as long.
void inEveryLanguage(QWidget* owner, std::function<void()> setTexts);

} // namespace portlight::viewers
