#include "scans/dicom/DicomHeader.h"

#include "scans/dicom/DicomInflate.h"
#include "scans/dicom/DicomText.h"
#include "scans/dicom/HeaderDepth.h"

#include <QFile>
#include <QFileInfo>

#include <dcmtk/dcmdata/dcdatset.h>
#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcfilefo.h>
#include <dcmtk/dcmdata/dcistrmb.h>
#include <dcmtk/dcmdata/dcistrmf.h>
#include <dcmtk/dcmdata/dcmetinf.h>
#include <dcmtk/dcmdata/dcxfer.h>
#include <dcmtk/oflog/oflog.h>

#include <cctype>
#include <cstring>
#include <mutex>

namespace portlight::scans {

using inspection::Result;

namespace {

constexpr Uint32 longestLoadedValue = 4096; // longer values stay on disk until asked for
constexpr std::uint64_t preambleSize = 132;

void silenceDcmtk()
{
    static std::once_flag once;
    std::call_once(once, [] { OFLog::configure(OFLogger::OFF_LOG_LEVEL); });
}

bool isCapitals(const std::byte* at)
{
    return std::isupper(static_cast<unsigned char>(at[0])) != 0 && std::isupper(static_cast<unsigned char>(at[1])) != 0;
}

bool hasPreamble(std::span<const std::byte> start)
{
    return start.size() >= preambleSize && std::memcmp(start.data() + 128, "DICM", 4) == 0;
}

// Without a preamble: an element of group 0002 or 0008 with a believable VR or length.
bool startsWithElement(std::span<const std::byte> start, ByteOrder order)
{
    const auto header = parseElementHeader(start, 0, order, TagEncoding::ImplicitVr);
    if (!header || (header->group != 0x0002 && header->group != 0x0008) || header->element > 0x3000) {
        return false;
    }
    return isCapitals(start.data() + 4) || header->length <= 256;
}

} // namespace

DicomHeader::DicomHeader() = default;
DicomHeader::DicomHeader(DicomHeader&&) noexcept = default;
DicomHeader& DicomHeader::operator=(DicomHeader&&) noexcept = default;
DicomHeader::~DicomHeader() = default;

DicomElements DicomHeader::dataset() const
{
    return DicomElements(m_file ? m_file->getDataset() : nullptr);
}

bool DicomHeader::looksLikeDicom(const QString& path)
{
    const auto start = DicomBytes::ofFile(path).readSome(0, preambleSize + 16);
    return hasPreamble(start) || startsWithElement(start, ByteOrder::Little) ||
           startsWithElement(start, ByteOrder::Big);
}

Result<DicomHeader> DicomHeader::open(const QString& path)
{
    silenceDcmtk();
    if (!QFileInfo::exists(path)) {
        return inspection::failure(
            inspection::ErrorCode::NotFound,
            DicomText::tr("%1 does not exist or cannot be read.").arg(QFileInfo(path).fileName()));
    }
    DicomHeader header;
    header.m_path = path;
    header.m_bytes = DicomBytes::ofFile(path);
    if (auto parsed = header.parse(); !parsed) {
        return inspection::failure(parsed.error());
    }
    return header;
}

Result<void> DicomHeader::checkDepth() const
{
    const auto start = m_bytes.readSome(0, preambleSize + 16);
    const std::uint64_t offset = hasPreamble(start) ? preambleSize : 0;
    // The encoding is not known yet; whichever the parser will take, it must not find a pit.
    for (const TagEncoding encoding : {TagEncoding::ExplicitVr, TagEncoding::ImplicitVr}) {
        for (const ByteOrder order : {ByteOrder::Little, ByteOrder::Big}) {
            if (measureHeaderDepth(m_bytes, offset, order, encoding) == HeaderDepth::TooDeep) {
                return DicomText::bad(m_path, DicomText::tr("%1 is damaged: its header nests without end."));
            }
        }
    }
    return {};
}

Result<void> DicomHeader::parse()
{
    if (auto sound = checkDepth(); !sound) {
        return sound;
    }
    m_file = std::make_unique<DcmFileFormat>();
    if (takeDeflatedMeta()) {
        return inflate();
    }
    std::uint64_t stoppedAt = 0;
    OFCondition status;
    try {
        DcmInputFileStream stream(OFFilename(QFile::encodeName(m_path).constData()), 0);
        m_file->transferInit();
        status = m_file->readUntilTag(stream, EXS_Unknown, EGL_noChange, longestLoadedValue, DcmTagKey(0x7FE0, 0));
        m_file->transferEnd();
        stoppedAt = static_cast<std::uint64_t>(std::max<offile_off_t>(0, stream.tell()));
    } catch (const std::exception& error) {
        return DicomText::bad(m_path, DicomText::tr("%1 is damaged: its header cannot be read."),
                              QString::fromUtf8(error.what()));
    }
    m_transferSyntax = DicomElements(m_file->getMetaInfo()).text(DCM_TransferSyntaxUID);
    const DcmXfer syntax(m_file->getDataset()->getOriginalXfer());
    if (m_transferSyntax.isEmpty()) {
        m_transferSyntax = QString::fromLatin1(syntax.getXferID());
    }
    if (status.bad() && parseAsImplicit()) {
        return {};
    }
    if (status.bad()) {
        return DicomText::bad(m_path,
                              DicomText::tr("%1 is damaged or cut short: its header cannot be read to the end."),
                              QString::fromLatin1(status.text()));
    }
    m_byteOrder = syntax.isBigEndian() ? ByteOrder::Big : ByteOrder::Little;
    m_encoding = syntax.isImplicitVR() ? TagEncoding::ImplicitVr : TagEncoding::ExplicitVr;
    locatePixels(stoppedAt);
    return {};
}

// True, and the meta header taken over, for a deflated file. By the meta header alone: DCMTK's own stream for deflated
// data makes room for whatever length a value states.
bool DicomHeader::takeDeflatedMeta()
{
    DcmInputFileStream stream(OFFilename(QFile::encodeName(m_path).constData()), 0);
    DcmMetaInfo meta;
    meta.transferInit();
    const OFCondition status = meta.read(stream, EXS_Unknown, EGL_noChange, longestLoadedValue);
    meta.transferEnd();
    const QString syntax = DicomElements(&meta).text(DCM_TransferSyntaxUID);
    if (status.bad() || DcmXfer(syntax.toLatin1().constData()).getStreamCompression() == ESC_none) {
        return false;
    }
    m_transferSyntax = syntax;
    *m_file->getMetaInfo() = meta;
    return true;
}

// Some writers announce explicit VR, as every compressed file must have, and write the dataset without any VR.
bool DicomHeader::parseAsImplicit()
{
    const std::uint64_t offset = datasetOffset(m_bytes);
    const auto start = m_bytes.readSome(offset, longestElementHeader);
    if (start.size() < 8 || isCapitals(start.data() + 4)) {
        return false;
    }
    DcmInputFileStream stream(OFFilename(QFile::encodeName(m_path).constData()), static_cast<offile_off_t>(offset));
    DcmDataset* dataset = m_file->getDataset();
    dataset->clear();
    dataset->transferInit();
    const OFCondition status =
        dataset->readUntilTag(stream, EXS_LittleEndianImplicit, EGL_noChange, longestLoadedValue, DcmTagKey(0x7FE0, 0));
    dataset->transferEnd();
    m_encoding = TagEncoding::ImplicitVr;
    locatePixels(offset + static_cast<std::uint64_t>(std::max<offile_off_t>(0, stream.tell())));
    return status.good() && m_pixels.has_value();
}

Result<void> DicomHeader::inflate()
{
    auto inflated = inflateDataset(m_path, m_bytes);
    if (!inflated) {
        return inspection::failure(inflated.error());
    }
    m_bytes = DicomBytes::ofMemory(*inflated);
    switch (measureHeaderDepth(m_bytes, 0, ByteOrder::Little, TagEncoding::ExplicitVr)) {
    case HeaderDepth::TooDeep:
        return DicomText::bad(m_path, DicomText::tr("%1 is damaged: its header nests without end."));
    case HeaderDepth::Overruns: // DCMTK makes room for what a value in memory states before it looks for it
        return DicomText::bad(m_path,
                              DicomText::tr("%1 is damaged or cut short: its header cannot be read to the end."));
    case HeaderDepth::Sound:
        break;
    }
    DcmInputBufferStream stream;
    stream.setBuffer(inflated->constData(), inflated->size());
    stream.setEos();
    DcmDataset* dataset = m_file->getDataset();
    dataset->clear();
    dataset->transferInit();
    const OFCondition status =
        dataset->readUntilTag(stream, EXS_LittleEndianExplicit, EGL_noChange, DCM_MaxReadLength, DcmTagKey(0x7FE0, 0));
    dataset->transferEnd();
    if (status.bad()) {
        return DicomText::bad(m_path,
                              DicomText::tr("%1 is damaged or cut short: its header cannot be read to the end."),
                              QString::fromLatin1(status.text()));
    }
    locatePixels(static_cast<std::uint64_t>(std::max<offile_off_t>(0, stream.tell())));
    return {};
}

void DicomHeader::locatePixels(std::uint64_t stoppedAt)
{
    m_sopClass = dataset().text(DCM_SOPClassUID);
    if (m_sopClass.isEmpty()) {
        m_sopClass = DicomElements(m_file->getMetaInfo()).text(DCM_MediaStorageSOPClassUID);
    }
    // The parser stops behind the header of the first element of the pixel group: 12 bytes, or 8 for short forms.
    for (const std::uint64_t back : {std::uint64_t{12}, std::uint64_t{8}}) {
        if (stoppedAt < back) {
            continue;
        }
        const auto header = readElementHeader(m_bytes, stoppedAt - back, m_byteOrder, m_encoding);
        if (header && header->group == 0x7FE0 && header->element <= 0x0020) {
            m_pixels = findPixelElement(m_bytes, stoppedAt - back, m_byteOrder, m_encoding);
            return;
        }
    }
}

} // namespace portlight::scans
