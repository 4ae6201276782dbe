#include "local_cache/OfficerVault.h"

#include "local_cache/OfficerRegister.h"
#include "local_cache/OpenDatabase.h"
#include "local_cache/SealedKeys.h"
#include "local_cache/SecretKey.h"
#include "local_cache/Settings.h"
#include "local_cache/SignInBrake.h"
#include "local_cache/Text.h"
#include "local_cache/Transaction.h"

#include <QDateTime>

#include <sodium.h>

#include <algorithm>
#include <type_traits>

namespace portlight::local_cache {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Officer;
using inspection::Result;
using inspection::Role;

namespace {

constexpr qsizetype shortestPassword = 8;
constexpr qsizetype longestName = 80;
constexpr qsizetype longestStation = 32;

bool isPrintable(const QString& text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isPrint(); });
}

tl::unexpected<inspection::Error> tooShort()
{
    return failure(ErrorCode::BadInput,
                   Text::tr("The password is too short; take at least %1 characters.").arg(shortestPassword));
}

Result<void> checkNewOfficer(const NewOfficer& officer)
{
    const QString badge = officer.badge.trimmed();
    if (badge.isEmpty() || badge.size() > longestName || !isPrintable(badge)) {
        return failure(ErrorCode::BadInput, Text::tr("Give a badge of 1 to %1 letters or digits.").arg(longestName));
    }
    if (officer.name.size() > longestName || !isPrintable(officer.name)) {
        return failure(ErrorCode::BadInput, Text::tr("Give a name of at most %1 characters.").arg(longestName));
    }
    if (officer.password.size() < shortestPassword) {
        return tooShort();
    }
    return {};
}

// A check of a password, unless too many were wrong before; counts what comes of it.
template <typename Check>
std::invoke_result_t<Check> braked(Database& database, const Check& check)
{
    const SignInBrake brake(database);
    if (auto may = brake.mayTry(QDateTime::currentMSecsSinceEpoch()); !may) {
        return failure(may.error());
    }
    auto checked = check();
    const bool isWrong = !checked && checked.error().code == ErrorCode::Locked;
    if (auto counted = isWrong   ? brake.countWrong(QDateTime::currentMSecsSinceEpoch())
                       : checked ? brake.release()
                                 : Result<void>();
        !counted) {
        return failure(counted.error());
    }
    return checked;
}

Result<void> writeKeys(Database& database, const inspection::OfficerId& officer, const SealedKeys& keys)
{
    Statement insert = database.statement(QStringLiteral(
        "INSERT INTO officer_keys (officer, salt, operations, memory, nonce, sealed) VALUES (?, ?, ?, ?, ?, ?)"));
    insert.bind(officer, keys.salt, keys.operations, keys.memory, keys.nonce, keys.sealed);
    return insert.run();
}

Result<std::optional<SealedKeys>> readKeys(Database& database, const inspection::OfficerId& officer)
{
    Statement select = database.statement(
        QStringLiteral("SELECT salt, operations, memory, nonce, sealed FROM officer_keys WHERE officer = ?"));
    select.bind(officer);
    return select.next().map([&](bool found) {
        return found ? std::optional(SealedKeys{select.bytes(0), select.integer(1), select.integer(2), select.bytes(3),
                                                select.bytes(4)})
                     : std::nullopt;
    });
}

} // namespace

OfficerVault::OfficerVault(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
}

OfficerVault::~OfficerVault() = default;

Result<std::unique_ptr<OfficerVault>> OfficerVault::open(const CacheLocation& location)
{
    return openDatabase(location).map([](std::unique_ptr<Database> database) {
        return std::unique_ptr<OfficerVault>(new OfficerVault(std::move(database)));
    });
}

Result<QString> OfficerVault::station() const
{
    return Settings(*m_database).value(Settings::station);
}

Result<void> OfficerVault::setStation(const QString& name)
{
    const QString station = name.simplified();
    if (station.isEmpty() || station.size() > longestStation || !isPrintable(station)) {
        return failure(ErrorCode::BadInput,
                       Text::tr("Give the station a name of 1 to %1 characters.").arg(longestStation));
    }
    Transaction transaction(*m_database);
    if (auto begun = transaction.begin(); !begun) {
        return begun;
    }
    const Settings settings(*m_database);
    const auto before = settings.value(Settings::station);
    if (!before) {
        return failure(before.error());
    }
    if (!before->isEmpty() && *before != station) {
        return failure(ErrorCode::Refused,
                       Text::tr("This station is already named %1; its name is part of every record.").arg(*before));
    }
    return settings.set(Settings::station, station).and_then([&] { return transaction.commit(); });
}

Result<bool> OfficerVault::isEmpty() const
{
    return m_database->number(QStringLiteral("SELECT NOT EXISTS (SELECT 1 FROM officers)")).map([](qint64 none) {
        return none != 0;
    });
}

