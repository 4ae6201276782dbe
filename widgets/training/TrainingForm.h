// What a training session is to be: shown before it begins. GUI thread.
#pragma once

#include <QVector>
#include <QWidget>

#include <optional>
#include <utility>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
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
    // `due`: re-tests that wait.
    explicit TrainingForm(int due, QWidget* parent = nullptr);

    void setHistory(const QString& sentence); // on the trainee's answers so far
    void offerLessons(const QString& of);     // a country's; empty: none

Q_SIGNALS:
    void begun(const portlight::widgets::TrainingWish& wish);
    void statisticsRequested();
    void lessonsRequested();

private:
    void layOut();
    void addField(const char* name, QWidget* field);
    void setWords();
    void followKind();
    void begin();

    int m_due = 0;
    QVector<std::pair<const char*, QLabel*>> m_names; // of the fields, untranslated
    QComboBox* m_kind = nullptr;
    QComboBox* m_images = nullptr;
    QSpinBox* m_minutes = nullptr;
    QComboBox* m_prevalence = nullptr;
    QComboBox* m_seconds = nullptr;
    QCheckBox* m_aided = nullptr;
    QLabel* m_about = nullptr;
    QLabel* m_history = nullptr;
    QLabel* m_retests = nullptr;
    QPushButton* m_begin = nullptr;
    QPushButton* m_statistics = nullptr;
    QPushButton* m_lessons = nullptr;
    QFormLayout* m_form = nullptr;
};

} // namespace portlight::widgets
