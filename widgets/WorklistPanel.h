// The left side of the desk: filters over the list of cases, with its empty, loading and error faces.
#pragma once

#include "widgets/WorklistModel.h"

#include <QImage>
#include <QPersistentModelIndex>
#include <QPoint>
#include <QWidget>

#include <functional>

class QListView;
class QTimer;

namespace portlight::widgets {

class StateStack;
class WorklistFilterBar;

class WorklistPanel : public QWidget
{
    Q_OBJECT

public:
    explicit WorklistPanel(WorklistFeed& feed, QWidget* parent = nullptr);

    [[nodiscard]] WorklistModel& model() { return *m_model; }
    [[nodiscard]] WorklistFilterBar& filters() { return *m_filters; }
    [[nodiscard]] QListView& view() { return *m_view; }

    // Asks for rows and counts again.
    void refresh();
    // Marks the open case as the current row, and keeps it so over refreshes.
    void setCurrentCase(const inspection::CaseId& id);
    // Opens the case `steps` rows below (negative: above) the open one.
    void openNeighbour(int steps);
    // The case after the open one, if it is loaded: what to read ahead.
    [[nodiscard]] std::optional<inspection::CaseId> nextCase() const;
    void focusList();

    // Where the picture of a case under the pointer comes from; null where there is none (yet).
    using PictureSource = std::function<QImage(const inspection::CaseId& id)>;
    void setPictures(PictureSource pictures) { m_pictures = std::move(pictures); }
    // A picture came that was not there before: it joins the words under the pointer.
    void refreshToolTip();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void caseChosen(const portlight::inspection::CaseId& id);
    void importRequested();

private:
    void showStatus();
    void chooseRow(int row);
    void restoreCurrent();
    void setCurrentRow(int row);
    void showToolTip(const QModelIndex& index, const QPoint& at);

    WorklistFeed& m_feed;
    WorklistModel* m_model = nullptr;
    WorklistFilterBar* m_filters = nullptr;
    QListView* m_view = nullptr;
    StateStack* m_stack = nullptr;
    inspection::CaseId m_current;
    int m_lastRow = 0; // where the open case stood last
    PictureSource m_pictures;
    QPersistentModelIndex m_pointed; // whose words are shown under the pointer
    QPoint m_pointedAt;              // of the screen
};

} // namespace portlight::widgets
