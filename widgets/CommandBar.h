// The top line of the desk: menu, case number, container, lane and timer on the left; station, officer and mode right.
#pragma once

#include "inspection/Case.h"

#include <QElapsedTimer>
#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QTimer;
class QToolButton;

namespace portlight::widgets {

class LaneMark;

class CommandBar : public QWidget
{
    Q_OBJECT

public:
    explicit CommandBar(QMenu* menu, QWidget* parent = nullptr);

    void showCase(const inspection::Case& shown); // the timer starts anew for another case
    void showNoCase();
    // What is shown and no case: a file, a training session; `what` says what that means.
    void showFile(const QString& name, const QString& what = {});
    void showOfficer(const QString& station, const QString& officer, const QString& roles);
    // SANDBOX in place of LIVE, and a button for the way into a training session.
    void showSandbox(QAction* train);
    void openMenu();

private:
    void setTexts();
    void setCaseVisible(bool visible);
    void showTimer();

    QToolButton* m_menu = nullptr;
    QLabel* m_number = nullptr;
    QLabel* m_container = nullptr;
    LaneMark* m_lane = nullptr;
    QLabel* m_timer = nullptr;
    QLabel* m_banner = nullptr;
    QString m_file;        // viewed outside any case
    QString m_fileMeaning; // empty: a file
    bool m_isSandbox = false;
    QLabel* m_officer = nullptr;
    QLabel* m_mode = nullptr;
    QTimer* m_tick = nullptr;
    QElapsedTimer m_since;
    inspection::CaseId m_case;
};

} // namespace portlight::widgets
