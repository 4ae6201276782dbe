// Who acts: an officer, the roles held and the public half of the signing key.
#pragma once

#include "inspection/Identifiers.h"

#include <QByteArray>
#include <QFlags>
#include <QString>

namespace portlight::inspection {

enum class Role {
    Inspector = 0x1,
    Supervisor = 0x2,
    Trainee = 0x4,
    Administrator = 0x8,
};
Q_DECLARE_FLAGS(Roles, Role)
Q_DECLARE_OPERATORS_FOR_FLAGS(Roles)

struct Officer
{
    OfficerId id;
    QString badge; // unique sign-in name, case-insensitive
    QString name;
    Roles roles;
    QByteArray publicKey;   // Ed25519, 32 bytes (RFC 8032)
    bool isRevoked = false; // by the administration: may neither sign in nor append
};

} // namespace portlight::inspection
