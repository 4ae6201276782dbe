#include "app/portlight/SimilarDesk.h"

#include "app/station/ScanEmbedder.h"

#include <QtConcurrentRun>

namespace portlight::app {

using inspection::ErrorCode;
using widgets::SimilarImages;
using widgets::SimilarRow;
using widgets::SimilarView;

namespace {

constexpr int mostRows = 50;

SimilarRow rowOf(const SimilarScan& one)
{
    QStringList goods;
    for (const inspection::GoodsItem& item : one.of.declaration.goods) {
        goods.append(item.description);
    }
    return {one.of.id,
            one.of.number,
            one.sha256,
            one.likeness,
            goods.join(QLatin1String(", ")),
            one.of.state,
            one.of.examinationFoundFraud,
            one.of.openedMs,
            QImage::fromData(one.picture)};
}

} // namespace

SimilarDesk::SimilarDesk(const local_cache::CacheLocation& location, local_cache::SessionPtr session, QObject* parent)
    : QObject(parent)
    , m_location(location)
    , m_session(std::move(session))
    , m_scans(std::make_shared<SimilarScans>(location, m_session))
    , m_queue(location, m_session)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_job, &QFutureWatcherBase::finished, this, &SimilarDesk::take);
    connect(&m_queue, &EmbeddingQueue::rested, this, &SimilarDesk::follow);
}

SimilarDesk::~SimilarDesk()
{
    if (m_progress) {
        m_progress->cancel();
    }
    m_job.waitForFinished();
}

std::unique_ptr<SimilarView> SimilarDesk::makeView(const Question& question)
{
    auto view = std::make_unique<SimilarView>();
    connect(view.get(), &SimilarView::retryRequested, this, [this] {
        m_view->showLooking();
        start();
    });
    m_view = view.get();
    m_question = question;
    start();
    return view;
}

void SimilarDesk::start()
{
    if (m_progress) {
        m_progress->cancel();
    }
    m_progress = std::make_shared<scans::Progress>();
    m_job.setFuture(QtConcurrent::run(
        &m_pool,
        [location = m_location, session = m_session, similar = m_scans, question = m_question,
         progress = m_progress]() -> Answer {
            const auto look = [&] {
                return ScanEmbedder(location, session)
                    .embedIfMissing(question.sha256, *question.scan, *progress)
                    .and_then([&] { return similar->nearestTo(question.sha256, mostRows, question.of); });
            };
            auto found = look();
            if (!found && found.error().code == ErrorCode::NotFound) { // what was kept was damaged, and is gone now
                found = look();
            }
            return found.map([](const SimilarAnswer& answer) {
                SimilarImages images;
                for (const SimilarScan& one : answer.nearest) {
                    images.rows.append(rowOf(one));
                }
                images.asked = QImage::fromData(answer.picture);
                images.compared = answer.compared;
                images.isVolume = answer.space == inference::EmbeddingSpace::Volume;
                return Found{images, answer.damaged};
            });
        }));
}

void SimilarDesk::take()
{
    const Answer answer = m_job.result();
    if (answer && answer->damaged > 0) {
        m_queue.wake();
    }
    if (!m_view || (!answer && answer.error().code == ErrorCode::Cancelled)) {
        return;
    }
    if (!answer) {
        m_view->showProblem(answer.error().text);
        return;
    }
    SimilarImages images = answer->images;
    if (m_queue.isAtWork()) {
        images.doubt = tr("Scans are still being looked at; the list grows by itself.");
    } else if (!m_problem.isEmpty()) {
        images.doubt = tr("Some scans could not be looked at: %1").arg(m_problem);
    }
    m_view->showImages(images);
}

void SimilarDesk::follow(const QString& problem)
{
    m_problem = problem;
    if (m_view) {
        start();
    }
}

} // namespace portlight::app
