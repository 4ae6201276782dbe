// A run without a person: opens what was asked, measures, writes the picture, ends. Every wait is on a signal of the
// desk, with one bound for the whole.
#pragma once

#include "app/portlight/LaunchOptions.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace portlight::app {

class DeskWindow;

class ScriptedRun : public QObject
{
    Q_OBJECT

public:
    ScriptedRun(DeskWindow& window, LaunchOptions options);

    // Opens the file or case; from here on signals drive it. The program's exit code is set by QCoreApplication::exit:
    // 0 done, 2 bad input with one sentence on standard error, 3 the image did not come.
    void start();

private:
    void openFile();
    void openCase();
    void followView();
    [[nodiscard]] bool choosePreset();
    [[nodiscard]] bool layEnhancements(); // the same, for --enhance
    void checkPixels();
    void takeFull();
    void finish();
    void fail(int code, const QString& text);
    void printTiming() const;

    DeskWindow& m_window;
    LaunchOptions m_options;
    QElapsedTimer m_sinceOpen;
    QTimer m_bound;
    QTimer m_pixels; // asks again until the pixels read back show an image
    double m_openMs = -1.0;
    double m_startMs = -1.0;
    double m_fullMs = -1.0;
    qint64 m_baseKib = 0;
    bool m_firstShown = false;
    bool m_full = false;
    bool m_waitsForWork = false; // at full quality, but something is still to be taken off
    bool m_done = false;
};

} // namespace portlight::app
