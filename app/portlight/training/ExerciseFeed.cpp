#include "app/portlight/training/ExerciseFeed.h"

#include "app/sandbox/PackExercises.h"

namespace portlight::app {

using inspection::failure;
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

Result<ExerciseFeed::ParcelPtr> ExerciseFeed::parcel(const ExerciseSpec& spec)
{
    if (m_kept && m_keptSpec.image == spec.image && m_keptSpec.seed == spec.seed) {
        return m_kept;
    }
    auto simulated = parcelFor(spec, m_progress);
    if (!simulated) {
        return failure(simulated.error());
    }
    m_keptSpec = spec;
    m_kept = std::make_shared<const scans::SimulatedParcel>(std::move(*simulated));
    return m_kept;
}

Result<MadeExercise> ExerciseFeed::madeOf(const ExerciseSpec& spec)
{
    if (spec.isOfPack()) {
        return loadExercise(m_location, m_session, spec, m_progress);
    }
    return parcel(spec).and_then([&](const ParcelPtr& ready) { return makeExercise(spec, *ready, m_progress); });
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
    if (spec.isOfPack()) {
        return; // lies there already
    }
    m_pool.start([this, spec] {
        // A failure is make()'s to tell.
        if (const auto ready = parcel(spec); !ready) {
            m_kept.reset();
        }
    });
}

} // namespace portlight::app
