// Cases whose images look like the one on the screen, most alike first: picture, likeness, what was declared, what was
// decided and what an examination found. GUI thread.
#pragma once

#include "inspection/Case.h"

#include <QAbstractTableModel>
#include <QIcon>
#include <QImage>
#include <QVector>

namespace portlight::widgets {

struct SimilarRow
{
    inspection::CaseId id;
    QString number;
    QString sha256; // of the scan that is alike
    double likeness = 0.0;
    QString goods; // all lines
    inspection::CaseState state = inspection::CaseState::ToInspect;
    std::optional<bool> fraud; // what its examination found; nothing while none said
    qint64 openedMs = 0;
    QImage picture;
};

class SimilarModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { CaseColumn, LikenessColumn, GoodsColumn, StateColumn, OutcomeColumn, OpenedColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    // What an examination found, in words.
    [[nodiscard]] static QString outcomeText(const std::optional<bool>& fraud);

    void setRows(const QVector<SimilarRow>& rows);
    [[nodiscard]] const SimilarRow& rowAt(int row) const { return m_rows.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const SimilarRow& one, int column) const;

    QVector<SimilarRow> m_rows;
    QVector<QIcon> m_pictures;
};

} // namespace portlight::widgets
