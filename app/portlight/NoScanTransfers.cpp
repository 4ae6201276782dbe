// Scans on no way at all: what the sandbox links in place of ScanTransfers.cpp (docs/adr/0015).
#include "app/portlight/ScanTransfers.h"

namespace portlight::app {

ScanTransfers::ScanTransfers(const local_cache::CacheLocation& location, local_cache::SessionPtr session,
                             Settings& settings, widgets::StatusStrip& status, widgets::NoticeStrip& notice,
                             QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_status(status)
    , m_notice(notice)
    , m_store(location, std::move(session))
{
}

ScanTransfers::~ScanTransfers() = default;

void ScanTransfers::showCase(const inspection::Case&) {}

bool ScanTransfers::fetchMissing(const inspection::Case&, const QString&)
{
    return false;
}

void ScanTransfers::wantPreviews(const QStringList&) {}

void ScanTransfers::cancelFetches() {}

void ScanTransfers::wake() {}

} // namespace portlight::app
