// Documents that a supervisor (or an administrator) put in force, version by version: selection rules, the choice of a
// risk model, how the detectors are used.
//
// Each version is one file: its content, who put it in force and when, the hash of the version before, and an Ed25519
// signature over all of that. A version is never changed; the newest is in force. What cannot be proved is refused.
// Removing the newest files brings an older version back: the log of the hub, not this folder, guards against that.
#pragma once

#include "inspection/Officer.h"
#include "inspection/Result.h"
#include "local_cache/CacheLocation.h"
#include "local_cache/Session.h"

#include <QByteArray>
#include <QVector>

#include <optional>

namespace portlight::local_cache {

struct SignedDocument
{
    QString kind; // "rules", "model", "detection": lower-case letters
    int version = 0;
    QByteArray content;
    inspection::OfficerId officer;
    QString station;
    qint64 timeMs = 0;
    QByteArray previousHash; // 32 bytes; zeros for the first version
    QByteArray hash;         // 32 bytes: SHA-256 of everything above
    QByteArray signature;    // 64 bytes: Ed25519 over the hash
};

class SignedShelf
{
public:
    // `needed`: the role that puts documents of this shelf in force; every version is held to it.
    explicit SignedShelf(CacheLocation location, inspection::Role needed = inspection::Role::Supervisor);

    // Puts the next version in force. Refused without the needed role, Conflict when another was quicker,
    // Tampered when the versions before cannot be proved.
    [[nodiscard]] inspection::Result<SignedDocument> publish(const SessionPtr& session, const QString& kind,
                                                             const QByteArray& content) const;
    // The version in force; nothing when there is none.
    [[nodiscard]] inspection::Result<std::optional<SignedDocument>> inForce(const QString& kind) const;
    // Every version, oldest first, each proved: hash, link to the one before, signature of an officer with the
    // needed role. Tampered at the first that is not.
    [[nodiscard]] inspection::Result<QVector<SignedDocument>> versions(const QString& kind) const;

private:
    [[nodiscard]] QString fileOf(const QString& kind, int version) const;
    [[nodiscard]] inspection::Result<SignedDocument> read(const QString& kind, int version) const;

    CacheLocation m_location;
    inspection::Role m_needed;
};

} // namespace portlight::local_cache
