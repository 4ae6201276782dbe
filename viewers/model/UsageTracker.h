// How long which preset, enhancement or tool was on while an officer looked at a case, so that a decision can carry it
// and tools can be judged by outcomes later.
//
// Time counts only while a case is open, its scan is on the screen and the desk is not paused (locked). Each case keeps
// its own account: what was looked at before going to another case counts again on coming back. GUI thread only.
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>

namespace portlight::viewers {

// What is on while nothing is: the standard image.
inline constexpr auto standardUsage = "standard";

class UsageTracker
{
public:
    using Clock = std::function<qint64()>; // milliseconds, never going back
    UsageTracker();                        // this machine's steady clock
    explicit UsageTracker(Clock clock);

    // The case whose account runs; empty: none.
    void openCase(const QString& caseId);
    // Whether a scan of it is on the screen, and whether somebody can see it.
    void setScanShown(bool shown);
    void setPaused(bool paused);
    // Stable names of the looks that are on now ("organic-only", "local-contrast"; none: the standard image), and of
    // the tools that leave the picture as it is ("magnifier").
    void setLooks(const QStringList& looks);
    void setTools(const QStringList& tools);

    // The account of the open case: {"total_ms": n, "used": [{"name", "ms", "on"}...]}, longest first, "on" for what is
    // on at this moment. Empty when nothing was looked at.
    [[nodiscard]] QJsonObject record() const;
    // The open case begins anew: its decision has been made.
    void restart();

private:
    struct Account
    {
        qint64 total = 0;
        QHash<QString, qint64> used;
    };

    void settle(); // books the time since the last change
    [[nodiscard]] bool counts() const { return !m_case.isEmpty() && m_shown && !m_paused; }
    [[nodiscard]] QStringList on() const;

    Clock m_clock;
    qint64 m_since = 0;
    QString m_case;
    bool m_shown = false;
    bool m_paused = false;
    QStringList m_looks;
    QStringList m_tools;
    QHash<QString, Account> m_accounts;
};

} // namespace portlight::viewers
