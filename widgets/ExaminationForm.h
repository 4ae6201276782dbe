// What a physical examination found: which of the classes that detectors know were there, or nothing, and in words.
// From these answers comes what is known of the alarms' worth.
#pragma once

#include <QStringList>
#include <QVector>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace portlight::widgets {

struct ExaminationAnswer
{
    QStringList confirmed; // class names as the models have them
    QString text;
    bool isFraud = false; // anything against the declaration or the law was found
};

class ExaminationForm : public QWidget
{
    Q_OBJECT

public:
    // `alarmed`: classes alarmed on in this case, offered first; `others`: the rest that the models know.
    ExaminationForm(const QStringList& alarmed, const QStringList& others, QWidget* parent = nullptr);
    void showRefusal(const QString& text);

Q_SIGNALS:
    void submitted(const portlight::widgets::ExaminationAnswer& answer);

private:
    void addClasses(const QString& title, const QStringList& labels);
    void submit();

    QVector<std::pair<QString, QCheckBox*>> m_classes;
    QCheckBox* m_nothing = nullptr;
    QCheckBox* m_other = nullptr;
    QLineEdit* m_text = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_record = nullptr;
};

} // namespace portlight::widgets
