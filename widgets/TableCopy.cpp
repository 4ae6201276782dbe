#include "widgets/TableCopy.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QKeySequence>

#include <set>

namespace portlight::widgets {

namespace {

// On a sheet no shortcut fires (Sheet::event), and the view itself would copy one cell.
class CopyKey : public QObject
{
public:
    CopyKey(QAction* action, QAbstractItemView* view)
        : QObject(view)
        , m_action(action)
    {
        view->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
            m_action->trigger();
            return true;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QAction* m_action;
};

} // namespace

QString rowsAsTsv(const QModelIndexList& selected)
{
    std::set<int> rows;
    for (const QModelIndex& index : selected) {
        rows.insert(index.row());
    }
    if (rows.empty()) {
        return {};
    }
    const QAbstractItemModel* model = selected.first().model();
    QStringList lines;
    for (const int row : rows) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column) {
            cells << model->index(row, column).data(Qt::DisplayRole).toString().simplified();
        }
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

void installRowCopy(QAbstractItemView* view)
{
    auto* action = new QAction(QCoreApplication::translate("TableCopy", "Copy rows"), view);
    action->setShortcut(QKeySequence::Copy);
    action->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(action, &QAction::triggered, view, [view] {
        const QString text = rowsAsTsv(view->selectionModel()->selectedIndexes());
        if (!text.isEmpty()) {
            QGuiApplication::clipboard()->setText(text);
        }
    });
    view->addAction(action);
    new CopyKey(action, view); // the view's
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

} // namespace portlight::widgets
