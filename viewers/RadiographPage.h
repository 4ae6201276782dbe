// All views of a radiographic scan: beside or above each other while they are few, in tabs when there are many.
//
// Views that share the belt's length lie so that the belt runs through them in line, and move together along it.
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

    void setContent(const QVector<PreparedRadiograph>& radiographs,
                    const std::shared_ptr<const MaterialPicture>& materials);
    [[nodiscard]] const QVector<RadiographView*>& views() const { return m_views; }
    [[nodiscard]] RadiographView* activeView() const { return m_active; }
    void setTool(ScanTool tool);
    void setMagnifier(bool on);
    void toggleMaximised(RadiographView* view);

    // None where the views cannot be linked.
    [[nodiscard]] BeltAxis beltAxis() const { return m_belt; }
    void setLinked(bool linked);
    [[nodiscard]] bool isLinked() const { return m_linked; }

Q_SIGNALS:
    void viewAdded(portlight::viewers::RadiographView* view); // once for each new view, before it is shown
    void lookChanged();                                       // of some view, or another view is in use

private:
    void addView(const PreparedRadiograph& radiograph, const std::shared_ptr<const MaterialPicture>& materials);
    void follow(RadiographView* leader);
    void fitTogether();
    void markOthers(RadiographView* leader, std::optional<QPointF> pixel);
    [[nodiscard]] double beltExtent(const RadiographView* view) const;
    [[nodiscard]] bool canFollow() const { return m_linked && m_belt != BeltAxis::None && !m_following; }

    QVBoxLayout* m_layout;
    QWidget* m_frame = nullptr; // splitter or tabs
    QVector<RadiographView*> m_views;
    RadiographView* m_active = nullptr;
    bool m_maximised = false;
    ScanTool m_tool = ScanTool::Navigate;
    BeltAxis m_belt = BeltAxis::None;
    bool m_linked = true;
    bool m_following = false; // views are being moved by the page
    bool m_magnifier = false;
};

} // namespace portlight::viewers
