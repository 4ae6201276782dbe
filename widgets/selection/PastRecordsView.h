// The list behind one reason of selection: its sentence, what was counted, and exactly those past declarations. Whoever
// shows it looks for them and tells it; a case to open is emitted. GUI thread.
#pragma once

#include "inspection/Identifiers.h"
#include "risk/figures/PastDeclaration.h"

#include <QWidget>

class QLabel;
class QSortFilterProxyModel;
class QTableView;

namespace portlight::widgets {

class PastRecordsModel;
class StateStack;

class PastRecordsView : public QWidget
{
    Q_OBJECT

public:
    // `reason` in the words it was recorded with. Begins as showLooking().
    explicit PastRecordsView(const QString& reason, QWidget* parent = nullptr);

    void showLooking();
    void showProblem(const QString& text);
    void showRecords(const risk::ReasonGrounds& grounds, const QVector<risk::PastDeclaration>& declarations);

Q_SIGNALS:
    void caseChosen(const portlight::inspection::CaseId& id);
    void retryRequested();

private:
    void makeTable();
    void chooseCase(const QModelIndex& index);

    PastRecordsModel* m_model = nullptr;
    QSortFilterProxyModel* m_sorted = nullptr;
    QLabel* m_summary = nullptr;
    QTableView* m_table = nullptr;
    StateStack* m_stack = nullptr;
};

} // namespace portlight::widgets
