#include "widgets/CasePanel.h"

#include "widgets/AnnotationsModel.h"
#include "widgets/CollapsibleSection.h"
#include "widgets/DeclarationView.h"
#include "widgets/FindingsModel.h"
#include "widgets/HistoryDelegate.h"
#include "widgets/HistoryModel.h"
#include "widgets/Metrics.h"
#include "widgets/TableCopy.h"
#include "widgets/Theme.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace portlight::widgets {

namespace {

constexpr int ageTickMs = 30000;
constexpr int mostTableRows = 6;
constexpr int mostHistoryRows = 8;

// Short lists show whole; long ones scroll inside; an empty one gives way to its line of text.
void fitRows(QTableView* view, QLabel* emptyText)
{
    const int rows = std::clamp(view->model()->rowCount(), 1, mostTableRows);
    view->setFixedHeight(rows * view->verticalHeader()->defaultSectionSize() + 4);
    view->setVisible(view->model()->rowCount() > 0);
    emptyText->setVisible(view->model()->rowCount() == 0);
}

QLabel* quietLabel(const QString& text)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setContentsMargins(metrics::grid(), 0, metrics::grid(), metrics::grid(0.5));
    label->setProperty("role", QStringLiteral("quiet"));
    return label;
}

QWidget* boxed(QWidget* view, QLabel* emptyText)
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(view);
    layout->addWidget(emptyText);
    return box;
}

} // namespace

