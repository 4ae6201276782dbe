// The 3D pane: shows a renderer's frames, moves the camera, draws boxes and marks in depth order over the picture.
//
// Left drag turns, middle or Shift drag shifts, wheel zooms, arrow keys turn, right drag changes density.
#pragma once

#include "viewers/model/VolumeSession.h"
#include "viewers/tools/ViewPane.h"
#include "viewers/volume/VolumeRenderer.h"

#include <QTimer>

namespace portlight::viewers {

// The scan in 3D, or a grey slice through the crosshair across the line of sight.
enum class VolumeShown { Scene, ObliqueSlice };
enum class CineMode { Still, Turning };

class VolumeView : public ViewPane
{
    Q_OBJECT

public:
    explicit VolumeView(VolumeSession& session, QWidget* parent = nullptr);

    [[nodiscard]] const ViewCamera& camera() const { return m_camera; }
    void setCamera(const ViewCamera& camera);
    void setProjection(Projection projection);
    void setShown(VolumeShown shown);
    [[nodiscard]] VolumeShown shown() const { return m_shownAs; }
    // All of the scan in the pane, from where it is looked at now.
    void fitAll();
    void setTitle(const QString& title); // over the picture, for a pane that is not the scan under inspection
    // Turns about the scan's long axis until somebody takes hold of it.
    void setCine(CineMode mode);
    [[nodiscard]] CineMode cine() const;
    void lookAt(const std::array<double, 3>& worldMm);
    [[nodiscard]] QString rendererName() const { return m_renderer->name(); }
    [[nodiscard]] const RenderedFrame& frame() const { return m_frame; }

    [[nodiscard]] bool hasPicture() const override { return !m_session.isEmpty(); }
    [[nodiscard]] std::optional<ScenePoint> sceneAt(QPointF position) const override;
    [[nodiscard]] QPointF positionOf(const ScenePoint& point) const override;
    [[nodiscard]] QString lengthText(const ScenePoint& from, const ScenePoint& to) const override;
    [[nodiscard]] std::optional<inspection::Annotation> annotationOf(inspection::AnnotationKind kind,
                                                                     const QVector<ScenePoint>& points) const override;
    [[nodiscard]] std::optional<ScenePoint> insideAt(QPointF position) const override;
    void navigate(QPointF from, QPointF to) override;
    void navigateRelease() override;
    void pan(QPointF distance) override;
    void wheel(double steps, QPointF at, Qt::KeyboardModifiers modifiers) override;
    void adjustWindow(QPointF distance) override;
    void zoom(double factor) override;
    void resetView() override;
    [[nodiscard]] const QVector<inspection::Annotation>& shownAnnotations() const override { return m_shown; }
    [[nodiscard]] QUuid selectedAnnotation() const override { return m_session.selectedAnnotation(); }
    void selectAnnotation(const QUuid& id) override { m_session.selectAnnotation(id); }

Q_SIGNALS:
    void cameraChanged();
    void clipMoved(int steps);                   // Ctrl + wheel
    void rendererChanged(const QString& reason); // as VolumeRenderer::nameChanged
    void emptyAtFullQuality(); // the best picture is there and shows nothing: all of the scan is transparent

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    [[nodiscard]] QString readOutAt(QPointF position) const override;
    void paintBox(QPainter& painter, const ScenePoint& from, const ScenePoint& to) const override;

private:
    void takeContent();
    void refreshMarks();
    void ask(RenderPace pace);
    void cameraMoved();
    void fit(ViewCamera& camera) const;
    void paintFindings(QPainter& painter, CaptionPlan& captions) const;
    void paintCut(QPainter& painter) const;
    // What the pane's picture is seen by.
    [[nodiscard]] ViewCamera shownCamera() const;
    [[nodiscard]] bool isOblique() const { return m_shownAs == VolumeShown::ObliqueSlice; }
    [[nodiscard]] QImage obliquePicture() const;
    void paintScene(QPainter& painter);
    void paintCrosshair(QPainter& painter) const;
    void paintEdge(QPainter& painter, const ScenePoint& from, const ScenePoint& to) const;
    void paintAxes(QPainter& painter) const;
    [[nodiscard]] QVector<Heading> headings() const;

    VolumeSession& m_session;
    std::unique_ptr<VolumeRenderer> m_renderer;
    ViewCamera m_camera;
    RenderedFrame m_frame;
    VolumeShown m_shownAs = VolumeShown::Scene;
    QString m_title;
    QTimer m_cine;
    QTimer m_rest; // after this much quiet the picture is refined
    QVector<inspection::Annotation> m_shown;
};

} // namespace portlight::viewers
