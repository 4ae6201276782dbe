#include "viewers/radiograph/RadiographLook.h"

#include "viewers/radiograph/RadiographPainter.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace portlight::viewers {

using scans::LayerRole;

namespace {

constexpr AttenuationRange coloursRange{0.5, 0.9, 3.6};
constexpr double gammaLeast = 0.25;
constexpr double gammaMost = 4.0;

LayerRole roleOf(RadiographColouring colouring)
{
    switch (colouring) {
    case RadiographColouring::Grey:
        return LayerRole::Grey;
    case RadiographColouring::LowEnergy:
        return LayerRole::LowEnergy;
    case RadiographColouring::HighEnergy:
    case RadiographColouring::DualEnergy:
    case RadiographColouring::OrganicOnly:
    case RadiographColouring::MetalOnly:
        return LayerRole::HighEnergy;
    case RadiographColouring::Rgb:
        return LayerRole::Rgb;
    }
    Q_UNREACHABLE();
}

std::uint16_t sixteenBit(double share)
{
    return static_cast<std::uint16_t>(std::clamp(share, 0.0, 1.0) * 65535.0 + 0.5);
}

bool needsMaterials(RadiographColouring colouring)
{
    return colouring == RadiographColouring::DualEnergy || colouring == RadiographColouring::OrganicOnly ||
           colouring == RadiographColouring::MetalOnly;
}

} // namespace

RadiographLook::RadiographLook(std::shared_ptr<const RadiographPyramid> pyramid,
                               std::shared_ptr<const MaterialPicture> materials)
    : m_pyramid(std::move(pyramid))
    , m_materials(std::move(materials))
    , m_colourings(colouringsOf(m_pyramid->radiograph()))
{
    const bool ownColours = m_pyramid->plane(LayerRole::Rgb) != nullptr;
    if (!m_materials && !ownColours && m_colourings.size() > 1) {
        m_colourings.removeIf(needsMaterials);
    }
    resetToStandard();
}

const RadiographPlane& RadiographLook::mainPlane() const
{
    if (const RadiographPlane* colours = m_pyramid->plane(LayerRole::Rgb)) {
        const bool parts =
            m_colouring == RadiographColouring::OrganicOnly || m_colouring == RadiographColouring::MetalOnly;
        if (parts || m_pyramid->plane(roleOf(m_colouring)) == nullptr) {
            return *colours;
        }
    }
    const RadiographPlane* plane = m_pyramid->plane(roleOf(m_colouring));
    return plane != nullptr ? *plane : m_pyramid->planes().front();
}

bool RadiographLook::isColour() const
{
    return m_colouring == RadiographColouring::Rgb || needsMaterials(m_colouring);
}

bool RadiographLook::isPlain() const
{
    const bool part = m_colouring == RadiographColouring::OrganicOnly || m_colouring == RadiographColouring::MetalOnly;
    const bool luma = m_colouring == RadiographColouring::Grey && fromColours();
    return !part && !luma && m_tone.curve == ToneCurve::Standard && m_detail == DetailFilter::Standard;
}

void RadiographLook::resetToStandard()
{
    m_inverted = false;
    m_tone = {};
    m_detail = DetailFilter::Standard;
    setColouring(m_colourings.front());
}

void RadiographLook::setColouring(RadiographColouring colouring)
{
    m_colouring = colouring;
    m_window = standardWindow();
    makeTables();
}

ValueWindow RadiographLook::standardWindow() const
{
    const bool fitsItself = m_tone.curve != ToneCurve::Standard && m_tone.curve != ToneCurve::Gamma;
    if (isColour() || fromColours() || fitsItself) {
        return {0.0, 255.0};
    }
    constexpr double share = 0.002;
    const RadiographPlane& plane = mainPlane();
    const bool asExported = scans::bytesPerVoxel(plane.type) == 1; // a picture already made for eyes: as it is
    const double first = plane.slope * smallestStored(plane.type) + plane.intercept;
    ValueWindow window = asExported ? ValueWindow{first, first + plane.slope * 255.0}
                                    : ValueWindow{plane.quantile(share), plane.quantile(1.0 - share)};
    if (window.width() <= 0.0) {
        window.high = window.low + 1.0;
    }
    return window;
}

