// Looks in the background at every stored scan that has no embedding yet, after the detectors and behind the image: one
// worker thread of low priority, one scan at a time.
//
// Belongs to the GUI thread; signals come there. The destructor cancels and waits.
#pragma once

#include "local_cache/CacheLocation.h"
#include "local_cache/Session.h"

#include <QObject>

#include <memory>

namespace portlight::app {

class EmbeddingQueue : public QObject
{
    Q_OBJECT

public:
    EmbeddingQueue(const local_cache::CacheLocation& location, const local_cache::SessionPtr& session,
                   QObject* parent = nullptr);
    ~EmbeddingQueue() override;

    // Scans came in.
    void wake();
    // While detectors or the image need the processors: no further scan is begun.
    void setPaused(bool paused);
    // Scans may be missing still.
    [[nodiscard]] bool isAtWork() const { return m_isAtWork; }

Q_SIGNALS:
    // `problem` empty: nothing is missing any more. Else why some scans could not be looked at for now, in one
    // sentence.
    void rested(const QString& problem);

private:
    class Worker;
    void rest(const QString& problem);

    bool m_isAtWork = true;

    std::unique_ptr<Worker> m_worker;
};

} // namespace portlight::app
