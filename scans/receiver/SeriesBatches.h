// Which received series are complete: counts instances and watches the associations that bring them.
//
// Thread-safe. Internal to scans/receiver.
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QVector>

#include <map>
#include <mutex>
#include <set>

namespace portlight::scans {

struct FinishedSeries
{
    QByteArray seriesUid;
    bool interrupted = false; // the last association that brought some of it broke off
};

class SeriesBatches
{
public:
    // An instance of the series came by this association; returns how many the batch has now.
    int add(const QByteArray& seriesUid, int association);
    void end(int association, bool broken);
    // Series that are complete now; they are forgotten here.
    [[nodiscard]] QVector<FinishedSeries> takeFinished(qint64 quietMs, qint64 patienceMs);

private:
    struct Batch
    {
        QElapsedTimer sinceLast;
        std::set<int> open; // associations that brought some of it and go on
        int instances = 0;
        bool interrupted = false;
    };

    std::mutex m_mutex;
    std::map<QByteArray, Batch> m_batches;
};

} // namespace portlight::scans
