// The right side of the desk: declaration, findings, marks, notes and history of the open case, in parts that fold.
#pragma once

#include "inspection/Case.h"
#include "local_cache/CaseCache.h"
#include "widgets/NotesView.h"

#include <QScrollArea>

class QAbstractItemModel;
class QAbstractItemView;
class QLabel;
class QTableView;
class QListView;

namespace portlight::widgets {

class AnnotationsModel;
class CollapsibleSection;
class DeclarationView;
class FindingsModel;
class HistoryModel;

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

    [[nodiscard]] QVector<CollapsibleSection*> sections() const { return m_sections; }
    [[nodiscard]] FindingsModel& findings() { return *m_findings; }
    [[nodiscard]] HistoryModel& history() { return *m_history; }
    [[nodiscard]] AnnotationsModel& annotations() { return *m_annotations; }
    void focusNote();
    // Selects and shows the finding `steps` below (negative: above) the selected one, round the end.
    void stepFinding(int steps);

Q_SIGNALS:
    void findingChosen(const portlight::inspection::FindingId& id);
    void annotationRemovalRequested(const QUuid& id);
    void noteEntered(const QString& text);

private:
    CollapsibleSection* addSection(const QString& id, const QString& title, QWidget* content);
    QTableView* makeTable(QAbstractItemModel* model, const QString& name);
    void buildFindings();
    void buildAnnotations();
    void buildHistory();
    void updateCounts();
    void setCaseSectionsVisible(bool visible);

    FindingsModel* m_findings = nullptr;
    AnnotationsModel* m_annotations = nullptr;
    HistoryModel* m_history = nullptr;
    DeclarationView* m_declaration = nullptr;
    NotesView* m_notes = nullptr;
    QTableView* m_findingsView = nullptr;
    QTableView* m_annotationsView = nullptr;
    QListView* m_historyView = nullptr;
    QLabel* m_noFindings = nullptr;
    QLabel* m_noAnnotations = nullptr;
    QLabel* m_facts = nullptr;
    QVector<CollapsibleSection*> m_sections;
};

} // namespace portlight::widgets
