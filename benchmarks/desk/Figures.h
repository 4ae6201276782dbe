// The figures a benchmark program reports, printed as the JSON list every group shares.
#pragma once

#include <QJsonArray>
#include <QJsonValue>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace portlight::benchmarks {

struct Peer
{
    QString name;
    double value = 0;
};

class Figures
{
public:
    enum class Better { Lower, Higher };

    void add(const QString& name, double value, const QString& unit, std::optional<double> goal = {},
             Better better = Better::Lower, const std::optional<Peer>& peer = {});
    // To standard output.
    void print() const;

private:
    QJsonArray m_list;
};

// Wall-clock milliseconds of one call.
[[nodiscard]] double millisecondsOf(const std::function<void()>& work);
// Processor time of all threads so far, in milliseconds: machines are noisy, wall time alone says little.
[[nodiscard]] double processorMilliseconds();
// The value below which `share` (0..1) of the samples lie.
[[nodiscard]] double quantile(std::vector<double> samples, double share);

} // namespace portlight::benchmarks
