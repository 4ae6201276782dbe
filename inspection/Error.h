// What went wrong, once: a code for programs, one sentence for the officer, detail for the log.
#pragma once

#include <QString>

namespace portlight::inspection {

enum class ErrorCode {
    BadInput,    // the file, message or argument is not what it claims to be
    Unsupported, // valid, but a kind this program does not read
    NotFound,    // no such file, case, officer or scan
    Refused,     // the rules forbid it: role, four eyes, state of the case
    Locked,      // nobody is signed in, or the wrong password
    Tampered,    // a hash, signature or authentication tag does not match
    Conflict,    // somebody else changed it first
    Cancelled,   // the officer stopped it
    Storage,     // disk full, database or file system failure
    Internal     // a defect of this program
};

struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString text;   // one sentence: what, where, what to do; translated
    QString detail; // for the log: untranslated, may be empty
};

} // namespace portlight::inspection
