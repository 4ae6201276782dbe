#include "local_cache/SignInBrake.h"

#include "local_cache/Settings.h"
#include "local_cache/Text.h"

#include <QStringList>

#include <algorithm>

namespace portlight::local_cache {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr qint64 firstWaitMs = 10'000;
constexpr qint64 longestWaitMs = 300'000;
constexpr int mostDoublings = 10;

qint64 waitAfter(int wrong)
{
    return wrong < SignInBrake::freeTries
               ? 0
               : std::min(firstWaitMs << std::min(wrong - SignInBrake::freeTries, mostDoublings), longestWaitMs);
}

} // namespace

SignInBrake::SignInBrake(Database& database)
    : m_database(database)
{
}

Result<SignInBrake::State> SignInBrake::read() const
{
    return Settings(m_database).value(Settings::wrongPasswords).map([](const QString& text) {
        const QStringList parts = text.split(QLatin1Char(' '));
        return State{parts.value(0).toInt(), parts.value(1).toLongLong()};
    });
}

Result<void> SignInBrake::write(const State& state) const
{
    return Settings(m_database)
        .set(Settings::wrongPasswords,
             state.wrong == 0 ? QString() : QStringLiteral("%1 %2").arg(state.wrong).arg(state.lastMs));
}

Result<void> SignInBrake::mayTry(qint64 nowMs) const
{
    auto state = read();
    if (!state) {
        return failure(state.error());
    }
    if (state->lastMs > nowMs) {
        state->lastMs = nowMs;
        if (auto written = write(*state); !written) {
            return written;
        }
    }
    const qint64 leftMs = state->lastMs + waitAfter(state->wrong) - nowMs;
    if (leftMs <= 0) {
        return {};
    }
    constexpr qint64 second = 1000;
    return failure(ErrorCode::Locked,
                   Text::tr("%n wrong passwords in a row: try again in %1 seconds.", nullptr, state->wrong)
                       .arg((leftMs + second - 1) / second));
}

Result<void> SignInBrake::countWrong(qint64 nowMs) const
{
    return read().and_then([&](const State& state) {
        constexpr int enough = 1000; // the wait grows no more
        return write({std::min(state.wrong + 1, enough), nowMs});
    });
}

Result<void> SignInBrake::release() const
{
    return read().and_then([&](const State& state) { return state.wrong == 0 ? Result<void>() : write({}); });
}

} // namespace portlight::local_cache
