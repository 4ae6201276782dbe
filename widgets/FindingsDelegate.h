// Draws a finding: what it is and how sure the detector was, who found it, and below what such alarms have been worth
// here or the rule that stands in place of a doubtful one. Nothing is cut off: the row grows with its words.
#pragma once

#include <QStyledItemDelegate>

namespace portlight::widgets {

class FindingsModel;

class FindingsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FindingsDelegate(const FindingsModel& model, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    // For a row as wide as `option.rect`.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const FindingsModel& m_model;
};

} // namespace portlight::widgets
