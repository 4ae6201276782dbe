#include "scans/dicom/DicomText.h"

#include <QFileInfo>

namespace portlight::scans {

using inspection::ErrorCode;
using inspection::failure;

tl::unexpected<inspection::Error> DicomText::bad(const QString& path, const QString& text, const QString& detail)
{
    return failure(ErrorCode::BadInput, text.arg(QFileInfo(path).fileName()), detail);
}

tl::unexpected<inspection::Error> DicomText::unsupported(const QString& path, const QString& text,
                                                         const QString& detail)
{
    return failure(ErrorCode::Unsupported, text.arg(QFileInfo(path).fileName()), detail);
}

tl::unexpected<inspection::Error> DicomText::truncated(const QString& path)
{
    return bad(path, tr("%1 is cut short: the image data it announces are missing; fetch it again."));
}

tl::unexpected<inspection::Error> DicomText::cancelled()
{
    return failure(ErrorCode::Cancelled, tr("Reading was cancelled."));
}

} // namespace portlight::scans
