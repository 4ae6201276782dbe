// What the left mouse button does: one class a tool, made new for each pane it is used in.
#pragma once

#include "viewers/tools/ViewPane.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace portlight::viewers {

class ViewerTool
{
public:
    explicit ViewerTool(ViewPane& pane)
        : m_pane(pane)
    {
    }
    virtual ~ViewerTool() = default;
    ViewerTool(const ViewerTool&) = delete;
    ViewerTool& operator=(const ViewerTool&) = delete;

    virtual void enter() = 0; // sets the cursor
    virtual void leave() {}   // drops anything unfinished
    virtual void press(QPointF position) = 0;
    virtual void move(QPointF position) = 0; // only while the button is down
    virtual void release(QPointF position) = 0;
    virtual void hover(QPointF /*position*/) {} // the pointer moves, no button is down
    // From the keyboard, at the crosshair: what a click does there.
    virtual void place(QPointF position)
    {
        press(position);
        release(position);
    }
    // True when the key was the tool's.
    virtual bool key(const QKeyEvent& /*event*/) { return false; }
    virtual void paint(QPainter& /*painter*/) const {}

    [[nodiscard]] static std::unique_ptr<ViewerTool> make(ScanTool tool, ViewPane& pane);

protected:
    ViewPane& m_pane;
};

} // namespace portlight::viewers
