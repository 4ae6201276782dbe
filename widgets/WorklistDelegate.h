// Draws a worklist row in two lines: lane shape and word, number and age, goods and state.
#pragma once

#include <QStyledItemDelegate>

namespace portlight::widgets {

class WorklistModel;

class WorklistDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit WorklistDelegate(const WorklistModel& model, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const WorklistModel& m_model;
};

} // namespace portlight::widgets
