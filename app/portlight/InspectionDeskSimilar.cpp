// What the search for similar images adds to the inspection desk.
#include "app/portlight/CaseController.h"
#include "app/portlight/CaseDetection.h"
#include "app/portlight/ImportController.h"
#include "app/portlight/InspectionDesk.h"
#include "app/portlight/InteractionWatch.h"
#include "app/portlight/ScanDisplay.h"
#include "app/portlight/ScanTransfers.h"
#include "app/portlight/SimilarDesk.h"

namespace portlight::app {

void InspectionDesk::wireSimilar()
{
    EmbeddingQueue& queue = m_similar->queue();
    connect(m_imports, &ImportController::casesChanged, &queue, &EmbeddingQueue::wake);
    connect(m_transfers, &ScanTransfers::fetched, &queue, &EmbeddingQueue::wake);
    // After the detectors, and not while the image moves.
    const auto follow = [this, &queue] {
        const DetectionStatus& detectors = m_detection->status();
        queue.setPaused(detectors.isPaused || !detectors.looking.isNull());
    };
    connect(m_detection, &CaseDetection::looksChanged, &queue, follow);
    connect(&m_detection->interaction(), &InteractionWatch::movingChanged, &queue, [&queue, follow](bool moving) {
        if (moving) {
            queue.setPaused(true);
        } else {
            follow();
        }
    });
}

QString InspectionDesk::similarRefusal() const
{
    if (!m_cases->isOpen() || m_scans->shownHash().isEmpty() || m_scans->scan() == nullptr) {
        return tr("There is no scan of a case on the screen.");
    }
    // What became of others like it would be an answer before the officer's own.
    return m_detection->isVeiled(m_cases->current()) ? tr("Say first what you see yourself (Findings, Ctrl+U); then "
                                                          "similar images are shown.")
                                                     : QString();
}

std::unique_ptr<widgets::SimilarView> InspectionDesk::similarImages()
{
    return m_similar->makeView({m_cases->current().id, m_scans->shownHash(), m_scans->scan()});
}

} // namespace portlight::app
