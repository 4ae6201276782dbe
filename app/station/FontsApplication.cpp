#include "app/station/FontsApplication.h"

#include <QGuiApplication>
#include <QLoggingCategory>

namespace portlight::app {

std::unique_ptr<QCoreApplication> makeFontsApplication(int& argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Standard error belongs to the command: what Qt says of a session without a display is nobody's trouble.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace portlight::app
