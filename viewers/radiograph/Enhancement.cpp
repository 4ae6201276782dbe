#include "viewers/radiograph/Enhancement.h"

#include <QCoreApplication>

namespace portlight::viewers {

namespace {

struct Row
{
    Enhancement enhancement;
    const char* id;
    const char* name;
    ToneCurve tone;
    DetailFilter detail;
};

constexpr std::array rows{
    Row{Enhancement::HighPenetration, "high-penetration", QT_TRANSLATE_NOOP("Enhancement", "High penetration"),
        ToneCurve::HighPenetration, DetailFilter::Standard},
    Row{Enhancement::LowDensity, "low-density", QT_TRANSLATE_NOOP("Enhancement", "Low density"), ToneCurve::LowDensity,
        DetailFilter::Standard},
    Row{Enhancement::Logarithm, "logarithm", QT_TRANSLATE_NOOP("Enhancement", "Log"), ToneCurve::Logarithm,
        DetailFilter::Standard},
    Row{Enhancement::Gamma, "gamma", QT_TRANSLATE_NOOP("Enhancement", "Gamma"), ToneCurve::Gamma,
        DetailFilter::Standard},
    Row{Enhancement::LocalContrast, "local-contrast", QT_TRANSLATE_NOOP("Enhancement", "Local contrast"),
        ToneCurve::Standard, DetailFilter::LocalContrast},
    Row{Enhancement::Edges, "edges", QT_TRANSLATE_NOOP("Enhancement", "Edges"), ToneCurve::Standard,
        DetailFilter::Edges},
};

const Row& rowOf(Enhancement enhancement)
{
    for (const Row& row : rows) {
        if (row.enhancement == enhancement) {
            return row;
        }
    }
    Q_UNREACHABLE();
}

} // namespace

QString enhancementId(Enhancement enhancement)
{
    return QLatin1String(rowOf(enhancement).id);
}

std::optional<Enhancement> enhancementOfId(const QString& id)
{
    for (const Row& row : rows) {
        if (id == QLatin1String(row.id)) {
            return row.enhancement;
        }
    }
    return std::nullopt;
}

QString enhancementName(Enhancement enhancement)
{
    return QCoreApplication::translate("Enhancement", rowOf(enhancement).name);
}

ToneCurve toneOf(Enhancement enhancement)
{
    return rowOf(enhancement).tone;
}

DetailFilter detailOf(Enhancement enhancement)
{
    return rowOf(enhancement).detail;
}

} // namespace portlight::viewers
