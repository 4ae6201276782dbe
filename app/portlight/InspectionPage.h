// The desk's layout (design section 10): command bar, worklist, image, case panel, decision bar, status strip. Knows
// where things stand and what is folded; what they show is InspectionDesk's business.
#pragma once

#include "local_cache/CacheLocation.h"

#include <QWidget>

class QMenu;
class QSplitter;
class QVBoxLayout;

namespace portlight::viewers {
class ScanView;
}
namespace portlight::widgets {
class CasePanel;
class CommandBar;
class DecisionBar;
class EnhancementBar;
class NoticeStrip;
class ReasonStrip;
class StatusStrip;
class ViewerBar;
class WorklistFeed;
class WorklistPanel;
} // namespace portlight::widgets

namespace portlight::app {

class CommandTable;
class ReferenceChooser;
class Settings;

class InspectionPage : public QWidget
{
    Q_OBJECT

public:
    // Without a feed there is no worklist: a file is viewed outside any case.
    InspectionPage(widgets::WorklistFeed* feed, const CommandTable& commands, Settings& settings,
                   QWidget* parent = nullptr);
    ~InspectionPage() override;

    [[nodiscard]] widgets::CommandBar& commandBar() { return *m_commandBar; }
    [[nodiscard]] widgets::NoticeStrip& notice() { return *m_notice; }
    [[nodiscard]] widgets::WorklistPanel* worklist() { return m_worklist; }
    [[nodiscard]] widgets::ViewerBar& viewerBar() { return *m_viewerBar; }
    [[nodiscard]] viewers::ScanView& view() { return *m_view; }
    [[nodiscard]] widgets::CasePanel& casePanel() { return *m_casePanel; }
    [[nodiscard]] widgets::ReasonStrip& reason() { return *m_reason; }
    [[nodiscard]] widgets::DecisionBar& decisionBar() { return *m_decisionBar; }
    [[nodiscard]] widgets::StatusStrip& status() { return *m_status; }

    [[nodiscard]] ReferenceChooser& reference() { return *m_reference; }

    // In place of the case panel; the page takes it over.
    void setSide(QWidget* side);
    // Says on every window of the page whose work this is.
    void setProfile(local_cache::Profile profile, const CommandTable& commands);
    void toggleWorklist();
    void toggleCasePanel();
    // The image alone on the screen, and back.
    void toggleImageAlone();
    [[nodiscard]] bool isImageAlone() const { return m_imageAlone; }
    // The image in a window of its own (a second monitor), and back.
    void toggleDetached();
    void focusImage();
    void saveLayout();

protected:
    // The image's own window leaves with the page: nothing of a case is to be seen while the desk is locked.
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildCentre(const CommandTable& commands);
    void restoreLayout();
    void applyVisibility();
    // The strip of enhancements is there for radiographs alone; between two cases it stays as it was.
    void followImage();
    // Notice and reason lie over the foot of the page: nothing moves the image.
    void placeStrips();

    Settings& m_settings;
    widgets::CommandBar* m_commandBar = nullptr;
    widgets::NoticeStrip* m_notice = nullptr;
    QSplitter* m_splitter = nullptr;
    widgets::WorklistPanel* m_worklist = nullptr;
    QWidget* m_centre = nullptr;
    QVBoxLayout* m_centreLayout = nullptr;
    widgets::ViewerBar* m_viewerBar = nullptr;
    widgets::EnhancementBar* m_enhancementBar = nullptr;
    viewers::ScanView* m_view = nullptr;
    QWidget* m_detached = nullptr;
    widgets::CasePanel* m_casePanel = nullptr;
    QWidget* m_side = nullptr; // the case panel, or what stands in its place
    widgets::ReasonStrip* m_reason = nullptr;
    widgets::DecisionBar* m_decisionBar = nullptr;
    widgets::StatusStrip* m_status = nullptr;
    ReferenceChooser* m_reference = nullptr;
    local_cache::Profile m_profile = local_cache::Profile::Live;
    bool m_worklistShown = true;
    bool m_casePanelShown = true;
    bool m_imageAlone = false;
    bool m_radiographShown = false;
};

} // namespace portlight::app
