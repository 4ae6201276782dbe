#include "viewers/volume/CpuVolumeRenderer.h"

#include "viewers/volume/ParallelFor.h"
#include "viewers/volume/card/CardRayCaster.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QMetaObject>

#include <algorithm>
#include <cmath>

namespace portlight::viewers {

namespace {

Q_LOGGING_CATEGORY(rendererLog, "portlight.viewers.renderer")

constexpr std::size_t mostVoxels = 0x7fffffff;              // of one level: the kernels count in 31 bits
constexpr double wantedBaseMs = 15.0;                       // of a picture in motion: the whole of it, coarse
constexpr std::chrono::microseconds movingDeadline(22'000); // and its finer parts until then
constexpr double leastDivisor = 2.0;                        // of the coarse picture's resolution
constexpr double mostDivisor = 4.0;
constexpr double mostSeekingDivisor = 4.8; // of a picture of largest values, on the level a divisor of 4 asks for
constexpr double seenPixelInVoxels = 1.8;  // rays no farther apart meet whatever is a voxel thick
constexpr double fullStepInVoxels = 0.7;
constexpr double movingStepInVoxels = 1.0;
constexpr double wantedSeekingMs = 20.0;     // of a picture of largest values, which has no finer parts
constexpr float seekingIndifference = 0.01F; // of their range: below what one sees; twice as much leaves holes

bool seeks(const RenderRequest& request)
{
    return request.transfer.mode == CastMode::Maximum || request.transfer.mode == CastMode::Minimum;
}

bool triesCard(RendererChoice choice)
{
    return choice == RendererChoice::GraphicsCard || (choice == RendererChoice::Automatic && mayHaveGraphicsCard());
}

} // namespace

CpuVolumeRenderer::CpuVolumeRenderer(RendererChoice choice, QObject* parent)
    : VolumeRenderer(parent)
    , m_choice(choice)
    , m_card(triesCard(choice) ? std::make_unique<CardRayCaster>() : nullptr)
    , m_threads(renderThreads())
    , m_worker([this] { work(); })
{
    qRegisterMetaType<RenderedFrame>();
}

CpuVolumeRenderer::~CpuVolumeRenderer()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
        m_stop = true;
        m_overtaken = true;
    }
    m_mailArrived.notify_one();
    m_worker.join();
}

void CpuVolumeRenderer::setVolume(const scans::Volume& volume)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_mail.volume = volume;
        m_mail.volumeNumber = ++m_volumeNumber;
        m_mail.labels.reset();
        m_mail.request.reset();
        m_stop = true;
        m_overtaken = true;
    }
    m_mailArrived.notify_one();
}

void CpuVolumeRenderer::setLabels(const scans::Volume& mask)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_mail.labels = mask;
        m_overtaken = true;
    }
    m_mailArrived.notify_one();
}

void CpuVolumeRenderer::request(const RenderRequest& request)
{
    if (request.size.isEmpty() || request.transfer.points.isEmpty()) {
        return;
    }
    {
        const std::scoped_lock lock(m_mutex);
        m_mail.request = request;
        m_overtaken = true;
    }
    m_mailArrived.notify_one();
}

QString CpuVolumeRenderer::name() const
{
    if (!m_cardName.isEmpty()) {
        return tr("GPU ray caster: %1").arg(m_cardName);
    }
    switch (m_instructions) {
    case InstructionSet::Avx512:
        return tr("CPU ray caster (AVX-512, %n thread(s))", nullptr, m_threads);
    case InstructionSet::Avx2:
        return tr("CPU ray caster (AVX2, %n thread(s))", nullptr, m_threads);
    case InstructionSet::Portable:
        break;
    }
    return tr("CPU ray caster (portable, %n thread(s))", nullptr, m_threads);
}

bool CpuVolumeRenderer::waitForMail(Mail& mail)
{
    std::unique_lock lock(m_mutex);
    m_mailArrived.wait(lock, [this] { return m_stopping || m_mail.volume || m_mail.labels || m_mail.request; });
    if (m_stopping) {
        return false;
    }
    mail = std::exchange(m_mail, {});
    m_stop = false;
    m_overtaken = false;
    return true;
}

void CpuVolumeRenderer::work()
{
    startCard();
    Mail mail;
    while (waitForMail(mail)) {
        if (mail.volume) {
            m_workingNumber = mail.volumeNumber;
            takeVolume(*mail.volume);
        }
        if (mail.labels && m_bricked) {
            takeLabels(*mail.labels);
        }
        if (mail.request && m_bricked) {
            answer(*mail.request);
        }
    }
    if (m_card) {
        m_card->stop();
    }
}

