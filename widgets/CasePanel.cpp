#include "widgets/CasePanel.h"

#include "viewers/InEveryLanguage.h"
#include "widgets/AnnotationsModel.h"
#include "widgets/AnnotationsView.h"
#include "widgets/CollapsibleSection.h"
#include "widgets/DeclarationView.h"
#include "widgets/DocumentsView.h"
#include "widgets/FindingsModel.h"
#include "widgets/FindingsView.h"
#include "widgets/HistoryModel.h"
#include "widgets/HistoryView.h"
#include "widgets/ListParts.h"
#include "widgets/Metrics.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace portlight::widgets {

CasePanel::CasePanel(QWidget* parent)
    : QScrollArea(parent)
    , m_declaration(new DeclarationView)
    , m_findings(new FindingsView)
    , m_documents(new DocumentsView)
    , m_annotations(new AnnotationsView)
    , m_notes(new NotesView)
    , m_history(new HistoryView)
    , m_facts(makeQuietLabel({}))
{
    viewers::inEveryLanguage(this, [this] { setAccessibleName(tr("Case")); });
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    auto* body = new QWidget;
    m_layout = new QVBoxLayout(body);
    m_layout->setContentsMargins(0, metrics::grid(0.5), 0, metrics::grid());
    m_layout->setSpacing(metrics::grid(0.5));
    m_layout->addStretch(1);
    setWidget(body);

    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* declaration = addSection(QStringLiteral("declaration"), {}, m_declaration, About::Case);
    m_findingsSection = addSection(QStringLiteral("findings"), {}, m_findings, About::Scan);
    m_documentsSection = addSection(QStringLiteral("documents"), {}, m_documents, About::Case);
    m_annotationsSection = addSection(QStringLiteral("marks"), {}, m_annotations, About::Case);
    auto* notes = addSection(QStringLiteral("notes"), {}, m_notes, About::Case);
    m_historySection = addSection(QStringLiteral("history"), {}, m_history, About::Case);
    auto* scan = addSection(QStringLiteral("scan"), {}, m_facts, About::Scan);
    viewers::inEveryLanguage(this, [this, declaration, notes, scan] {
        declaration->setTitle(tr("Declaration"));
        m_findingsSection->setTitle(tr("Findings"));
        m_documentsSection->setTitle(tr("Documents"));
        m_annotationsSection->setTitle(tr("Marks"));
        notes->setTitle(tr("Notes"));
        m_historySection->setTitle(tr("History"));
        scan->setTitle(tr("Scan"));
    });

    connect(m_findings, &FindingsView::findingChosen, this, &CasePanel::findingChosen);
    connect(m_annotations, &AnnotationsView::chosen, this, &CasePanel::annotationChosen);
    connect(m_annotations, &AnnotationsView::removalRequested, this, &CasePanel::annotationRemovalRequested);
    connect(m_notes, &NotesView::noteEntered, this, &CasePanel::noteEntered);
    showNothing();
}

CollapsibleSection* CasePanel::addSection(const QString& id, const QString& title, QWidget* content, About about,
                                          const QString& before)
{
    const auto place = std::find_if(m_parts.cbegin(), m_parts.cend(),
                                    [&before](const Part& part) { return part.section->id() == before; });
    const auto index = place - m_parts.cbegin();
    auto* section = new CollapsibleSection(id, title, content);
    m_layout->insertWidget(static_cast<int>(index), section);
    m_parts.insert(index, {section, about});
    return section;
}

QVector<CollapsibleSection*> CasePanel::sections() const
{
    QVector<CollapsibleSection*> all;
    for (const Part& part : m_parts) {
        all.append(part.section);
    }
    return all;
}

HistoryModel& CasePanel::history()
{
    return m_history->historyModel();
}

void CasePanel::showCase(const inspection::Case& shown, const QVector<local_cache::HistoryEntry>& history,
                         const NotesView::OfficerName& nameOf)
{
    showParts(true);
    m_declaration->setDeclaration(shown.declaration);
    m_findings->setFindings(shown.findings);
    m_documents->setDocuments(shown.documents, shown.seals, nameOf);
    m_annotations->setAnnotations(shown.annotations);
    m_notes->setNotes(shown.notes, nameOf);
    m_notes->setEditable(shown.state != inspection::CaseState::Closed);
    m_history->setHistory(history);
    updateCounts();
}

void CasePanel::showFile(const QVector<inspection::Finding>& findings, const QString& facts)
{
    showParts(false);
    m_findings->setFindings(findings);
    m_facts->setText(facts);
    updateCounts();
}

void CasePanel::showNothing()
{
    m_declaration->setDeclaration({});
    m_findings->setFindings({});
    m_documents->setDocuments({}, {}, {});
    m_annotations->setAnnotations({});
    m_notes->setNotes({}, {});
    m_notes->setEditable(false);
    m_history->setHistory({});
    m_facts->clear();
    updateCounts();
}

void CasePanel::setScanFacts(const QString& text)
{
    m_facts->setText(text);
}

void CasePanel::showParts(bool ofCase)
{
    for (const Part& part : std::as_const(m_parts)) {
        part.section->setVisible(ofCase || part.about == About::Scan);
    }
}

void CasePanel::updateCounts()
{
    m_findingsSection->setCount(m_findings->model().rowCount());
    m_annotationsSection->setCount(m_annotations->model().rowCount());
    m_documentsSection->setCount(m_documents->documentsModel().headCount());
    m_historySection->setCount(history().rowCount());
}

void CasePanel::focusNote()
{
    ensureWidgetVisible(m_notes);
    m_notes->focusInput();
}

void CasePanel::focusFirstAnswer()
{
    m_findingsSection->setExpanded(true);
    ensureWidgetVisible(m_findings);
    m_findings->focusFirstAnswer();
}

void CasePanel::focusDocuments()
{
    m_documentsSection->setExpanded(true);
    ensureWidgetVisible(m_documents);
    m_documents->focusList();
}

void CasePanel::stepFinding(int steps)
{
    m_findings->step(steps);
}

} // namespace portlight::widgets
