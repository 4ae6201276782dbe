// Where the worklist gets its pages: asked on the GUI thread, answered there later by a signal, never blocking.
#pragma once

#include "inspection/Error.h"
#include "local_cache/WorklistQuery.h"

#include <QObject>

namespace portlight::widgets {

class WorklistFeed : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // The answer carries the ticket back. Answers come in the order asked; one may be left out when it was overtaken.
    virtual void requestPage(quint64 ticket, const local_cache::WorklistQuery& query) = 0;
    virtual void requestCounts() = 0;

Q_SIGNALS:
    void pageReady(quint64 ticket, const portlight::local_cache::WorklistPage& page);
    void pageFailed(quint64 ticket, const portlight::inspection::Error& error);
    void countsReady(const portlight::local_cache::StateCounts& counts, qint64 contested);
};

} // namespace portlight::widgets
