#include "local_cache/HubOfficers.h"

#include "local_cache/Database.h"
#include "local_cache/OpenDatabase.h"
#include "local_cache/SecretKey.h"
#include "local_cache/SignedBytes.h"
#include "local_cache/Sodium.h"
#include "local_cache/Transaction.h"

#include <sodium.h>

namespace portlight::local_cache {

using inspection::failure;
using inspection::Result;

namespace {

const unsigned char* raw(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

} // namespace

QByteArray HubOfficer::signedBytes() const
{
    QByteArray bytes;
    appendField(bytes, QByteArrayLiteral("portlight.hub-officer.v1"));
    appendField(bytes, officer.id.toRfc4122());
    appendNumber(bytes, static_cast<quint32>(revision));
    appendField(bytes, officer.badge.toUtf8());
    appendField(bytes, officer.name.toUtf8());
    appendNumber(bytes, static_cast<quint32>(officer.roles.toInt()));
    appendField(bytes, officer.publicKey);
    appendField(bytes, station.toUtf8());
    appendNumber(bytes, officer.isRevoked ? 1 : 0);
    return bytes;
}

void HubOfficer::sign(const SecretKey& administrationKey)
{
    ensureSodium();
    const QByteArray message = signedBytes();
    signature.resize(crypto_sign_BYTES);
    crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr, raw(message),
                         static_cast<unsigned long long>(message.size()), administrationKey.data());
}

bool HubOfficer::isSignedBy(const QByteArray& administrationKey) const
{
    const QByteArray message = signedBytes();
    return administrationKey.size() == static_cast<qsizetype>(crypto_sign_PUBLICKEYBYTES) &&
           signature.size() == static_cast<qsizetype>(crypto_sign_BYTES) &&
           crypto_sign_verify_detached(raw(signature), raw(message), static_cast<unsigned long long>(message.size()),
                                       raw(administrationKey)) == 0;
}

HubOfficers::HubOfficers(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
}

HubOfficers::~HubOfficers() = default;

Result<std::unique_ptr<HubOfficers>> HubOfficers::open(const CacheLocation& location)
{
    return openDatabase(location).map([](std::unique_ptr<Database> database) {
        return std::unique_ptr<HubOfficers>(new HubOfficers(std::move(database)));
    });
}

Result<bool> HubOfficers::add(const HubOfficer& entry)
{
    const inspection::Officer& o = entry.officer;
    Statement insert = m_database->statement(QStringLiteral(
        "INSERT INTO hub_officers (id, revision, badge, name, roles, public_key, station, revoked, signature) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id, revision) DO NOTHING RETURNING revision"));
    insert.bind(o.id, entry.revision, o.badge, o.name, static_cast<qint64>(o.roles.toInt()), o.publicKey, entry.station,
                o.isRevoked ? 1 : 0, entry.signature);
    return insert.next();
}

Result<OfficersTaken> HubOfficers::take(std::span<const HubOfficer> entries, const QByteArray& administrationKey)
{
    OfficersTaken taken;
    Transaction transaction(*m_database);
    if (auto begun = transaction.begin(); !begun) {
        return failure(begun.error());
    }
    for (const HubOfficer& entry : entries) {
        if (!entry.isSignedBy(administrationKey)) {
            ++taken.refused;
            continue;
        }
        const auto added = add(entry);
        if (!added) {
            return failure(added.error());
        }
        taken.added += *added ? 1 : 0;
        if (*added && entry.officer.isRevoked) {
            taken.revoked.append(entry.officer);
        }
    }
    return transaction.commit().map([&] { return taken; });
}

Result<QVector<HubOfficer>> HubOfficers::newest() const
{
    Statement select = m_database->statement(
        QStringLiteral("SELECT id, badge, name, roles, public_key, revoked, max(revision), station, signature "
                       "FROM hub_officers GROUP BY id ORDER BY station, badge"));
    QVector<HubOfficer> all;
    auto more = select.next();
    for (; more && *more; more = select.next()) {
        all.append({{select.uuid(0), select.text(1), select.text(2),
                     inspection::Roles::fromInt(static_cast<inspection::Roles::Int>(select.integer(3))),
                     select.bytes(4), select.integer(5) != 0},
                    static_cast<int>(select.integer(6)),
                    select.text(7),
                    select.bytes(8)});
    }
    if (!more) {
        return failure(more.error());
    }
    return all;
}

} // namespace portlight::local_cache
