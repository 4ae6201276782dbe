#include "scans/formats/NrrdWriter.h"

#include "scans/SampleRange.h"
#include "scans/formats/NrrdKeys.h"
#include "scans/formats/PhysicalSamples.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

#include <algorithm>
#include <memory>
#include <vector>

namespace portlight::scans {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr std::size_t samplesAtOnce = 1U << 20U;

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::scans", text);
}

// One NRRD to be: its buffer, what turns it physical, and its header lines without type and data.
struct Image
{
    const VoxelBuffer* samples = nullptr;
    Rescale rescale;
    VoxelType type = VoxelType::UInt8;
    QByteArray shape;     // dimension ... kinds
    QByteArray keyValues; // unit:=HU ...
};

QByteArray number(double value)
{
    return QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
}

QByteArray vector(double x, double y, double z)
{
    return "(" + number(x) + "," + number(y) + "," + number(z) + ")";
}

void appendKey(QByteArray& out, const char* key, const QString& value)
{
    if (!value.isEmpty()) {
        out += QByteArray(key) + ":=" + value.simplified().toUtf8() + "\n";
    }
}

Image imageOf(const Volume& volume)
{
    const VolumeGeometry& g = volume.geometry();
    Image image;
    image.samples = &volume.buffer();
    image.rescale = {volume.slope(), volume.intercept()};
    image.type = physicalType(volume.type(), image.rescale,
                              image.rescale.isIdentity() ? std::pair<double, double>{} : volume.storedRange());
    image.shape = "dimension: 3\nspace: left-posterior-superior\nsizes: " + QByteArray::number(g.size[0]) + " " +
                  QByteArray::number(g.size[1]) + " " + QByteArray::number(g.size[2]) + "\nspace directions:";
    for (std::size_t axis = 0; axis < 3; ++axis) {
        const double step = g.spacingMm[axis];
        image.shape +=
            " " + vector(g.direction[axis] * step, g.direction[3 + axis] * step, g.direction[6 + axis] * step);
    }
    image.shape += "\nkinds: domain domain domain\nspace units: \"mm\" \"mm\" \"mm\"\nspace origin: " +
                   vector(g.originMm[0], g.originMm[1], g.originMm[2]) + "\n";
    appendKey(image.keyValues, nrrdkeys::unit, toString(volume.unit()));
    appendKey(image.keyValues, nrrdkeys::name, volume.name());
    if (volume.energy() != EnergyLevel::Single) {
        appendKey(image.keyValues, nrrdkeys::energy, nrrdkeys::toString(volume.energy()));
    }
    return image;
}

Image imageOf(const Radiograph& radiograph, const RadiographLayer& layer)
{
    const bool colour = layer.role == LayerRole::Rgb;
    Image image;
    image.samples = layer.pixels.get();
    image.rescale = {layer.slope, layer.intercept};
    image.type = physicalType(layer.pixels->type(), image.rescale,
                              image.rescale.isIdentity() ? std::pair<double, double>{} : sampleRange(*layer.pixels));
    image.shape = colour ? "dimension: 3\nsizes: 3 " : "dimension: 2\nsizes: ";
    image.shape += QByteArray::number(radiograph.width) + " " + QByteArray::number(radiograph.height) + "\n";
    if (radiograph.pixelSpacingXMm && radiograph.pixelSpacingYMm) {
        image.shape += (colour ? "spacings: nan " : "spacings: ") + number(*radiograph.pixelSpacingXMm) + " " +
                       number(*radiograph.pixelSpacingYMm) + "\n";
        image.shape += colour ? "units: \"\" \"mm\" \"mm\"\n" : "units: \"mm\" \"mm\"\n";
    }
    image.shape += colour ? "kinds: RGB-color domain domain\n" : "kinds: domain domain\n";
    if (!colour) {
        appendKey(image.keyValues, nrrdkeys::role, nrrdkeys::toString(layer.role));
    }
    appendKey(image.keyValues, nrrdkeys::name, radiograph.view);
    appendKey(image.keyValues, nrrdkeys::inverted, layer.inverted ? QStringLiteral("true") : QString());
    appendKey(image.keyValues, nrrdkeys::attenuation, layer.attenuation ? QStringLiteral("true") : QString());
    return image;
}

