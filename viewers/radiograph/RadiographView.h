// One radiograph: shift by drag, zoom by wheel at the cursor, F to fit, 1 for one pixel a pixel.
//
// Drawing runs on a worker; until its picture is there the last one stands in, moved to its place, and where that has
// nothing the small picture of the whole. What is not the standard image says so over the picture.
#pragma once

#include "viewers/radiograph/BeltLink.h"
#include "viewers/radiograph/DensityProfile.h"
#include "viewers/radiograph/RadiographRenderer.h"
#include "viewers/tools/ViewPane.h"

namespace portlight::viewers {

class RadiographView : public ViewPane
{
    Q_OBJECT

public:
    explicit RadiographView(QWidget* parent = nullptr);

    // `layer`: the radiograph's place in the scan, for findings and annotations.
    void setContent(std::shared_ptr<const RadiographPyramid> pyramid, std::shared_ptr<const MaterialPicture> materials,
                    int layer);
    [[nodiscard]] const RadiographLook& look() const { return m_look; }
    void setColouring(RadiographColouring colouring);
    void setInverted(bool inverted);
    void toggle(Enhancement enhancement);
    void setGamma(double gamma);
    void resetToStandard();

    void setFindings(const QVector<inspection::Finding>& findings);
    void setAnnotations(const QVector<inspection::Annotation>& annotations);
    void showFinding(const inspection::FindingId& id);
    [[nodiscard]] int layer() const { return m_layer; }

    // Radiograph pixels per widget pixel, and the radiograph pixel in the middle of the widget.
    [[nodiscard]] double scale() const { return m_scale; }
    [[nodiscard]] QPointF centre() const { return m_centre; }
    [[nodiscard]] bool isFitted() const { return m_fitted; }
    [[nodiscard]] double fittingScale() const;
    void fit();
    void oneToOne();
    // As another view of the scan stands: middle and widget pixel as shares of the length along the belt.
    void followBelt(BeltAxis axis, double centreShare, double pixelShare);
    // Fitted, but not larger than this.
    void fitWithin(double scale);
    void markBelt(BeltAxis axis, std::optional<double> share); // where the pointer is in another view

    void setMagnifier(bool on);
    [[nodiscard]] bool hasMagnifier() const { return m_magnifier; }
    [[nodiscard]] const DensityProfile& profile() const { return m_profile; }

    // Draws now what the worker still owes; for pictures to be saved.
    void finishPicture();
    // The picture as last drawn, without anything over it.
    [[nodiscard]] const DrawnRadiograph& drawn() const { return m_drawn; }

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
    void showProfile(const ScenePoint& from, const ScenePoint& to) override;
    void clearProfile() override;
    [[nodiscard]] const QVector<inspection::Annotation>& shownAnnotations() const override { return m_annotations; }
    [[nodiscard]] QUuid selectedAnnotation() const override { return m_selectedAnnotation; }
    void selectAnnotation(const QUuid& id) override;

Q_SIGNALS:
    void lookChanged();
    void moved();  // by the officer: other views may follow
    void fitted(); // to the widget: other views may have to shrink
    void pointed(std::optional<QPointF> pixel);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    [[nodiscard]] QString readOutAt(QPointF position) const override;
    void paintBox(QPainter& painter, const ScenePoint& from, const ScenePoint& to) const override;

private:
    void changeLook(); // after m_look has been altered
    void zoomAt(double factor, QPointF at);
    void keepInReach();
    void fitPicture();
    void takeDrawn(DrawnPart part, const DrawnRadiograph& picture);
    [[nodiscard]] QRectF area() const; // of the radiograph that the widget shows
    [[nodiscard]] QSize pixelSize() const;
    [[nodiscard]] bool isCurrent(const DrawnRadiograph& picture) const;
    void requestPicture();

    bool paintPicture(QPainter& painter) const; // false when there is nothing yet
    void paintStandIn(QPainter& painter, const DrawnRadiograph& picture) const;
    void paintFindings(QPainter& painter, CaptionPlan& captions) const;
    void paintEnhancements(QPainter& painter, CaptionPlan& captions) const;
    [[nodiscard]] QVector<Heading> headings(const QRectF& box) const;
    [[nodiscard]] const RadiographLook& shownLook() const;
    void paintBeltMark(QPainter& painter) const;
    void paintMagnifier(QPainter& painter) const;
    void paintProfile(QPainter& painter, const QRectF& box) const;

    RadiographRenderer m_renderer;
    RadiographLook m_look;
    quint64 m_lookNumber = 0;
    DrawnRadiograph m_overview;
    DrawnRadiograph m_drawn;
    QRectF m_requestedArea;
    QSize m_requestedSize;
    quint64 m_requestedLook = 0;

    int m_layer = 0;
    double m_scale = 1.0; // radiograph pixels per widget pixel
    QPointF m_centre;     // radiograph pixel in the middle of the widget
    bool m_fitted = true; // keeps fitting when the widget changes size

    bool m_magnifier = false;
    std::optional<QPointF> m_pointer;
    BeltAxis m_markAxis = BeltAxis::None;
    std::optional<double> m_beltMark;
    DensityProfile m_profile;
    QPointF m_profileFrom;
    QPointF m_profileTo;

    QVector<inspection::Finding> m_findings;
    QVector<inspection::Annotation> m_annotations;
    inspection::FindingId m_selectedFinding;
    QUuid m_selectedAnnotation;
};

} // namespace portlight::viewers
