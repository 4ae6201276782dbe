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
    QString exercise = {}; // id, of those that a country offers; empty: none of them
};

// A country's exercise by its own title. Its wish says what is fixed about it; without one this sandbox does not have
// it, and it is only named.
struct TrainingOffer
{
    QString id;
    QString title;
    std::optional<TrainingWish> wish;
};

class TrainingForm : public QWidget
{
    Q_OBJECT

public:
    // `due`: re-tests that wait.
    explicit TrainingForm(int due, QWidget* parent = nullptr);

    void setHistory(const QString& sentence);                                     // on the trainee's answers so far
    void offerLessons(const QString& of);                                         // a country's; empty: none
    void offerExercises(const QString& of, const QVector<TrainingOffer>& offers); // a country's, once
    [[nodiscard]] TrainingWish wish() const;

Q_SIGNALS:
    void changed(const portlight::widgets::TrainingWish& wish);
    void begun(const portlight::widgets::TrainingWish& wish);
    void statisticsRequested();
    void lessonsRequested();

private:
    void layOut();
    void addField(const char* name, QWidget* field);
    void setWords();
    void followKind();
    [[nodiscard]] const TrainingOffer* chosenOffer() const;
    void sayAbout();

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
    QString m_country;
    QVector<TrainingOffer> m_offers;
    int m_ownImages = 0; // chosen by the trainee, while an exercise has others
    int m_ownShare = 0;
};

} // namespace portlight::widgets
