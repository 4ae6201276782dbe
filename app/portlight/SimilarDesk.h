// Similar images at the desk: keeps every scan of this terminal looked at in the background, and answers for the scan
// on the screen, on a worker. GUI thread; the destructor stops both and waits.
#pragma once

#include "app/station/EmbeddingQueue.h"
#include "app/station/SimilarScans.h"
#include "inspection/Case.h"
#include "local_cache/CacheLocation.h"
#include "local_cache/Session.h"
#include "scans/Progress.h"
#include "scans/Scan.h"
#include "widgets/similar/SimilarView.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <memory>

namespace portlight::app {

class SimilarDesk : public QObject
{
    Q_OBJECT

public:
    SimilarDesk(const local_cache::CacheLocation& location, local_cache::SessionPtr session, QObject* parent = nullptr);
    ~SimilarDesk() override;

    // What is like a scan of an open case; `scan` is that scan as read. The search begins at once. One view at a time,
    // for the caller to show.
    struct Question
    {
        inspection::CaseId of;
        QString sha256;
        std::shared_ptr<const scans::Scan> scan;
    };
    [[nodiscard]] std::unique_ptr<widgets::SimilarView> makeView(const Question& question);
    [[nodiscard]] EmbeddingQueue& queue() { return m_queue; }

private:
    struct Found
    {
        widgets::SimilarImages images;
        qsizetype damaged = 0;
    };
    using Answer = inspection::Result<Found>;

    void start();
    void take();
    void follow(const QString& problem);

    local_cache::CacheLocation m_location;
    local_cache::SessionPtr m_session;
    std::shared_ptr<SimilarScans> m_scans; // shared with the worker
    Question m_question;
    QPointer<widgets::SimilarView> m_view;
    std::shared_ptr<scans::Progress> m_progress;
    QFutureWatcher<Answer> m_job;
    QThreadPool m_pool;
    EmbeddingQueue m_queue;
    QString m_problem; // why some scans could not be looked at
};

} // namespace portlight::app
