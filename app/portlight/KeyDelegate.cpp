#include "app/portlight/KeyDelegate.h"

#include <QKeySequenceEdit>

namespace portlight::app {

QWidget* KeyDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const
{
    auto* editor = new QKeySequenceEdit(parent);
    auto* self = const_cast<KeyDelegate*>(this); // the interface is const, its signals are not
    connect(editor, &QKeySequenceEdit::editingFinished, self, [self, editor] {
        // One key, not a chord of four; Backspace alone takes the key away.
        const QKeySequence pressed = editor->keySequence();
        const QKeySequence first = pressed.isEmpty() ? pressed : QKeySequence(pressed[0]);
        editor->setKeySequence(first == QKeySequence(Qt::Key_Backspace) ? QKeySequence() : first);
        Q_EMIT self->commitData(editor);
        Q_EMIT self->closeEditor(editor);
    });
    return editor;
}

void KeyDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    static_cast<QKeySequenceEdit*>(editor)->setKeySequence(index.data(Qt::EditRole).value<QKeySequence>());
}

void KeyDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    model->setData(index, QVariant::fromValue(static_cast<QKeySequenceEdit*>(editor)->keySequence()), Qt::EditRole);
}

} // namespace portlight::app
