// What the worklist asks for and gets: one page at a time, by keyset, so that page 1 and page 10,000 cost the same.
#pragma once

#include "inspection/Case.h"

#include <QMap>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace portlight::local_cache {

enum class WorklistOrder {
    MostUrgent, // open work first: lane red, yellow, blue, none, green; oldest first within a lane
    Newest,
    Oldest,
};

// Where the last page ended; opaque to callers.
struct WorklistCursor
{
    qint64 rank = 0;
    qint64 openedMs = 0;
    qint64 row = 0;
};

struct WorklistQuery
{
    QVector<inspection::CaseState> states; // empty: all
    QVector<inspection::Lane> lanes;       // empty: all
    QString text; // words of case number, container, goods, importer; every word must match a prefix
    WorklistOrder order = WorklistOrder::MostUrgent;
    std::optional<WorklistCursor> after;
    int limit = 100;
    bool contestedOnly = false; // decided apart, for a supervisor to settle
};

struct WorklistRow
{
    inspection::CaseId id;
    QString number;
    QString container;
    QString importer;
    QString goods; // first goods line
    inspection::Lane lane = inspection::Lane::None;
    inspection::CaseState state = inspection::CaseState::AwaitingScan;
    bool contested = false;
    qint64 openedMs = 0;
    qint64 changedMs = 0;
    int scanCount = 0;
    int findingCount = 0;
    int radiographCount = 0;
    int volumeCount = 0;
    QStringList lookedBy; // inspection::modelsThatLooked
    int alarmCount = 0;   // findings of machines that they did not clear
    bool hasFirstAnswer = false;

    // Whether there is something for the model to look at.
    [[nodiscard]] bool concerns(const inspection::ModelAtWork& model) const
    {
        return (model.scanKind == QLatin1String("radiograph") && radiographCount > 0) ||
               (model.scanKind == QLatin1String("volume") && volumeCount > 0);
    }
};

struct WorklistPage
{
    QVector<WorklistRow> rows;
    // Empty: this was the last page. Set, there may be more, even when `rows` is short or empty: a search for very
    // common words stops after some thousand cases, so that no page takes long.
    std::optional<WorklistCursor> next;
};

// What the detectors have not looked at yet.
struct LookQueue
{
    qint64 waiting = 0;
    QVector<inspection::CaseId> first; // most urgent first
};

using StateCounts = QMap<inspection::CaseState, qint64>;

} // namespace portlight::local_cache
