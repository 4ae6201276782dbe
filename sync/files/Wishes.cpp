#include "sync/files/Wishes.h"

#include <algorithm>

namespace portlight::sync {

namespace {

constexpr std::chrono::milliseconds firstWait{2'000};
constexpr std::chrono::milliseconds longestWait{60'000};

} // namespace

void Wishes::want(const QStringList& sha256)
{
    qsizetype place = 0;
    for (const QString& one : sha256) {
        forget(one);
        m_wishes.insert(std::min(place++, m_wishes.size()), {one, 0, {}});
    }
}

std::optional<QString> Wishes::first(Clock::time_point now) const
{
    const auto found =
        std::find_if(m_wishes.cbegin(), m_wishes.cend(), [now](const Wish& wish) { return wish.due <= now; });
    return found == m_wishes.cend() ? std::optional<QString>() : found->sha256;
}

bool Wishes::contains(const QString& sha256) const
{
    return std::any_of(m_wishes.cbegin(), m_wishes.cend(),
                       [&sha256](const Wish& wish) { return wish.sha256 == sha256; });
}

bool Wishes::askLater(const QString& sha256, Clock::time_point now)
{
    const auto found =
        std::find_if(m_wishes.begin(), m_wishes.end(), [&sha256](const Wish& wish) { return wish.sha256 == sha256; });
    if (found == m_wishes.end() || ++found->tries >= m_mostTries) {
        forget(sha256);
        return false;
    }
    auto wait = firstWait;
    for (int doubled = 1; doubled < found->tries && wait < longestWait; ++doubled) {
        wait *= 2;
    }
    found->due = now + std::min(wait, longestWait);
    return true;
}

void Wishes::forget(const QString& sha256)
{
    m_wishes.removeIf([&sha256](const Wish& wish) { return wish.sha256 == sha256; });
}

void Wishes::forgetAllBut(const QString& sha256)
{
    m_wishes.removeIf([&sha256](const Wish& wish) { return wish.sha256 != sha256; });
}

void Wishes::shorten(qsizetype most)
{
    if (m_wishes.size() > most) {
        m_wishes.resize(most);
    }
}

std::chrono::milliseconds Wishes::untilDue(std::chrono::milliseconds most, Clock::time_point now) const
{
    for (const Wish& wish : m_wishes) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(wish.due - now);
        most = std::clamp(left, std::chrono::milliseconds{0}, most);
    }
    return most;
}

} // namespace portlight::sync
