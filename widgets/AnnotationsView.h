// The officer's marks on the scan as a list; Delete removes the chosen one.
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
    void removalRequested(const QUuid& id);

private:
    AnnotationsModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_none = nullptr;
};

} // namespace portlight::widgets
