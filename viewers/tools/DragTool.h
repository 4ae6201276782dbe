// What box, ruler, sphere and crop share: press at one end, drag, release at the other; Escape drops it. From the
// keyboard: once for each end.
#pragma once

#include "viewers/tools/ViewerTool.h"

namespace portlight::viewers {

class DragTool : public ViewerTool
{
public:
    using ViewerTool::ViewerTool;
    void enter() override;
    void leave() override;
    void press(QPointF position) override;
    void move(QPointF position) override;
    void release(QPointF position) override;
    void hover(QPointF position) override;
    void place(QPointF position) override;
    bool key(const QKeyEvent& event) override;

protected:
    [[nodiscard]] virtual inspection::AnnotationKind kind() const = 0;
    virtual void finish(); // both ends are set
    [[nodiscard]] bool isDrawing() const { return m_from.has_value() && m_to.has_value(); }
    [[nodiscard]] const ScenePoint& from() const { return *m_from; }
    [[nodiscard]] const ScenePoint& to() const { return *m_to; }

private:
    void drop();

    std::optional<ScenePoint> m_from;
    std::optional<ScenePoint> m_to;
    bool m_placing = false; // by the keyboard
};

} // namespace portlight::viewers
