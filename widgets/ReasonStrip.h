// The strip that opens above the decision bar: says what is about to be signed, takes the reason, and waits for Enter.
// No decision is made by one key alone. Escape goes back.
#pragma once

#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace portlight::widgets {

enum class ReasonNeed { Required, Optional };

class ReasonStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonStrip(QWidget* parent = nullptr);

    // Opens with the focus in the reason; `quickReasons` are offered as Alt+1, Alt+2 ...
    void ask(const QString& question, const QString& confirm, ReasonNeed need, const QStringList& quickReasons);
    // A refusal from below: the strip stays open and says it.
    // The open strip in other words; what was typed stays.
    void reword(const QString& question, const QString& confirm, const QStringList& quickReasons);
    void showRefusal(const QString& text);
    void closeStrip();

Q_SIGNALS:
    void confirmed(const QString& reason);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void offerReasons(const QStringList& reasons);
    void confirm();

    QLabel* m_question = nullptr;
    QLabel* m_refusal = nullptr;
    QLineEdit* m_reason = nullptr;
    QPushButton* m_confirm = nullptr;
    QPushButton* m_cancel = nullptr;
    QWidget* m_quick = nullptr;
    ReasonNeed m_need = ReasonNeed::Required;
};

} // namespace portlight::widgets
