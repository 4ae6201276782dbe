#include "sync/RelayPass.h"

#include <QHash>

#include <algorithm>

namespace portlight::sync {

using inspection::failure;
using inspection::Result;

namespace {

constexpr int batchSize = 1000;

} // namespace

RelayPass::RelayPass(HubClient& port, HubClient& hub)
    : m_port(port)
    , m_hub(hub)
{
}

Result<RelayReport> RelayPass::run()
{
    m_report = {};
    return carryOfficers(m_hub, m_port)
        .and_then([this] { return carryOfficers(m_port, m_hub); })
        .and_then([this] { return carry(m_port, m_hub); })
        .map([this](qint64 up) { m_report.up = up; })
        .and_then([this] { return carry(m_hub, m_port); })
        .map([this](qint64 down) {
            m_report.down = down;
            return m_report;
        });
}

Result<qint64> RelayPass::carry(HubClient& from, HubClient& to)
{
    qint64 taken = 0;
    while (true) {
        const auto heads = to.heads();
        if (!heads) {
            return failure(heads.error());
        }
        const auto page = from.eventsBeyond(*heads, m_report.stuckStations, batchSize);
        if (!page || page->isEmpty()) {
            return page.map([&](const auto&) { return taken; });
        }
        EventBatch batch;
        QHash<inspection::EventId, QString> stations;
        for (const WireEntry& wire : *page) {
            batch.add(*wire.entry.event, wire.port);
            stations.insert(wire.entry.event->event.id, wire.entry.event->event.station);
        }
        const auto outcomes = to.append(batch);
        if (!outcomes) {
            return failure(outcomes.error());
        }
        for (const AppendOutcome& outcome : *outcomes) {
            if (outcome.grade != AppendGrade::Refused) {
                taken += outcome.grade == AppendGrade::Known ? 0 : 1;
                continue;
            }
            // The station's chain cannot go on behind it; the other stations go on.
            if (const QString station = stations.value(outcome.event); !m_report.stuckStations.contains(station)) {
                m_report.stuckStations.append(station);
                m_report.stuckReason = outcome.reason;
            }
        }
    }
}

Result<void> RelayPass::carryOfficers(HubClient& from, HubClient& to)
{
    const auto here = from.officers();
    const auto there = to.officers();
    if (!here || !there) {
        return failure(here ? there.error() : here.error());
    }
    QVector<local_cache::HubOfficer> missing;
    for (const local_cache::HubOfficer& entry : *here) {
        const bool isThere = std::any_of(there->cbegin(), there->cend(), [&](const local_cache::HubOfficer& other) {
            return other.officer.id == entry.officer.id && other.revision == entry.revision;
        });
        if (!isThere) {
            missing.append(entry);
        }
    }
    if (missing.isEmpty()) {
        return {};
    }
    return to.registerOfficers(missing).map([this](int added) { m_report.officers += added; });
}

} // namespace portlight::sync
