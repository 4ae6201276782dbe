// The second strip above a radiograph: what can be laid over it, each by its word, pressed while it is on.
#pragma once

#include <QList>
#include <QWidget>

class QAction;

namespace portlight::widgets {

class EnhancementBar : public QWidget
{
    Q_OBJECT

public:
    // A null action makes a gap.
    explicit EnhancementBar(const QList<QAction*>& actions, QWidget* parent = nullptr);
};

} // namespace portlight::widgets
