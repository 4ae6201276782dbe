// The application object of a command that draws a page: with fonts, without a display.
#pragma once

#include <memory>

class QCoreApplication;

namespace portlight::app {

// In place of QCoreApplication, before any other object of Qt; `argc` must outlive it.
[[nodiscard]] std::unique_ptr<QCoreApplication> makeFontsApplication(int& argc, char** argv);

} // namespace portlight::app
