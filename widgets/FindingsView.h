// The findings of a case as a list; choosing one asks the viewers to show it.
#pragma once

#include "inspection/Finding.h"
#include "widgets/FindingsModel.h"

#include <QVector>
#include <QWidget>

class QLabel;
class QTableView;

namespace portlight::widgets {

class FirstAnswerForm;

class FindingsView : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsView(QWidget* parent = nullptr);

    void setFindings(const QVector<inspection::Finding>& findings);
    void setRemarks(const QHash<inspection::FindingId, FindingRemark>& remarks);
    // The line below the list: who has looked and who has not. An empty one is hidden.
    void setLooks(const QString& text);
    // Instead of the list: the officer says first what they see. The form keeps what was typed while it is shown.
    void setVeiled(bool veiled);
    [[nodiscard]] bool isVeiled() const;
    void focusFirstAnswer();
    [[nodiscard]] FindingsModel& model() { return *m_model; }
    // Selects and shows the finding `steps` below (negative: above) the selected one, round the end.
    void step(int steps);

Q_SIGNALS:
    void findingChosen(const portlight::inspection::FindingId& id);
    void firstAnswerGiven(bool suspicious, const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    FindingsModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_none = nullptr;
    QLabel* m_looks = nullptr;
    FirstAnswerForm* m_firstAnswer = nullptr;
};

} // namespace portlight::widgets
