// Search box, state groups with their counts and lane toggles: makes the worklist's query.
#pragma once

#include "local_cache/WorklistQuery.h"

#include <QMap>
#include <QTimer>
#include <QWidget>

#include <optional>

class QButtonGroup;
class QGridLayout;
class QLineEdit;
class QToolButton;

namespace portlight::widgets {

// What an officer looks for: sets of case states, and the cases that two desks decided apart.
enum class WorkGroup { Open, Waiting, Contested, Done, All };

class WorklistFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit WorklistFilterBar(QWidget* parent = nullptr);

    [[nodiscard]] local_cache::WorklistQuery query() const;
    [[nodiscard]] bool isFiltering() const; // a search text or a lane is set
    // The group of contested cases is there only while there are some.
    void setCounts(const local_cache::StateCounts& counts, qint64 contested);
    void setGroup(WorkGroup group);
    [[nodiscard]] WorkGroup group() const;
    void focusSearch();
    void clearFilters();

Q_SIGNALS:
    void queryChanged();
    // Enter or the down arrow in the search box: go on in the list.
    void leaveDown();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setTexts();
    // Buttons of one kind in one row, or in two where their words need it.
    void arrange();
    // A search begins in all groups, and its end brings back the group before.
    void widenSearch(const QString& text);
    QWidget* makeGroupRow();
    QWidget* makeLaneRow();

    QLineEdit* m_search = nullptr;
    QButtonGroup* m_groups = nullptr;
    QGridLayout* m_groupRows = nullptr;
    QGridLayout* m_laneRows = nullptr;
    QMap<inspection::Lane, QToolButton*> m_lanes;
    QTimer m_typing; // one query per pause, not per key
    bool m_searching = false;
    std::optional<WorkGroup> m_groupBefore; // the search; none once the officer has chosen another
};

} // namespace portlight::widgets
