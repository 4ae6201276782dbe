#include "app/portlight/ImportController.h"

#include "app/portlight/Settings.h"
#include "widgets/ImportReportModel.h"
#include "widgets/NoticeStrip.h"
#include "widgets/StatusStrip.h"

namespace portlight::app {

class ImportController::Sources
{
};

ImportController::ImportController(const local_cache::CacheLocation& location, local_cache::SessionPtr session,
                                   Settings& settings, widgets::StatusStrip& status, widgets::NoticeStrip& notice,
                                   QObject* parent)
    : QObject(parent)
    , m_location(location)
    , m_session(std::move(session))
    , m_settings(settings)
    , m_status(status)
    , m_notice(notice)
    , m_report(new widgets::ImportReportModel(this))
{
}

ImportController::~ImportController() = default;
void ImportController::start() {}
void ImportController::stop() {}
void ImportController::importPaths(const QStringList&) {}
void ImportController::cancel() {}
bool ImportController::isRunning() const
{
    return false;
}
void ImportController::applySetting(Setting) {}
void ImportController::applyWatchFolder() {}
void ImportController::applyReceiver() {}

} // namespace portlight::app
