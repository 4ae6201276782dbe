#include "viewers/model/UsageTracker.h"

#include <QElapsedTimer>
#include <QJsonArray>

#include <algorithm>
#include <memory>

namespace portlight::viewers {

namespace {

UsageTracker::Clock steadyClock()
{
    auto timer = std::make_shared<QElapsedTimer>();
    timer->start();
    return [timer] { return timer->elapsed(); };
}

} // namespace

UsageTracker::UsageTracker()
    : UsageTracker(steadyClock())
{
}

UsageTracker::UsageTracker(Clock clock)
    : m_clock(std::move(clock))
    , m_since(m_clock())
{
}

QStringList UsageTracker::on() const
{
    return (m_looks.isEmpty() ? QStringList{QLatin1String(standardUsage)} : m_looks) + m_tools;
}

void UsageTracker::settle()
{
    const qint64 now = m_clock();
    const qint64 passed = now - m_since;
    m_since = now;
    if (!counts() || passed <= 0) {
        return;
    }
    Account& account = m_accounts[m_case];
    account.total += passed;
    for (const QString& name : on()) {
        account.used[name] += passed;
    }
}

void UsageTracker::openCase(const QString& caseId)
{
    settle();
    m_case = caseId;
}

void UsageTracker::setScanShown(bool shown)
{
    settle();
    m_shown = shown;
}

void UsageTracker::setPaused(bool paused)
{
    settle();
    m_paused = paused;
}

void UsageTracker::setLooks(const QStringList& looks)
{
    settle();
    m_looks = looks;
}

void UsageTracker::setTools(const QStringList& tools)
{
    settle();
    m_tools = tools;
}

QJsonObject UsageTracker::record() const
{
    const qint64 running = counts() ? std::max<qint64>(0, m_clock() - m_since) : 0;
    Account account = m_accounts.value(m_case);
    const QStringList now = counts() ? on() : QStringList();
    for (const QString& name : now) {
        account.used[name] += running;
    }
    account.total += running;
    if (account.total == 0) {
        return {};
    }
    QStringList names = account.used.keys();
    std::sort(names.begin(), names.end(), [&account](const QString& a, const QString& b) {
        const qint64 first = account.used.value(a);
        const qint64 second = account.used.value(b);
        return first != second ? first > second : a < b;
    });
    QJsonArray used;
    for (const QString& name : std::as_const(names)) {
        used.append(QJsonObject{{QStringLiteral("name"), name},
                                {QStringLiteral("ms"), account.used.value(name)},
                                {QStringLiteral("on"), now.contains(name)}});
    }
    return {{QStringLiteral("total_ms"), account.total}, {QStringLiteral("used"), used}};
}

void UsageTracker::restart()
{
    settle();
    m_accounts.remove(m_case);
}

} // namespace portlight::viewers
