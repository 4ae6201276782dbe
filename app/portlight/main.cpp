// Composition root of the desk: options, look, window.

#include "app/portlight/Composition.h"
#include "app/portlight/DeskWindow.h"
#include "app/portlight/GivenSignIn.h"
#include "app/portlight/LaunchOptions.h"
#include "app/portlight/ScriptedRun.h"
#include "app/portlight/Settings.h"
#include "local_cache/CaseCache.h"
#include "viewers/volume/VolumeRenderer.h"
#include "widgets/Theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMessageBox>

#include <cstdio>
#include <unistd.h>

namespace {

namespace local_cache = portlight::local_cache;

constexpr int exitBadInput = 2;

// Without a display Qt would abort with a core dump: a scripted run needs none, a person needs one.
bool choosePlatform(const portlight::app::LaunchOptions& options)
{
    if (qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
        qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        return true;
    }
    if (options.isScripted()) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return true;
    }
    return false;
}

// A script reads standard error: there it finds our sentence, not the window system's remarks.
void keepOwnMessages(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    const bool own = context.category && QByteArray(context.category).startsWith("portlight");
    if (own || type == QtCriticalMsg || type == QtFatalMsg) {
        std::fputs(qPrintable(qFormatLogMessage(type, context, text) + QLatin1Char('\n')), stderr);
    }
}

// The sandbox is a program of its own, beside this one: what goes to a hub is not in it.
int becomeSandbox(char** argv)
{
    const QString self = QFileInfo(QStringLiteral("/proc/self/exe")).canonicalFilePath();
    const QByteArray program = QFile::encodeName(QFileInfo(self).absolutePath() + QStringLiteral("/portlight-sandbox"));
    execv(program.constData(), argv);
    std::fprintf(stderr, "The sandbox program %s cannot be started; install Portlight again.\n", program.constData());
    return exitBadInput;
}

local_cache::CacheLocation locationFor(const portlight::app::LaunchOptions& options, local_cache::Profile profile)
{
    using local_cache::CacheLocation;
    CacheLocation location =
        profile == local_cache::Profile::Sandbox ? CacheLocation::standardSandbox() : CacheLocation::standard();
    if (!options.dataFolder.isEmpty()) {
        location.folder = QDir(options.dataFolder).absolutePath();
    }
    return location;
}

int sayAndEnd(const QString& text, std::FILE* where, int code)
{
    std::fputs(qPrintable(text.trimmed() + QLatin1Char('\n')), where);
    return code;
}

// A script reads the sentence, a person who clicked an icon sees it.
int refuseToStart(const portlight::app::LaunchOptions& options, const QString& text)
{
    sayAndEnd(text, stderr, exitBadInput);
    if (options.isScripted()) {
        return exitBadInput;
    }
    QMessageBox box(QMessageBox::Critical, QStringLiteral("Portlight"), text);
    QObject::connect(&box, &QDialog::finished, &box, [] { QApplication::exit(exitBadInput); });
    box.open();
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    using namespace portlight;

    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments << QString::fromLocal8Bit(argv[i]);
    }
    const auto options = app::LaunchOptions::parse(arguments);
    if (!options) {
        return sayAndEnd(options.error().text, stderr, exitBadInput);
    }
    const app::Composition parts = app::composition();
    if (options->sandbox && parts.profile == local_cache::Profile::Live) {
        return becomeSandbox(argv);
    }
    if (options->help) {
        const QCoreApplication application(argc, argv); // the help text names the program
        return sayAndEnd(app::LaunchOptions::helpText(), stdout, 0);
    }
    if (options->version) {
        return sayAndEnd(QStringLiteral("portlight " PORTLIGHT_VERSION), stdout, 0);
    }
    if (!choosePlatform(*options)) {
        return sayAndEnd(QStringLiteral("There is no display; start portlight on a desktop or under xvfb-run."), stderr,
                         exitBadInput);
    }

    if (options->isScripted()) {
        qInstallMessageHandler(keepOwnMessages);
    }
    QApplication::setApplicationName(QStringLiteral("Portlight"));
    QApplication::setApplicationVersion(QStringLiteral(PORTLIGHT_VERSION));
    QApplication application(argc, argv);
    widgets::applyTheme(application);

    const local_cache::CacheLocation location = locationFor(*options, parts.profile);
    if (options->openPath.isEmpty()) {
        // A folder of the other profile: no window could do anything with it.
        if (const auto fits = local_cache::CaseCache::open(location);
            !fits && fits.error().code == inspection::ErrorCode::Refused) {
            return refuseToStart(*options, fits.error().text);
        }
    }
    const QString renderer = options->renderer.isEmpty()
                                 ? app::Settings(location.folder).value(app::Setting::Renderer).toString()
                                 : options->renderer;
    viewers::setRendererChoice(viewers::rendererChoiceOf(renderer).value_or(viewers::RendererChoice::Automatic));
    app::DeskWindow window(location, local_cache::PasswordCost::Standard, parts.makeLine);
    if (!options->language.isEmpty()) {
        window.setLanguage(options->language);
    }
    if (options->size.isValid()) {
        window.resize(options->size);
    }
    window.show();
    if (options->isScripted()) {
        auto* run = new app::ScriptedRun(window, *options);
        run->start();
    } else if (!options->openPath.isEmpty()) {
        window.viewFile(options->openPath);
    } else {
        window.start();
        app::signInAsGiven(window, *options);
    }
    return QApplication::exec();
}
