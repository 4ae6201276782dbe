#include "inspection/Identifiers.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <mutex>

namespace portlight::inspection {

namespace {

// 60 bits: milliseconds, then a 12-bit counter that keeps identifiers of one millisecond in order (RFC 9562 6.2, method
// 1).
quint64 nextTick()
{
    static std::mutex mutex;
    static quint64 last = 0;
    const std::scoped_lock lock(mutex);
    const auto now = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch()) << 12U;
    last = std::max(last + 1, now);
    return last;
}

} // namespace

QUuid newTimeOrderedId()
{
    const quint64 tick = nextTick();
    const quint64 high = ((tick >> 12U) << 16U) | 0x7000U | (tick & 0xFFFU);
    const quint64 low = (QRandomGenerator::system()->generate64() & 0x3FFFFFFFFFFFFFFFULL) | 0x8000000000000000ULL;
    std::array<char, 16> bytes{};
    qToBigEndian(high, bytes.data());
    qToBigEndian(low, bytes.data() + 8);
    return QUuid::fromRfc4122(QByteArrayView(bytes.data(), 16));
}

QDateTime timeOf(const QUuid& id)
{
    const QByteArray bytes = id.toRfc4122();
    if ((static_cast<unsigned char>(bytes[6]) >> 4U) != 7U) {
        return {};
    }
    const quint64 high = qFromBigEndian<quint64>(bytes.constData());
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(high >> 16U), Qt::UTC);
}

} // namespace portlight::inspection
