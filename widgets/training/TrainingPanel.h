// Beside the image of an exercise: how far the session is, what is asked, and after the answer what was in it. GUI
// thread.
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace portlight::widgets {

enum class Verdict { Right, Wrong, Neutral };

class TrainingPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TrainingPanel(QWidget* parent = nullptr);

    // `kind`: of the session, as on its form.
    void setSession(const QString& kind, int images);
    void setKind(const QString& kind); // in another language
    void setShown(int shown);
    void showPreparing();
    // `hint`: how to answer; `isRetest` and `isAided` are said as well.
    void showQuestion(bool isRetest, bool isAided);
    void showMarking();
    void showFeedback(Verdict verdict, const QString& headline, const QString& detail);
    void showSummary(const QString& headline, const QString& detail);
    void focusAction(); // what comes after feedback or summary
    // Of a timed image, in seconds; hides itself below zero.
    void setRemaining(double seconds, double of);

Q_SIGNALS:
    void nextRequested();
    void endRequested(); // of the session, before its time
    void statisticsRequested();

private:
    void setWords();
    void say(const QString& iconName, Verdict verdict, const QString& headline, const QString& detail);

    QLabel* m_kind = nullptr;
    QLabel* m_count = nullptr;
    QProgressBar* m_progress = nullptr;
    QProgressBar* m_clock = nullptr;
    QLabel* m_icon = nullptr;
    QLabel* m_headline = nullptr;
    QLabel* m_detail = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_statistics = nullptr;
    QPushButton* m_end = nullptr;
    int m_images = 0;
    int m_answered = 0;
    bool m_isOver = false;
};

} // namespace portlight::widgets
