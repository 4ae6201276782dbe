// The right side of the desk: declaration, findings, documents and seals, marks, notes and history of the open case,
// in parts that fold.
// Each part is a widget of its own; this one orders them and says what belongs to which case.
#pragma once

#include "inspection/Case.h"
#include "local_cache/CaseCache.h"
#include "widgets/NotesView.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace portlight::widgets {

class AnnotationsView;
class CollapsibleSection;
class DeclarationView;
class DocumentsView;
class FindingsView;
class HistoryModel;
class HistoryView;

class CasePanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit CasePanel(QWidget* parent = nullptr);

    void showCase(const inspection::Case& shown, const QVector<local_cache::HistoryEntry>& history,
                  const NotesView::OfficerName& nameOf);
    // A file viewed outside any case: findings of its report and facts of the scan only.
    void showFile(const QVector<inspection::Finding>& findings, const QString& facts);
    void showNothing();
    // Facts of the scan on the screen, below the findings.
    void setScanFacts(const QString& text);

    // What a part speaks of: a part about the case is hidden while a file is viewed outside any case.
    enum class About { Case, Scan };
    // Adds a part above the one called `before` (at the end when there is none). The panel owns `content`.
    CollapsibleSection* addSection(const QString& id, const QString& title, QWidget* content, About about,
                                   const QString& before = {});
    [[nodiscard]] QVector<CollapsibleSection*> sections() const; // from top to bottom
    [[nodiscard]] FindingsView& findings() { return *m_findings; }
    [[nodiscard]] DocumentsView& documents() { return *m_documents; }
    [[nodiscard]] HistoryModel& history();
    void focusDocuments();
    void focusNote();
    void focusFirstAnswer();
    // As FindingsView::step.
    void stepFinding(int steps);

Q_SIGNALS:
    void findingChosen(const portlight::inspection::FindingId& id);
    void annotationChosen(const QUuid& id);
    void annotationRemovalRequested(const QUuid& id);
    void noteEntered(const QString& text);

private:
    struct Part
    {
        CollapsibleSection* section = nullptr;
        About about = About::Case;
    };

    void updateCounts();
    void showParts(bool ofCase);

    DeclarationView* m_declaration = nullptr;
    FindingsView* m_findings = nullptr;
    DocumentsView* m_documents = nullptr;
    AnnotationsView* m_annotations = nullptr;
    NotesView* m_notes = nullptr;
    HistoryView* m_history = nullptr;
    QLabel* m_facts = nullptr;
    QVBoxLayout* m_layout = nullptr;
    QVector<Part> m_parts;
    CollapsibleSection* m_findingsSection = nullptr;
    CollapsibleSection* m_documentsSection = nullptr;
    CollapsibleSection* m_annotationsSection = nullptr;
    CollapsibleSection* m_historySection = nullptr;
};

} // namespace portlight::widgets