CasePanel::CasePanel(QWidget* parent)
    : QScrollArea(parent)
    , m_findings(new FindingsModel(this))
    , m_annotations(new AnnotationsModel(this))
    , m_history(new HistoryModel(this))
    , m_declaration(new DeclarationView)
    , m_notes(new NotesView)
    , m_noFindings(quietLabel(tr("No findings.")))
    , m_noAnnotations(quietLabel(tr("No marks. Box (B), ruler (M) and marker (T) draw on the scan.")))
    , m_facts(quietLabel({}))
{
    setAccessibleName(tr("Case"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, metrics::grid(0.5), 0, metrics::grid());
    layout->setSpacing(metrics::grid(0.5));
    setWidget(body);

    addSection(QStringLiteral("declaration"), tr("Declaration"), m_declaration);
    buildFindings();
    buildAnnotations();
    addSection(QStringLiteral("notes"), tr("Notes"), m_notes);
    buildHistory();
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addSection(QStringLiteral("scan"), tr("Scan"), m_facts);
    layout->addStretch(1);

    connect(m_notes, &NotesView::noteEntered, this, &CasePanel::noteEntered);
    auto* ages = new QTimer(this);
    ages->start(ageTickMs);
    connect(ages, &QTimer::timeout, m_history, &HistoryModel::refreshAges);
    showNothing();
}

CollapsibleSection* CasePanel::addSection(const QString& id, const QString& title, QWidget* content)
{
    auto* section = new CollapsibleSection(id, title, content);
    static_cast<QVBoxLayout*>(widget()->layout())->addWidget(section);
    m_sections.append(section);
    return section;
}

QTableView* CasePanel::makeTable(QAbstractItemModel* model, const QString& name)
{
    auto* view = new QTableView;
    view->setModel(model);
    view->setAccessibleName(name);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setShowGrid(false);
    view->setTabKeyNavigation(false);
    view->horizontalHeader()->hide();
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->horizontalHeader()->setStretchLastSection(true);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(metrics::lineHeight() + metrics::grid());
    view->setIconSize(metrics::iconSize());
    view->setWordWrap(false);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    installRowCopy(view);
    return view;
}

void CasePanel::buildFindings()
{
    m_findingsView = makeTable(m_findings, tr("Findings"));
    m_findingsView->setObjectName(QStringLiteral("findingsView"));
    m_findingsView->setColumnHidden(FindingsModel::SourceColumn, true);
    const auto choose = [this](const QModelIndex& index) {
        Q_EMIT findingChosen(m_findings->findingAt(index.row()).id);
    };
    connect(m_findingsView, &QTableView::clicked, this, choose);
    connect(m_findingsView, &QTableView::activated, this, choose);
    addSection(QStringLiteral("findings"), tr("Findings"), boxed(m_findingsView, m_noFindings));
}

void CasePanel::buildAnnotations()
{
    m_annotationsView = makeTable(m_annotations, tr("Marks on the scan"));
    m_annotationsView->setObjectName(QStringLiteral("annotationsView"));
    auto* remove = new QAction(tr("Remove mark"), m_annotationsView);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_annotationsView->addAction(remove);
    connect(remove, &QAction::triggered, this, [this] {
        const QModelIndex index = m_annotationsView->currentIndex();
        if (index.isValid()) {
            Q_EMIT annotationRemovalRequested(m_annotations->annotationAt(index.row()).id);
        }
    });
    addSection(QStringLiteral("marks"), tr("Marks"), boxed(m_annotationsView, m_noAnnotations));
}

void CasePanel::buildHistory()
{
    m_historyView = new QListView;
    m_historyView->setObjectName(QStringLiteral("historyView"));
    m_historyView->setAccessibleName(tr("History"));
    m_historyView->setModel(m_history);
    m_historyView->setModelColumn(HistoryModel::EventColumn);
    m_historyView->setItemDelegate(new HistoryDelegate(*m_history, m_historyView));
    m_historyView->setUniformItemSizes(true);
    m_historyView->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_historyView->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_historyView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    installRowCopy(m_historyView);
    addSection(QStringLiteral("history"), tr("History"), m_historyView);
}

void CasePanel::showCase(const inspection::Case& shown, const QVector<local_cache::HistoryEntry>& history,
                         const NotesView::OfficerName& nameOf)
{
    setCaseSectionsVisible(true);
    m_declaration->setDeclaration(shown.declaration);
    m_findings->setFindings(shown.findings);
    m_annotations->setAnnotations(shown.annotations);
    m_notes->setNotes(shown.notes, nameOf);
    m_notes->setEditable(shown.state != inspection::CaseState::Closed);
    m_history->setHistory(history);
    updateCounts();
}

void CasePanel::showFile(const QVector<inspection::Finding>& findings, const QString& facts)
{
    setCaseSectionsVisible(false);
    m_findings->setFindings(findings);
    m_facts->setText(facts);
    updateCounts();
}

void CasePanel::showNothing()
{
    m_declaration->setDeclaration({});
    m_findings->setFindings({});
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

void CasePanel::setCaseSectionsVisible(bool visible)
{
    for (CollapsibleSection* section : std::as_const(m_sections)) {
        const bool ofFile = section->id() == QLatin1String("findings") || section->id() == QLatin1String("scan");
        section->setVisible(visible || ofFile);
    }
}

void CasePanel::updateCounts()
{
    for (CollapsibleSection* section : std::as_const(m_sections)) {
        if (section->id() == QLatin1String("findings")) {
            section->setCount(m_findings->rowCount());
        } else if (section->id() == QLatin1String("marks")) {
            section->setCount(m_annotations->rowCount());
        } else if (section->id() == QLatin1String("history")) {
            section->setCount(m_history->rowCount());
        }
    }
    fitRows(m_findingsView, m_noFindings);
    fitRows(m_annotationsView, m_noAnnotations);
    const int rows = std::clamp(m_history->rowCount(), 1, mostHistoryRows);
    m_historyView->setFixedHeight(rows * m_historyView->itemDelegate()->sizeHint({}, {}).height() + 4);
}

void CasePanel::focusNote()
{
    ensureWidgetVisible(m_notes);
    m_notes->focusInput();
}

void CasePanel::stepFinding(int steps)
{
    const int count = m_findings->rowCount();
    if (count == 0) {
        return;
    }
    const int current = m_findingsView->currentIndex().row();
    const int target = current < 0 ? 0 : (current + steps + count) % count;
    m_findingsView->selectRow(target);
    Q_EMIT findingChosen(m_findings->findingAt(target).id);
}

} // namespace portlight::widgets
