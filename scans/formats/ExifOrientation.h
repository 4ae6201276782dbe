// The orientation that a camera or scanner station notes in a picture's EXIF block (EXIF 2.32, tag 0x0112).
#pragma once

#include <QByteArrayView>

namespace portlight::scans {

// True when the block, as a JPEG file holds it in its APP1 marker, asks for the picture to be turned or mirrored. False
// for anything that is no such block.
[[nodiscard]] bool asksToBeTurned(QByteArrayView exif);

} // namespace portlight::scans
