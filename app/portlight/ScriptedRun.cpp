#include "app/portlight/ScriptedRun.h"

#include "app/portlight/CaseController.h"
#include "app/portlight/DeskWindow.h"
#include "app/portlight/FileDesk.h"
#include "app/portlight/InspectionDesk.h"
#include "app/portlight/InspectionPage.h"
#include "app/portlight/ProcessFigures.h"
#include "viewers/ScanView.h"

#include <QCoreApplication>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <utility>

namespace portlight::app {

namespace {

constexpr int boundMs = 120000;
constexpr int pixelPollMs = 5;
constexpr int exitBadInput = 2;
constexpr int exitInternal = 3;

// An image, not a ground with a line of text: at least so many different colours among a grid of samples.
bool showsAnImage(const QImage& picture)
{
    constexpr int samplesAcross = 64;
    constexpr int fewestColours = 6;
    QList<QRgb> seen;
    for (int y = 0; y < samplesAcross; ++y) {
        for (int x = 0; x < samplesAcross; ++x) {
            const QRgb pixel = picture.pixel((2 * x + 1) * picture.width() / (2 * samplesAcross),
                                             (2 * y + 1) * picture.height() / (2 * samplesAcross));
            if (!seen.contains(pixel)) {
                seen.append(pixel);
                if (seen.size() >= fewestColours) {
                    return true;
                }
            }
        }
    }
    return false;
}

double tenths(double value)
{
    return std::round(value * 10.0) / 10.0;
}

} // namespace

ScriptedRun::ScriptedRun(DeskWindow& window, LaunchOptions options)
    : QObject(&window)
    , m_window(window)
    , m_options(std::move(options))
{
    m_bound.setSingleShot(true);
    m_bound.setInterval(boundMs);
    m_pixels.setInterval(pixelPollMs);
    connect(&m_bound, &QTimer::timeout, this, [this] { fail(exitInternal, tr("The image did not come in time.")); });
    connect(&m_pixels, &QTimer::timeout, this, &ScriptedRun::checkPixels);
}

void ScriptedRun::start()
{
    m_bound.start();
    m_baseKib = residentKib();
    if (!m_options.openPath.isEmpty()) {
        openFile();
    } else if (!m_options.badge.isEmpty()) {
        openCase();
    } else {
        m_window.start();
        m_full = true; // the first page as it stands
        m_firstShown = true;
        QMetaObject::invokeMethod(this, &ScriptedRun::finish, Qt::QueuedConnection);
    }
}

void ScriptedRun::openFile()
{
    m_sinceOpen.start();
    m_window.viewFile(m_options.openPath);
    followView();
    connect(m_window.fileDesk(), &FileDesk::failed, this,
            [this](const inspection::Error& error) { fail(exitBadInput, error.text); });
}

void ScriptedRun::openCase()
{
    m_window.start();
    connect(&m_window, &DeskWindow::signInFailed, this, [this](const QString& text) { fail(exitBadInput, text); });
    connect(&m_window, &DeskWindow::signedIn, this, [this] {
        if (m_options.caseNumber.isEmpty()) {
            m_full = true;
            m_firstShown = true;
            // The worklist's first page comes a turn of the event loop or two later.
            QTimer::singleShot(1000, this, &ScriptedRun::finish);
            return;
        }
        followView();
        CaseController& cases = m_window.desk()->cases();
        connect(&cases, &CaseController::failed, this, [this](const QString& text) { fail(exitBadInput, text); });
        m_sinceOpen.start();
        cases.openCaseByNumber(m_options.caseNumber);
    });
    m_window.signIn(m_options.badge, m_options.password);
}

void ScriptedRun::followView()
{
    viewers::ScanView& view = m_window.page()->view();
    // Queued: the view says so while it paints, and reading its pixels back paints again.
    connect(
        &view, &viewers::ScanView::firstImageShown, this,
        [this] {
            if (!m_firstShown && !m_pixels.isActive()) {
                checkPixels();
            }
        },
        Qt::QueuedConnection);
    connect(
        &view, &viewers::ScanView::fullQualityShown, this,
        [this] {
            if (choosePreset()) {
                takeFull();
            }
        },
        Qt::QueuedConnection);
    // Work on the image that came to nothing leaves it as it is.
    connect(
        &view, &viewers::ScanView::noticed, this,
        [this] {
            if (m_waitsForWork) {
                takeFull();
            }
        },
        Qt::QueuedConnection);
}

// What is taken off the image is worked out first; then the image is drawn again, and this is called again.
void ScriptedRun::takeFull()
{
    m_waitsForWork = m_window.page()->view().isWorking();
    if (m_waitsForWork) {
        return;
    }
    m_fullMs = static_cast<double>(m_sinceOpen.nsecsElapsed()) / 1e6;
    m_full = true;
    if (!m_firstShown) {
        checkPixels();
    } else {
        finish();
    }
}

// The standard image comes first, as for an officer; then the preset asked for. True when no other image is to be
// waited for.
bool ScriptedRun::choosePreset()
{
    const QString preset = std::exchange(m_options.preset, {});
    viewers::ScanView& view = m_window.page()->view();
    if (preset.isEmpty() || preset == view.preset()) {
        return layEnhancements();
    }
    if (!view.presetIds().contains(preset)) {
        fail(exitBadInput,
             tr("There is no preset \"%1\"; there are: %2.").arg(preset, view.presetIds().join(QStringLiteral(", "))));
        return false;
    }
    view.setPreset(preset);
    return false;
}

bool ScriptedRun::layEnhancements()
{
    const QStringList ids = std::exchange(m_options.enhancements, {});
    viewers::ScanView& view = m_window.page()->view();
    for (const QString& id : ids) {
        const auto enhancement = viewers::enhancementOfId(id);
        const QString refusal =
            enhancement ? view.enhancementRefusal(*enhancement) : tr("the program has no enhancement of that name.");
        if (!refusal.isEmpty()) {
            fail(exitBadInput, tr("\"%1\" cannot be laid over this image: %2").arg(id, refusal));
            return false;
        }
        view.toggleEnhancement(*enhancement);
    }
    return ids.isEmpty();
}

void ScriptedRun::checkPixels()
{
    const double opened = static_cast<double>(m_sinceOpen.nsecsElapsed()) / 1e6;
    const double started = millisecondsSinceStart();
    if (!showsAnImage(m_window.page()->view().grab().toImage())) {
        m_pixels.start();
        return;
    }
    m_pixels.stop();
    m_openMs = opened;
    m_startMs = started;
    m_firstShown = true;
    if (m_full) {
        finish();
    }
}

void ScriptedRun::finish()
{
    if (m_done || !m_firstShown || !m_full) {
        return;
    }
    m_done = true;
    m_bound.stop();
    if (!m_options.screenshot.isEmpty() && !m_window.grab().save(m_options.screenshot, "PNG")) {
        m_done = false;
        fail(exitBadInput, tr("The picture could not be written to %1.").arg(m_options.screenshot));
        return;
    }
    if (m_options.timing) {
        printTiming();
    }
    if (m_options.after == AfterShown::Quit) {
        m_window.close();
        QCoreApplication::exit(0);
    }
}

void ScriptedRun::printTiming() const
{
    const QJsonObject timing{
        {QStringLiteral("start_to_first_image_ms"), tenths(m_startMs)},
        {QStringLiteral("open_to_first_image_ms"), tenths(m_openMs)},
        {QStringLiteral("open_to_full_quality_ms"), tenths(m_fullMs)},
        {QStringLiteral("first_pixels_nonempty"), m_firstShown},
        {QStringLiteral("renderer"), m_window.page() ? m_window.page()->view().rendererName() : QString()},
        {QStringLiteral("base_rss_kib"), m_baseKib},
        {QStringLiteral("peak_rss_kib"), peakResidentKib()},
    };
    std::fputs(QJsonDocument(timing).toJson(QJsonDocument::Compact).append('\n').constData(), stdout);
    std::fflush(stdout);
}

void ScriptedRun::fail(int code, const QString& text)
{
    if (m_done) {
        return;
    }
    m_done = true;
    m_bound.stop();
    m_pixels.stop();
    std::fputs(qPrintable(text + QLatin1Char('\n')), stderr);
    QCoreApplication::exit(code);
}

} // namespace portlight::app
