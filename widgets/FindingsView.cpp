#include "widgets/FindingsView.h"

#include "widgets/FindingsModel.h"
#include "widgets/ListParts.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace portlight::widgets {

FindingsView::FindingsView(QWidget* parent)
    : QWidget(parent)
    , m_model(new FindingsModel(this))
    , m_table(makeListTable(m_model, tr("Findings")))
    , m_none(makeQuietLabel(tr("No findings.")))
{
    m_table->setObjectName(QStringLiteral("findingsView"));
    m_table->setColumnHidden(FindingsModel::SourceColumn, true);
    auto* header = m_table->horizontalHeader(); // a long name gives way, what was measured does not
    header->setStretchLastSection(false);
    header->setSectionResizeMode(FindingsModel::LabelColumn, QHeaderView::Stretch);
    stackBelow(this, m_table, m_none);
    const auto choose = [this](const QModelIndex& index) { Q_EMIT findingChosen(m_model->findingAt(index.row()).id); };
    connect(m_table, &QTableView::clicked, this, choose);
    connect(m_table, &QTableView::activated, this, choose);
    fitRows(m_table, m_none);
}

void FindingsView::setFindings(const QVector<inspection::Finding>& findings)
{
    m_model->setFindings(findings);
    fitRows(m_table, m_none);
}

void FindingsView::step(int steps)
{
    const int count = m_model->rowCount();
    if (count == 0) {
        return;
    }
    const int current = m_table->currentIndex().row();
    const int target = current < 0 ? 0 : (current + steps + count) % count;
    m_table->selectRow(target);
    Q_EMIT findingChosen(m_model->findingAt(target).id);
}

} // namespace portlight::widgets
