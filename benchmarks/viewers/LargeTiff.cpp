#include "benchmarks/viewers/LargeTiff.h"

#include <QDataStream>
#include <QFile>

#include <array>
#include <cmath>
#include <vector>

namespace portlight::benchmarks {

namespace {

struct Entry
{
    quint16 tag;
    quint16 type; // 3: 16 bit, 4: 32 bit
    quint32 value;
    quint32 count = 1;
};

double attenuationAt(int x, int y, QSize size)
{
    const double across = static_cast<double>(y) / size.height();
    double attenuation = across > 0.08 && across < 0.92 ? 0.35 + 0.05 * ((x / 90) % 2) : 0.02; // corrugated wall
    const int pallet = x / 1300;
    const double inPallet = (x % 1300) / 1300.0;
    if (inPallet > 0.12 && inPallet < 0.88 && across > 0.25 && across < 0.88) {
        attenuation += 0.6 + 0.45 * (pallet % 5) + 0.25 * std::sin(0.021 * x) * std::sin(0.017 * y);
    }
    if (x % 977 < 3 && across > 0.2 && across < 0.8) { // wires
        attenuation += 0.4;
    }
    return attenuation;
}

} // namespace

bool writeLargeTiff(const QString& path, QSize size, int layers)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return false;
    }
    const auto width = static_cast<quint32>(size.width());
    const auto height = static_cast<quint32>(size.height());
    const auto samples = static_cast<quint32>(layers);
    const std::array<Entry, 9> entries{
        Entry{256, 4, width}, {257, 4, height}, {258, 3, layers == 2 ? 16U | 16U << 16U : 16U, samples},
        {259, 3, 1},          {262, 3, 1},      {273, 4, 8 + 6 + 12 * 9},
        {277, 3, samples},    {278, 4, height}, {279, 4, width * height * samples * 2}};
    QDataStream out(&file);
    out.setByteOrder(QDataStream::LittleEndian);
    out.writeRawData("II*\0", 4);
    out << quint32{8} << static_cast<quint16>(entries.size());
    for (const Entry& entry : entries) {
        out << entry.tag << entry.type << entry.count << entry.value;
    }
    out << quint32{0};
    std::vector<quint16> row(std::size_t{width} * samples);
    quint32 noise = 1;
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            noise = noise * 1664525U + 1013904223U;
            const double signal = 60000.0 * std::exp(-attenuationAt(x, y, size)) + 40.0 + (noise >> 24U);
            std::fill_n(row.begin() + static_cast<std::ptrdiff_t>(x) * layers, layers,
                        static_cast<quint16>(std::min(signal, 65535.0)));
        }
        out.writeRawData(reinterpret_cast<const char*>(row.data()), static_cast<int>(row.size() * sizeof(quint16)));
    }
    return out.status() == QDataStream::Ok && file.flush();
}

} // namespace portlight::benchmarks
