// The officer's marks on the scan as a list; Enter or a click shows the chosen one, Delete removes it. Copying a row
// takes every measured figure along.
#pragma once

#include "inspection/Annotation.h"

#include <QUuid>
#include <QVector>
#include <QWidget>

class QLabel;
class QTableView;

namespace portlight::widgets {

class AnnotationsModel;

class AnnotationsView : public QWidget
{
    Q_OBJECT

public:
    explicit AnnotationsView(QWidget* parent = nullptr);

    void setAnnotations(const QVector<inspection::Annotation>& annotations);
    [[nodiscard]] AnnotationsModel& model() { return *m_model; }

Q_SIGNALS:
    void chosen(const QUuid& id); // to be shown in the image
    void removalRequested(const QUuid& id);

private:
    AnnotationsModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_none = nullptr;
};

} // namespace portlight::widgets
