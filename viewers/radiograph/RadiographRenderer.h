// Draws radiographs away from the GUI thread: one worker with a mailbox that holds only the latest wish.
//
// The whole radiograph comes first, small, whenever its look has changed, so that there is something to show wherever
// the officer goes next; then the part asked for at the screen's resolution, in bands on all cores, given up between
// two bands as soon as another look is wished for.
//
// Threads: all calls from the GUI thread, none of them waits but the destructor; drawn() arrives on the GUI thread.
#pragma once

#include "viewers/radiograph/RadiographLook.h"

#include <QObject>

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace portlight::viewers {

struct RadiographRequest
{
    RadiographLook look; // never null
    quint64 lookNumber = 0;
    QRectF area; // full-size pixels
    QSize size;  // device pixels
};

struct DrawnRadiograph
{
    QImage image;
    RadiographLook look; // as drawn: what is written over the picture speaks of it
    quint64 lookNumber = 0;
    QRectF area;

    [[nodiscard]] bool isNull() const { return image.isNull(); }
};

enum class DrawnPart { Overview, View };

class RadiographRenderer : public QObject
{
    Q_OBJECT

public:
    explicit RadiographRenderer(QRgb background, QObject* parent = nullptr);
    ~RadiographRenderer() override;

    void request(const RadiographRequest& request);
    // Forgets all wishes and drops what is under way.
    void clear();

    // What a request leads to; any thread.
    [[nodiscard]] DrawnRadiograph draw(const RadiographRequest& request, const std::atomic<bool>* cancelled) const;

Q_SIGNALS:
    void drawn(portlight::viewers::DrawnPart part, const portlight::viewers::DrawnRadiograph& picture);

private:
    void work();
    void deliver(DrawnPart part, DrawnRadiograph picture, quint64 round);

    const QRgb m_background;
    std::mutex m_mutex;
    std::condition_variable m_wished;
    std::optional<RadiographRequest> m_wish;
    bool m_stopping = false;
    std::atomic<bool> m_overtaken{false};
    quint64 m_drawing = 0; // look under way
    quint64 m_round = 0;   // grows with clear(): pictures of an earlier one are dropped
    std::thread m_worker;
};

} // namespace portlight::viewers
