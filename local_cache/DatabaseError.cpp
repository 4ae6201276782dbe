#include "local_cache/DatabaseError.h"

#include "local_cache/Text.h"

#include <QSqlError>

namespace portlight::local_cache {

namespace {

// Primary result codes of SQLite: https://www.sqlite.org/rescode.html
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26,
};

QString sentenceFor(int code)
{
    switch (code) {
    case Busy:
    case Locked:
        return Text::tr("Another program keeps the case database locked; close it and try again.");
    case ReadOnly:
    case CannotOpen:
        return Text::tr("The case database cannot be written; check the rights on the data folder.");
    case Full:
        return Text::tr("The disk is full, nothing was saved; free some space and try again.");
    case InputOutput:
        return Text::tr("The disk reported an error, nothing was saved; check the disk.");
    case Corrupt:
    case NotADatabase:
        return Text::tr("The case database is damaged and was left as it is; restore a copy from the backups folder.");
    default:
        return Text::tr("The case database reported a failure, nothing was saved.");
    }
}

} // namespace

inspection::Error databaseError(const QSqlError& error, const QString& statement)
{
    constexpr int primaryCodeMask = 0xFF; // extended result codes carry the primary one in the low byte
    const int code = error.nativeErrorCode().toInt() & primaryCodeMask;
    return {inspection::ErrorCode::Storage, sentenceFor(code),
            QStringLiteral("SQLite %1: %2 [%3]").arg(error.nativeErrorCode(), error.databaseText(), statement)};
}

} // namespace portlight::local_cache
