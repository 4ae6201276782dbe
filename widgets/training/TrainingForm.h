// What a training session is to be: shown before it begins. GUI thread.
#pragma once

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace portlight::widgets {

struct TrainingWish
{
    enum class Images { Radiographs, Ct, Both };

    bool isRareTargets = false; // else what this trainee misses
    Images images = Images::Radiographs;
    int minutes = 20;
    double prevalence = 0.05; // of threats, in a rare-target block
    std::optional<double> secondsAllowed;
    bool isAided = false;
};

class TrainingForm : public QWidget
{
    Q_OBJECT

public:
    // `due`: re-tests that wait; `history`: one sentence on the trainee's answers so far.
    TrainingForm(int due, const QString& history, QWidget* parent = nullptr);

Q_SIGNALS:
    void begun(const portlight::widgets::TrainingWish& wish);
    void statisticsRequested();

private:
    void followKind();
    void begin();

    QComboBox* m_kind = nullptr;
    QComboBox* m_images = nullptr;
    QSpinBox* m_minutes = nullptr;
    QComboBox* m_prevalence = nullptr;
    QComboBox* m_seconds = nullptr;
    QCheckBox* m_aided = nullptr;
    QLabel* m_about = nullptr;
};

} // namespace portlight::widgets
