// What happened to the case and whether each signature holds, newest first; ages keep up by themselves.
#pragma once

#include "local_cache/CaseCache.h"

#include <QListView>

namespace portlight::widgets {

class HistoryModel;

class HistoryView : public QListView
{
    Q_OBJECT

public:
    explicit HistoryView(QWidget* parent = nullptr);

    void setHistory(const QVector<local_cache::HistoryEntry>& history);
    [[nodiscard]] HistoryModel& historyModel() { return *m_history; }

private:
    void fitHeight();

    HistoryModel* m_history = nullptr;
};

} // namespace portlight::widgets
