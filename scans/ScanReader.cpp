#include "scans/ScanReader.h"

#include "scans/FolderWalk.h"
#include "scans/InstanceConflicts.h"
#include "scans/PlausibleGeometry.h"
#include "scans/SampleRange.h"
#include "scans/ScanListing.h"
#include "scans/dicom/DicomReaders.h"
#include "scans/formats/FormatReaders.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace portlight::scans {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::scans", text);
}

tl::unexpected<inspection::Error> notAScan(const QString& path)
{
    QFile file(path);
    const QByteArray start = file.open(QIODevice::ReadOnly) ? file.read(4) : QByteArray();
    if (start == QByteArrayLiteral("\x28\xB5\x2F\xFD") || start.startsWith("\x1F\x8B") ||
        start.startsWith("PK\x03\x04") ||
        start.startsWith("\xFD"
                         "7zX")) {
        return failure(ErrorCode::Unsupported,
                       tr("%1 is a compressed archive; unpack it first.").arg(QFileInfo(path).fileName()));
    }
    return failure(ErrorCode::BadInput,
                   tr("%1 is not a scan in any format that is read.").arg(QFileInfo(path).fileName()));
}

tl::unexpected<inspection::Error> notThere(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    return isGarbledName(path) ? failure(garbledNameError(name))
                               : failure(ErrorCode::NotFound, tr("%1 does not exist or cannot be read.").arg(name));
}

// All that a listing has to say of what it left out.
QStringList sentencesOf(const ScanListing& listing)
{
    QStringList sentences = listing.warnings;
    for (const auto& omitted : {listing.unreadable, listing.passedOver}) {
        for (const OmittedPath& each : omitted) {
            sentences.append(each.error.text);
        }
    }
    return sentences;
}

// A picture of nothing but "not a number" is blank on every screen: an officer would take it for an empty parcel.
Result<Scan> withValues(Scan scan, const QString& path)
{
    qsizetype pictures = 0;
    qsizetype empty = 0;
    for (const Volume& volume : std::as_const(scan.volumes)) {
        ++pictures;
        empty += volume.isNull() || hasFiniteSample(volume.buffer()) ? 0 : 1;
    }
    for (const Radiograph& radiograph : std::as_const(scan.radiographs)) {
        for (const RadiographLayer& layer : radiograph.layers) {
            ++pictures;
            empty += !layer.pixels || hasFiniteSample(*layer.pixels) ? 0 : 1;
        }
    }
    if (empty > 0 && empty == pictures) {
        return failure(ErrorCode::BadInput,
                       tr("%1 holds no picture: none of its values is a number.").arg(QFileInfo(path).fileName()));
    }
    if (empty > 0) {
        scan.metadata.warnings.append(tr("Some of the volumes or layers hold no value that is a number."));
    }
    return scan;
}

Result<Scan> checked(Result<Scan> scan, const QString& path)
{
    return std::move(scan).map(withPlausibleGeometry).and_then([&path](Scan read) {
        return withValues(std::move(read), path);
    });
}

Result<Scan> readFile(const QString& path, Progress& progress)
{
    const QFileInfo info(path);
    if (!info.isFile() || !info.isReadable()) {
        return notThere(path);
    }
    if (info.size() == 0) {
        return failure(ErrorCode::BadInput, tr("%1 is empty.").arg(info.fileName()));
    }
    if (isDicomFile(path)) {
        return checked(readDicom({path}, progress), path);
    }
    if (auto other = readOtherFormat(path, progress)) {
        return checked(std::move(*other), path);
    }
    return notAScan(path);
}

// Volumes before pictures, the larger before the smaller: what somebody means who opens a folder of slices.
Result<Scan> readFolder(const QString& path, Progress& progress)
{
    auto listing = listScans(path, ListingDepth::ThisFolder, progress);
    if (listing && listing->sources.isEmpty()) {
        listing = listScans(path, ListingDepth::AllFolders, progress);
    }
    if (!listing) {
        return failure(listing.error());
    }
    const auto& sources = listing->sources;
    const auto chosen =
        std::max_element(sources.begin(), sources.end(), [](const ListedSource& a, const ListedSource& b) {
            return a.isVolume != b.isVolume ? b.isVolume : a.voxels < b.voxels;
        });
    if (chosen == sources.end() && !listing->unreadable.isEmpty()) {
        return failure(listing->unreadable.first().error);
    }
    if (chosen == sources.end()) {
        return failure(ErrorCode::BadInput, tr("The folder %1 holds no scan.").arg(QFileInfo(path).fileName()),
                       sentencesOf(*listing).join(QChar(u'\n')));
    }
    auto scan = readSource(chosen->source, progress);
    if (scan) {
        for (const ListedSource& other : sources) {
            if (&other != &*chosen) {
                scan->metadata.warnings.append(
                    tr("The folder holds another scan, which was not opened: %1.").arg(other.source.name));
            }
        }
        scan->metadata.warnings.append(sentencesOf(*listing));
    }
    return scan;
}

} // namespace

Result<Scan> readScan(const QString& path, Progress& progress)
{
    return QFileInfo(path).isDir() ? readFolder(path, progress) : readFile(path, progress);
}

Result<Scan> readScan(const QString& path)
{
    Progress progress;
    return readScan(path, progress);
}

Result<SourceListing> listScanSources(const QString& path, Progress& progress)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return notThere(path);
    }
    SourceListing result;
    if (!info.isDir()) {
        result.sources.append({{path}, info.fileName()});
        return result;
    }
    auto listing = listScans(path, ListingDepth::AllFolders, progress);
    if (!listing) {
        return failure(listing.error());
    }
    for (ListedSource& each : listing->sources) {
        result.sources.append(std::move(each.source));
    }
    result.passedOver = std::move(listing->passedOver);
    result.unreadable = std::move(listing->unreadable);
    result.warnings = std::move(listing->warnings);
    return result;
}

Result<Scan> readSource(const ScanSource& source, Progress& progress)
{
    if (source.files.isEmpty()) {
        return failure(ErrorCode::NotFound, tr("There is no file to read."));
    }
    if (!source.sameInstance.isEmpty()) {
        const SettledSource settled = settleInstances(source);
        auto scan = readSource(settled.source, progress);
        if (scan) {
            scan->metadata.warnings += settled.warnings;
        }
        return scan;
    }
    if (source.files.size() == 1) {
        return readFile(source.files.first(), progress);
    }
    return checked(readDicom(source.files, progress), source.files.first());
}

} // namespace portlight::scans
