#include "app/station/ScanPicture.h"

#include "app/station/ScanEmbedder.h"
#include "intake/CaseScanLoader.h"
#include "local_cache/ScanEmbeddings.h"
#include "local_cache/ScanLookup.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>

#include <algorithm>
#include <array>
#include <vector>

namespace portlight::app {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;
using local_cache::ScanEmbeddings;

namespace {

constexpr int longestSide = 256; // pixels, as of the pictures that embeddings have
constexpr int mostSamples = 64;  // along a ray
constexpr int jpegQuality = 80;

// A volume whose values tell no attenuation, in grey: mean along its shortest side, high values dark.
QImage projected(const scans::Volume& volume)
{
    const auto& size = volume.geometry().size;
    const auto shortest = static_cast<std::size_t>(std::min_element(size.begin(), size.end()) - size.begin());
    const std::size_t across = shortest == 0 ? 1 : 0;
    const std::size_t down = shortest == 2 ? 1 : 2;
    const int step = std::max(1, (std::max(size.at(across), size.at(down)) + longestSide - 1) / longestSide);
    const int along = std::max(1, size.at(shortest) / mostSamples);
    const int width = (size.at(across) + step - 1) / step;
    const int height = (size.at(down) + step - 1) / step;
    std::vector<double> sums(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            std::array<int, 3> at{};
            at.at(across) = x * step;
            at.at(down) = y * step;
            double& sum =
                sums[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x)];
            for (; at.at(shortest) < size.at(shortest); at.at(shortest) += along) {
                sum += volume.valueAt(at[0], at[1], at[2]);
            }
        }
    }
    const auto [low, high] = std::minmax_element(sums.cbegin(), sums.cend());
    const double range = std::max(*high - *low, 1e-9);
    constexpr double white = 255.0;
    QImage image(width, height, QImage::Format_Grayscale8);
    for (int y = 0; y < height; ++y) {
        uchar* const line = image.scanLine(y);
        for (int x = 0; x < width; ++x) {
            const double sum =
                sums[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x)];
            line[x] = static_cast<uchar>(white * (*high - sum) / range);
        }
    }
    return image;
}

QByteArray toJpeg(const QImage& image)
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    return image.save(&file, "JPEG", jpegQuality) ? file.data() : QByteArray();
}

Result<QByteArray> makePicture(const local_cache::CacheLocation& location, const local_cache::SessionPtr& session,
                               const QString& sha256, scans::Progress& progress, ScanEmbeddings& pictures)
{
    const auto scan = intake::loadStoredScan(location, session, sha256, progress);
    if (!scan) {
        return failure(scan.error());
    }
    if (auto looked = ScanEmbedder(location, session).embedIfMissing(sha256, *scan, progress); !looked) {
        return failure(looked.error());
    }
    auto picture = pictures.picture(sha256);
    if (!picture || !picture->isEmpty() || scan->volumes.isEmpty()) {
        return picture;
    }
    QByteArray grey = toJpeg(projected(scan->volumes.first()));
    return pictures.keepPicture(sha256, grey).map([&] { return grey; });
}

} // namespace

Result<QByteArray> pictureOfStored(const local_cache::CacheLocation& location, const local_cache::SessionPtr& session,
                                   const QString& sha256, const std::function<bool()>& isStopped)
{
    auto pictures = ScanEmbeddings::open(location, session);
    const auto lookup = local_cache::ScanLookup::open(location);
    if (!pictures || !lookup) {
        return failure(pictures ? lookup.error() : pictures.error());
    }
    if (auto kept = pictures->picture(sha256); kept && !kept->isEmpty()) {
        return kept;
    }
    const auto of = lookup->caseOfContent(sha256); // none: a picture of the screen, kept with a case
    if (!of || !*of) {
        return of ? failure(ErrorCode::Unsupported,
                            QCoreApplication::translate("portlight::app", "This is no scan of a case."), sha256)
                  : failure(of.error());
    }
    scans::Progress progress([&](int) {
        if (isStopped()) {
            progress.cancel();
        }
    });
    return makePicture(location, session, sha256, progress, *pictures);
}

} // namespace portlight::app