void CpuVolumeRenderer::startCard()
{
    if (!m_card) {
        return;
    }
    const QString problem = m_card->start();
    if (!problem.isEmpty()) {
        leaveCard(problem, tr("The graphics card cannot be used; the processor draws volumes."));
    } else if (m_choice == RendererChoice::Automatic && isSoftwareRenderer(m_card->glRenderer())) {
        leaveCard(QStringLiteral("%1 is no graphics card.").arg(m_card->glRenderer()), {});
    } else {
        m_onCard = true;
        tellName(m_card->glRenderer(), {});
    }
}

void CpuVolumeRenderer::leaveCard(const QString& problem, const QString& reason)
{
    qCInfo(rendererLog).noquote() << problem << "Volumes are drawn by the processor.";
    m_card->stop();
    m_onCard = false;
    tellName({}, reason);
}

void CpuVolumeRenderer::tellName(const QString& name, const QString& reason)
{
    QMetaObject::invokeMethod(
        this,
        [this, name, reason] {
            m_cardName = name;
            Q_EMIT nameChanged(reason);
        },
        Qt::QueuedConnection);
}

bool CpuVolumeRenderer::answerOnCard(const RenderRequest& request)
{
    const bool moving = request.pace == RenderPace::Moving;
    CastOptions whole;
    whole.imageSize = request.size;
    whole.stepInVoxels = moving ? movingStepInVoxels : fullStepInVoxels;
    whole.level = m_bricked->volume().buffer().count() > mostVoxels ? 1 : 0;
    QElapsedTimer timer;
    timer.start();
    RenderedFrame frame;
    if (m_card->cast(*m_scene, request, whole, moving || !m_shown ? m_stop : m_overtaken, frame)) {
        frame.quality = moving ? FrameQuality::Interactive : FrameQuality::Full;
        frame.milliseconds = static_cast<double>(timer.nsecsElapsed()) * 1e-6;
        m_shown = true;
        deliver(std::move(frame));
        return true;
    }
    if (m_card->problem().isEmpty()) {
        return true; // overtaken
    }
    leaveCard(m_card->problem(), tr("The graphics card failed; the processor draws volumes from now on."));
    return false;
}

void CpuVolumeRenderer::takeVolume(const scans::Volume& volume)
{
    m_scene.reset();
    m_labels.reset();
    m_bricked.reset();
    m_shown = false;
    if (m_onCard) {
        m_card->forgetVolume();
    }
    if (!volume.isNull()) {
        m_bricked = BrickedVolume::build(volume, m_threads, m_stop);
    }
}

void CpuVolumeRenderer::takeLabels(const scans::Volume& mask)
{
    m_labels.reset();
    if (m_onCard) {
        m_card->forgetLabels();
    }
    if (mask.isNull()) {
        return;
    }
    const bool fits = mask.geometry().size == m_bricked->volume().geometry().size;
    const bool isMask = mask.type() == scans::VoxelType::UInt8 || mask.type() == scans::VoxelType::UInt16;
    if (!fits || !isMask || mask.buffer().count() > mostVoxels) {
        qCWarning(rendererLog) << "A label mask that does not fit the volume is not shown.";
        return;
    }
    m_labels = BrickedLabels::build(mask, m_threads, m_stop);
}

void CpuVolumeRenderer::answer(const RenderRequest& request)
{
    if (!m_scene || !m_scene->shows(request.transfer, m_labels.get(), request.labels)) {
        m_scene = std::make_unique<RayScene>(m_bricked, request.transfer, m_labels, request.labels);
    }
    if (m_onCard && answerOnCard(request)) {
        return;
    }
    if (request.pace == RenderPace::Moving) {
        move(request);
        return;
    }
    // The first look of a volume comes quickly and is never broken off; then better ones until the best.
    if (!m_shown && !pass(request, options(request, 4.0), FrameQuality::Coarse, m_stop)) {
        return;
    }
    m_shown = true;
    if (!pass(request, options(request, 2.0), FrameQuality::Coarse, m_overtaken)) {
        return;
    }
    CastOptions full;
    full.imageSize = request.size;
    full.stepInVoxels = fullStepInVoxels;
    full.instructions = m_instructions;
    full.threads = m_threads;
    full.level = m_bricked->volume().buffer().count() > mostVoxels ? 1 : 0;
    pass(request, full, FrameQuality::Full, m_overtaken);
}

