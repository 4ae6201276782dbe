// Lays widgets out like words: left to right, breaking into the next line when the width is used up.
#pragma once

#include <QLayout>
#include <QList>

namespace portlight::widgets {

class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    FlowLayout(QWidget* parent, int spacing);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    void setGeometry(const QRect& area) override;

private:
    // Places the items when `apply`; returns the height used.
    enum class Mode { Measure, Apply };
    int arrange(const QRect& area, Mode mode) const;

    QList<QLayoutItem*> m_items;
    int m_spacing;
};

} // namespace portlight::widgets
