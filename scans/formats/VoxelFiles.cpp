#include "scans/formats/VoxelFiles.h"

#include "scans/formats/ByteSource.h"
#include "scans/formats/TextSamples.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <limits>

namespace portlight::scans {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr std::size_t chunkBytes = 4U << 20U;
constexpr qint64 largestDeflateRatio = 1032; // RFC 1951: 258 bytes from a length and a distance code of one bit each
constexpr qint64 longestSkippedLine = 1 << 20;

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::scans", text);
}

tl::unexpected<inspection::Error> cutOff(const QString& path)
{
    return failure(
        ErrorCode::BadInput,
        tr("\"%1\" is cut off: its header promises more data than the file holds.").arg(QFileInfo(path).fileName()));
}

void reverseBytes(VoxelBuffer& buffer)
{
    visitVoxelType(buffer.type(), [&buffer]<typename T>(T*) {
        if constexpr (sizeof(T) > 1) {
            for (T& value : buffer.as<T>()) {
                auto* bytes = reinterpret_cast<std::byte*>(&value);
                std::reverse(bytes, bytes + sizeof(T));
            }
        }
    });
}

Result<void> skipLines(QFile& file, qint64 lines)
{
    for (qint64 line = 0; line < lines; ++line) {
        if (file.readLine(longestSkippedLine).isEmpty()) {
            return cutOff(file.fileName());
        }
    }
    return {};
}

// Whether `bytes` decoded bytes (or `samples` texts) can come out of what is left of the file.
bool canHold(const QFile& file, const VoxelFiles& files, qint64 samples, qint64 bytes)
{
    const qint64 left = file.size() - file.pos();
    switch (files.encoding) {
    case VoxelEncoding::Raw:
        return bytes <= left;
    case VoxelEncoding::Deflated:
        return bytes / largestDeflateRatio <= left;
    case VoxelEncoding::Text:
        return samples <= left / 2 + 1;
    case VoxelEncoding::Hex:
        return bytes <= left / 2;
    }
    Q_UNREACHABLE();
}

Result<void> readBytes(ByteSource& source, const VoxelFiles& files, const QString& path, std::span<std::byte> target,
                       std::size_t done, std::size_t total, Progress& progress)
{
    if (files.bytesToSkip > 0) {
        const auto skipped = source.skip(files.bytesToSkip);
        if (!skipped) {
            return failure(skipped.error());
        }
    }
    while (!target.empty()) {
        if (progress.isCancelled()) {
            return failure(ErrorCode::Cancelled, tr("Reading was stopped."));
        }
        const auto part = target.first(std::min(chunkBytes, target.size()));
        const auto got = source.read(part);
        if (!got) {
            return failure(got.error());
        }
        if (*got < part.size()) {
            return cutOff(path);
        }
        target = target.subspan(part.size());
        done += part.size();
        progress.report(static_cast<int>(done * 100 / total));
    }
    std::array<std::byte, 1> extra{}; // reading on also makes a deflated stream prove its checksum
    const auto got = source.read(extra);
    if (!got) {
        return failure(got.error());
    }
    if (files.exactLength && *got != 0) {
        return failure(ErrorCode::BadInput,
                       tr("\"%1\" is longer than its header says; correct the size or type stated for it.")
                           .arg(QFileInfo(path).fileName()));
    }
    return {};
}

Result<void> positionFile(QFile& file, const VoxelFiles& files, qint64 bytes)
{
    if (files.bytesToSkip == -1) {
        const qint64 begin = file.size() - bytes;
        return begin >= files.startOffset && file.seek(begin) ? Result<void>() : cutOff(file.fileName());
    }
    if (!file.seek(files.startOffset)) {
        return cutOff(file.fileName());
    }
    return skipLines(file, files.linesToSkip);
}

Result<void> readOneFile(QFile& file, const VoxelFiles& files, VoxelBuffer& buffer, std::size_t first,
                         std::size_t samples, Progress& progress)
{
    const std::size_t width = bytesPerVoxel(files.type);
    const std::span target(buffer.data() + first * width, samples * width);
    if (auto placed = positionFile(file, files, static_cast<qint64>(target.size())); !placed) {
        return placed;
    }
    if (files.encoding == VoxelEncoding::Text) {
        return readTextSamples(file, buffer, first, samples, progress);
    }
    const auto source = makeByteSource(file, files.encoding);
    return readBytes(*source, files, file.fileName(), target, first * width, buffer.byteCount(), progress);
}

