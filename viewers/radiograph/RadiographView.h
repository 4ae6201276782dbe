// One radiograph: shift by drag, zoom by wheel at the cursor, F to fit, 1 for one pixel a pixel.
#pragma once

#include "viewers/radiograph/RadiographLook.h"
#include "viewers/tools/ViewPane.h"

namespace portlight::viewers {

class RadiographView : public ViewPane
{
    Q_OBJECT

public:
    explicit RadiographView(QWidget* parent = nullptr);

    // `layer`: the radiograph's place in the scan, for findings and annotations.
    void setContent(std::shared_ptr<const RadiographPyramid> pyramid, TransmissionColour dualColour, int layer);
    [[nodiscard]] const RadiographLook& look() const { return m_look; }
    void setColouring(RadiographColouring colouring);
    void setInverted(bool inverted);
    void resetToStandard();
    void setFindings(const QVector<inspection::Finding>& findings);
    void setAnnotations(const QVector<inspection::Annotation>& annotations);
    void showFinding(const inspection::FindingId& id);
    [[nodiscard]] int layer() const { return m_layer; }
    // Radiograph pixels per widget pixel.
    [[nodiscard]] double scale() const { return m_scale; }
    void fit();
    void oneToOne();

    [[nodiscard]] bool hasPicture() const override { return !m_look.isNull(); }
    [[nodiscard]] std::optional<ScenePoint> sceneAt(QPointF position) const override;
    [[nodiscard]] QPointF positionOf(const ScenePoint& point) const override;
    [[nodiscard]] QString lengthText(const ScenePoint& from, const ScenePoint& to) const override;
    [[nodiscard]] std::optional<inspection::Annotation> annotationOf(inspection::AnnotationKind kind,
                                                                     const QVector<ScenePoint>& points) const override;
    void navigate(QPointF from, QPointF to) override;
    void pan(QPointF distance) override;
    void wheel(double steps, QPointF at, Qt::KeyboardModifiers modifiers) override;
    void adjustWindow(QPointF distance) override;
    void zoom(double factor) override;
    void resetView() override { fit(); }
    [[nodiscard]] const QVector<inspection::Annotation>& shownAnnotations() const override { return m_annotations; }
    [[nodiscard]] QUuid selectedAnnotation() const override { return m_selectedAnnotation; }
    void selectAnnotation(const QUuid& id) override;

Q_SIGNALS:
    void lookChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    [[nodiscard]] QString readOutAt(QPointF position) const override;
    void paintBox(QPainter& painter, const ScenePoint& from, const ScenePoint& to) const override;

private:
    void zoomAt(double factor, QPointF at);
    void keepInReach();
    void dropPicture();
    void paintFindings(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;
    [[nodiscard]] double fittingScale() const;
    [[nodiscard]] QRectF area() const; // of the radiograph that the widget shows

    RadiographLook m_look;
    int m_layer = 0;
    double m_scale = 1.0; // radiograph pixels per widget pixel
    QPointF m_centre;     // radiograph pixel in the middle of the widget
    bool m_fitted = true; // keeps fitting when the widget changes size
    QImage m_picture;     // of area() at the screen's resolution
    QVector<inspection::Finding> m_findings;
    QVector<inspection::Annotation> m_annotations;
    inspection::FindingId m_selectedFinding;
    QUuid m_selectedAnnotation;
};

} // namespace portlight::viewers
