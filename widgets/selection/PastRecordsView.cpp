#include "widgets/selection/PastRecordsView.h"

#include "widgets/Metrics.h"
#include "widgets/StateStack.h"
#include "widgets/TableCopy.h"
#include "widgets/Theme.h"
#include "widgets/selection/PastRecordsModel.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace portlight::widgets {

using risk::PastDeclaration;
using risk::ReasonGrounds;

namespace {

QString periodText(const QDate& before)
{
    return before.isValid()
               ? PastRecordsView::tr("accepted before %1").arg(QLocale().toString(before, QLocale::ShortFormat))
               : PastRecordsView::tr("so far");
}

// "21 examined declarations accepted before 03/02/2021, 7 of them fraudulent." and what a price or weight was compared
// with.
QString countedText(const ReasonGrounds& grounds, const QVector<PastDeclaration>& declarations)
{
    const auto count = static_cast<int>(declarations.size());
    const auto frauds = static_cast<int>(std::count_if(
        declarations.cbegin(), declarations.cend(), [](const PastDeclaration& one) { return one.record.isFraud(); }));
    const QString counted =
        PastRecordsView::tr("%n examined declaration(s) %1", nullptr, count).arg(periodText(grounds.before));
    const QString found = PastRecordsView::tr("%n of them fraudulent", nullptr, frauds);
    switch (grounds.basis) {
    case ReasonGrounds::Basis::Outcomes:
        return PastRecordsView::tr("%1, %2.").arg(counted, found);
    case ReasonGrounds::Basis::UnitValues:
        return PastRecordsView::tr("%1, %2. The usual price per kg is the middle one of theirs.").arg(counted, found);
    case ReasonGrounds::Basis::Weights:
        return PastRecordsView::tr("%1, %2. The usual weight is the middle one of theirs.").arg(counted, found);
    }
    Q_UNREACHABLE();
}

QString casesText(const QVector<PastDeclaration>& declarations)
{
    const auto here = static_cast<int>(std::count_if(declarations.cbegin(), declarations.cend(),
                                                     [](const PastDeclaration& one) { return one.here.has_value(); }));
    return here == 0 ? PastRecordsView::tr("None of them has a case on this terminal.")
                     : PastRecordsView::tr("%n of them have a case on this terminal: Enter opens it.", nullptr, here);
}

} // namespace

PastRecordsView::PastRecordsView(const QString& reason, QWidget* parent)
    : QWidget(parent)
    , m_model(new PastRecordsModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_summary(new QLabel)
{
    auto* sentence = new QLabel(reason);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    sentence->setFont(titleFont());
    m_summary->setObjectName(QStringLiteral("pastSummary"));
    m_summary->setWordWrap(true);
    m_summary->setProperty("role", QStringLiteral("quiet"));
    makeTable();
    m_stack = new StateStack(m_table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(sentence);
    layout->addWidget(m_summary);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_table);
    connect(m_stack, &StateStack::actionRequested, this, &PastRecordsView::retryRequested);
    showLooking();
}

void PastRecordsView::makeTable()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(PastRecordsModel::sortRole);
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("pastTable"));
    m_table->setAccessibleName(tr("Past declarations"));
    m_table->setModel(m_sorted);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setStretchLastSection(true);
    m_table->setColumnWidth(PastRecordsModel::NumberColumn, metrics::grid(20));
    m_table->setColumnWidth(PastRecordsModel::ImporterColumn, metrics::grid(22));
    installRowCopy(m_table);
    connect(m_table, &QTableView::activated, this, &PastRecordsView::chooseCase);
}

void PastRecordsView::showLooking()
{
    m_summary->hide();
    m_stack->showMessage(QStringLiteral("awaiting"), tr("Reading the past declarations..."));
}

void PastRecordsView::showProblem(const QString& text)
{
    m_summary->hide();
    m_stack->showMessage(QStringLiteral("warning"), text, tr("Try again"));
}

void PastRecordsView::showRecords(const ReasonGrounds& grounds, const QVector<PastDeclaration>& declarations)
{
    m_model->setDeclarations(declarations);
    if (declarations.isEmpty()) {
        m_summary->hide();
        m_stack->showMessage(
            QStringLiteral("inspect"),
            tr("No examined declaration %1 had this in common with the one at hand.").arg(periodText(grounds.before)));
        return;
    }
    m_summary->setText(countedText(grounds, declarations) + QLatin1Char(' ') + casesText(declarations));
    m_summary->show();
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(PastRecordsModel::DateColumn, Qt::DescendingOrder);
    m_stack->showContent();
    m_table->selectRow(0);
    m_table->setFocus();
}

void PastRecordsView::chooseCase(const QModelIndex& index)
{
    const inspection::CaseId id = m_model->caseAt(m_sorted->mapToSource(index).row());
    if (!id.isNull()) {
        Q_EMIT caseChosen(id);
    }
}

} // namespace portlight::widgets
