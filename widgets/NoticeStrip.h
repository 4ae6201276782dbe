// One sentence to the officer at the top of the desk, instead of a message box: it never takes the focus, goes at
// Escape or after a while, and can be copied.
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace portlight::widgets {

enum class NoticeKind { Information, Problem };

class NoticeStrip : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeStrip(QWidget* parent = nullptr);

    // Problems stay until dismissed; information goes after some seconds. `action` adds a button.
    void showNotice(NoticeKind kind, const QString& text, const QString& action = {});
    void dismiss();
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void actionRequested();

private:
    QLabel* m_icon = nullptr;
    QLabel* m_text = nullptr;
    QToolButton* m_action = nullptr;
    QToolButton* m_close = nullptr;
    QTimer m_fade;
};

} // namespace portlight::widgets
