// One picture that the officer works on: what every pane offers to tools and to the view around it.
//
// Scene points are what annotations hold: world millimetres for volumes, {x, y, 0} pixels for radiographs.
#pragma once

#include "inspection/Annotation.h"
#include "viewers/ScanView.h"
#include "viewers/model/ViewOverlay.h"

#include <QWidget>

#include <array>
#include <memory>
#include <optional>

namespace portlight::viewers {

class ViewerTool;
enum class LeakGuard;

using ScenePoint = std::array<double, 3>;

// "37.5°" between the legs of three points; empty for others.
[[nodiscard]] QString angleText(const QVector<ScenePoint>& points);

class ViewPane : public QWidget
{
    Q_OBJECT

public:
    explicit ViewPane(QWidget* parent = nullptr);
    ~ViewPane() override;

    void setTool(ScanTool tool);
    [[nodiscard]] ScanTool tool() const { return m_toolKind; }

    [[nodiscard]] virtual bool hasPicture() const = 0;
    // Nothing where the point shows no scan.
    [[nodiscard]] virtual std::optional<ScenePoint> sceneAt(QPointF position) const = 0;
    [[nodiscard]] virtual QPointF positionOf(const ScenePoint& point) const = 0;
    // "12.3 mm", or pixels where the scan has no spacing.
    [[nodiscard]] virtual QString lengthText(const ScenePoint& from, const ScenePoint& to) const = 0;
    // The annotation that two scene points (or one for a marker) make; nothing where this pane cannot hold it.
    [[nodiscard]] virtual std::optional<inspection::Annotation>
    annotationOf(inspection::AnnotationKind kind, const QVector<ScenePoint>& points) const = 0;

    // A point of the thing one sees at a position: on its surface in a slice, a little inside in a volume picture.
    [[nodiscard]] virtual std::optional<ScenePoint> insideAt(QPointF position) const { return sceneAt(position); }
    // Where the keyboard's Space sets a tool down: the crosshair, or nothing where a pane has none.
    [[nodiscard]] virtual std::optional<QPointF> keyboardPosition() const { return std::nullopt; }

    // What navigation means here. Positions and distances in widget pixels.
    virtual void navigate(QPointF from, QPointF to) = 0;
    virtual void navigatePress(QPointF /*at*/) {}
    virtual void navigateRelease() {}
    virtual void pan(QPointF distance) = 0;
    virtual void wheel(double steps, QPointF at, Qt::KeyboardModifiers modifiers) = 0;
    // Right: brighter or denser; down: more contrast or opacity.
    virtual void adjustWindow(QPointF distance) = 0;
    virtual void zoom(double factor) = 0;
    // The picture's own standard position.
    virtual void resetView() = 0;

    // The values along a line, where the pane can show them, until cleared.
    virtual void showProfile(const ScenePoint& /*from*/, const ScenePoint& /*to*/) {}
    virtual void clearProfile() {}

    [[nodiscard]] virtual const QVector<inspection::Annotation>& shownAnnotations() const = 0;
    [[nodiscard]] virtual QUuid selectedAnnotation() const = 0;
    virtual void selectAnnotation(const QUuid& id) = 0;
    // Selects the annotation at a position, or none.
    void selectAt(QPointF position);

Q_SIGNALS:
    void annotationDrawn(const portlight::inspection::Annotation& annotation);
    void annotationRemovalRequested(const QUuid& id);
    void readOutChanged(const QString& text);
    void segmentationRequested(const portlight::viewers::ScenePoint& point, portlight::viewers::LeakGuard guard);
    void cropRequested(const portlight::viewers::ScenePoint& from, const portlight::viewers::ScenePoint& to);
    void maximiseToggled();
    void focused();
    // A picture of this quality is on the screen (sent while painting).
    void scanPainted(bool atFullQuality);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

    [[nodiscard]] virtual QString readOutAt(QPointF position) const = 0;
    // Annotations, the tool's unfinished drawing and the focus frame, over what the pane has painted.
    void paintMarks(QPainter& painter, CaptionPlan& captions);
    // How a box annotation or finding lies in this pane: drawn with the painter's pen.
    virtual void paintBox(QPainter& painter, const ScenePoint& from, const ScenePoint& to) const = 0;
    // How far from the middle of a sphere its outline lies here; 0 where this pane does not cut it.
    [[nodiscard]] virtual double outlineRadius(const ScenePoint& centre, const ScenePoint& surface) const;

private:
    void paintMark(QPainter& painter, const inspection::Annotation& mark, CaptionPlan& captions);
    [[nodiscard]] double distanceTo(const inspection::Annotation& mark, QPointF position) const;
    void beginSideDrag(const QMouseEvent* event);

    enum class SideDrag { None, Pan, Window };

    ScanTool m_toolKind = ScanTool::Navigate;
    std::unique_ptr<ViewerTool> m_tool;
    SideDrag m_sideDrag = SideDrag::None;
    QPointF m_lastPosition;
};

} // namespace portlight::viewers