Result<Officer> OfficerVault::createOfficer(const NewOfficer& wanted, const SessionPtr& sponsor, PasswordCost cost)
{
    if (auto fit = checkNewOfficer(wanted); !fit) {
        return failure(fit.error());
    }
    Transaction transaction(*m_database);
    if (auto begun = transaction.begin(); !begun) {
        return failure(begun.error());
    }
    const auto isFirst = isEmpty();
    if (!isFirst) {
        return failure(isFirst.error());
    }
    if (!*isFirst && (!sponsor || !maySponsor(sponsor->officer()))) {
        return failure(ErrorCode::Refused, Text::tr("Only a signed-in administrator or supervisor can add officers."));
    }
    OfficerRegister officers(*m_database);
    if (officers.byBadge(wanted.badge.trimmed())) {
        return failure(ErrorCode::BadInput, Text::tr("The badge %1 is taken; choose another.").arg(wanted.badge));
    }
    Officer officer{inspection::newTimeOrderedId(), wanted.badge.trimmed(), wanted.name.simplified(), wanted.roles, {}};
    if (*isFirst) {
        officer.roles |= Role::Administrator;
    }
    const auto storeKey = *isFirst ? SecretKey::random(crypto_secretstream_xchacha20poly1305_KEYBYTES)
                                   : SecretKey::copyOf({sponsor->storeKey().data(), sponsor->storeKey().size()});
    const auto made = SealedKeys::create(officer.id, wanted.password, storeKey, cost);
    if (!made) {
        return failure(made.error());
    }
    const SealedKeys& sealed = made->first;
    const UnlockedKeys& unlocked = made->second;
    officer.publicKey = unlocked.publicKey;
    const SecretKey& sponsorKey = *isFirst ? *unlocked.signingKey : sponsor->signingKey();
    return officers.add(officer, *isFirst ? officer.id : sponsor->officer().id, sponsorKey)
        .and_then([&] { return writeKeys(*m_database, officer.id, sealed); })
        .and_then([&] { return transaction.commit(); })
        .map([&] { return officer; });
}

Result<SessionPtr> OfficerVault::signIn(const QString& badge, const QString& password)
{
    return braked(*m_database, [&] { return unlock(badge, password); });
}

Result<void> OfficerVault::changePassword(const SessionPtr& session, const QString& current, const QString& wanted,
                                          PasswordCost cost)
{
    if (wanted.size() < shortestPassword) {
        return tooShort();
    }
    if (wanted == current) {
        return failure(ErrorCode::BadInput, Text::tr("This is the password in use; take another."));
    }
    const inspection::OfficerId& officer = session->officer().id;
    const auto sealed = readKeys(*m_database, officer);
    if (!sealed || !sealed->has_value()) {
        return failure(sealed ? inspection::Error{ErrorCode::NotFound,
                                                  Text::tr("Your keys are not at this station; change the password "
                                                           "where you were added."),
                                                  {}}
                              : sealed.error());
    }
    const auto reseal = [&] {
        return (*sealed)->resealed(officer, current, wanted, cost).map_error([](inspection::Error error) {
            if (error.code == ErrorCode::Locked) {
                error.text = Text::tr("The password in use is wrong; try again.");
            }
            return error;
        });
    };
    return braked(*m_database, reseal).and_then([&](const SealedKeys& keys) {
        Statement update =
            m_database->statement(QStringLiteral("UPDATE officer_keys SET salt = ?, operations = ?, memory = ?, "
                                                 "nonce = ?, sealed = ? WHERE officer = ?"));
        update.bind(keys.salt, keys.operations, keys.memory, keys.nonce, keys.sealed, officer);
        return update.run();
    });
}

Result<SessionPtr> OfficerVault::unlock(const QString& badge, const QString& password)
{
    const auto name = station();
    if (!name) {
        return failure(name.error());
    }
    if (name->isEmpty()) {
        return failure(ErrorCode::Refused, Text::tr("This station has no name yet; finish its set-up first."));
    }
    const auto officer = OfficerRegister(*m_database).byBadge(badge.trimmed());
    if (!officer) {
        return officer.error().code == ErrorCode::NotFound ? SealedKeys::refuseSlowly(password)
                                                           : failure(officer.error());
    }
    const auto sealed = readKeys(*m_database, officer->id);
    if (!sealed) {
        return failure(sealed.error());
    }
    if (!sealed->has_value()) {
        return SealedKeys::refuseSlowly(password);
    }
    const auto keys = (*sealed)->open(officer->id, password);
    if (!keys) {
        return failure(keys.error());
    }
    if (keys->publicKey != officer->publicKey) {
        return failure(ErrorCode::Tampered,
                       Text::tr("Your entry in the officer register was changed; call the administrator."));
    }
    if (officer->isRevoked) {
        return failure(ErrorCode::Refused,
                       Text::tr("The administration has withdrawn the rights of this badge; call your supervisor."));
    }
    return std::make_shared<const Session>(*officer, *name, keys->signingKey, keys->storeKey);
}

Result<QVector<Officer>> OfficerVault::officers() const
{
    return OfficerRegister(*m_database).entries().map([](const QVector<RegisterEntry>& entries) {
        QVector<Officer> all;
        for (const RegisterEntry& entry : entries) {
            all.append(entry.officer);
        }
        return all;
    });
}

Result<Officer> OfficerVault::officer(const inspection::OfficerId& id) const
{
    return OfficerRegister(*m_database).byId(id);
}

} // namespace portlight::local_cache
