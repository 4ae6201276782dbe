#include "app/portlight/LaunchOptions.h"

#include "viewers/volume/VolumeRenderer.h"
#include "widgets/LanguageChoice.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace portlight::app {

namespace {

constexpr int smallestSide = 320;
constexpr int largestSide = 16384;

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::app", text);
}

QString codes()
{
    QStringList all;
    for (const widgets::Language& language : widgets::languages()) {
        all << language.code;
    }
    return all.join(QStringLiteral(", "));
}

void describe(QCommandLineParser& parser)
{
    const auto add = [&parser](const char* name, const QString& what, const char* value = "") {
        parser.addOption(QCommandLineOption(QLatin1String(name), what, QLatin1String(value)));
    };
    parser.setApplicationDescription(tr("The customs officer's inspection desk."));
    add("help", tr("Show this help."));
    add("version", tr("Show the version."));
    add("data", tr("Keep cases, scans and settings in this folder."), "folder");
    add("sandbox", tr("Train on simulated cases, in a data folder of its own and without any line to a hub."));
    add("open", tr("View one file or series folder outside any case, without sign-in."), "file");
    add("case", tr("Open this case after sign-in."), "number");
    add("badge", tr("Sign in with this badge; the password comes from PORTLIGHT_PASSWORD."), "badge");
    add("preset", tr("Show the image with this preset."), "id");
    add("renderer", tr("Who draws volumes: cpu, gpu, or auto for a graphics card where there is one."), "which");
    add("language", tr("Language for this run: %1.").arg(codes()), "code");
    add("enhance", tr("Lay this over the radiograph: edges, local-contrast, ... (several: comma between them)."),
        "ids");
    add("screenshot", tr("Write the window as a PNG once the image is at full quality."), "file");
    add("size", tr("Size of the window, for example 1280x800."), "WxH");
    add("timing", tr("Print one line of JSON with the time to the first image."));
    add("quit", tr("End when the image is shown and written."));
}

inspection::Result<QSize> parseSize(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,5})x(\\d{1,5})$"));
    const QRegularExpressionMatch match = pattern.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    if (!match.hasMatch() || size.width() < smallestSide || size.height() < smallestSide ||
        size.width() > largestSide || size.height() > largestSide) {
        return inspection::failure(inspection::ErrorCode::BadInput,
                                   tr("--size wants WIDTHxHEIGHT in pixels, such as 1280x800, not \"%1\".").arg(text));
    }
    return size;
}

} // namespace

QString LaunchOptions::helpText()
{
    QCommandLineParser parser;
    describe(parser);
    return parser.helpText();
}

inspection::Result<LaunchOptions> LaunchOptions::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments)) {
        return inspection::failure(inspection::ErrorCode::BadInput, parser.errorText());
    }
    LaunchOptions options;
    options.help = parser.isSet(QStringLiteral("help"));
    options.version = parser.isSet(QStringLiteral("version"));
    options.sandbox = parser.isSet(QStringLiteral("sandbox"));
    options.dataFolder = parser.value(QStringLiteral("data"));
    options.openPath = parser.value(QStringLiteral("open"));
    options.caseNumber = parser.value(QStringLiteral("case"));
    options.badge = parser.isSet(QStringLiteral("badge")) ? parser.value(QStringLiteral("badge"))
                                                          : qEnvironmentVariable("PORTLIGHT_BADGE");
    options.signsIn = parser.isSet(QStringLiteral("badge")) || parser.isSet(QStringLiteral("case"));
    options.password = qEnvironmentVariable("PORTLIGHT_PASSWORD");
    options.screenshot = parser.value(QStringLiteral("screenshot"));
    options.preset = parser.value(QStringLiteral("preset"));
    options.language = parser.value(QStringLiteral("language"));
    const QVector<widgets::Language>& known = widgets::languages();
    if (parser.isSet(QStringLiteral("language")) &&
        std::none_of(known.cbegin(), known.cend(),
                     [&options](const widgets::Language& one) { return one.code == options.language; })) {
        return inspection::failure(inspection::ErrorCode::BadInput,
                                   tr("--language wants one of %1, not \"%2\".").arg(codes(), options.language));
    }
    options.renderer = parser.value(QStringLiteral("renderer"));
    if (parser.isSet(QStringLiteral("renderer")) && !viewers::rendererChoiceOf(options.renderer)) {
        return inspection::failure(inspection::ErrorCode::BadInput,
                                   tr("--renderer wants auto, cpu or gpu, not \"%1\".").arg(options.renderer));
    }
    options.enhancements = parser.value(QStringLiteral("enhance")).split(QLatin1Char(','), Qt::SkipEmptyParts);
    options.timing = parser.isSet(QStringLiteral("timing"));
    options.after = parser.isSet(QStringLiteral("quit")) ? AfterShown::Quit : AfterShown::Stay;
    if (parser.isSet(QStringLiteral("size"))) {
        const auto size = parseSize(parser.value(QStringLiteral("size")));
        if (!size) {
            return inspection::failure(size.error());
        }
        options.size = *size;
    }
    if (!parser.positionalArguments().isEmpty()) {
        return inspection::failure(
            inspection::ErrorCode::BadInput,
            tr("\"%1\" is no option; to view a file write --open FILE.").arg(parser.positionalArguments().first()));
    }
    if (parser.isSet(QStringLiteral("open")) && !QFileInfo::exists(options.openPath)) {
        return inspection::failure(inspection::ErrorCode::NotFound, tr("There is no file %1.").arg(options.openPath));
    }
    if (!options.caseNumber.isEmpty() && (options.badge.isEmpty() || options.password.isEmpty())) {
        return inspection::failure(inspection::ErrorCode::BadInput,
                                   tr("--case needs a sign-in: set PORTLIGHT_BADGE and PORTLIGHT_PASSWORD."));
    }
    return options;
}

} // namespace portlight::app
