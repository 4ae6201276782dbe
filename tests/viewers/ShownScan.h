// A scan on the screen as an officer has it: the real view, real mouse and wheel.
#pragma once

#include "tests/viewers/VolumePhantom.h"
#include "viewers/ScanView.h"
#include "viewers/radiograph/RadiographView.h"
#include "viewers/slices/SliceView.h"
#include "viewers/volume/VolumeView.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

namespace portlight::tests {

constexpr int patienceMs = 60000;

inline std::shared_ptr<scans::Scan> radiographScan()
{
    auto scan = std::make_shared<scans::Scan>();
    scan->kind = scans::ScanKind::Radiograph;
    scan->radiographs.append(
        makeRadiograph(400, 300, scans::VoxelType::UInt16, [](int x, int y) { return 20000 + 100 * x - 30 * y; }));
    return scan;
}

class ShownScan
{
public:
    explicit ShownScan(const std::shared_ptr<scans::Scan>& scan)
        : full(&view, &viewers::ScanView::fullQualityShown)
        , first(&view, &viewers::ScanView::firstImageShown)
    {
        view.resize(900, 640);
        view.show();
        view.setScan(scan);
    }
    [[nodiscard]] bool isReady()
    {
        return QTest::qWaitFor([this] { return full.count() > 0; }, patienceMs);
    }
    [[nodiscard]] viewers::SliceView* slice(viewers::SliceOrientation orientation)
    {
        for (viewers::SliceView* candidate : view.findChildren<viewers::SliceView*>()) {
            if (candidate->orientation() == orientation) {
                return candidate;
            }
        }
        return nullptr;
    }
    [[nodiscard]] viewers::VolumeView* volume() { return view.findChild<viewers::VolumeView*>(); }
    [[nodiscard]] viewers::RadiographView* radiograph() { return view.findChild<viewers::RadiographView*>(); }

    viewers::ScanView view;
    QSignalSpy full;
    QSignalSpy first;
};

inline void drag(QWidget* widget, QPoint from, QPoint to, Qt::MouseButton button = Qt::LeftButton)
{
    QTest::mousePress(widget, button, {}, from);
    for (int step = 1; step <= 4; ++step) {
        QMouseEvent move(QEvent::MouseMove, QPointF(from + (to - from) * step / 4),
                         widget->mapToGlobal(QPointF(from + (to - from) * step / 4)), Qt::NoButton, button, {});
        QCoreApplication::sendEvent(widget, &move);
    }
    QTest::mouseRelease(widget, button, {}, to);
}

inline void turnWheel(QWidget* widget, QPoint at, int steps, Qt::KeyboardModifiers modifiers = {})
{
    QWheelEvent event(QPointF(at), widget->mapToGlobal(QPointF(at)), {}, {0, steps * 120}, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(widget, &event);
}

} // namespace portlight::tests
