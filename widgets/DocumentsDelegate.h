// Draws documents and seals with their chains: a line from link to link, a node a link; what does not hold has another
// shape as well as another colour.
#pragma once

#include "widgets/DocumentsModel.h"

#include <QStyledItemDelegate>

namespace portlight::widgets {

class DocumentsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit DocumentsDelegate(const DocumentsModel& model, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    // Depends on the width in `option.rect`: words wrap.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintHead(QPainter& painter, const QStyleOptionViewItem& option, const DocumentsModel::Row& row) const;
    void paintLink(QPainter& painter, const QStyleOptionViewItem& option, const DocumentsModel::Row& row) const;

    const DocumentsModel& m_model;
};

} // namespace portlight::widgets
