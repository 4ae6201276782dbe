// Imports for the desk: batches of paths wait their turn and are imported one after the other on a worker thread.
//
// Belongs to the GUI thread; every signal is sent there. The destructor cancels and waits. Inputs are copied when they
// are added, results come by value, and nothing runs a nested event loop.
#pragma once

#include "intake/IntakeService.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>

namespace portlight::intake {

struct ImportBatch
{
    QStringList paths;
    IntakeOptions options;
    QString name; // what to show: "3 files", "from scanner A"
};

class ImportQueue : public QObject
{
    Q_OBJECT

public:
    ImportQueue(local_cache::CacheLocation location, local_cache::SessionPtr session, QObject* parent = nullptr);
    ~ImportQueue() override;

    void add(const ImportBatch& batch);
    // Stops the running batch between two steps and drops the waiting ones; what was imported stays.
    void cancel();
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] int waiting() const;

Q_SIGNALS:
    void progress(int percent, const QString& text);
    void itemImported(const portlight::intake::IntakeItem& item);
    // After each batch, in the order of add().
    void finished(const portlight::intake::IntakeReport& report);
    // The whole batch failed: nobody signed in, database away.
    void failed(const portlight::inspection::Error& error);
    // Nothing is running or waiting any more.
    void idle();

private:
    class Worker;

    std::unique_ptr<Worker> m_worker;
};

} // namespace portlight::intake
