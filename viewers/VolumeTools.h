// What an officer does to a volume on the screen beside drawing: shell off, clip plane, crop box, thick slab, taking
// things out, cine, bookmarks. Commands call it; it changes the session and the camera. GUI thread.
#pragma once

#include "viewers/VolumePage.h"
#include "viewers/model/ViewBookmark.h"

#include <QObject>

namespace portlight::viewers {

class VolumeTools : public QObject
{
    Q_OBJECT

public:
    VolumeTools(VolumeSession& session, VolumePage& page, QObject* parent);

    void toggleShell();
    [[nodiscard]] bool isShellOff() const;

    // A plane through the crosshair that faces the officer, and away again.
    void toggleClip();
    [[nodiscard]] bool isClipped() const;
    void moveClip(int steps); // into the picture; each a hundredth of the scan's diagonal
    void aimClip();           // turns it to face the present view, at the same depth of the crosshair

    // Two corners in world millimetres; along an axis in which they hardly differ the box stays as it was.
    void cropTo(const ScenePoint& from, const ScenePoint& to);
    // To the chosen mark (box, sphere, segmented thing) or finding, with a little room; false when there is none.
    bool cropToSelected();
    void cropOff();
    [[nodiscard]] bool isCropped() const;

    void nextSlab();     // off, 5, 10, 20, 40 mm, off
    void nextSlabMode(); // most, mean, least
    [[nodiscard]] bool isSlab() const;

    // The thing of the chosen mark, or the one at the crosshair.
    void toggleHidden();
    void toggleIsolated();
    void showAll();

    void toggleOblique(); // the 3D pane as a slice across the line of sight, through the crosshair
    [[nodiscard]] bool isOblique() const;
    void togglePerspective();
    [[nodiscard]] bool isPerspective() const;
    void toggleCine();
    [[nodiscard]] bool isCine() const;

    [[nodiscard]] ViewBookmark bookmark() const;
    void restore(const ViewBookmark& bookmark);
    // A View annotation of how the volume is looked at now; `id` and `scan` are for the receiver.
    [[nodiscard]] inspection::Annotation viewMark() const;
    // Centres on a mark; a View brings back its picture. Unknown ids change nothing.
    void showMark(const QUuid& id);

Q_SIGNALS:
    void noticed(const QString& text); // why nothing happened

private:
    [[nodiscard]] QUuid chosenThing() const;
    [[nodiscard]] double clipStepMm() const;

    VolumeSession& m_session;
    VolumePage& m_page;
};

} // namespace portlight::viewers