void RadiographLook::setWindow(const ValueWindow& window)
{
    if (window.high > window.low) {
        m_window = window;
        makeTables();
    }
}

void RadiographLook::setInverted(bool inverted)
{
    m_inverted = inverted;
    makeTables();
}

bool RadiographLook::isOn(Enhancement enhancement) const
{
    const ToneCurve curve = toneOf(enhancement);
    return curve != ToneCurve::Standard ? m_tone.curve == curve : m_detail == detailOf(enhancement);
}

void RadiographLook::toggle(Enhancement enhancement)
{
    const bool on = !isOn(enhancement);
    if (on && !refusal(enhancement).isEmpty()) {
        return;
    }
    if (toneOf(enhancement) != ToneCurve::Standard) {
        m_tone.curve = on ? toneOf(enhancement) : ToneCurve::Standard;
        m_window = standardWindow();
    } else {
        m_detail = on ? detailOf(enhancement) : DetailFilter::Standard;
    }
    makeTables();
}

void RadiographLook::setGamma(double gamma)
{
    m_tone.gamma = std::clamp(gamma, gammaLeast, gammaMost);
    if (m_tone.curve != ToneCurve::Gamma) {
        toggle(Enhancement::Gamma);
    } else {
        makeTables();
    }
}

QString RadiographLook::refusal(Enhancement enhancement) const
{
    const bool tone = toneOf(enhancement) != ToneCurve::Standard;
    if (tone && mainPlane().role == LayerRole::EffectiveZ) {
        return tr("This scan holds atomic numbers, no transmissions to bring out.");
    }
    if (enhancement == Enhancement::Logarithm && m_pyramid->plane(LayerRole::Rgb) != nullptr) {
        return tr("The scanner exported colours, no transmissions to take the logarithm of.");
    }
    if (enhancement == Enhancement::Logarithm && mainPlane().attenuation) {
        return tr("This scan holds attenuations: its greys are logarithmic already.");
    }
    return {};
}

QStringList RadiographLook::activeNames() const
{
    QStringList names;
    if (m_colouring != m_colourings.front()) {
        names << colouringName(m_colouring);
    }
    for (const Enhancement enhancement : allEnhancements) {
        if (isOn(enhancement)) {
            names << (enhancement == Enhancement::Gamma ? tr("Gamma %1").arg(QLocale().toString(m_tone.gamma, 'f', 2))
                                                        : enhancementName(enhancement));
        }
    }
    if (m_inverted) {
        names << tr("Inverted");
    }
    if (m_window != standardWindow()) {
        names << tr("Window changed");
    }
    return names;
}

QStringList RadiographLook::activeIds() const
{
    QStringList ids;
    if (m_colouring != m_colourings.front()) {
        ids << colouringId(m_colouring);
    }
    for (const Enhancement enhancement : allEnhancements) {
        if (isOn(enhancement)) {
            ids << enhancementId(enhancement);
        }
    }
    if (m_inverted) {
        ids << QStringLiteral("inverted");
    }
    if (m_window != standardWindow()) {
        ids << QStringLiteral("window");
    }
    return ids;
}

void RadiographLook::makeTables()
{
    auto tables = std::make_shared<LookTables>();
    if (needsMaterials(m_colouring) && !fromColours()) {
        const auto shared = [this](LayerRole role, auto member) {
            const auto& made = m_tables ? (*m_tables).*member : nullptr;
            return made
                       ? made
                       : std::make_shared<const std::vector<std::uint16_t>>(transmissionTable(*m_pyramid->plane(role)));
        };
        tables->low = shared(LayerRole::LowEnergy, &LookTables::low);
        tables->high = shared(LayerRole::HighEnergy, &LookTables::high);
    } else if (m_tables) {
        tables->low = m_tables->low;
        tables->high = m_tables->high;
    }
    if (isColour()) {
        makeToneTable(*tables);
    }
    if (!isPlain()) {
        makeBrightnessTable(*tables);
    } else if (!isColour()) {
        makeGreyTable(*tables);
    }
    m_tables = std::move(tables);
}

