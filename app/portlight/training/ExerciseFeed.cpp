#include "app/portlight/training/ExerciseFeed.h"

#include "app/sandbox/PackExercises.h"

namespace portlight::app {

using inspection::Result;

ExerciseFeed::ExerciseFeed(local_cache::CacheLocation location, local_cache::SessionPtr session, QObject* parent)
    : QObject(parent)
    , m_location(std::move(location))
    , m_session(std::move(session))
{
    m_pool.setMaxThreadCount(1);
}

ExerciseFeed::~ExerciseFeed()
{
    m_progress.cancel();
    m_pool.clear();
    m_pool.waitForDone();
}

Result<MadeExercise> ExerciseFeed::madeOf(const ExerciseSpec& spec)
{
    if (m_ready && m_ready->spec.name() == spec.name()) {
        return *m_ready;
    }
    if (spec.isOfPack()) {
        return loadExercise(m_location, m_session, spec, m_progress);
    }
    return parcelFor(spec, m_progress).and_then([&](const scans::SimulatedParcel& parcel) {
        return makeExercise(spec, parcel, m_progress);
    });
}

void ExerciseFeed::make(const ExerciseSpec& spec)
{
    m_pool.start([this, spec] {
        const auto made = madeOf(spec);
        if (m_progress.isCancelled()) {
            return;
        }
        QMetaObject::invokeMethod(
            this,
            [this, made] {
                if (made) {
                    Q_EMIT this->made(*made);
                } else {
                    Q_EMIT failed(made.error());
                }
            },
            Qt::QueuedConnection);
    });
}

void ExerciseFeed::prepare(const ExerciseSpec& spec)
{
    m_pool.start([this, spec] {
        const auto made = madeOf(spec);
        m_ready = made ? std::optional(*made) : std::nullopt; // a failure is make()'s to tell
    });
}

} // namespace portlight::app
