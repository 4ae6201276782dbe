#include "app/station/ScanEmbedder.h"

#include "intake/CaseScanLoader.h"
#include "local_cache/ScanLookup.h"
#include "local_cache/ScanStore.h"

#include <QBuffer>
#include <QImage>

#include <cstring>

namespace portlight::app {

using inference::EmbeddingSpace;
using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;
using local_cache::EmbeddingKind;
using local_cache::ScanEmbeddings;

namespace {

constexpr int jpegQuality = 80;

// Of the scan itself: it will be no different tomorrow.
bool isForGood(ErrorCode code)
{
    return code == ErrorCode::Unsupported || code == ErrorCode::BadInput;
}

} // namespace

EmbeddingKind kindOf(EmbeddingSpace space)
{
    return {static_cast<int>(space), inference::embeddingVersion(space)};
}

std::array<EmbeddingKind, 2> embeddingKinds()
{
    return {kindOf(EmbeddingSpace::Radiograph), kindOf(EmbeddingSpace::Volume)};
}

QByteArray toBytes(const inference::Embedding& embedding)
{
    return {reinterpret_cast<const char*>(embedding.bytes.data()), static_cast<qsizetype>(embedding.bytes.size())};
}

std::optional<inference::Embedding> embeddingFrom(const QByteArray& bytes)
{
    inference::Embedding embedding;
    if (bytes.size() != static_cast<qsizetype>(embedding.bytes.size())) {
        return std::nullopt;
    }
    std::memcpy(embedding.bytes.data(), bytes.constData(), embedding.bytes.size());
    return embedding;
}

QByteArray toJpeg(const inference::RgbImage& picture)
{
    const QImage image(picture.pixels.data(), picture.width, picture.height, qsizetype{picture.width} * 3,
                       QImage::Format_RGB888);
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    return image.save(&file, "JPEG", jpegQuality) ? file.data() : QByteArray();
}

ScanEmbedder::ScanEmbedder(local_cache::CacheLocation location, local_cache::SessionPtr session)
    : m_location(std::move(location))
    , m_session(std::move(session))
{
}

Result<QStringList> ScanEmbedder::missing() const
{
    auto embeddings = ScanEmbeddings::open(m_location, m_session);
    const auto cases = local_cache::ScanLookup::open(m_location);
    if (!embeddings || !cases) {
        return failure(embeddings ? cases.error() : embeddings.error());
    }
    const auto kinds = embeddingKinds();
    QStringList missing;
    for (const QString& scan : local_cache::ScanStore(m_location, m_session).stored()) {
        const auto has = embeddings->has(scan, kinds);
        const auto of = cases->caseOfContent(scan); // none: a picture that was kept with a case, or a scan of no case
        if (!has || !of) {
            return failure(has ? of.error() : has.error());
        }
        if (!*has && *of) {
            missing.append(scan);
        }
    }
    return missing;
}

Result<void> ScanEmbedder::embedStored(const QString& sha256, scans::Progress& progress) const
{
    const auto scan = intake::loadStoredScan(m_location, m_session, sha256, progress);
    return keep(sha256, scan ? inference::embed(*scan, progress) : failure(scan.error()));
}

Result<void> ScanEmbedder::embedIfMissing(const QString& sha256, const scans::Scan& scan,
                                          const scans::Progress& progress) const
{
    const auto has = ScanEmbeddings::open(m_location, m_session).and_then([&](ScanEmbeddings embeddings) {
        return embeddings.has(sha256, embeddingKinds());
    });
    if (!has || *has) {
        return has.map([](bool) {});
    }
    return keep(sha256, inference::embed(scan, progress));
}

Result<void> ScanEmbedder::keep(const QString& sha256, const Result<inference::ScanEmbedding>& embedded) const
{
    if (!embedded && !isForGood(embedded.error().code)) {
        return failure(embedded.error());
    }
    QVector<QByteArray> views;
    if (embedded) {
        for (const inference::Embedding& view : embedded->views) {
            views.append(toBytes(view));
        }
    }
    return ScanEmbeddings::open(m_location, m_session).and_then([&](ScanEmbeddings embeddings) {
        return embeddings.write(sha256, kindOf(embedded ? embedded->space : EmbeddingSpace::Radiograph), views,
                                embedded ? toJpeg(embedded->picture) : QByteArray());
    });
}

} // namespace portlight::app