// Opens each file and checks that the stated samples fit, before memory is taken for them.
Result<void> checkFiles(const VoxelFiles& files, std::size_t samplesPerFile)
{
    const auto samples = static_cast<qint64>(samplesPerFile);
    const qint64 bytes = samples * static_cast<qint64>(bytesPerVoxel(files.type));
    for (const QString& path : files.paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            return failure(ErrorCode::NotFound, tr("\"%1\" cannot be opened: %2.").arg(path, file.errorString()));
        }
        if (auto placed = positionFile(file, files, bytes); !placed) {
            return placed;
        }
        if (!canHold(file, files, samples, bytes)) {
            return cutOff(path);
        }
    }
    return {};
}

} // namespace

Result<std::shared_ptr<VoxelBuffer>> readVoxelFiles(const VoxelFiles& files, Progress& progress)
{
    const auto parts = static_cast<std::size_t>(files.paths.size());
    constexpr auto mostBytes = static_cast<std::size_t>(std::numeric_limits<qint64>::max());
    if (parts == 0 || files.count == 0 || files.count % parts != 0 ||
        files.count > mostBytes / bytesPerVoxel(files.type) ||
        (files.bytesToSkip < 0 && (files.bytesToSkip != -1 || files.encoding != VoxelEncoding::Raw))) {
        return failure(ErrorCode::BadInput,
                       tr("The scan's header contradicts itself: its size does not fit its data."));
    }
    const std::size_t samples = files.count / parts;
    if (const auto checked = checkFiles(files, samples); !checked) {
        return failure(checked.error());
    }
    auto buffer = VoxelBuffer::allocate(files.type, files.count);
    if (!buffer) {
        return buffer;
    }
    for (std::size_t part = 0; part < parts; ++part) {
        QFile file(files.paths[static_cast<qsizetype>(part)]);
        if (!file.open(QIODevice::ReadOnly)) {
            return failure(ErrorCode::NotFound,
                           tr("\"%1\" cannot be opened: %2.").arg(file.fileName(), file.errorString()));
        }
        if (const auto read = readOneFile(file, files, **buffer, part * samples, samples, progress); !read) {
            return failure(read.error());
        }
    }
    if (files.encoding != VoxelEncoding::Text && files.byteOrder != QSysInfo::ByteOrder) {
        reverseBytes(**buffer);
    }
    return buffer;
}

Result<QString> companionPath(const QString& headerPath, const QString& name)
{
    const QString bare = name.startsWith(QLatin1String("./")) ? name.mid(2) : name;
    const QFileInfo header(headerPath);
    const bool leavesFolder = bare.isEmpty() || bare.contains(u'/') || bare.contains(u'\\') ||
                              bare.contains(QChar(0)) || bare == QLatin1String("..") || bare == QLatin1String(".");
    const QFileInfo data(header.absoluteDir().filePath(bare));
    if (!leavesFolder && !data.exists()) {
        return failure(ErrorCode::BadInput,
                       tr("\"%1\" names the data file \"%2\", which is not beside it.").arg(header.fileName(), bare));
    }
    const QString folder = QFileInfo(header.absolutePath()).canonicalFilePath();
    if (leavesFolder || !data.isFile() || QFileInfo(data.canonicalFilePath()).absolutePath() != folder) {
        return failure(
            ErrorCode::BadInput,
            tr("\"%1\" names a data file outside its own folder; put both in one folder.").arg(header.fileName()));
    }
    if (data.canonicalFilePath() == header.canonicalFilePath()) {
        return failure(ErrorCode::BadInput, tr("\"%1\" names itself as its data file.").arg(header.fileName()));
    }
    return data.filePath();
}

std::optional<std::size_t> checkedVoxelCount(std::span<const qint64> sizes)
{
    constexpr std::size_t most = std::size_t{1} << 40U;
    std::size_t count = 1;
    for (const qint64 size : sizes) {
        if (size < 1 || size > std::numeric_limits<int>::max() || count > most / static_cast<std::size_t>(size)) {
            return std::nullopt;
        }
        count *= static_cast<std::size_t>(size);
    }
    return count;
}

} // namespace portlight::scans