void RadiographLook::makeGreyTable(LookTables& tables) const
{
    const RadiographPlane& plane = mainPlane();
    const int count = storedCount(plane.type);
    const int smallest = smallestStored(plane.type);
    const bool flipped = (plane.attenuation != plane.inverted) != m_inverted;
    tables.greys.resize(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        const double value = plane.slope * (smallest + i) + plane.intercept;
        const double place = std::clamp((value - m_window.low) / m_window.width(), 0.0, 1.0) * 255.0;
        tables.greys[static_cast<std::size_t>(i)] = static_cast<std::uint8_t>((flipped ? 255.0 - place : place) + 0.5);
    }
}

void RadiographLook::makeBrightnessTable(LookTables& tables) const
{
    const RadiographPlane& plane = mainPlane();
    if (isColour() || fromColours()) { // by transmission, or by the brightness of the scanner's own colours
        const bool luma = fromColours();
        // A scanner's own colours have no more depth than eight bits, and single channels say nothing of it.
        const AttenuationRange range = luma ? coloursRange : attenuationRange(plane, *tables.high);
        const int count = luma ? 256 : 65536;
        const bool windowed = !isColour(); // colours take the window afterwards
        tables.brightness.resize(static_cast<std::size_t>(count));
        for (int i = 0; i < count; ++i) {
            const double transmission = static_cast<double>(i) / (count - 1);
            const double standard = luma ? transmission : MaterialPicture::standardBrightness(transmission);
            double bright = tonedBrightness(m_tone, range, transmission, standard);
            if (windowed) {
                bright = std::clamp((bright * 255.0 - m_window.low) / m_window.width(), 0.0, 1.0);
                bright = m_inverted ? 1.0 - bright : bright;
            }
            tables.brightness[static_cast<std::size_t>(i)] = sixteenBit(bright);
        }
        return;
    }
    const int count = storedCount(plane.type);
    const int smallest = smallestStored(plane.type);
    const std::vector<std::uint16_t> transmissions = transmissionTable(plane);
    const AttenuationRange range = attenuationRange(plane, transmissions);
    const bool byValue = m_tone.curve == ToneCurve::Standard || m_tone.curve == ToneCurve::Gamma;
    tables.brightness.resize(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        const double value = plane.slope * (smallest + i) + plane.intercept;
        double standard = std::clamp((value - m_window.low) / m_window.width(), 0.0, 1.0);
        standard = plane.attenuation != plane.inverted ? 1.0 - standard : standard;
        const double transmission = transmissions[static_cast<std::size_t>(i)] / 65535.0;
        double bright = tonedBrightness(m_tone, range, transmission, standard);
        if (!byValue) {
            bright = std::clamp((bright * 255.0 - m_window.low) / m_window.width(), 0.0, 1.0);
        }
        tables.brightness[static_cast<std::size_t>(i)] = sixteenBit(m_inverted ? 1.0 - bright : bright);
    }
}

void RadiographLook::makeToneTable(LookTables& tables) const
{
    for (int i = 0; i < 256; ++i) {
        const double place = std::clamp((i - m_window.low) / m_window.width(), 0.0, 1.0) * 255.0;
        tables.tones[static_cast<std::size_t>(i)] =
            static_cast<std::uint8_t>((m_inverted ? 255.0 - place : place) + 0.5);
    }
}

QImage RadiographLook::picture(const QRectF& area, QSize size, QRgb background, int threads,
                               const std::atomic<bool>* cancelled) const
{
    return RadiographPainter(*this, area, size).picture(background, threads, cancelled);
}

} // namespace portlight::viewers
