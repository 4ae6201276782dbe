#include "scans/formats/TiffFile.h"

#include <QFile>

#include <array>
#include <cstdarg>
#include <cstdio>

namespace portlight::scans {

namespace {

constexpr tmsize_t largestInnerAllocation = tmsize_t{1} << 30;

} // namespace

TiffFile::TiffFile(const QString& path)
{
    const std::unique_ptr<TIFFOpenOptions, void (*)(TIFFOpenOptions*)> options(TIFFOpenOptionsAlloc(),
                                                                               TIFFOpenOptionsFree);
    if (!options) {
        return;
    }
    TIFFOpenOptionsSetMaxSingleMemAlloc(options.get(), largestInnerAllocation);
    TIFFOpenOptionsSetErrorHandlerExtR(options.get(), onError, this);
    TIFFOpenOptionsSetWarningHandlerExtR(options.get(), onWarning, this);
    // "m": no memory map, so that a file cut short while it is read ends in an error and not in a signal.
    m_tiff.reset(TIFFOpenExt(QFile::encodeName(path).constData(), "rm", options.get()));
}

int TiffFile::onError(TIFF* /*tiff*/, void* self, const char* module, const char* format, va_list arguments)
{
    auto* file = static_cast<TiffFile*>(self);
    if (file->m_firstError.isEmpty()) {
        std::array<char, 256> text{};
        std::vsnprintf(text.data(), text.size(), format, arguments);
        file->m_firstError = QString::fromLocal8Bit(module) + QLatin1String(": ") + QString::fromLocal8Bit(text.data());
    }
    return 1;
}

int TiffFile::onWarning(TIFF* /*tiff*/, void* /*self*/, const char* /*module*/, const char* /*format*/,
                        va_list /*arguments*/)
{
    return 1; // private tags and the like: nothing an officer could act on
}

} // namespace portlight::scans
