#include "widgets/AnnotationsView.h"

#include "viewers/InEveryLanguage.h"
#include "widgets/AnnotationsModel.h"
#include "widgets/ListParts.h"

#include <QAction>
#include <QLabel>
#include <QTableView>

namespace portlight::widgets {

AnnotationsView::AnnotationsView(QWidget* parent)
    : QWidget(parent)
    , m_model(new AnnotationsModel(this))
    , m_table(makeListTable(m_model, {}))
    , m_none(makeQuietLabel({}))
{
    m_table->setObjectName(QStringLiteral("annotationsView"));
    stackBelow(this, m_table, m_none);
    auto* remove = new QAction(m_table);
    viewers::inEveryLanguage(this, [this, remove] {
        m_table->setAccessibleName(tr("Marks on the scan"));
        m_none->setText(tr("No marks. Box (B), ruler (M) and marker (T) draw on the scan; N segments what you click."));
        remove->setText(tr("Remove mark"));
    });
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(remove);
    connect(remove, &QAction::triggered, this, [this] {
        const QModelIndex index = m_table->currentIndex();
        if (index.isValid()) {
            Q_EMIT removalRequested(m_model->annotationAt(index.row()).id);
        }
    });
    m_table->setColumnHidden(AnnotationsModel::DetailColumn, true);
    const auto choose = [this](const QModelIndex& index) { Q_EMIT chosen(m_model->annotationAt(index.row()).id); };
    connect(m_table, &QTableView::clicked, this, choose);
    connect(m_table, &QTableView::activated, this, choose);
    fitRows(m_table, m_none);
}

void AnnotationsView::setAnnotations(const QVector<inspection::Annotation>& annotations)
{
    m_model->setAnnotations(annotations);
    fitRows(m_table, m_none);
}

} // namespace portlight::widgets
