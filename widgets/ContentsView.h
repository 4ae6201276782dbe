// The image beside the declaration: does it look like what was declared, how heavy it reads, what kinds of matter it
// holds. A reason to look, never a finding. GUI thread.
#pragma once

#include "inference/contents/Likeness.h"

#include <QWidget>

class QLabel;

namespace portlight::widgets {

class ContentsView : public QWidget
{
    Q_OBJECT

public:
    explicit ContentsView(QWidget* parent = nullptr);

    void showReading();
    // A radiograph, or values without a meaning.
    void showNoWeight();
    void showNothing();
    void showContents(const inference::ContentsEstimate& seen, const inference::Likeness& likeness,
                      const std::optional<double>& declaredKg);
    [[nodiscard]] QString text() const; // as read aloud

private:
    void say(const QString& verdict, const char* role, const QString& reasons, const QString& detail);

    QLabel* m_verdict = nullptr;
    QLabel* m_reasons = nullptr;
    QLabel* m_detail = nullptr;
};

} // namespace portlight::widgets
