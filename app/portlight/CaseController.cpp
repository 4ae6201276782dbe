#include "app/portlight/CaseController.h"

#include "inspection/BlindReading.h"
#include "inspection/CaseProjection.h"

#include <algorithm>
#include <array>

namespace portlight::app {

using inspection::Annotation;
using inspection::EventKind;
using inspection::Result;

namespace {

enum class Change { Add, Remove };

// Adding or removing a mark; undo appends the opposite event.
class AnnotationChange : public QUndoCommand
{
public:
    AnnotationChange(CaseController& controller, Annotation annotation, Change change)
        : m_controller(controller)
        , m_annotation(std::move(annotation))
        , m_change(change)
    {
    }

    void redo() override { apply(m_change); }
    void undo() override { apply(m_change == Change::Add ? Change::Remove : Change::Add); }

private:
    void apply(Change change)
    {
        const QJsonObject id{{QStringLiteral("id"), m_annotation.id.toString(QUuid::WithoutBraces)}};
        const auto done = change == Change::Add ? m_controller.append(EventKind::AnnotationAdded, m_annotation.toJson())
                                                : m_controller.append(EventKind::AnnotationRemoved, id);
        if (!done) {
            setObsolete(true);
            Q_EMIT m_controller.failed(done.error().text);
        }
    }

    CaseController& m_controller;
    Annotation m_annotation;
    Change m_change;
};

} // namespace

CaseController::CaseController(local_cache::CaseCache& cache, local_cache::OfficerVault& vault,
                               local_cache::SessionPtr session, QObject* parent)
    : QObject(parent)
    , m_cache(cache)
    , m_vault(vault)
    , m_session(std::move(session))
{
}

void CaseController::openCase(const inspection::CaseId& id)
{
    show(m_cache.loadCase(id));
}

void CaseController::openCaseByNumber(const QString& number)
{
    show(m_cache.loadCaseByNumber(number));
}

void CaseController::show(const Result<inspection::Case>& loaded)
{
    if (!loaded) {
        Q_EMIT failed(loaded.error().text);
        return;
    }
    auto events = m_cache.history(loaded->id);
    if (!events) {
        Q_EMIT failed(events.error().text);
        return;
    }
    const bool another = !m_open || m_case.id != loaded->id;
    m_case = *loaded;
    m_history = std::move(*events);
    m_open = true;
    m_blind = inspection::readsBlind(m_case, m_session->officer().id);
    if (m_blind) {
        hideFirstReading();
    }
    if (another) {
        m_undo.clear();
        Q_EMIT opened();
    } else {
        Q_EMIT changed();
    }
}

void CaseController::hideFirstReading()
{
    const inspection::OfficerId& reader = m_session->officer().id;
    QSet<QUuid> own;
    for (const local_cache::HistoryEntry& entry : std::as_const(m_history)) {
        if (entry.event.kind == EventKind::AnnotationAdded && entry.event.officer == reader) {
            own.insert(Annotation::fromJson(entry.event.payloadObject()).id);
        }
    }
    m_shown = inspection::blinded(m_case, reader, own);
    m_history.removeIf([&](const local_cache::HistoryEntry& entry) {
        return inspection::isHiddenWhenBlind(entry.event.kind) && entry.event.officer != reader;
    });
}

void CaseController::reload()
{
    if (m_open) {
        show(m_cache.loadCase(m_case.id));
    }
}

void CaseController::forgetNames()
{
    m_names.clear();
}

QString CaseController::officerName(const inspection::OfficerId& id) const
{
    auto known = m_names.constFind(id);
    if (known == m_names.constEnd()) {
        const auto officer = m_vault.officer(id);
        known = m_names.insert(id, !officer             ? tr("unknown officer")
                                   : officer->isRevoked ? tr("%1 (rights withdrawn)").arg(officer->name)
                                                        : officer->name);
    }
    return *known;
}

Result<void> CaseController::check(EventKind kind, const QJsonObject& payload) const
{
    if (!m_open) {
        return inspection::failure(inspection::ErrorCode::NotFound,
                                   tr("No case is open; choose one from the worklist."));
    }
    inspection::CaseEvent event;
    event.caseId = m_case.id;
    event.kind = kind;
    event.payload = inspection::canonicalJson(payload);
    event.officer = m_session->officer().id;
    event.station = m_session->station();
    event.sequenceInCase = m_case.lastSequence + 1;
    return inspection::checkEvent(m_case, event, m_session->officer());
}

Result<void> CaseController::append(EventKind kind, const QJsonObject& payload)
{
    if (!m_open) {
        return check(kind, payload);
    }
    const std::array<local_cache::EventDraft, 1> drafts{local_cache::EventDraft{m_case.id, kind, payload}};
    const auto appended = m_cache.append(m_session, drafts);
    if (!appended) {
        return inspection::failure(appended.error());
    }
    reload();
    return {};
}

void CaseController::addAnnotation(const Annotation& annotation)
{
    m_undo.push(new AnnotationChange(*this, annotation, Change::Add));
}

void CaseController::removeAnnotation(const QUuid& id)
{
    const auto found = std::find_if(m_case.annotations.cbegin(), m_case.annotations.cend(),
                                    [&id](const Annotation& a) { return a.id == id; });
    if (found != m_case.annotations.cend()) {
        m_undo.push(new AnnotationChange(*this, *found, Change::Remove));
    }
}

} // namespace portlight::app
