// A DICOM or DICOS file opened as far as its pixels: the dataset in front of them through DCMTK, and where they lie.
// The pixels themselves are read from the file when they are wanted, never twice.
#pragma once

#include "inspection/Result.h"
#include "scans/dicom/DicomBytes.h"
#include "scans/dicom/DicomElements.h"
#include "scans/dicom/PixelElement.h"

#include <QString>

#include <memory>
#include <optional>

class DcmFileFormat;

namespace portlight::scans {

class DicomHeader
{
public:
    // True when the first bytes say DICOM: the preamble, or elements that make sense without one.
    [[nodiscard]] static bool looksLikeDicom(const QString& path);

    // Errors: NotFound, BadInput (not DICOM, damaged, nested too deep). Memory: the header, and the whole dataset for
    // a deflated file.
    [[nodiscard]] static inspection::Result<DicomHeader> open(const QString& path);

    DicomHeader(DicomHeader&&) noexcept;
    DicomHeader& operator=(DicomHeader&&) noexcept;
    ~DicomHeader();

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] DicomElements dataset() const;
    [[nodiscard]] const QString& sopClass() const { return m_sopClass; }
    [[nodiscard]] const QString& transferSyntax() const { return m_transferSyntax; }
    [[nodiscard]] ByteOrder byteOrder() const { return m_byteOrder; }
    [[nodiscard]] const DicomBytes& bytes() const { return m_bytes; }
    [[nodiscard]] const std::optional<PixelElement>& pixels() const { return m_pixels; }

private:
    DicomHeader();
    [[nodiscard]] inspection::Result<void> parse();
    [[nodiscard]] inspection::Result<void> inflate();
    [[nodiscard]] bool takeDeflatedMeta();
    [[nodiscard]] bool parseAsImplicit();
    [[nodiscard]] inspection::Result<void> checkDepth() const;
    void locatePixels(std::uint64_t stoppedAt);

    QString m_path;
    QString m_sopClass;
    QString m_transferSyntax;
    DicomBytes m_bytes;
    std::unique_ptr<DcmFileFormat> m_file;
    std::optional<PixelElement> m_pixels;
    ByteOrder m_byteOrder = ByteOrder::Little;
    TagEncoding m_encoding = TagEncoding::ExplicitVr;
};

} // namespace portlight::scans
