#include "widgets/FindingsView.h"

#include "viewers/InEveryLanguage.h"
#include "widgets/FindingsDelegate.h"
#include "widgets/FirstAnswerForm.h"
#include "widgets/ListParts.h"
#include "widgets/Metrics.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace portlight::widgets {

namespace {

constexpr double highest = 100.0; // grid steps; more findings scroll inside

} // namespace

FindingsView::FindingsView(QWidget* parent)
    : QWidget(parent)
    , m_model(new FindingsModel(this))
    , m_table(makeListTable(m_model, {}))
    , m_none(makeQuietLabel({}))
    , m_looks(makeQuietLabel({}))
    , m_firstAnswer(new FirstAnswerForm)
{
    viewers::inEveryLanguage(this, [this] {
        m_table->setAccessibleName(tr("Findings"));
        m_none->setText(tr("No findings."));
    });
    m_table->setObjectName(QStringLiteral("findingsView"));
    m_table->setItemDelegateForColumn(FindingsModel::LabelColumn, new FindingsDelegate(*m_model, m_table));
    for (const int column :
         {FindingsModel::AssessmentColumn, FindingsModel::MeasureColumn, FindingsModel::SourceColumn}) {
        m_table->setColumnHidden(column, true); // the delegate shows them
    }
    m_table->horizontalHeader()->setSectionResizeMode(FindingsModel::LabelColumn, QHeaderView::Stretch);
    m_table->setMouseTracking(true);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_looks->setObjectName(QStringLiteral("looksText"));
    m_looks->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QWidget* part : {static_cast<QWidget*>(m_firstAnswer), static_cast<QWidget*>(m_table),
                          static_cast<QWidget*>(m_none), static_cast<QWidget*>(m_looks)}) {
        layout->addWidget(part);
    }
    m_firstAnswer->hide();
    m_looks->hide();
    const auto choose = [this](const QModelIndex& index) { Q_EMIT findingChosen(m_model->findingAt(index.row()).id); };
    connect(m_table, &QTableView::clicked, this, choose);
    connect(m_table, &QTableView::activated, this, choose);
    connect(m_firstAnswer, &FirstAnswerForm::answered, this, &FindingsView::firstAnswerGiven);
    fit();
}

void FindingsView::setFindings(const QVector<inspection::Finding>& findings)
{
    m_model->setFindings(findings);
    fit();
}

void FindingsView::setRemarks(const QHash<inspection::FindingId, FindingRemark>& remarks)
{
    m_model->setRemarks(remarks);
    fit();
}

void FindingsView::setLooks(const QString& text)
{
    m_looks->setText(text);
    m_looks->setVisible(!text.isEmpty());
}

void FindingsView::setVeiled(bool veiled)
{
    if (veiled == isVeiled()) {
        return;
    }
    m_firstAnswer->clear();
    m_firstAnswer->setVisible(veiled);
    fit();
}

bool FindingsView::isVeiled() const
{
    return !m_firstAnswer->isHidden();
}

void FindingsView::focusFirstAnswer()
{
    m_firstAnswer->focusAnswer();
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

void FindingsView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit(); // words wrap anew
}

void FindingsView::fit()
{
    const int rows = m_model->rowCount();
    m_table->setVisible(rows > 0 && !isVeiled());
    m_none->setVisible(rows == 0 && !isVeiled());
    QStyleOptionViewItem option;
    option.rect = QRect(0, 0, width(), 0);
    const auto* delegate = m_table->itemDelegateForColumn(FindingsModel::LabelColumn);
    int height = 4;
    for (int row = 0; row < rows; ++row) {
        const int wanted = delegate->sizeHint(option, m_model->index(row, FindingsModel::LabelColumn)).height();
        m_table->setRowHeight(row, wanted);
        height += wanted;
    }
    m_table->setFixedHeight(std::min(height, metrics::grid(highest)));
}

} // namespace portlight::widgets
