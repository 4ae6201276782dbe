// The volume layout of the case screen: 3D on top, the three slices in a row below; any one of them can fill the page.
#pragma once

#include "viewers/model/VolumeSession.h"
#include "viewers/slices/SliceView.h"
#include "viewers/volume/VolumeView.h"

#include <QSplitter>

namespace portlight::viewers {

class VolumePage : public QWidget
{
    Q_OBJECT

public:
    explicit VolumePage(VolumeSession& session, QWidget* parent = nullptr);

    [[nodiscard]] VolumeView& volumeView() { return *m_volume; }
    [[nodiscard]] const QVector<SliceView*>& sliceViews() const { return m_slices; }
    [[nodiscard]] QVector<ViewPane*> panes() const;
    // The pane with the keyboard, or the one that had it last.
    [[nodiscard]] ViewPane& activePane() { return *m_active; }
    void setTool(ScanTool tool);
    void resetViews();
    // A further picture in 3D beside the scan's own; it may be deleted at any time.
    void addReference(VolumeView& view);
    void toggleMaximised(ViewPane* pane);
    [[nodiscard]] bool isMaximised() const { return m_maximised != nullptr; }

    // Proportions of the panes, for the settings.
    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray& layout);

private:
    QSplitter* m_rows;
    QSplitter* m_scenes; // the 3D picture, and that of a reference
    QSplitter* m_columns;
    VolumeView* m_volume;
    QVector<SliceView*> m_slices;
    ViewPane* m_active;
    ViewPane* m_maximised = nullptr;
};

} // namespace portlight::viewers
