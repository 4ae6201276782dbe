#include "intake/IntakeService.h"

#include "intake/IntakeRun.h"

#include <QCoreApplication>

#include <utility>

namespace portlight::intake {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

IntakeService::IntakeService(local_cache::CacheLocation location, local_cache::SessionPtr session)
    : m_location(std::move(location))
    , m_session(std::move(session))
{
}

Result<IntakeReport> IntakeService::import(const QStringList& paths, const IntakeOptions& options,
                                           scans::Progress& progress, const ItemSink& sink)
{
    if (!m_session) {
        return failure(ErrorCode::Locked, QCoreApplication::translate(
                                              "IntakeService", "Sign in first; imports are signed and encrypted."));
    }
    return IntakeRun::open(m_location, m_session, options).map([&](const std::unique_ptr<IntakeRun>& run) {
        return run->import(paths, progress, sink);
    });
}

} // namespace portlight::intake
