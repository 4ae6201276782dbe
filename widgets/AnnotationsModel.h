// The officer's marks on the open case's scans, in the order drawn.
#pragma once

#include "inspection/Annotation.h"

#include <QAbstractTableModel>
#include <QVector>

namespace portlight::widgets {

class AnnotationsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { KindColumn, MeasureColumn, TextColumn, DetailColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setAnnotations(const QVector<inspection::Annotation>& annotations);
    [[nodiscard]] const inspection::Annotation& annotationAt(int row) const { return m_annotations.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVector<inspection::Annotation> m_annotations;
};

} // namespace portlight::widgets
