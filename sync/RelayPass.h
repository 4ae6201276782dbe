// One round between two hubs: what the port's stations appended goes up, what other ports appended comes down, officers
// both ways. The same batches and grades as a terminal's push; the cursor is what the other hub already has, so the
// relay keeps no state of its own and may be killed at any instant.
#pragma once

#include "sync/HubClient.h"

namespace portlight::sync {

struct RelayReport
{
    qint64 up = 0;   // events the upper hub took
    qint64 down = 0; // events the port's hub took
    int officers = 0;
    QStringList stuckStations; // whose chain the two hubs hold differently
    QString stuckReason;
};

class RelayPass
{
public:
    RelayPass(HubClient& port, HubClient& hub);

    [[nodiscard]] inspection::Result<RelayReport> run();

private:
    [[nodiscard]] inspection::Result<qint64> carry(HubClient& from, HubClient& to);
    [[nodiscard]] inspection::Result<void> carryOfficers(HubClient& from, HubClient& to);

    HubClient& m_port;
    HubClient& m_hub;
    RelayReport m_report;
};

} // namespace portlight::sync
