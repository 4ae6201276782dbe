#include "widgets/Theme.h"

#include "widgets/Metrics.h"

#include <QFile>
#include <QFontDatabase>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

// Outside any namespace: the resources lie in a static library and must be named once to be linked in.
static void registerDeskResources()
{
    Q_INIT_RESOURCE(desk);
}

namespace portlight::widgets {

namespace {

QFont scaled(double factor)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

QFont bodyFont()
{
    QFont font = QApplication::font();
    // The next one stands in for letters that the one before has not: Latin and Cyrillic, Korean, Arabic.
    QStringList families;
    for (const QString& family : {QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("NanumGothic"),
                                  QStringLiteral("DejaVu Sans")}) {
        if (QFontDatabase::hasFamily(family)) {
            families.append(family);
        }
    }
    if (!families.isEmpty()) {
        font.setFamilies(families);
    }
    font.setPointSizeF(9.75); // 13 px at 96 dpi
    return font;
}

QPalette darkPalette()
{
    const Colours& c = colours();
    QPalette palette;
    palette.setColor(QPalette::Window, c.panel);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.panel);
    palette.setColor(QPalette::AlternateBase, c.raised);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.quiet);
    palette.setColor(QPalette::Button, c.raised);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.alarm);
    palette.setColor(QPalette::Highlight, c.selected);
    palette.setColor(QPalette::HighlightedText, c.text);
    palette.setColor(QPalette::ToolTipBase, c.raised);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::Light, c.hover);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Dark, c.ground);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, c.disabled);
    }
    return palette;
}

QString styleSheet()
{
    QFile file(QStringLiteral(":/desk/style/desk.qss"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QString sheet = QString::fromUtf8(file.readAll());
    const Colours& c = colours();
    const std::pair<const char*, QColor> tokens[] = {
        {"@ground", c.ground},       {"@panel", c.panel},     {"@raised", c.raised},     {"@hover", c.hover},
        {"@line", c.line},           {"@edge", c.edge},       {"@text", c.text},         {"@quiet", c.quiet},
        {"@disabled", c.disabled},   {"@accent", c.accent},   {"@selected", c.selected}, {"@alarm", c.alarm},
        {"@confirmed", c.confirmed}, {"@caution", c.caution},
    };
    for (const auto& [token, colour] : tokens) {
        sheet.replace(QLatin1String(token), colour.name());
    }
    sheet.replace(QStringLiteral("@half"), QStringLiteral("%1px").arg(metrics::grid(0.5)));
    sheet.replace(QStringLiteral("@one"), QStringLiteral("%1px").arg(metrics::grid(1)));
    sheet.replace(QStringLiteral("@two"), QStringLiteral("%1px").arg(metrics::grid(2)));
    return sheet;
}

} // namespace

const Colours& colours()
{
    static const Colours instance;
    return instance;
}

QColor laneColour(inspection::Lane lane)
{
    switch (lane) {
    case inspection::Lane::Red:
        return {0xf5, 0x86, 0x68};
    case inspection::Lane::Yellow:
        return {0xf2, 0xd2, 0x4b};
    case inspection::Lane::Blue:
        return {0x6a, 0xb2, 0xf2};
    case inspection::Lane::Green:
        return {0x45, 0xbf, 0x92};
    case inspection::Lane::None:
        break;
    }
    return colours().quiet;
}

QFont smallFont()
{
    return scaled(0.9);
}

QFont titleFont()
{
    QFont font = scaled(1.05);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont headlineFont()
{
    QFont font = scaled(1.6);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont numberFont()
{
    QFont font = QApplication::font();
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("tnum", 1);
#endif
    return font;
}

void setRole(QWidget& widget, const char* role)
{
    widget.setProperty("role", QLatin1String(role));
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

void applyTheme(QApplication& application)
{
    registerDeskResources();
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setFont(bodyFont());
    QApplication::setPalette(darkPalette());
    application.setStyleSheet(styleSheet());
}

} // namespace portlight::widgets
