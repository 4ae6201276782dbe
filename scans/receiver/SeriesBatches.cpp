#include "scans/receiver/SeriesBatches.h"

namespace portlight::scans {

int SeriesBatches::add(const QByteArray& seriesUid, int association)
{
    const std::scoped_lock lock(m_mutex);
    Batch& batch = m_batches[seriesUid];
    batch.sinceLast.start();
    batch.open.insert(association);
    return ++batch.instances;
}

void SeriesBatches::end(int association, bool broken)
{
    const std::scoped_lock lock(m_mutex);
    for (auto& [uid, batch] : m_batches) {
        if (batch.open.erase(association) > 0) {
            batch.interrupted = broken;
            batch.sinceLast.start();
        }
    }
}

QVector<FinishedSeries> SeriesBatches::takeFinished(qint64 quietMs, qint64 patienceMs)
{
    const std::scoped_lock lock(m_mutex);
    QVector<FinishedSeries> finished;
    for (auto it = m_batches.begin(); it != m_batches.end();) {
        const Batch& batch = it->second;
        // A sender that keeps its association open for hours must not keep the scan from the officer.
        const qint64 wait = batch.interrupted || !batch.open.empty() ? patienceMs : quietMs;
        if (batch.sinceLast.elapsed() >= wait) {
            finished.append({it->first, batch.interrupted});
            it = m_batches.erase(it);
        } else {
            ++it;
        }
    }
    return finished;
}

} // namespace portlight::scans
