// The open case: reads it, appends the officer's events, and undoes by compensating events (nothing in the log is ever
// taken back). GUI thread, with the GUI's own cache connection.
#pragma once

#include "inspection/Case.h"
#include "local_cache/CaseCache.h"
#include "local_cache/OfficerVault.h"

#include <QHash>
#include <QObject>
#include <QUndoStack>

namespace portlight::app {

class CaseController : public QObject
{
    Q_OBJECT

public:
    // Both must outlive the controller.
    CaseController(local_cache::CaseCache& cache, local_cache::OfficerVault& vault, local_cache::SessionPtr session,
                   QObject* parent = nullptr);

    void openCase(const inspection::CaseId& id);
    void openCaseByNumber(const QString& number);
    // Reads the open case again (somebody else may have added to it).
    void reload();

    [[nodiscard]] bool isOpen() const { return m_open; }
    // As this officer may see it: read blind, without what others wrote (inspection/BlindReading.h).
    [[nodiscard]] const inspection::Case& current() const { return m_blind ? m_shown : m_case; }
    [[nodiscard]] bool isBlind() const { return m_blind; }
    [[nodiscard]] const QVector<local_cache::HistoryEntry>& history() const { return m_history; }
    [[nodiscard]] const local_cache::Session& session() const { return *m_session; }
    // With a word when the administration has withdrawn the officer's rights.
    [[nodiscard]] QString officerName(const inspection::OfficerId& id) const;
    // The register has changed.
    void forgetNames();

    // Whether the rules let this officer do it now; the refusal is a sentence.
    [[nodiscard]] inspection::Result<void> check(inspection::EventKind kind, const QJsonObject& payload) const;
    [[nodiscard]] inspection::Result<void> append(inspection::EventKind kind, const QJsonObject& payload);

    void addAnnotation(const inspection::Annotation& annotation);
    void removeAnnotation(const QUuid& id);
    [[nodiscard]] QUndoStack& undoStack() { return m_undo; }

Q_SIGNALS:
    void opened();  // another case is open now
    void changed(); // the open case has new events
    void failed(const QString& text);

private:
    void show(const inspection::Result<inspection::Case>& loaded);
    void hideFirstReading();

    local_cache::CaseCache& m_cache;
    local_cache::OfficerVault& m_vault;
    local_cache::SessionPtr m_session;
    inspection::Case m_case;  // whole: the rules are checked by it
    inspection::Case m_shown; // while blind
    QVector<local_cache::HistoryEntry> m_history;
    mutable QHash<inspection::OfficerId, QString> m_names;
    QUndoStack m_undo;
    bool m_open = false;
    bool m_blind = false;
};

} // namespace portlight::app
