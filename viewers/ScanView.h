// What the case screen puts in its middle: the right viewer for a scan, volume or radiograph, with findings and
// annotations.
//
// GUI thread only. Rendering runs on workers; the widget never blocks on them.
#pragma once

#include "inspection/Annotation.h"
#include "inspection/Finding.h"
#include "scans/Scan.h"
#include "viewers/radiograph/Enhancement.h"

#include <QImage>
#include <QVector>
#include <QWidget>

#include <memory>

namespace portlight::viewers {

// Sphere, Polygon, Segment and Crop work on volumes, Strip on radiographs; the rest on both.
enum class ScanTool { Navigate, WindowLevel, Box, Ruler, Marker, Angle, Sphere, Polygon, Segment, Crop, Strip };

class VolumeTools;
class UsageTracker;

enum class ShownKind { Nothing, Volume, Radiograph };

class ScanView : public QWidget
{
    Q_OBJECT

public:
    explicit ScanView(QWidget* parent = nullptr);
    ~ScanView() override;

    // Takes a share of the scan's buffers; replaces what was shown; the standard image comes first. Findings and
    // annotations stay as set, so that they may come before their scan or after it.
    void setScan(std::shared_ptr<const scans::Scan> scan);
    // A coarse picture of a radiograph that is still being read (scans::readOverview): to be looked at, not to be
    // worked on; setScan puts the scan in its place.
    void showOverview(std::shared_ptr<const scans::Scan> overview);
    [[nodiscard]] bool showsOverview() const;
    void clear(); // the scan and all marks
    // Loading, empty and error states: one sentence in the middle of the view, below a small picture of the scan that
    // is still to come. It is no scan: nothing is measured or marked on it, and it does not count as seen.
    void showMessage(const QString& text, const QImage& picture = {});
    [[nodiscard]] bool showsPreview() const;

    void setFindings(const QVector<inspection::Finding>& findings);
    void setAnnotations(const QVector<inspection::Annotation>& annotations);
    // Centres every view on the finding and outlines it.
    void showFinding(const inspection::FindingId& id);

    void setTool(ScanTool tool);
    [[nodiscard]] ScanTool tool() const;

    // Presets of the shown kind ("standard", "organic", "metal", "contents", ...) by stable id; the first is the
    // standard image.
    [[nodiscard]] QStringList presetIds() const;
    [[nodiscard]] QString presetName(const QString& id) const; // translated
    // Looks that other scans of the kind have and this one has not, each with the reason (translated) by its id.
    [[nodiscard]] QVector<std::pair<QString, QString>> missingPresets() const;
    void setPreset(const QString& id);
    [[nodiscard]] QString preset() const;
    // One key from anything: standard preset, window, camera; no enhancement.
    void resetToStandardImage();
    void setInverted(bool inverted);
    [[nodiscard]] bool isInverted() const;
    [[nodiscard]] VolumeTools& volumeTools(); // shell, clip, crop, slab, unpacking, cine, bookmarks
    [[nodiscard]] bool showsVolume() const;
    // Escape: stops a running segmentation or measurement, or a cine; false when there was nothing to stop.
    bool stopWork();
    // Something is being segmented or measured; the picture will change.
    [[nodiscard]] bool isWorking() const;
    // Lays a reference's volume beside the one shown, cameras linked; null takes it away. It goes with the scan.
    void compareWith(std::shared_ptr<const scans::Scan> reference, const QString& name);
    [[nodiscard]] bool isComparing() const;
    // Centres on a mark of this scan; a bookmark brings back its view.
    void showAnnotation(const QUuid& id);

    // Enhancements of radiographs; on a volume all are refused.
    void toggleEnhancement(Enhancement enhancement);
    [[nodiscard]] bool isEnhanced(Enhancement enhancement) const;
    // Why it makes no sense for what is shown, one translated sentence; empty where it does.
    [[nodiscard]] QString enhancementRefusal(Enhancement enhancement) const;
    void scaleGamma(double factor); // puts the gamma curve on
    void setMagnifier(bool on);     // stays over cases
    [[nodiscard]] bool hasMagnifier() const;
    // Views of one scan move together along the belt.
    void setViewsLinked(bool linked);
    [[nodiscard]] bool areViewsLinked() const;
    [[nodiscard]] QString linkRefusal() const; // empty where there are views to link
    [[nodiscard]] ShownKind shownKind() const;
    // What was on, and for how long.
    [[nodiscard]] UsageTracker& usage();

    void zoomBy(double factor);
    void stepSlices(int steps); // moves the focused (or axial) slice

    // The picture, finished, with overlays, at the widget's size and device pixel ratio.
    [[nodiscard]] QImage grabPicture();
    // Proportions of the panes, for the settings; an unknown or empty layout is ignored.
    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray& layout);
    // The pane with the keyboard fills the view, or gives the room back.
    void toggleMaximised();

    [[nodiscard]] QString rendererName() const; // for the status strip: "CPU ray caster (AVX2, 2 threads)"

Q_SIGNALS:
    void presetChanged(const QString& id);
    void toolChanged(portlight::viewers::ScanTool tool);
    // Preset, window, inversion, enhancement or magnifier of the view in use changed, or another view is in use.
    void looksChanged();
    // Value read-out under the cursor, ready to show ("x 12.3 mm  y ...  -998 HU"); empty when the cursor leaves.
    void readOutChanged(const QString& text);
    // Why a tool did nothing: one sentence.
    void noticed(const QString& text);
    // rendererName() has changed; `reason` is one sentence where a graphics card failed, else empty.
    void rendererChanged(const QString& reason);
    // Something a checked command shows has changed: shell, clip plane, slab, cine.
    void stateChanged();
    // The officer finished drawing; `scan` and `id` are for the receiver to fill in.
    void annotationDrawn(const portlight::inspection::Annotation& annotation);
    void annotationRemovalRequested(const QUuid& id);
    // First pixels that show the scan or its overview (not a message) are on the screen; the image at rest is at full
    // quality.
    void firstImageShown();
    void fullQualityShown();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace portlight::viewers
