// The officer's own first answer, before any finding is shown: nothing seen, or something suspicious and what it is.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace portlight::widgets {

class FirstAnswerForm : public QWidget
{
    Q_OBJECT

public:
    explicit FirstAnswerForm(QWidget* parent = nullptr);

    void clear();
    void focusAnswer();

Q_SIGNALS:
    // `text` is never empty when suspicious.
    void answered(bool suspicious, const QString& text);

private:
    void answerSuspicious();

    QLineEdit* m_text = nullptr;
    QPushButton* m_nothing = nullptr;
    QPushButton* m_suspicious = nullptr;
    QLabel* m_problem = nullptr;
};

} // namespace portlight::widgets
