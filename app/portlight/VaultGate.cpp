#include "app/portlight/VaultGate.h"

#include "app/sandbox/SandboxOfficers.h"

#include <QtConcurrent>

namespace portlight::app {

using inspection::failure;
using inspection::Result;
using local_cache::OfficerVault;
using local_cache::SessionPtr;

namespace {

Result<void> createFirst(OfficerVault& vault, const widgets::StationSetup& setup, local_cache::PasswordCost cost)
{
    return vault.setStation(setup.station).and_then([&]() -> Result<void> {
        const auto made = vault.createOfficer({setup.badge, setup.officer, setup.roles, setup.password}, nullptr, cost);
        return made ? Result<void>() : failure(made.error());
    });
}

} // namespace

VaultGate::VaultGate(local_cache::CacheLocation location, local_cache::PasswordCost cost, QObject* parent)
    : QObject(parent)
    , m_location(std::move(location))
    , m_cost(cost)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &VaultGate::finish);
}

VaultGate::~VaultGate()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

Result<VaultGate::State> VaultGate::state() const
{
    const auto vault = OfficerVault::open(m_location);
    if (!vault) {
        return failure(vault.error());
    }
    const bool isSandbox = m_location.profile == local_cache::Profile::Sandbox;
    const auto empty = isSandbox ? isSandboxEmpty(m_location) : (*vault)->isEmpty();
    if (!empty) {
        return failure(empty.error());
    }
    const auto station = (*vault)->station();
    return State{*empty, station ? *station : QString()};
}

void VaultGate::start(std::function<Outcome()> job)
{
    if (isBusy()) {
        return;
    }
    m_watcher.setFuture(QtConcurrent::run([work = std::move(job)] { return std::make_shared<Outcome>(work()); }));
}

void VaultGate::signIn(const QString& badge, const QString& password)
{
    start([location = m_location, badge, password]() -> Outcome {
        const auto vault = OfficerVault::open(location);
        return vault ? (*vault)->signIn(badge, password) : failure(vault.error());
    });
}

void VaultGate::setUp(const widgets::StationSetup& setup)
{
    if (m_location.profile == local_cache::Profile::Sandbox) {
        start([location = m_location, setup, cost = m_cost]() -> Outcome {
            return registerInSandbox(location, {setup.badge, setup.officer, setup.roles, setup.password}, cost);
        });
        return;
    }
    start([location = m_location, setup, cost = m_cost]() -> Outcome {
        const auto vault = OfficerVault::open(location);
        if (!vault) {
            return failure(vault.error());
        }
        return createFirst(**vault, setup, cost).and_then([&] {
            return (*vault)->signIn(setup.badge, setup.password);
        });
    });
}

void VaultGate::addOfficer(const widgets::StationSetup& setup, const SessionPtr& sponsor)
{
    m_added = setup.officer;
    m_job = Job::AddOfficer;
    start([location = m_location, setup, sponsor, cost = m_cost]() -> Outcome {
        const auto vault = OfficerVault::open(location);
        if (!vault) {
            return failure(vault.error());
        }
        const auto made =
            (*vault)->createOfficer({setup.badge, setup.officer, setup.roles, setup.password}, sponsor, cost);
        return made ? Outcome(SessionPtr()) : failure(made.error());
    });
}

void VaultGate::changePassword(const QString& current, const QString& wanted, const SessionPtr& session)
{
    m_job = Job::ChangePassword;
    start([location = m_location, current, wanted, session, cost = m_cost]() -> Outcome {
        return OfficerVault::open(location)
            .and_then([&](const std::unique_ptr<OfficerVault>& vault) {
                return vault->changePassword(session, current, wanted, cost);
            })
            .map([] { return SessionPtr(); });
    });
}

void VaultGate::finish()
{
    const Outcome outcome = *m_watcher.result();
    if (!outcome) {
        Q_EMIT failed(outcome.error());
    } else if (*outcome) {
        Q_EMIT signedIn(*outcome);
    } else if (m_job == Job::ChangePassword) {
        Q_EMIT passwordChanged();
    } else {
        Q_EMIT officerAdded(m_added);
    }
}

} // namespace portlight::app
