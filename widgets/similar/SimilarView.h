// The list of similar images, and beside it the image asked about above the one chosen. Whoever shows it looks for the
// answer and tells it; what is to be done with a case is emitted. GUI thread.
#pragma once

#include "inspection/Identifiers.h"
#include "widgets/similar/SimilarModel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace portlight::widgets {

class StateStack;

// What was found for one scan.
struct SimilarImages
{
    QVector<SimilarRow> rows; // most alike first
    QImage asked;
    qint64 compared = 0; // images looked at
    bool isVolume = false;
    QString doubt; // what is missing from the answer, one sentence; empty when nothing is
};

class SimilarView : public QWidget
{
    Q_OBJECT

public:
    explicit SimilarView(QWidget* parent = nullptr);

    void showLooking();
    void showProblem(const QString& text);
    void showImages(const SimilarImages& images);

Q_SIGNALS:
    void caseChosen(const portlight::inspection::CaseId& id);
    // The scan of that case beside the one on the screen.
    void comparisonRequested(const QString& caseNumber, const QString& sha256);
    void retryRequested();

private:
    QWidget* makeTable();
    QWidget* makeSide();
    void showChosen();
    [[nodiscard]] const SimilarRow* chosen() const;

    SimilarModel* m_model = nullptr;
    StateStack* m_stack = nullptr;
    QLabel* m_summary = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_asked = nullptr;
    QLabel* m_picture = nullptr;
    QLabel* m_facts = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_compare = nullptr;
};

} // namespace portlight::widgets
