// Draws a history entry: proof icon and word, the event, then officer and relative time.
#pragma once

#include <QStyledItemDelegate>

namespace portlight::widgets {

class HistoryModel;

class HistoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit HistoryDelegate(const HistoryModel& model, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const HistoryModel& m_model;
};

} // namespace portlight::widgets
