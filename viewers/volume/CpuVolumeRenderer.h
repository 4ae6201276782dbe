// Rays on the processor, or on a graphics card where there is one: one worker with a mailbox that holds only the latest
// camera. When the card fails the worker goes on with the processor, from the same request on.
//
// While the officer moves, every started picture is finished and shown, in full resolution where it matters most and as
// far as the pace allows on this machine; at rest the worker refines to full quality and drops that work the moment a
// newer request arrives.
#pragma once

#include "viewers/volume/RayScene.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace portlight::viewers {

class CardRayCaster;

class CpuVolumeRenderer : public VolumeRenderer
{
    Q_OBJECT

public:
    explicit CpuVolumeRenderer(RendererChoice choice = RendererChoice::Automatic, QObject* parent = nullptr);
    ~CpuVolumeRenderer() override;

    void setVolume(const scans::Volume& volume) override;
    void setLabels(const scans::Volume& mask) override;
    void request(const RenderRequest& request) override;
    [[nodiscard]] QString name() const override;

private:
    struct Mail
    {
        std::optional<scans::Volume> volume;
        quint64 volumeNumber = 0;
        std::optional<scans::Volume> labels;
        std::optional<RenderRequest> request;
    };

    void work();
    [[nodiscard]] bool waitForMail(Mail& mail);
    void takeVolume(const scans::Volume& volume);
    void takeLabels(const scans::Volume& mask);
    void deliver(RenderedFrame frame);
    void answer(const RenderRequest& request);
    void move(const RenderRequest& request);
    void startCard();
    void leaveCard(const QString& problem, const QString& reason);
    void tellName(const QString& name, const QString& reason);
    // False when the processor has to do it.
    [[nodiscard]] bool answerOnCard(const RenderRequest& request);
    bool pass(const RenderRequest& request, const CastOptions& options, FrameQuality quality,
              const std::atomic<bool>& cancelled);
    [[nodiscard]] MotionOptions motion(const RenderRequest& request) const;
    // The finest level on which rays through every pixel of such a picture pass over nothing.
    [[nodiscard]] std::size_t levelMetBy(const RenderRequest& request, QSize image) const;
    [[nodiscard]] CastOptions options(const RenderRequest& request, double divisor) const;

    quint64 m_volumeNumber = 0; // GUI thread: pictures of an earlier volume are dropped
    QString m_cardName;         // GUI thread: of the card that draws; empty when none does
    RendererChoice m_choice;
    std::unique_ptr<CardRayCaster> m_card; // null where none is to be tried
    InstructionSet m_instructions = bestInstructionSet();
    int m_threads = 1;

    std::mutex m_mutex;
    std::condition_variable m_mailArrived;
    Mail m_mail;
    bool m_stopping = false;
    std::atomic<bool> m_stop{false};      // the worker ends, or another volume came
    std::atomic<bool> m_overtaken{false}; // work at rest is out of date

    // The worker's own.
    quint64 m_workingNumber = 0;
    std::shared_ptr<const BrickedVolume> m_bricked;
    std::shared_ptr<const BrickedLabels> m_labels;
    std::unique_ptr<RayScene> m_scene;
    bool m_onCard = false;
    bool m_shown = false;         // a picture of this volume has been delivered
    double m_movingDivisor = 2.0; // while moving, of the coarse picture under the finer parts
    std::thread m_worker;
};

} // namespace portlight::viewers
