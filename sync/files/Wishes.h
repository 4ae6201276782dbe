// What is asked for at the hub's file store, the latest first. What is not there yet is asked for again, after two
// seconds, then after twice as long each time, up to a minute. Not thread-safe.
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

#include <chrono>
#include <optional>

namespace portlight::sync {

class Wishes
{
public:
    using Clock = std::chrono::steady_clock;

    explicit Wishes(int mostTries)
        : m_mostTries(mostTries)
    {
    }

    // To the front, in this order, due at once.
    void want(const QStringList& sha256);
    // The first that is due; nothing when none is.
    [[nodiscard]] std::optional<QString> first(Clock::time_point now = Clock::now()) const;
    [[nodiscard]] bool contains(const QString& sha256) const;
    // It was not there. False: that was the last try, and it is forgotten.
    bool askLater(const QString& sha256, Clock::time_point now = Clock::now());
    void forget(const QString& sha256);
    void forgetAllBut(const QString& sha256);
    // Keeps the `most` latest.
    void shorten(qsizetype most);
    // Until the next is due, `most` at the most.
    [[nodiscard]] std::chrono::milliseconds untilDue(std::chrono::milliseconds most,
                                                     Clock::time_point now = Clock::now()) const;

private:
    struct Wish
    {
        QString sha256;
        int tries = 0;
        Clock::time_point due;
    };
    int m_mostTries;
    QVector<Wish> m_wishes;
};

} // namespace portlight::sync
