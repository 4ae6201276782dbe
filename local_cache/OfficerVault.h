// Officers of this station and their sealed keys.
//
// The password gives a key by Argon2id (RFC 9106, libsodium's "moderate" limits); that key opens a secretbox with the
// officer's Ed25519 seed and the station's scan-store key. Nothing that unlocks a key is on disk. Use on the thread
// that opened it.
#pragma once

#include "inspection/Officer.h"
#include "inspection/Result.h"
#include "local_cache/CacheLocation.h"
#include "local_cache/Session.h"

#include <QString>
#include <QVector>

#include <memory>

namespace portlight::local_cache {

class Database;

// How much work one password check costs; Fast is for tests and bulk generation only.
enum class PasswordCost { Standard, Fast };

struct NewOfficer
{
    QString badge;
    QString name;
    inspection::Roles roles;
    QString password;
};

class OfficerVault
{
public:
    [[nodiscard]] static inspection::Result<std::unique_ptr<OfficerVault>> open(const CacheLocation& location);
    ~OfficerVault();

    // The station's name: set once at first run, part of every event.
    [[nodiscard]] inspection::Result<QString> station() const;
    [[nodiscard]] inspection::Result<void> setStation(const QString& name);

    // True until the first officer exists.
    [[nodiscard]] inspection::Result<bool> isEmpty() const;
    // Creates an officer. The first one needs no sponsor and makes the scan-store key; each later one needs a signed-in
    // administrator or supervisor, who hands the store key on. BadInput for a taken badge or a password under 8
    // characters.
    [[nodiscard]] inspection::Result<inspection::Officer>
    createOfficer(const NewOfficer& officer, const SessionPtr& sponsor, PasswordCost cost = PasswordCost::Standard);
    // Seals the officer's keys with another password. Locked when the current one is wrong, BadInput for a new one
    // under 8 characters or the same.
    [[nodiscard]] inspection::Result<void> changePassword(const SessionPtr& session, const QString& current,
                                                          const QString& wanted,
                                                          PasswordCost cost = PasswordCost::Standard);
    // Locked when badge or password are wrong (the same answer for both), and for a while after five wrong ones in a
    // row at this station (SignInBrake.h).
    [[nodiscard]] inspection::Result<SessionPtr> signIn(const QString& badge, const QString& password);

    [[nodiscard]] inspection::Result<QVector<inspection::Officer>> officers() const;
    [[nodiscard]] inspection::Result<inspection::Officer> officer(const inspection::OfficerId& id) const;

private:
    explicit OfficerVault(std::unique_ptr<Database> database);
    [[nodiscard]] inspection::Result<SessionPtr> unlock(const QString& badge, const QString& password);
    std::unique_ptr<Database> m_database;
};

} // namespace portlight::local_cache
