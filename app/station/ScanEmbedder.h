// Makes and keeps what stored scans look like, for finding similar ones (inference/similar,
// local_cache/ScanEmbeddings).
//
// What lacks one is asked of store and cache each time, never kept: nothing is lost when the terminal is switched off.
// Synchronous; one object a thread.
#pragma once

#include "inference/similar/ScanEmbedding.h"
#include "inspection/Result.h"
#include "local_cache/CacheLocation.h"
#include "local_cache/ScanEmbeddings.h"
#include "local_cache/Session.h"
#include "scans/Progress.h"

#include <QStringList>

#include <array>

namespace portlight::app {

// As the cache numbers it, of the version this program makes.
[[nodiscard]] local_cache::EmbeddingKind kindOf(inference::EmbeddingSpace space);
[[nodiscard]] std::array<local_cache::EmbeddingKind, 2> embeddingKinds();
// As the cache keeps it; nothing for what is no embedding.
[[nodiscard]] QByteArray toBytes(const inference::Embedding& embedding);
[[nodiscard]] std::optional<inference::Embedding> embeddingFrom(const QByteArray& bytes);
// A JPEG file of the picture.
[[nodiscard]] QByteArray toJpeg(const inference::RgbImage& picture);

class ScanEmbedder
{
public:
    ScanEmbedder(local_cache::CacheLocation location, local_cache::SessionPtr session);

    // Scans of cases on this terminal that nobody has looked at with this version, sorted.
    [[nodiscard]] inspection::Result<QStringList> missing() const;
    // Reads the stored scan, and keeps what it looks like, or that it holds nothing to compare.
    [[nodiscard]] inspection::Result<void> embedStored(const QString& sha256, scans::Progress& progress) const;
    // The same for a scan that was read already, where that is still to do.
    [[nodiscard]] inspection::Result<void> embedIfMissing(const QString& sha256, const scans::Scan& scan,
                                                          const scans::Progress& progress) const;

private:
    [[nodiscard]] inspection::Result<void> keep(const QString& sha256,
                                                const inspection::Result<inference::ScanEmbedding>& embedded) const;

    local_cache::CacheLocation m_location;
    local_cache::SessionPtr m_session;
};

} // namespace portlight::app
