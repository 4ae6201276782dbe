// What angle and polygon share: one click a corner; Backspace takes the last corner back, Escape drops all.
#pragma once

#include "viewers/tools/ViewerTool.h"

namespace portlight::viewers {

class PointsTool : public ViewerTool
{
public:
    using ViewerTool::ViewerTool;
    void enter() override;
    void leave() override;
    void press(QPointF position) override;
    void move(QPointF /*position*/) override {}
    void hover(QPointF position) override;
    void release(QPointF position) override;
    bool key(const QKeyEvent& event) override;

protected:
    [[nodiscard]] virtual inspection::AnnotationKind kind() const = 0;
    // After a corner was added: whether the drawing is complete.
    [[nodiscard]] virtual bool isComplete(QPointF position) const = 0;
    [[nodiscard]] virtual qsizetype fewestPoints() const = 0;
    [[nodiscard]] const QVector<ScenePoint>& points() const { return m_points; }
    // The corners set and the one under the pointer.
    [[nodiscard]] QVector<ScenePoint> pointsAndPointer() const;
    void finish();

private:
    void drop();

    QVector<ScenePoint> m_points;
    std::optional<ScenePoint> m_pointer;
    bool m_pressed = false;
};

} // namespace portlight::viewers
