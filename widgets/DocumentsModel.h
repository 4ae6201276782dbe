// Trade documents and seals of the open case as rows: each document and seal, and below it its chain, oldest first.
#pragma once

#include "inspection/TradeDocument.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QVector>

#include <functional>

namespace portlight::widgets {

class DocumentsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhatColumn, StateColumn, OfficerColumn, TimeColumn, StationColumn, HashColumn, ColumnCount };
    enum class Rank { Head, Link }; // a document or seal; one link of its chain
    enum class Tone { Plain, Good, Caution, Alarm };

    struct Row
    {
        Rank rank = Rank::Head;
        Tone tone = Tone::Plain;
        bool isLast = false; // of its chain
        bool isSeal = false;
        QUuid document; // whose row it is; null for a seal's
        QString seal;
        QString text;
        QString state; // Head: who has it, or what is wrong; Link: empty
        qint64 timeMs = 0;
        inspection::OfficerId officer;
        QString station;
        QString sha256;
    };

    // What is to be said of one event beside its sentence: whether the party signed it.
    struct Remark
    {
        QString text;
        Tone tone = Tone::Plain; // a worse one than the event's own is shown
    };
    using Remarks = QHash<inspection::EventId, Remark>;

    using OfficerName = std::function<QString(const inspection::OfficerId&)>;
    using QAbstractTableModel::QAbstractTableModel;

    // For the next setDocuments().
    void setRemarks(const Remarks& remarks) { m_remarks = remarks; }
    void setDocuments(const QVector<inspection::TradeDocument>& documents, const QVector<inspection::Seal>& seals,
                      const OfficerName& nameOf);
    [[nodiscard]] int headCount() const; // documents and seals
    [[nodiscard]] const Row& rowAt(int row) const { return m_rows.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void addDocument(const inspection::TradeDocument& document);
    void addSeal(const inspection::Seal& seal);
    [[nodiscard]] QString cell(const Row& row, int column) const;

    QVector<Row> m_rows;
    Remarks m_remarks;
    OfficerName m_nameOf;
};

} // namespace portlight::widgets
