// The worklist as a table that grows by pages while the officer scrolls. One request runs at a time; a new filter or
// search overtakes the one under way. GUI thread only.
#pragma once

#include "inspection/Error.h"
#include "widgets/WorklistFeed.h"

#include <QAbstractTableModel>

#include <functional>
#include <optional>

namespace portlight::widgets {

// How far the detectors are with a case, as the worklist shows it.
enum class LookState {
    None, // nothing for them to look at
    Waiting,
    Looking,
    Veiled, // looked at, but an officer reads it unaided first
    Looked
};

// What the worklist must know of the detectors to say so.
struct WorklistLooks
{
    QVector<inspection::ModelAtWork> models; // those in use
    inspection::CaseId looking;
    // Whether the findings of a case are still hidden from the officer.
    std::function<bool(const local_cache::WorklistRow&)> isVeiled;
};

class WorklistModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NumberColumn,
        LaneColumn,
        StateColumn,
        ContainerColumn,
        GoodsColumn,
        ImporterColumn,
        AgeColumn,
        ColumnCount
    };
    enum class Status { Idle, Loading, Ready, Failed };

    explicit WorklistModel(WorklistFeed& feed, QObject* parent = nullptr);

    // States, lanes, text and order; the page part is the model's own.
    void setQuery(const local_cache::WorklistQuery& query);
    [[nodiscard]] const local_cache::WorklistQuery& query() const { return m_query; }
    // Asks again for what is shown; rows that stayed the same keep their place.
    void refresh();
    // Ages grow while nothing else changes.
    void refreshAges();
    void setLooks(const WorklistLooks& looks);
    [[nodiscard]] LookState lookStateAt(int row) const;
    // "2 alarms", "waiting"; empty for None.
    [[nodiscard]] QString lookTextAt(int row) const;

    [[nodiscard]] Status status() const { return m_status; }
    [[nodiscard]] const inspection::Error& error() const { return m_error; }
    [[nodiscard]] const local_cache::WorklistRow& rowAt(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowOf(const inspection::CaseId& id) const; // -1 when not loaded

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void statusChanged(portlight::widgets::WorklistModel::Status status);

private:
    enum class Request { None, Replace, Append };

    void request(Request kind, int limit);
    void takePage(quint64 ticket, const local_cache::WorklistPage& page);
    void takeFailure(quint64 ticket, const inspection::Error& error);
    void replaceRows(const QVector<local_cache::WorklistRow>& rows);
    void setStatus(Status status);
    [[nodiscard]] QString cellText(const local_cache::WorklistRow& row, int column) const;

    WorklistFeed& m_feed;
    local_cache::WorklistQuery m_query;
    QVector<local_cache::WorklistRow> m_rows;
    std::optional<local_cache::WorklistCursor> m_next;
    quint64 m_ticket = 0;
    Request m_pending = Request::None;
    Status m_status = Status::Idle;
    inspection::Error m_error;
    WorklistLooks m_looks;
};

} // namespace portlight::widgets
