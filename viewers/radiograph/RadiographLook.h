// How a radiograph is shown: which layers, which window, which colours, which enhancement; and the picture of any part
// of it.
//
// Standard image: the scanner's own colours as they are; the dual-energy pseudo-colour where both energies are there;
// else grey with much radiation bright; no enhancement, no inversion. Physical values of the window belong to the grey
// or high-energy layer; for colour pictures and under the tone curves that fit themselves to the scan, the window is
// brightness and contrast over 0..255.
//
// A value: copies are cheap (tables are shared) and any thread may draw from a copy.
#pragma once

#include "viewers/model/PresetLibrary.h"
#include "viewers/radiograph/ContrastMaps.h"
#include "viewers/radiograph/MaterialPicture.h"
#include "viewers/radiograph/RadiographColouring.h"
#include "viewers/radiograph/RadiographPyramid.h"
#include "viewers/radiograph/ToneTable.h"

#include <QCoreApplication>
#include <QImage>
#include <QRectF>
#include <QStringList>

#include <array>
#include <atomic>
#include <cstdint>
#include <mutex>

namespace portlight::viewers {

// What a look's pixels are read from. Made anew when the look changes, never altered.
struct LookTables
{
    std::vector<std::uint8_t> greys;       // of the plain grey picture, by stored value from the type's smallest
    std::vector<std::uint16_t> brightness; // else: 0..65535 by stored value, luma or transmission
    std::array<std::uint8_t, 256> tones{}; // window and inversion of colour pictures
    std::shared_ptr<const std::vector<std::uint16_t>> low; // transmission by stored value; dual energy only
    std::shared_ptr<const std::vector<std::uint16_t>> high;

    mutable std::once_flag mapsMade; // by whoever draws first
    mutable std::unique_ptr<const ContrastMaps> maps;
};

class RadiographLook
{
    Q_DECLARE_TR_FUNCTIONS(portlight::viewers)

public:
    RadiographLook() = default;
    // Without a material picture there are no looks that need one.
    RadiographLook(std::shared_ptr<const RadiographPyramid> pyramid, std::shared_ptr<const MaterialPicture> materials);

    [[nodiscard]] const RadiographPyramid& pyramid() const { return *m_pyramid; }
    [[nodiscard]] const MaterialPicture* materials() const { return m_materials.get(); }
    [[nodiscard]] const LookTables& tables() const { return *m_tables; }
    [[nodiscard]] bool isNull() const { return !m_pyramid; }

    // As colouringsOf(), less the materials when there is no table for them.
    [[nodiscard]] const QVector<RadiographColouring>& colourings() const { return m_colourings; }
    [[nodiscard]] RadiographColouring colouring() const { return m_colouring; }
    void setColouring(RadiographColouring colouring); // back to that colouring's standard window
    [[nodiscard]] const ValueWindow& window() const { return m_window; }
    void setWindow(const ValueWindow& window);
    [[nodiscard]] bool isInverted() const { return m_inverted; }
    void setInverted(bool inverted);

    [[nodiscard]] const Tone& tone() const { return m_tone; }
    [[nodiscard]] DetailFilter detail() const { return m_detail; }
    [[nodiscard]] bool isOn(Enhancement enhancement) const;
    // On puts another of the same kind off; off goes back to the standard of that kind.
    void toggle(Enhancement enhancement);
    // Why it makes no sense for this radiograph, one translated sentence; empty where it does.
    [[nodiscard]] QString refusal(Enhancement enhancement) const;
    void setGamma(double gamma); // 0.25 to 4; puts the gamma curve on

    void resetToStandard();
    [[nodiscard]] bool isStandard() const { return activeNames().isEmpty(); }
    // What makes this picture another than the standard image, to be written over it: "Organic only", "Local
    // contrast"...
    [[nodiscard]] QStringList activeNames() const;
    // The same as stable names, for the record.
    [[nodiscard]] QStringList activeIds() const;

    // The layer whose values the read-out and the window speak of.
    [[nodiscard]] const RadiographPlane& mainPlane() const;
    [[nodiscard]] bool fromColours() const { return mainPlane().channels == 3; }
    // Drawn from tables by stored value alone, as scanned.
    [[nodiscard]] bool isPlain() const;

    // `area` in full-size pixels, drawn to `size` screen pixels; outside the radiograph is background. Null when
    // cancelled.
    [[nodiscard]] QImage picture(const QRectF& area, QSize size, QRgb background, int threads,
                                 const std::atomic<bool>* cancelled = nullptr) const;

private:
    [[nodiscard]] bool isColour() const; // shown in colours
    [[nodiscard]] ValueWindow standardWindow() const;
    void makeTables();
    void makeGreyTable(LookTables& tables) const;
    void makeBrightnessTable(LookTables& tables) const;
    void makeToneTable(LookTables& tables) const;

    std::shared_ptr<const RadiographPyramid> m_pyramid;
    std::shared_ptr<const MaterialPicture> m_materials;
    QVector<RadiographColouring> m_colourings;
    RadiographColouring m_colouring = RadiographColouring::Grey;
    ValueWindow m_window;
    bool m_inverted = false;
    Tone m_tone;
    DetailFilter m_detail = DetailFilter::Standard;
    std::shared_ptr<const LookTables> m_tables;
};

} // namespace portlight::viewers
