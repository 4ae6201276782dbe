// All views of a radiographic scan: side by side while they are few, in tabs when there are many.
#pragma once

#include "viewers/model/ScanPreparation.h"
#include "viewers/radiograph/RadiographView.h"

#include <QVBoxLayout>

namespace portlight::viewers {

class RadiographPage : public QWidget
{
    Q_OBJECT

public:
    explicit RadiographPage(QWidget* parent = nullptr);

    void setContent(const QVector<PreparedRadiograph>& radiographs, const TransmissionColour& dualColour);
    [[nodiscard]] const QVector<RadiographView*>& views() const { return m_views; }
    [[nodiscard]] RadiographView* activeView() const { return m_active; }
    void setTool(ScanTool tool);
    void toggleMaximised(RadiographView* view);

Q_SIGNALS:
    void viewAdded(portlight::viewers::RadiographView* view); // once for each new view, before it is shown

private:
    QVBoxLayout* m_layout;
    QWidget* m_frame = nullptr; // splitter or tabs
    QVector<RadiographView*> m_views;
    RadiographView* m_active = nullptr;
    bool m_maximised = false;
    ScanTool m_tool = ScanTool::Navigate;
};

} // namespace portlight::viewers
