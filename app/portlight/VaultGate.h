// Sign-in and officer set-up off the GUI thread: a password check costs most of a second on purpose (Argon2id).
//
// One job at a time; results come as signals on the GUI thread. The destructor waits for the job.
#pragma once

#include "inspection/Result.h"
#include "local_cache/CacheLocation.h"
#include "local_cache/OfficerVault.h"
#include "widgets/StationSetupPage.h"

#include <QFutureWatcher>
#include <QObject>

namespace portlight::app {

class VaultGate : public QObject
{
    Q_OBJECT

public:
    VaultGate(local_cache::CacheLocation location, local_cache::PasswordCost cost, QObject* parent = nullptr);
    ~VaultGate() override;

    struct State
    {
        bool empty = true; // nobody to sign in: in a sandbox beside the simulated supervisor
        QString station;
    };
    // Quick: reads two rows.
    [[nodiscard]] inspection::Result<State> state() const;

    void signIn(const QString& badge, const QString& password);
    // Names the station, makes the first officer and signs in. In a sandbox: adds one who trains and signs in.
    void setUp(const widgets::StationSetup& setup);
    void addOfficer(const widgets::StationSetup& setup, const local_cache::SessionPtr& sponsor);
    void changePassword(const QString& current, const QString& wanted, const local_cache::SessionPtr& session);
    [[nodiscard]] bool isBusy() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void signedIn(const portlight::local_cache::SessionPtr& session);
    void officerAdded(const QString& name);
    void passwordChanged();
    void failed(const portlight::inspection::Error& error);

private:
    using Outcome = inspection::Result<local_cache::SessionPtr>; // a null session: nobody signed in by it

    void start(std::function<Outcome()> job);
    void finish();

    local_cache::CacheLocation m_location;
    local_cache::PasswordCost m_cost;
    QFutureWatcher<std::shared_ptr<Outcome>> m_watcher;
    enum class Job { Enter, AddOfficer, ChangePassword };
    Job m_job = Job::Enter;
    QString m_added;
};

} // namespace portlight::app
