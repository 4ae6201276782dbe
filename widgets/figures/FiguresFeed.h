// Where the dashboard's figures come from; the desk answers from the book of figures on a thread of its own. GUI
// thread.
#pragma once

#include "inspection/Error.h"
#include "risk/figures/SelectionDrift.h"

#include <QMap>
#include <QObject>

namespace portlight::widgets {

// All charts and the cases behind them, for one set of filters.
struct FiguresPage
{
    QVector<risk::FigureFilter> filters;
    QStringList filterLabels; // the officer's words, one a filter
    QMap<QString, risk::FigureTable> tables;
    QVector<risk::FigureCase> cases; // newest first, the first some hundred
    // Of the model in force, whatever the filters; nothing when none is, or when it cannot be proved.
    std::optional<risk::SelectionDrift> drift;
};

class FiguresFeed : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Answered by pageReady or failed; a newer request replaces one that waits.
    virtual void request(const QVector<risk::FigureFilter>& filters) = 0;

Q_SIGNALS:
    void progressed(int percent); // while the log is read into the book
    void pageReady(const portlight::widgets::FiguresPage& page);
    void failed(const portlight::inspection::Error& error);
};

} // namespace portlight::widgets
