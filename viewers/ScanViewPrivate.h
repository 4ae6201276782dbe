// The inside of ScanView: pages, the job that prepares a scan, and when what has been shown.
#pragma once

#include "viewers/Comparison.h"
#include "viewers/MessagePage.h"
#include "viewers/RadiographPage.h"
#include "viewers/ScanView.h"
#include "viewers/VolumePage.h"
#include "viewers/VolumeTools.h"
#include "viewers/model/ScanPreparation.h"
#include "viewers/model/UsageTracker.h"

#include <QComboBox>
#include <QFutureWatcher>
#include <QLabel>
#include <QStackedWidget>

namespace portlight::viewers {

class ScanView::Private : public QObject
{
    Q_OBJECT

public:
    explicit Private(ScanView& view);
    ~Private() override;

    void prepare(int volume); // starts the job; the place in the scan, or -1
    void cancelPreparation();
    void dropScan(); // findings and annotations stay: they may be set before their scan has been read
    void takePrepared();
    void setOverview(bool shown);
    void showMessage(const QString& text, const QImage& picture = {});
    void fillChooser();
    void nameVolumes(); // in the chooser
    void connectPane(ViewPane* pane);
    void connectVolumeTools();
    void takeDrawn(const inspection::Annotation& drawn);
    void showWork(const QString& text);
    void painted(ViewPane* pane, bool atFullQuality);
    void nothingToSee();
    void applyMarks();
    void reportLook();
    [[nodiscard]] QStringList toolsInUse() const;
    [[nodiscard]] bool showsVolume() const { return pages->currentWidget() == volumePage; }
    // Known as soon as the scan is set, before its picture is prepared.
    [[nodiscard]] bool isRadiographic() const;
    [[nodiscard]] QVector<RadiographColouring> colourings() const; // of the first radiograph

    ScanView& q;
    std::shared_ptr<const scans::Scan> scan;
    VolumeSession session;
    QStackedWidget* pages = nullptr;
    MessagePage* message = nullptr;
    QComboBox* chooser = nullptr;
    VolumePage* volumePage = nullptr;
    VolumeTools* volumeTools = nullptr;
    Comparison* comparison = nullptr;
    QLabel* working = nullptr; // what a worker does, over the foot of the view
    RadiographPage* radiographPage = nullptr;
    QFutureWatcher<PreparedScan> watcher;
    std::shared_ptr<std::atomic<bool>> cancelled;
    QVector<inspection::Finding> findings;
    QVector<inspection::Annotation> annotations;
    ScanTool tool = ScanTool::Navigate;
    UsageTracker usage;
    bool magnifier = false;
    bool inverted = false;
    bool preparingOverview = false;
    bool overview = false; // shown, while the scan itself is being read or prepared
    bool firstShown = false;
    bool fullShown = false;
};

} // namespace portlight::viewers
