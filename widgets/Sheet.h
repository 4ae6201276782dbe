// A panel over the desk that darkens what lies below and closes at Escape: shortcuts, settings, import report. Not a
// window, not modal to the program: work in the background goes on.
#pragma once

#include <QFrame>
#include <QPointer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace portlight::widgets {

class Sheet : public QWidget
{
    Q_OBJECT

public:
    // Covers `over` and follows its size. Deleted when closed.
    Sheet(const QString& title, QWidget* content, QWidget* over);
    void closeSheet();
    void setTitle(const QString& title); // in another language

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void focusContent(); // the first part of the content that takes keys, not the close button

    QFrame* m_card = nullptr;
    QLabel* m_headline = nullptr;
    QToolButton* m_close = nullptr;
    QWidget* m_content = nullptr;
    QPointer<QWidget> m_before; // had the focus
};

} // namespace portlight::widgets
