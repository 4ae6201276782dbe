// One of the three linked slice views: the slice through the crosshair, at its true proportions.
//
// Left drag moves the crosshair, wheel and Page keys walk through the slices, right drag sets the window, Ctrl + wheel
// zooms, middle drag shifts.
#pragma once

#include "viewers/model/VolumeSession.h"
#include "viewers/slices/SlicePlane.h"
#include "viewers/tools/ViewPane.h"

#include <optional>

namespace portlight::viewers {

class SliceView : public ViewPane
{
    Q_OBJECT

public:
    SliceView(VolumeSession& session, SliceOrientation orientation, QWidget* parent = nullptr);

    [[nodiscard]] SliceOrientation orientation() const { return m_orientation; }
    [[nodiscard]] const SlicePlane& plane() const { return m_plane; }
    [[nodiscard]] int slice() const;
    void stepSlices(int steps);
    // Where the slice's picture lies in the widget.
    [[nodiscard]] QRectF pictureArea() const;

    [[nodiscard]] bool hasPicture() const override { return !m_session.isEmpty(); }
    [[nodiscard]] std::optional<ScenePoint> sceneAt(QPointF position) const override;
    [[nodiscard]] QPointF positionOf(const ScenePoint& point) const override;
    [[nodiscard]] QString lengthText(const ScenePoint& from, const ScenePoint& to) const override;
    [[nodiscard]] std::optional<inspection::Annotation> annotationOf(inspection::AnnotationKind kind,
                                                                     const QVector<ScenePoint>& points) const override;
    [[nodiscard]] std::optional<QPointF> keyboardPosition() const override;
    void navigate(QPointF from, QPointF to) override;
    void navigatePress(QPointF at) override;
    void pan(QPointF distance) override;
    void wheel(double steps, QPointF at, Qt::KeyboardModifiers modifiers) override;
    void adjustWindow(QPointF distance) override;
    void zoom(double factor) override;
    void resetView() override;
    [[nodiscard]] const QVector<inspection::Annotation>& shownAnnotations() const override { return m_near; }
    [[nodiscard]] QUuid selectedAnnotation() const override { return m_session.selectedAnnotation(); }
    void selectAnnotation(const QUuid& id) override { m_session.selectAnnotation(id); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    [[nodiscard]] QString readOutAt(QPointF position) const override;
    void paintBox(QPainter& painter, const ScenePoint& from, const ScenePoint& to) const override;
    [[nodiscard]] double outlineRadius(const ScenePoint& centre, const ScenePoint& surface) const override;

private:
    void takeContent();
    void dropPicture();
    void refreshMarks();
    void makePicture();
    [[nodiscard]] QImage greyPicture() const;
    [[nodiscard]] bool isSlab() const;
    [[nodiscard]] QString slabText() const;
    [[nodiscard]] static QString nameOf(SliceOrientation orientation);
    void paintCut(QPainter& painter) const;
    void paintCrosshair(QPainter& painter) const;
    void paintFindings(QPainter& painter, CaptionPlan& captions) const;
    [[nodiscard]] QVector<Heading> headings() const;
    [[nodiscard]] std::array<double, 3> voxelAt(QPointF position) const;
    [[nodiscard]] QPointF positionOfVoxel(const std::array<double, 3>& voxel) const;
    [[nodiscard]] QRectF boxArea(const inspection::BoxMm& worldMm, bool& cutsSlice) const;

    VolumeSession& m_session;
    SliceOrientation m_orientation;
    SlicePlane m_plane;
    QImage m_picture;
    int m_pictureSlice = -1;
    std::optional<GreyTable> m_table;
    double m_zoom = 1.0;
    QPointF m_shift; // widget pixels
    double m_wheelRest = 0.0;
    QVector<inspection::Annotation> m_near; // annotations that this slice shows
};

} // namespace portlight::viewers
