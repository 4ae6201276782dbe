#include "widgets/StatusStrip.h"

#include "viewers/InEveryLanguage.h"
#include "widgets/DisplayText.h"
#include "widgets/Icons.h"
#include "widgets/Metrics.h"
#include "widgets/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace portlight::widgets {

namespace {

constexpr qint64 littleDisk = 2LL << 30;

QLabel* quiet(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setFont(smallFont());
    label->setProperty("role", QStringLiteral("quiet"));
    return label;
}

void say(QLabel* label, const QString& text, const QString& toolTip, StatusStrip::Tone tone)
{
    label->setText(text);
    label->setToolTip(toolTip);
    label->setStyleSheet(tone == StatusStrip::Tone::Caution ? QStringLiteral("color: %1").arg(colours().caution.name())
                                                            : QString());
    label->setVisible(!text.isEmpty());
}

} // namespace

StatusStrip::StatusStrip(QWidget* parent)
    : QWidget(parent)
    , m_hub(quiet(this))
    , m_receiver(quiet(this))
    , m_detection(quiet(this))
    , m_transfer(quiet(this))
    , m_job(quiet(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
    , m_renderer(quiet(this))
    , m_disk(quiet(this))
{
    setObjectName(QStringLiteral("statusStrip"));
    setAttribute(Qt::WA_StyledBackground);
    m_progress->setFixedWidth(metrics::grid(14));
    m_progress->setFixedHeight(metrics::lineHeight());
    m_progress->setFont(smallFont());
    m_cancel->setObjectName(QStringLiteral("cancelImport"));
    viewers::inEveryLanguage(this, [this] { wordJob(); });
    m_cancel->setFont(smallFont());
    m_job->setObjectName(QStringLiteral("jobText"));
    m_detection->setObjectName(QStringLiteral("detectionText"));
    m_detection->hide();
    m_transfer->setObjectName(QStringLiteral("transferText"));
    m_transfer->hide();

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::grid(), metrics::grid(0.25), metrics::grid(1.5), metrics::grid(0.25));
    layout->setSpacing(metrics::grid(2));
    layout->addWidget(m_hub);
    layout->addWidget(m_transfer);
    layout->addWidget(m_receiver);
    layout->addWidget(m_detection);
    layout->addWidget(m_job);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    layout->addStretch(1);
    layout->addWidget(m_renderer);
    layout->addWidget(m_disk);
    connect(m_cancel, &QToolButton::clicked, this, &StatusStrip::cancelRequested);
    setProgress({}, 0);
}

void StatusStrip::setHubText(const QString& text, const QString& toolTip)
{
    m_hub->setText(text);
    m_hub->setToolTip(toolTip);
}

void StatusStrip::setReceiverText(const QString& text, const QString& toolTip)
{
    m_receiver->setText(text);
    m_receiver->setToolTip(toolTip);
    m_receiver->setVisible(!text.isEmpty());
}

void StatusStrip::setDetection(const QString& text, const QString& toolTip, Tone tone)
{
    say(m_detection, text, toolTip, tone);
}

void StatusStrip::setTransfer(const QString& text, const QString& toolTip, Tone tone)
{
    say(m_transfer, text, toolTip, tone);
}

void StatusStrip::setRenderer(const QString& name, const QString& trouble)
{
    m_rendererTrouble = trouble.isEmpty() ? m_rendererTrouble : trouble;
    m_renderer->setText(m_rendererTrouble.isEmpty() ? name : m_rendererTrouble);
    m_renderer->setToolTip(tr("What draws the 3D image: %1").arg(name));
}

void StatusStrip::setFreeDisk(qint64 bytes)
{
    const bool little = bytes < littleDisk;
    m_disk->setText(little ? tr("Disk nearly full: %1 free").arg(byteSize(bytes)) : tr("%1 free").arg(byteSize(bytes)));
    m_disk->setStyleSheet(little ? QStringLiteral("color: %1").arg(colours().caution.name()) : QString());
    m_disk->setToolTip(tr("Free space where cases and scans are kept"));
}

void StatusStrip::wordJob()
{
    switch (m_running) {
    case Job::Import:
        m_progress->setAccessibleName(tr("Import progress"));
        m_cancel->setText(tr("Stop import"));
        m_cancel->setToolTip(tr("Stop the import; what is in stays in (Ctrl+.)"));
        break;
    case Job::Simulation:
        m_progress->setAccessibleName(tr("How far the simulated cases are"));
        m_cancel->setText(tr("Make no more cases"));
        m_cancel->setToolTip(tr("The cases made so far stay; the others are made at the next start"));
        break;
    case Job::Exercises:
        m_progress->setAccessibleName(tr("How far the exercise pack is"));
        m_cancel->setText(tr("Stop reading the pack"));
        m_cancel->setToolTip(tr("Stop reading the exercise pack; what is in stays in"));
        break;
    }
}

void StatusStrip::setProgress(const QString& text, int percent, Job job)
{
    const bool running = !text.isEmpty();
    if (job != m_running) {
        m_running = job;
        wordJob();
    }
    m_job->setText(text);
    m_job->setVisible(running);
    m_progress->setVisible(running);
    m_cancel->setVisible(running);
    m_progress->setRange(0, percent < 0 ? 0 : 100);
    m_progress->setValue(percent);
}

} // namespace portlight::widgets
