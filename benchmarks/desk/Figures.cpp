#include "benchmarks/desk/Figures.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace portlight::benchmarks {

void Figures::add(const QString& name, double value, const QString& unit, std::optional<double> goal, Better better,
                  const std::optional<Peer>& peer)
{
    const bool met = goal && (better == Better::Lower ? value <= *goal : value >= *goal);
    m_list.append(QJsonObject{{QStringLiteral("name"), name},
                              {QStringLiteral("value"), value},
                              {QStringLiteral("unit"), unit},
                              {QStringLiteral("goal"), goal ? QJsonValue(*goal) : QJsonValue()},
                              {QStringLiteral("met"), goal ? QJsonValue(met) : QJsonValue()},
                              {QStringLiteral("peer"), peer ? QJsonValue(peer->name) : QJsonValue()},
                              {QStringLiteral("peer_value"), peer ? QJsonValue(peer->value) : QJsonValue()}});
}

void Figures::print() const
{
    const QByteArray json = QJsonDocument(m_list).toJson();
    std::fwrite(json.constData(), 1, static_cast<std::size_t>(json.size()), stdout);
}

double millisecondsOf(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    constexpr double nanosecondsPerMillisecond = 1e6;
    return static_cast<double>(timer.nsecsElapsed()) / nanosecondsPerMillisecond;
}

double processorMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) * 1e-6;
}

double quantile(std::vector<double> samples, double share)
{
    std::sort(samples.begin(), samples.end());
    const auto index = static_cast<std::size_t>(share * static_cast<double>(samples.size() - 1));
    return samples.at(index);
}

} // namespace portlight::benchmarks
