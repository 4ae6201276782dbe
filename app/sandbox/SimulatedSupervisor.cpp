#include "app/sandbox/SimulatedSupervisor.h"

#include "app/sandbox/SandboxText.h"

#include <QJsonArray>

namespace portlight::app {

using inspection::Case;
using inspection::CaseState;
using inspection::EventKind;
using inspection::failure;
using inspection::Result;
using local_cache::EventDraft;

namespace {

QString listed(const GroundTruth& truth, const ReportNames& names)
{
    QStringList classes;
    for (const QString& name : truth.classes()) {
        classes.append(names.ofClass(name));
    }
    return classes.join(SandboxText::tr(", "));
}

EventDraft withReason(const Case& of, EventKind kind, const QString& reason)
{
    return {of.id, kind, {{QStringLiteral("reason"), reason}}};
}

EventDraft decision(const Case& of, inspection::Decision what, const QString& reason)
{
    return {of.id,
            EventKind::DecisionMade,
            {{QStringLiteral("decision"), inspection::toString(what)}, {QStringLiteral("reason"), reason}}};
}

} // namespace

QVector<EventDraft> examinationOf(const inspection::CaseId& of, const GroundTruth& truth, const ReportNames& names)
{
    const bool isFraud = !truth.prohibited.isEmpty();
    const QString found = isFraud ? listed(truth, names) : SandboxText::tr("nothing found");
    return {{of,
             EventKind::ExaminationRecorded,
             {{QStringLiteral("result"), found},
              {QStringLiteral("outcome"), isFraud ? QStringLiteral("fraud") : QStringLiteral("in_order")},
              {QStringLiteral("confirmed"), QJsonArray::fromStringList(truth.classes())}}},
            {of,
             isFraud ? EventKind::CaseClosed : EventKind::Released,
             {{QStringLiteral("reason"),
               isFraud ? SandboxText::tr("Seized") : SandboxText::tr("Examined, nothing found")}}}};
}

SimulatedSupervisor::SimulatedSupervisor(const local_cache::CacheLocation& location, local_cache::SessionPtr session,
                                         std::unique_ptr<local_cache::CaseCache> cache, ReportNames names)
    : m_truths(location)
    , m_session(std::move(session))
    , m_cache(std::move(cache))
    , m_names(std::move(names))
{
}

Result<SimulatedSupervisor> SimulatedSupervisor::open(const local_cache::CacheLocation& location,
                                                      local_cache::SessionPtr session, ReportNames names)
{
    auto cache = local_cache::CaseCache::open(location);
    if (!cache) {
        return failure(cache.error());
    }
    return SimulatedSupervisor(location, std::move(session), std::move(*cache), std::move(names));
}

Result<QVector<inspection::CaseId>> SimulatedSupervisor::waiting() const
{
    local_cache::WorklistQuery query;
    query.states = {CaseState::HoldRequested, CaseState::SecondOpinion, CaseState::PhysicalExamination};
    return m_cache->worklist(query).map([](const local_cache::WorklistPage& page) {
        QVector<inspection::CaseId> ids;
        for (const local_cache::WorklistRow& row : page.rows) {
            ids.append(row.id);
        }
        return ids;
    });
}

Result<std::optional<GroundTruth>> SimulatedSupervisor::truthOf(const Case& of) const
{
    std::optional<GroundTruth> all;
    for (const inspection::ScanReference& scan : of.scans) {
        const auto truth = m_truths.of(scan.sha256);
        if (!truth) {
            return failure(truth.error());
        }
        if (*truth && all) {
            all->prohibited += (*truth)->prohibited;
        } else if (*truth) {
            all = *truth;
        }
    }
    return all;
}

std::optional<SimulatedSupervisor::Answer> SimulatedSupervisor::answerTo(const Case& of,
                                                                         const std::optional<GroundTruth>& truth) const
{
    const QString unknown = SandboxText::tr("What is in this scan is not known: your word counts");
    const bool isThreat = truth && !truth->prohibited.isEmpty();
    const QString found = !truth     ? unknown
                          : isThreat ? listed(*truth, m_names)
                                     : SandboxText::tr("Nothing prohibited in it");
    switch (of.state) {
    case CaseState::HoldRequested:
        return isThreat || !truth
                   ? Answer{{withReason(of, EventKind::HoldApproved, found)},
                            SandboxText::tr("The supervisor approved the hold of %1: %2.").arg(of.number, found)}
                   : Answer{{withReason(of, EventKind::HoldRejected, found)},
                            SandboxText::tr("The supervisor rejected the hold of %1: %2.").arg(of.number, found)};
    case CaseState::SecondOpinion:
        return isThreat || !truth ? Answer{{decision(of, inspection::Decision::PhysicalExamination,
                                                     SandboxText::tr("Must be opened"))},
                                           SandboxText::tr("The supervisor sends %1 to examination.").arg(of.number)}
                                  : Answer{{decision(of, inspection::Decision::Clear, found)},
                                           SandboxText::tr("The supervisor cleared %1: %2.").arg(of.number, found)};
    case CaseState::PhysicalExamination:
        if (!of.examinationResult.isEmpty()) {
            return std::nullopt;
        }
        return Answer{examinationOf(of.id, truth.value_or(GroundTruth()), m_names),
                      SandboxText::tr("%1 was examined: %2.").arg(of.number, truth ? found : unknown)};
    default:
        return std::nullopt;
    }
}

Result<std::optional<QString>> SimulatedSupervisor::answer(const inspection::CaseId& id)
{
    const auto current = m_cache->loadCase(id);
    if (!current) {
        return failure(current.error());
    }
    const auto truth = truthOf(*current);
    if (!truth) {
        return failure(truth.error());
    }
    const auto answer = answerTo(*current, *truth);
    if (!answer) {
        return std::optional<QString>();
    }
    const auto appended = m_cache->append(m_session, answer->drafts);
    if (!appended) {
        return failure(appended.error());
    }
    return std::optional(answer->sentence);
}

} // namespace portlight::app
