// The bottom of the case: what the officer may decide now. Buttons come from commands; a disabled one says why on
// hover.
#pragma once

#include "inspection/Case.h"

#include <QList>
#include <QWidget>

class QAction;
class QLabel;

namespace portlight::widgets {

class DecisionBar : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionBar(const QList<QAction*>& actions, QWidget* parent = nullptr);

    // State of the open case, or a line of why nothing can be decided.
    void showState(inspection::CaseState state, bool contested);
    void showText(const QString& text);

private:
    QLabel* m_icon = nullptr;
    QLabel* m_text = nullptr;
};

} // namespace portlight::widgets
