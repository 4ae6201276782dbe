// Sentences of the DICOM readers: every one starts with the name of the file it speaks of.
#pragma once

#include "inspection/Result.h"

#include <QCoreApplication>
#include <QString>

namespace portlight::scans {

class DicomText
{
    Q_DECLARE_TR_FUNCTIONS(DicomReader)

public:
    // The failure for `path`; `text` is a translated sentence with %1 where the file's name belongs.
    [[nodiscard]] static tl::unexpected<inspection::Error> bad(const QString& path, const QString& text,
                                                               const QString& detail = {});
    [[nodiscard]] static tl::unexpected<inspection::Error> unsupported(const QString& path, const QString& text,
                                                                       const QString& detail = {});
    [[nodiscard]] static tl::unexpected<inspection::Error> truncated(const QString& path);
    [[nodiscard]] static tl::unexpected<inspection::Error> cancelled();
};

} // namespace portlight::scans
