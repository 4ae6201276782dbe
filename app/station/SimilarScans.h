// Which cases of this terminal look like a scan: all embeddings in memory, read when first asked and followed from then
// on, and the cases that the nearest ones belong to, with what became of them.
//
// Safe from any thread, one question at a time.
#pragma once

#include "inference/similar/FlatIndex.h"
#include "inference/similar/ScanEmbedding.h"
#include "inspection/Case.h"
#include "inspection/Result.h"
#include "local_cache/CacheLocation.h"
#include "local_cache/ScanEmbeddings.h"
#include "local_cache/Session.h"

#include <QCoreApplication>
#include <QVector>

#include <map>
#include <mutex>

namespace portlight::app {

// A case by the one of its scans that is nearest.
struct SimilarScan
{
    inspection::Case of;
    QString sha256;
    double likeness = 0.0;
    QByteArray picture; // JPEG; empty where there is none
};

struct SimilarAnswer
{
    inference::EmbeddingSpace space = inference::EmbeddingSpace::Radiograph;
    QVector<SimilarScan> nearest; // most alike first
    qint64 compared = 0;          // embeddings that were looked at
    QByteArray picture;           // of the scan asked about
    qsizetype damaged = 0;        // scans whose embedding was damaged and is gone now: to be looked at again
};

class SimilarScans
{
    Q_DECLARE_TR_FUNCTIONS(portlight::app)

public:
    SimilarScans(local_cache::CacheLocation location, local_cache::SessionPtr session);

    // Of a stored scan that has its embedding; cases other than `except`. NotFound before it has one, Unsupported when
    // it holds nothing to compare.
    [[nodiscard]] inspection::Result<SimilarAnswer> nearestTo(const QString& sha256, int count,
                                                              const inspection::CaseId& except);
    // Of a scan that is not kept here.
    [[nodiscard]] inspection::Result<SimilarAnswer> nearestTo(const inference::ScanEmbedding& embedding, int count);

private:
    struct Followed
    {
        inference::FlatIndex index;
        qint64 lastRow = 0;
    };

    // How many scans were damaged.
    [[nodiscard]] inspection::Result<qsizetype> follow(local_cache::ScanEmbeddings& embeddings,
                                                       inference::EmbeddingSpace space);
    [[nodiscard]] inspection::Result<SimilarAnswer> search(local_cache::ScanEmbeddings& embeddings,
                                                           inference::EmbeddingSpace space,
                                                           const QVector<inference::Embedding>& views, int count,
                                                           const inspection::CaseId& except);
    // The cases of those rows, each once, as many as are asked for; fewer when `rows` has not more.
    [[nodiscard]] inspection::Result<QVector<SimilarScan>> casesOf(local_cache::ScanEmbeddings& embeddings,
                                                                   const std::vector<inference::Neighbour>& rows,
                                                                   int count, const inspection::CaseId& except);

    local_cache::CacheLocation m_location;
    local_cache::SessionPtr m_session;
    std::mutex m_turn;
    std::map<inference::EmbeddingSpace, Followed> m_followed;
};

} // namespace portlight::app
