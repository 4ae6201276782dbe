#include "app/station/SimilarScans.h"

#include "app/station/ScanEmbedder.h"
#include "local_cache/CaseCache.h"
#include "local_cache/ScanLookup.h"

#include <QLoggingCategory>
#include <QSet>

#include <algorithm>

namespace portlight::app {

Q_LOGGING_CATEGORY(logSimilar, "portlight.similar")

using inference::Embedding;
using inference::EmbeddingSpace;
using inference::Neighbour;
using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;
using local_cache::ScanEmbeddings;

namespace {

constexpr std::size_t rowsForACase = 4; // at first: a case may have several scans, a scan several views

} // namespace

SimilarScans::SimilarScans(local_cache::CacheLocation location, local_cache::SessionPtr session)
    : m_location(std::move(location))
    , m_session(std::move(session))
{
}

Result<SimilarAnswer> SimilarScans::nearestTo(const QString& sha256, int count, const inspection::CaseId& except)
{
    const std::scoped_lock lock(m_turn);
    auto embeddings = ScanEmbeddings::open(m_location, m_session);
    if (!embeddings) {
        return failure(embeddings.error());
    }
    for (const EmbeddingSpace space : {EmbeddingSpace::Radiograph, EmbeddingSpace::Volume}) {
        const auto stored = embeddings->of(sha256, kindOf(space));
        if (!stored && stored.error().code == ErrorCode::Tampered) { // as if it had never been looked at
            if (auto forgotten = embeddings->forget(sha256); !forgotten) {
                return failure(forgotten.error());
            }
            break;
        }
        if (!stored) {
            return failure(stored.error());
        }
        QVector<Embedding> views;
        for (const QByteArray& bytes : *stored) {
            if (const auto view = embeddingFrom(bytes)) {
                views.append(*view);
            }
        }
        if (!views.isEmpty()) {
            auto answer = search(*embeddings, space, views, count, except);
            if (answer) {
                answer->picture = embeddings->picture(sha256).value_or(QByteArray());
            }
            return answer;
        }
    }
    const auto looked = embeddings->has(sha256, embeddingKinds());
    if (!looked) {
        return failure(looked.error());
    }
    return *looked ? failure(ErrorCode::Unsupported, tr("This scan holds nothing to compare: no radiograph, and no CT "
                                                        "whose values tell attenuation."))
                   : failure(ErrorCode::NotFound, tr("This scan has not been looked at yet."));
}

Result<SimilarAnswer> SimilarScans::nearestTo(const inference::ScanEmbedding& embedding, int count)
{
    const std::scoped_lock lock(m_turn);
    auto embeddings = ScanEmbeddings::open(m_location, m_session);
    if (!embeddings) {
        return failure(embeddings.error());
    }
    auto answer = search(*embeddings, embedding.space, embedding.views, count, {});
    if (answer) {
        answer->picture = toJpeg(embedding.picture);
    }
    return answer;
}

Result<qsizetype> SimilarScans::follow(ScanEmbeddings& embeddings, EmbeddingSpace space)
{
    Followed& followed = m_followed[space];
    QSet<QString> damaged;
    auto read = embeddings.forEach(
        kindOf(space), followed.lastRow,
        [&](const local_cache::StoredEmbedding& stored) {
            followed.lastRow = stored.row;
            if (const auto embedding = embeddingFrom(stored.bytes)) {
                followed.index.add(stored.row, *embedding);
            } else {
                damaged.insert(stored.scan);
            }
        },
        [&damaged](const QString& scan) { damaged.insert(scan); });
    for (const QString& scan : std::as_const(damaged)) { // made anew by whoever looks for what is missing
        qCWarning(logSimilar) << "a damaged embedding is thrown away, of scan" << scan;
        if (auto forgotten = embeddings.forget(scan); read && !forgotten) {
            read = forgotten;
        }
    }
    return read.map([&damaged] { return damaged.size(); });
}

Result<SimilarAnswer> SimilarScans::search(ScanEmbeddings& embeddings, EmbeddingSpace space,
                                           const QVector<Embedding>& views, int count, const inspection::CaseId& except)
{
    const auto damaged = follow(embeddings, space);
    if (!damaged) {
        return failure(damaged.error());
    }
    const inference::FlatIndex& index = m_followed[space].index;
    SimilarAnswer answer{space, {}, static_cast<qint64>(index.size()), {}, *damaged};
    for (std::size_t rows = static_cast<std::size_t>(count) * rowsForACase;; rows *= rowsForACase) {
        std::vector<Neighbour> near;
        for (const Embedding& view : views) {
            const auto some = index.nearest(view, rows);
            near.insert(near.end(), some.begin(), some.end());
        }
        std::stable_sort(near.begin(), near.end(),
                         [](const Neighbour& a, const Neighbour& b) { return a.squaredDistance < b.squaredDistance; });
        const auto cases = casesOf(embeddings, near, count, except);
        if (!cases) {
            return failure(cases.error());
        }
        if (cases->size() >= count || rows >= index.size()) {
            answer.nearest = *cases;
            return answer;
        }
    }
}

Result<QVector<SimilarScan>> SimilarScans::casesOf(ScanEmbeddings& embeddings, const std::vector<Neighbour>& rows,
                                                   int count, const inspection::CaseId& except)
{
    const auto lookup = local_cache::ScanLookup::open(m_location);
    const auto cache = local_cache::CaseCache::open(m_location);
    if (!lookup || !cache) {
        return failure(lookup ? cache.error() : lookup.error());
    }
    QVector<SimilarScan> found;
    QSet<inspection::CaseId> seen{except};
    for (const Neighbour& row : rows) {
        if (found.size() >= count) {
            break;
        }
        const auto scan = embeddings.scanOf(row.key);
        if (!scan) {
            return failure(scan.error());
        }
        if (!*scan) { // made anew since: its new row is further down
            continue;
        }
        const auto id = lookup->caseOfContent(**scan);
        if (!id) {
            return failure(id.error());
        }
        if (!*id || seen.contains(**id)) {
            continue;
        }
        seen.insert(**id);
        const auto loaded = (*cache)->loadCase(**id);
        if (!loaded) {
            return failure(loaded.error());
        }
        found.append({*loaded, **scan, inference::likenessOf(row.squaredDistance),
                      embeddings.picture(**scan).value_or(QByteArray())});
    }
    return found;
}

} // namespace portlight::app
