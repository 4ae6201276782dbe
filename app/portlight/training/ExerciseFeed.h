// Makes the images of exercises on one worker: the next one while the trainee looks at this one. Scans of exercise
// packs come from the sandbox's store.
//
// GUI thread; results come as signals there. The destructor cancels and waits.
#pragma once

#include "app/sandbox/ExerciseMaker.h"
#include "inspection/Error.h"
#include "local_cache/CacheLocation.h"
#include "local_cache/Session.h"

#include <QObject>
#include <QThreadPool>

#include <optional>

namespace portlight::app {

class ExerciseFeed : public QObject
{
    Q_OBJECT

public:
    ExerciseFeed(local_cache::CacheLocation location, local_cache::SessionPtr session, QObject* parent = nullptr);
    ~ExerciseFeed() override;

    // `made` or `failed` follow.
    void make(const ExerciseSpec& spec);
    // It is kept for the next make() of the same name.
    void prepare(const ExerciseSpec& spec);
    void waitUntilPrepared() { m_pool.waitForDone(); } // measuring only

Q_SIGNALS:
    void made(const portlight::app::MadeExercise& exercise);
    void failed(const portlight::inspection::Error& error);

private:
    [[nodiscard]] inspection::Result<MadeExercise> madeOf(const ExerciseSpec& spec); // on the worker

    local_cache::CacheLocation m_location;
    local_cache::SessionPtr m_session;
    QThreadPool m_pool; // one thread
    scans::Progress m_progress;
    std::optional<MadeExercise> m_ready; // the worker's alone
};

} // namespace portlight::app
