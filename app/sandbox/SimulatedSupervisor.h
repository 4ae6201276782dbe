// The second person in a sandbox: answers holds, gives second opinions and examines, by what is really in the scan.
//
// Signs with its own key as any supervisor would, so that no rule of the cases is bent for it. One connection of its
// own: use it on the thread that opened it.
#pragma once

#include "app/sandbox/GroundTruth.h"
#include "app/sandbox/ReportNames.h"
#include "inspection/Case.h"
#include "inspection/Result.h"
#include "local_cache/CaseCache.h"

#include <QVector>

#include <memory>
#include <optional>

namespace portlight::app {

// What an examination of the case finds, and what becomes of it then.
[[nodiscard]] QVector<local_cache::EventDraft> examinationOf(const inspection::CaseId& of, const GroundTruth& truth,
                                                             const ReportNames& names = {});

class SimulatedSupervisor
{
public:
    // `names`: what its words call threat classes.
    [[nodiscard]] static inspection::Result<SimulatedSupervisor>
    open(const local_cache::CacheLocation& location, local_cache::SessionPtr session, ReportNames names = {});

    // Cases that wait for a second person.
    [[nodiscard]] inspection::Result<QVector<inspection::CaseId>> waiting() const;
    // Answers it: one sentence on what was done, or nothing when it no longer waits. A scan without a known truth is
    // answered in the officer's favour.
    [[nodiscard]] inspection::Result<std::optional<QString>> answer(const inspection::CaseId& id);

private:
    SimulatedSupervisor(const local_cache::CacheLocation& location, local_cache::SessionPtr session,
                        std::unique_ptr<local_cache::CaseCache> cache, ReportNames names);

    struct Answer
    {
        QVector<local_cache::EventDraft> drafts;
        QString sentence;
    };
    [[nodiscard]] inspection::Result<std::optional<GroundTruth>> truthOf(const inspection::Case& of) const;
    [[nodiscard]] std::optional<Answer> answerTo(const inspection::Case& of,
                                                 const std::optional<GroundTruth>& truth) const;

    TruthShelf m_truths;
    local_cache::SessionPtr m_session;
    std::unique_ptr<local_cache::CaseCache> m_cache;
    ReportNames m_names;
};

} // namespace portlight::app