CastOptions CpuVolumeRenderer::options(const RenderRequest& request, double divisor) const
{
    CastOptions result;
    const QSize size = request.size;
    result.imageSize = QSize(std::max(1, static_cast<int>(std::lround(size.width() / divisor))),
                             std::max(1, static_cast<int>(std::lround(size.height() / divisor))));
    result.stepInVoxels = movingStepInVoxels;
    result.instructions = m_instructions;
    result.threads = m_threads;
    // The coarsest level whose voxels are still not larger than 1.5 pixels of this picture.
    const auto& spacing = m_bricked->volume().geometry().spacingMm;
    const double pixelMm = request.camera.heightMm / result.imageSize.height();
    const double voxelMm = std::min({spacing[0], spacing[1], spacing[2]});
    const auto& levels = m_bricked->levels();
    while (result.level + 1 < levels.size() && levels[result.level + 1].reduction * voxelMm <= 1.5 * pixelMm) {
        ++result.level;
    }
    if (result.level == 0 && m_bricked->volume().buffer().count() > mostVoxels) {
        result.level = 1;
    }
    return result;
}

std::size_t CpuVolumeRenderer::levelMetBy(const RenderRequest& request, QSize image) const
{
    const auto& spacing = m_bricked->volume().geometry().spacingMm;
    const double pixelMm = request.camera.heightMm / image.height();
    const double voxelMm = std::min({spacing[0], spacing[1], spacing[2]});
    const auto& levels = m_bricked->levels();
    std::size_t level = 0;
    while (level + 1 < levels.size() && pixelMm > seenPixelInVoxels * voxelMm * levels[level].reduction) {
        ++level;
    }
    return level;
}

MotionOptions CpuVolumeRenderer::motion(const RenderRequest& request) const
{
    const std::size_t last = m_bricked->levels().size() - 1;
    MotionOptions result;
    result.deadline = movingDeadline;
    result.fine = options(request, 1.0);
    result.fine.gradient = CastGradient::Cell;
    result.base = options(request, m_movingDivisor);
    result.base.gradient = CastGradient::Cell;
    // A level too coarse costs more of the likeness than rays too far apart do.
    result.base.level = std::min(last, std::max<std::size_t>(1, levelMetBy(request, result.base.imageSize)));
    if (seeks(request)) {
        // Means of voxels hold smaller peaks than the voxels themselves: one level finer.
        // Rays even farther apart do not make up for a coarser level: that costs the likeness two and a half times.
        const std::size_t finer =
            levelMetBy(request, options(request, std::min(m_movingDivisor, mostDivisor)).imageSize);
        const std::size_t finest = m_bricked->volume().buffer().count() > mostVoxels ? 1 : 0;
        result.base.level = std::min(last, std::max(finest, finer > 0 ? finer - 1 : 0));
        result.base.indifference = seekingIndifference;
    }
    return result;
}

void CpuVolumeRenderer::move(const RenderRequest& request)
{
    QElapsedTimer timer;
    timer.start();
    RenderedFrame frame;
    if (!m_scene->castMoving(request, motion(request), m_stop, frame)) {
        return;
    }
    frame.quality = FrameQuality::Interactive;
    frame.milliseconds = static_cast<double>(timer.nsecsElapsed()) * 1e-6;
    // Towards the wanted pace, in small steps so that the picture does not flicker between sizes.
    const bool seeking = seeks(request);
    const double slowness = std::sqrt(frame.baseMilliseconds / (seeking ? wantedSeekingMs : wantedBaseMs));
    m_movingDivisor = std::clamp(m_movingDivisor * std::clamp(slowness, 0.85, 1.25), seeking ? 1.0 : leastDivisor,
                                 seeking ? mostSeekingDivisor : mostDivisor);
    deliver(std::move(frame));
}

bool CpuVolumeRenderer::pass(const RenderRequest& request, const CastOptions& options, FrameQuality quality,
                             const std::atomic<bool>& cancelled)
{
    QElapsedTimer timer;
    timer.start();
    RenderedFrame frame;
    if (!m_scene->cast(request, options, cancelled, frame)) {
        return false;
    }
    frame.quality = quality;
    frame.milliseconds = static_cast<double>(timer.nsecsElapsed()) * 1e-6;
    deliver(std::move(frame));
    return true;
}

void CpuVolumeRenderer::deliver(RenderedFrame frame)
{
    const auto handOver = [this, frame = std::move(frame), number = m_workingNumber] {
        if (number == m_volumeNumber) {
            Q_EMIT frameReady(frame);
        }
    };
    QMetaObject::invokeMethod(this, handOver, Qt::QueuedConnection);
}

} // namespace portlight::viewers