QByteArray headerOf(const Image& image)
{
    const QByteArray type = image.type == VoxelType::Float32   ? QByteArrayLiteral("float")
                            : image.type == VoxelType::Float64 ? QByteArrayLiteral("double")
                                                               : toString(image.type).toLatin1();
    return "NRRD0005\n# http://teem.sourceforge.net/nrrd/format.html\ntype: " + type + "\n" + image.shape +
           "endian: little\nencoding: raw\n" + image.keyValues + "\n";
}

class Batch
{
    Q_DECLARE_TR_FUNCTIONS(portlight::scans)

public:
    Batch(const std::vector<Image>& images, Progress& progress)
        : m_images(images)
        , m_progress(progress)
    {
        for (const Image& image : images) {
            m_total += image.samples->count();
        }
    }

    // Every file is complete on the disk before the first takes its name.
    Result<void> write(const QStringList& paths)
    {
        std::vector<std::unique_ptr<QSaveFile>> files;
        for (qsizetype i = 0; i < paths.size(); ++i) {
            files.push_back(std::make_unique<QSaveFile>(paths[i]));
            if (!files.back()->open(QIODevice::WriteOnly)) {
                return failure(ErrorCode::BadInput, tr("\"%1\" cannot be written: %2. Choose another place.")
                                                        .arg(paths[i], files.back()->errorString()));
            }
            if (auto written = writeOne(*files.back(), m_images[static_cast<std::size_t>(i)]); !written) {
                return written;
            }
        }
        for (const auto& file : files) {
            if (!file->commit()) {
                return notWritten(*file);
            }
        }
        return {};
    }

private:
    static tl::unexpected<inspection::Error> notWritten(const QSaveFile& file)
    {
        return failure(ErrorCode::Storage, tr("\"%1\" could not be written whole: %2. Free some space and try again.")
                                               .arg(file.fileName(), file.errorString()));
    }

    Result<void> writeOne(QSaveFile& file, const Image& image)
    {
        const QByteArray header = headerOf(image);
        if (file.write(header) != header.size()) {
            return notWritten(file);
        }
        const std::size_t count = image.samples->count();
        for (std::size_t first = 0; first < count; first += samplesAtOnce) {
            if (m_progress.isCancelled()) {
                return failure(ErrorCode::Cancelled, tr("Writing was stopped."));
            }
            const std::size_t part = std::min(samplesAtOnce, count - first);
            physicalSamples(*image.samples, image.rescale, image.type, first, part, m_scratch);
            const auto bytes = static_cast<qint64>(m_scratch.size());
            if (file.write(reinterpret_cast<const char*>(m_scratch.data()), bytes) != bytes) {
                return notWritten(file);
            }
            m_done += part;
            m_progress.report(static_cast<int>(m_done * 100 / m_total));
        }
        return {};
    }

    const std::vector<Image>& m_images;
    Progress& m_progress;
    std::size_t m_total = 0;
    std::size_t m_done = 0;
    std::vector<std::byte> m_scratch;
};

std::vector<Image> imagesOf(const Scan& scan)
{
    std::vector<Image> images;
    for (const Volume& volume : scan.volumes) {
        images.push_back(imageOf(volume));
    }
    for (const Radiograph& radiograph : scan.radiographs) {
        for (const RadiographLayer& layer : radiograph.layers) {
            images.push_back(imageOf(radiograph, layer));
        }
    }
    return images;
}

} // namespace

Result<void> writeNrrd(const Volume& volume, const QString& path, Progress& progress)
{
    const std::vector<Image> images{imageOf(volume)};
    return Batch(images, progress).write({path});
}

Result<QStringList> writeNrrd(const Scan& scan, const QString& path, Progress& progress)
{
    const QString suffix = QStringLiteral(".nrrd");
    if (!path.endsWith(suffix, Qt::CaseInsensitive) || QFileInfo(path).completeBaseName().isEmpty()) {
        return failure(ErrorCode::BadInput, tr("The output's name must end in .nrrd, not \"%1\".").arg(path));
    }
    const std::vector<Image> images = imagesOf(scan);
    if (images.empty()) {
        return failure(ErrorCode::Unsupported, tr("This scan holds no picture that could be converted."));
    }
    QStringList paths{path};
    for (std::size_t i = 2; i <= images.size(); ++i) {
        paths.append(path.left(path.size() - suffix.size()) + QStringLiteral("-%1").arg(i) + path.right(suffix.size()));
    }
    if (const auto written = Batch(images, progress).write(paths); !written) {
        return failure(written.error());
    }
    return paths;
}

} // namespace portlight::scans
