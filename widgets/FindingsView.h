// The findings of a case as a list; choosing one asks the viewers to show it.
#pragma once

#include "inspection/Finding.h"

#include <QVector>
#include <QWidget>

class QLabel;
class QTableView;

namespace portlight::widgets {

class FindingsModel;

class FindingsView : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsView(QWidget* parent = nullptr);

    void setFindings(const QVector<inspection::Finding>& findings);
    [[nodiscard]] FindingsModel& model() { return *m_model; }
    // Selects and shows the finding `steps` below (negative: above) the selected one, round the end.
    void step(int steps);

Q_SIGNALS:
    void findingChosen(const portlight::inspection::FindingId& id);

private:
    FindingsModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_none = nullptr;
};

} // namespace portlight::widgets
