// Slows down whoever tries passwords at this station: after five wrong ones in a row the next try waits ten seconds,
// then twice as long each time, up to five minutes. Counted for the station, not for a badge, so that it tells nobody
// which badges there are. A right password releases it. Use on the database's thread.
#pragma once

#include "inspection/Result.h"

namespace portlight::local_cache {

class Database;

class SignInBrake
{
public:
    static constexpr int freeTries = 5;

    explicit SignInBrake(Database& database);

    // Locked with the seconds to wait. `nowMs`: UTC, milliseconds since 1970; a clock that was set back waits no
    // longer.
    [[nodiscard]] inspection::Result<void> mayTry(qint64 nowMs) const;
    [[nodiscard]] inspection::Result<void> countWrong(qint64 nowMs) const;
    [[nodiscard]] inspection::Result<void> release() const;

private:
    struct State
    {
        int wrong = 0; // in a row
        qint64 lastMs = 0;
    };
    [[nodiscard]] inspection::Result<State> read() const;
    [[nodiscard]] inspection::Result<void> write(const State& state) const;

    Database& m_database;
};

} // namespace portlight::local_cache
