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
    keep({});
    m_pool.clear();
    m_pool.waitForDone();
}

void ExerciseFeed::keep(const QStringList& names)
{
    for (auto it = m_wanted.begin(); it != m_wanted.end();) {
        if (names.contains(it.key())) {
            ++it;
        } else {
            it.value()->cancel();
            it = m_wanted.erase(it);
        }
    }
}

Result<MadeExercise> ExerciseFeed::madeOf(const ExerciseSpec& spec, scans::Progress& progress)
{
    if (const auto ready = m_ready.constFind(spec.name()); ready != m_ready.constEnd()) {
        return *ready;
    }
    if (spec.isOfPack()) {
        return loadExercise(m_location, m_session, spec, progress);
    }
    return parcelFor(spec, progress).and_then([&](const scans::SimulatedParcel& parcel) {
        return makeExercise(spec, parcel, progress);
    });
}

void ExerciseFeed::make(const ExerciseSpec& spec)
{
    keep({spec.name()});
    std::shared_ptr<scans::Progress>& wanted = m_wanted[spec.name()];
    if (!wanted) {
        wanted = std::make_shared<scans::Progress>();
    }
    m_pool.start([this, spec, progress = wanted] {
        const auto made = madeOf(spec, *progress);
        if (progress->isCancelled()) {
            return;
        }
        m_ready.clear();
        QMetaObject::invokeMethod(
            this,
            [this, made, name = spec.name()] {
                m_wanted.remove(name);
                if (made) {
                    Q_EMIT this->made(*made);
                } else {
                    Q_EMIT failed(made.error());
                }
            },
            Qt::QueuedConnection);
    });
}

void ExerciseFeed::prepare(const QVector<ExerciseSpec>& specs)
{
    QStringList names;
    for (const ExerciseSpec& spec : specs) {
        names.append(spec.name());
    }
    keep(names);
    for (const ExerciseSpec& spec : specs) {
        if (m_wanted.contains(spec.name())) {
            continue;
        }
        const auto progress = std::make_shared<scans::Progress>();
        m_wanted.insert(spec.name(), progress);
        m_pool.start([this, spec, progress, names] {
            m_ready.removeIf([&names](const auto& kept) { return !names.contains(kept.key()); });
            if (progress->isCancelled()) {
                return;
            }
            if (const auto made = madeOf(spec, *progress)) { // a failure is make()'s to tell
                m_ready.insert(spec.name(), *made);
            }
        });
    }
}

} // namespace portlight::app
