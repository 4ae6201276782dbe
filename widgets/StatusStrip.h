// The lowest line: hub link, scans on their way, the detectors, what runs in the background (with a stop), renderer,
// free disk.
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace portlight::widgets {

class StatusStrip : public QWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(QWidget* parent = nullptr);

    void setHubText(const QString& text, const QString& toolTip);
    void setReceiverText(const QString& text, const QString& toolTip);
    // What the detectors do. `caution`: something is not as it should be. An empty text hides it.
    enum class Tone { Quiet, Caution };
    void setDetection(const QString& text, const QString& toolTip, Tone tone);
    // Scans on their way to and from the hub. An empty text hides it.
    void setTransfer(const QString& text, const QString& toolTip, Tone tone);
    // `trouble`: why it is not what the station would have, one sentence; stays in place of the name.
    void setRenderer(const QString& name, const QString& trouble = {});
    void setFreeDisk(qint64 bytes); // under 2 GiB it warns
    // What runs in the background; says what its button stops.
    enum class Job { Import, Simulation, Exercises };
    // `percent` under 0: busy without a measure. An empty text ends it.
    void setProgress(const QString& text, int percent, Job job = Job::Import);

Q_SIGNALS:
    void cancelRequested();

private:
    void wordJob();

    QLabel* m_hub = nullptr;
    QLabel* m_receiver = nullptr;
    QLabel* m_detection = nullptr;
    QLabel* m_transfer = nullptr;
    QLabel* m_job = nullptr;
    QProgressBar* m_progress = nullptr;
    QToolButton* m_cancel = nullptr;
    Job m_running = Job::Import;
    QLabel* m_renderer = nullptr;
    QString m_rendererTrouble;
    QLabel* m_disk = nullptr;
};

} // namespace portlight::widgets
