// A reference scan beside the one under inspection: its volume in 3D, seen from the same side at the same scale, with
// the same preset. Turning either turns both.
//
// GUI thread; preparing the reference runs on a worker. Owned by the scan's view; ends with the scan.
#pragma once

#include "viewers/model/ScanPreparation.h"
#include "viewers/volume/VolumeView.h"

#include <QFutureWatcher>
#include <QPointer>

#include <memory>

namespace portlight::viewers {

class VolumePage;

class Comparison : public QObject
{
    Q_OBJECT

public:
    Comparison(VolumeSession& subject, VolumePage& page, QObject* parent = nullptr);
    ~Comparison() override;

    // Replaces a reference shown before. `name` stands over its picture.
    void start(std::shared_ptr<const scans::Scan> reference, const QString& name);
    void end();
    [[nodiscard]] bool isShown() const { return m_view != nullptr; }

Q_SIGNALS:
    void changed();                     // shown, or no longer
    void viewAdded(ViewPane* pane);     // the reference's picture, to be wired like every other
    void failed(const QString& reason); // one sentence: the reference cannot be shown

private:
    void cancel();
    void take();
    void link();
    void followPreset();
    void followCrosshair();
    void fitSoon();
    // `to` looks at its volume as `from` does at its own.
    void copyCamera(const VolumeView& from, const VolumeSession& fromSession, VolumeView& to,
                    const VolumeSession& toSession);

    VolumeSession& m_subject;
    VolumePage& m_page;
    QString m_name;
    std::shared_ptr<const scans::Scan> m_scan;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    QFutureWatcher<PreparedScan> m_watcher;
    std::unique_ptr<VolumeSession> m_session;
    QPointer<VolumeView> m_view;
    bool m_copying = false;
};

} // namespace portlight::viewers
