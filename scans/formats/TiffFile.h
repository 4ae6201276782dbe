// An open TIFF: closes itself and keeps libtiff's messages to itself.
#pragma once

#include <QString>

#include <tiffio.h>

#include <memory>

namespace portlight::scans {

class TiffFile
{
public:
    explicit TiffFile(const QString& path);

    [[nodiscard]] bool isOpen() const { return m_tiff != nullptr; }
    [[nodiscard]] TIFF* handle() const { return m_tiff.get(); }
    [[nodiscard]] const QString& firstError() const { return m_firstError; } // libtiff's words, for the log

    // The value of a tag with its default, or `otherwise` where the tag has none.
    template <typename T>
    [[nodiscard]] T field(ttag_t tag, T otherwise) const
    {
        T value{};
        return TIFFGetFieldDefaulted(handle(), tag, &value) == 1 ? value : otherwise;
    }

private:
    struct Closer
    {
        void operator()(TIFF* tiff) const { TIFFClose(tiff); }
    };

    static int onError(TIFF* tiff, void* self, const char* module, const char* format, va_list arguments);
    static int onWarning(TIFF* tiff, void* self, const char* module, const char* format, va_list arguments);

    QString m_firstError; // before m_tiff: closing may still report
    std::unique_ptr<TIFF, Closer> m_tiff;
};

} // namespace portlight::scans
