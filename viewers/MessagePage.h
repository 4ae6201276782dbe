// The face of the view while no scan is shown: one sentence in the middle, below a small picture where one came ahead
// of the scan. GUI thread.
#pragma once

#include <QImage>
#include <QWidget>

namespace portlight::viewers {

class MessagePage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    void show(const QString& text, const QImage& picture);
    [[nodiscard]] bool hasPicture() const { return !m_picture.isNull(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    QImage m_picture;
};

} // namespace portlight::viewers
