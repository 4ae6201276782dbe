// Makes the images of exercises on one worker, ahead of being asked for: the first of a session while its form is open,
// the next one while the trainee looks at this one. Scans of exercise packs come from the sandbox's store.
//
// GUI thread; results come as signals there. The destructor cancels and waits.
#pragma once

#include "app/sandbox/ExerciseMaker.h"
#include "inspection/Error.h"
#include "local_cache/CacheLocation.h"
#include "local_cache/Session.h"

#include <QMap>
#include <QObject>
#include <QThreadPool>
#include <QVector>

#include <memory>

namespace portlight::app {

class ExerciseFeed : public QObject
{
    Q_OBJECT

public:
    ExerciseFeed(local_cache::CacheLocation location, local_cache::SessionPtr session, QObject* parent = nullptr);
    ~ExerciseFeed() override;

    // `made` or `failed` follow. What is being made ahead goes on if it is this one, else it is given up.
    void make(const ExerciseSpec& spec);
    // These are made in this order and kept for make(); what was wanted before and is no longer is given up.
    void prepare(const QVector<ExerciseSpec>& specs);
    void waitUntilPrepared() { m_pool.waitForDone(); } // measuring only

Q_SIGNALS:
    void made(const portlight::app::MadeExercise& exercise);
    void failed(const portlight::inspection::Error& error);

private:
    // By the recipe's name: waiting, being made or made ahead. The worker holds the progress of its own.
    using Wanted = QMap<QString, std::shared_ptr<scans::Progress>>;

    // Keeps of what is wanted what `names` has, and cancels the rest.
    void keep(const QStringList& names);
    // On the worker.
    [[nodiscard]] inspection::Result<MadeExercise> madeOf(const ExerciseSpec& spec, scans::Progress& progress);

    local_cache::CacheLocation m_location;
    local_cache::SessionPtr m_session;
    QThreadPool m_pool; // one thread
    Wanted m_wanted;
    QMap<QString, MadeExercise> m_ready; // the worker's alone
};

} // namespace portlight::app
