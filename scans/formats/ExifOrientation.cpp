#include "scans/formats/ExifOrientation.h"

#include <QtEndian>

namespace portlight::scans {

bool asksToBeTurned(QByteArrayView exif)
{
    constexpr qsizetype entryBytes = 12;
    constexpr quint16 orientationTag = 0x0112;
    constexpr quint16 upright = 1;
    constexpr quint16 last = 8;
    if (!exif.startsWith(QByteArrayView("Exif\0\0", 6))) {
        return false;
    }
    const QByteArrayView tiff = exif.sliced(6);
    const bool isLittle = tiff.startsWith(QByteArrayView("II*\0", 4));
    if (!isLittle && !tiff.startsWith(QByteArrayView("MM\0*", 4))) {
        return false;
    }
    const auto number = [&tiff, isLittle]<typename T>(T* /*type*/, qsizetype at) -> T {
        if (at < 0 || at > tiff.size() - static_cast<qsizetype>(sizeof(T))) {
            return 0;
        }
        return isLittle ? qFromLittleEndian<T>(tiff.data() + at) : qFromBigEndian<T>(tiff.data() + at);
    };
    const auto word = [&number](qsizetype at) { return number(static_cast<quint16*>(nullptr), at); };
    const qsizetype directory = number(static_cast<quint32*>(nullptr), 4);
    const qsizetype entries = word(directory);
    for (qsizetype i = 0; i < entries; ++i) {
        const qsizetype entry = directory + 2 + i * entryBytes;
        if (word(entry) == orientationTag) {
            const quint16 orientation = word(entry + 8);
            return orientation > upright && orientation <= last;
        }
    }
    return false;
}

} // namespace portlight::scans
