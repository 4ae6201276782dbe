#include "local_cache/Schema.h"

#include "local_cache/Database.h"
#include "local_cache/Text.h"
#include "local_cache/Transaction.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <utility>

// Resources of a static library are registered by hand, outside of any namespace.
static void registerSchemaResource()
{
    Q_INIT_RESOURCE(schema);
}

namespace portlight::local_cache {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr qint64 applicationId = 0x504C4743; // "PLGC", PRAGMA application_id

Result<qint64> version(Database& database)
{
    return database.number(QStringLiteral("PRAGMA user_version"));
}

Result<void> refuseForeign(Database& database)
{
    const auto id = database.number(QStringLiteral("PRAGMA application_id"));
    if (!id) {
        return failure(id.error());
    }
    const auto tables = database.number(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    if (!tables) {
        return failure(tables.error());
    }
    if (*id != applicationId && *tables > 0) {
        return failure(
            ErrorCode::Unsupported,
            Text::tr("The file in the data folder is a database of another program; choose another folder."));
    }
    return {};
}

Result<void> backUp(Database& database, qint64 fromVersion, const QString& folder)
{
    if (!QDir().mkpath(folder)) {
        return failure(ErrorCode::Storage,
                       Text::tr("The backups folder cannot be made; check the rights on %1.").arg(folder));
    }
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'hhmmsszzz");
    Statement copy = database.statement(QStringLiteral("VACUUM INTO ?"));
    copy.bind(QStringLiteral("%1/cases-schema%2-%3.sqlite").arg(folder).arg(fromVersion).arg(stamp));
    return copy.run();
}

} // namespace

Schema::Schema(QStringList steps)
    : m_steps(std::move(steps))
{
}

Schema Schema::released()
{
    registerSchemaResource();
    QStringList steps;
    const QDir folder(QStringLiteral(":/portlight/schema"));
    for (const QString& name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            steps.append(QString::fromUtf8(file.readAll()));
        }
    }
    return Schema(steps);
}

Result<void> Schema::bringUpToDate(Database& database, const QString& backupsFolder) const
{
    if (auto own = refuseForeign(database); !own) {
        return own;
    }
    auto current = version(database);
    if (current && *current > newest()) {
        return failure(ErrorCode::Unsupported,
                       Text::tr("These cases were last opened by a newer Portlight (schema %1, this program knows %2); "
                                "install the newer version. Nothing was changed.")
                           .arg(*current)
                           .arg(newest()));
    }
    // Kept in the file, so only once it is known to be ours.
    if (auto journal = database.execute(QStringLiteral("PRAGMA journal_mode = WAL")); !journal) {
        return journal;
    }
    const bool holdsWork = current && *current > 0;
    while (current && *current < newest()) {
        if (holdsWork) {
            if (auto saved = backUp(database, *current, backupsFolder); !saved) {
                return saved;
            }
        }
        if (auto done = runStep(database, static_cast<int>(*current) + 1); !done) {
            return done;
        }
        current = version(database);
    }
    if (!current) {
        return failure(current.error());
    }
    return {};
}

Result<void> Schema::runStep(Database& database, int step) const
{
    Transaction transaction(database);
    if (auto begun = transaction.begin(); !begun) {
        return begun;
    }
    const auto current = version(database);
    if (!current) {
        return failure(current.error());
    }
    if (*current >= step) {
        return transaction.commit(); // another process was quicker
    }
    static const QRegularExpression statementEnd(QStringLiteral(";[ \\t]*\\n[ \\t]*(\\n|$)"));
    for (const QString& statement : m_steps.at(step - 1).split(statementEnd, Qt::SkipEmptyParts)) {
        if (statement.trimmed().isEmpty()) {
            continue;
        }
        if (auto done = database.execute(statement); !done) {
            return done;
        }
    }
    if (auto marked = database.execute(QStringLiteral("PRAGMA application_id = %1").arg(applicationId)); !marked) {
        return marked;
    }
    if (auto marked = database.execute(QStringLiteral("PRAGMA user_version = %1").arg(step)); !marked) {
        return marked;
    }
    return transaction.commit();
}

} // namespace portlight::local_cache
