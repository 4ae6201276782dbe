#include "scans/Scan.h"

namespace portlight::scans {

QString toString(ScanKind kind)
{
    switch (kind) {
    case ScanKind::Volume:
        return QStringLiteral("volume");
    case ScanKind::Radiograph:
        return QStringLiteral("radiograph");
    case ScanKind::Report:
        return QStringLiteral("report");
    case ScanKind::Other:
        return QStringLiteral("other");
    }
    Q_UNREACHABLE();
}

} // namespace portlight::scans
