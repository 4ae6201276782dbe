#include "local_cache/OfficerRegister.h"

#include "local_cache/Database.h"
#include "local_cache/SecretKey.h"
#include "local_cache/SignedBytes.h"
#include "local_cache/Sodium.h"
#include "local_cache/Text.h"

#include <sodium.h>

#include <algorithm>

namespace portlight::local_cache {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Officer;
using inspection::Result;
using inspection::Role;

namespace {

QString selectOfficers(QLatin1String rest)
{
    return QStringLiteral("SELECT id, badge, name, roles, public_key, sponsor, signature FROM officers ") + rest;
}

RegisterEntry readEntry(const Statement& row)
{
    RegisterEntry entry;
    entry.officer = {row.uuid(0),  row.text(1),
                     row.text(2),  inspection::Roles::fromInt(static_cast<inspection::Roles::Int>(row.integer(3))),
                     row.bytes(4), false};
    entry.sponsor = row.uuid(5);
    entry.signature = row.bytes(6);
    return entry;
}

Result<Officer> one(Statement& select)
{
    const auto found = select.next();
    if (!found) {
        return failure(found.error());
    }
    if (!*found) {
        return failure(ErrorCode::NotFound, Text::tr("This officer is not in the register of this station."));
    }
    return readEntry(select).officer;
}

} // namespace

QByteArray RegisterEntry::signedBytes() const
{
    QByteArray bytes;
    appendField(bytes, QByteArrayLiteral("portlight.officer.v1"));
    appendField(bytes, officer.id.toRfc4122());
    appendField(bytes, officer.badge.toUtf8());
    appendField(bytes, officer.name.toUtf8());
    appendNumber(bytes, static_cast<quint32>(officer.roles.toInt()));
    appendField(bytes, officer.publicKey);
    appendField(bytes, sponsor.toRfc4122());
    return bytes;
}

OfficerRegister::OfficerRegister(Database& database)
    : m_database(database)
{
}

Result<QVector<RegisterEntry>> OfficerRegister::entries() const
{
    Statement select = m_database.statement(selectOfficers(QLatin1String("ORDER BY id")));
    QVector<RegisterEntry> all;
    auto more = select.next();
    for (; more && *more; more = select.next()) {
        all.append(readEntry(select));
    }
    if (!more) {
        return failure(more.error());
    }
    return all;
}

Result<std::optional<Officer>> OfficerRegister::vouchedByHub(const inspection::OfficerId& id) const
{
    Statement select = m_database.statement(
        QStringLiteral("SELECT id, badge, name, roles, public_key, revoked FROM hub_officers WHERE id = ? "
                       "ORDER BY revision DESC LIMIT 1"));
    select.bind(id);
    return select.next().map([&](bool found) {
        return found ? std::optional(
                           Officer{select.uuid(0), select.text(1), select.text(2),
                                   inspection::Roles::fromInt(static_cast<inspection::Roles::Int>(select.integer(3))),
                                   select.bytes(4), select.integer(5) != 0})
                     : std::optional<Officer>();
    });
}

Result<Officer> OfficerRegister::withHubWord(Officer officer) const
{
    return vouchedByHub(officer.id).map([&](const std::optional<Officer>& word) {
        if (word) {
            officer.roles = word->roles;
            officer.isRevoked = word->isRevoked;
        }
        return officer;
    });
}

Result<Officer> OfficerRegister::byId(const inspection::OfficerId& id) const
{
    Statement select = m_database.statement(selectOfficers(QLatin1String("WHERE id = ?")));
    select.bind(id);
    auto officer = one(select);
    if (officer) {
        return withHubWord(*officer);
    }
    if (officer.error().code != ErrorCode::NotFound) {
        return officer;
    }
    const auto word = vouchedByHub(id);
    if (!word) {
        return failure(word.error());
    }
    return word->has_value() ? Result<Officer>(**word) : officer;
}

Result<Officer> OfficerRegister::byBadge(const QString& badge) const
{
    Statement select = m_database.statement(selectOfficers(QLatin1String("WHERE badge_folded = ?")));
    select.bind(badge.toCaseFolded());
    return one(select).and_then([this](const Officer& officer) { return withHubWord(officer); });
}

Result<QMultiHash<inspection::OfficerId, QByteArray>> OfficerRegister::publicKeys() const
{
    Statement select = m_database.statement(
        QStringLiteral("SELECT id, public_key FROM officers UNION SELECT id, public_key FROM hub_officers "
                       "WHERE station <> '' OR roles <> 0")); // a party's key signs statements, never an event
    QMultiHash<inspection::OfficerId, QByteArray> keys;
    auto more = select.next();
    for (; more && *more; more = select.next()) {
        keys.insert(select.uuid(0), select.bytes(1));
    }
    if (!more) {
        return failure(more.error());
    }
    return keys;
}

Result<void> OfficerRegister::add(const Officer& officer, const inspection::OfficerId& sponsor,
                                  const SecretKey& sponsorKey)
{
    ensureSodium();
    const QByteArray message = RegisterEntry{officer, sponsor, {}}.signedBytes();
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr,
                         reinterpret_cast<const unsigned char*>(message.constData()),
                         static_cast<unsigned long long>(message.size()), sponsorKey.data());
    Statement insert = m_database.statement(
        QStringLiteral("INSERT INTO officers (id, badge, badge_folded, name, roles, public_key, sponsor, signature) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(officer.id, officer.badge, officer.badge.toCaseFolded(), officer.name,
                static_cast<qint64>(officer.roles.toInt()), officer.publicKey, sponsor, signature);
    return insert.run();
}

bool OfficerRegister::isVouchedFor(const RegisterEntry& entry, const QVector<RegisterEntry>& all)
{
    const auto sponsor = std::find_if(all.cbegin(), all.cend(),
                                      [&](const RegisterEntry& other) { return other.officer.id == entry.sponsor; });
    const bool isFirst = !all.isEmpty() && all.first().officer.id == entry.officer.id;
    if (sponsor == all.cend() || !maySponsor(sponsor->officer) || isFirst != (entry.sponsor == entry.officer.id) ||
        sponsor->officer.publicKey.size() != static_cast<qsizetype>(crypto_sign_PUBLICKEYBYTES) ||
        entry.signature.size() != static_cast<qsizetype>(crypto_sign_BYTES)) {
        return false;
    }
    const QByteArray message = entry.signedBytes();
    return crypto_sign_verify_detached(
               reinterpret_cast<const unsigned char*>(entry.signature.constData()),
               reinterpret_cast<const unsigned char*>(message.constData()),
               static_cast<unsigned long long>(message.size()),
               reinterpret_cast<const unsigned char*>(sponsor->officer.publicKey.constData())) == 0;
}

bool maySponsor(const Officer& officer)
{
    return officer.roles.testFlag(Role::Administrator) || officer.roles.testFlag(Role::Supervisor);
}

} // namespace portlight::local_cache
