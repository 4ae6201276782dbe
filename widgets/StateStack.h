// A view with its other faces: content, or one line (with an icon and an optional button) for empty, loading and error.
#pragma once

#include <QStackedWidget>

class QLabel;
class QPushButton;

namespace portlight::widgets {

class StateStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit StateStack(QWidget* content, QWidget* parent = nullptr);

    void showContent();
    // `button` empty: no button. The button emits actionRequested.
    void showMessage(const QString& iconName, const QString& text, const QString& button = {});
    [[nodiscard]] bool showsContent() const { return currentIndex() == 0; }
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    void actionRequested();

private:
    QLabel* m_icon = nullptr;
    QLabel* m_text = nullptr;
    QPushButton* m_button = nullptr;
};

} // namespace portlight::widgets
