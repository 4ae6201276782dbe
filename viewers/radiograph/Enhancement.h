// What an officer can lay over a radiograph: a choice of tone and a choice of detail, one of each at most.
//
// Tones are different courses of one curve and cannot be had together; the same holds for the two ways of raising
// detail, because an edge filter over stretched noise shows things that are not there. None changes the scan.
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace portlight::viewers {

enum class ToneCurve {
    Standard,
    HighPenetration, // the denser half of what is attenuated at all, spread over all greys
    LowDensity,      // the thinnest quarter
    Logarithm,       // grey by attenuation: equal steps for equal thickness (Beer and Lambert's law)
    Gamma            // brightness to the power of 1/gamma
};

enum class DetailFilter {
    Standard,
    LocalContrast, // contrast limited adaptive histogram equalisation, ContrastMaps.h
    Edges          // unsharp masking, EdgeFilter.h
};

enum class Enhancement { HighPenetration, LowDensity, Logarithm, Gamma, LocalContrast, Edges };

inline constexpr std::array allEnhancements{Enhancement::HighPenetration, Enhancement::LowDensity,
                                            Enhancement::Logarithm,       Enhancement::Gamma,
                                            Enhancement::LocalContrast,   Enhancement::Edges};

[[nodiscard]] QString enhancementId(Enhancement enhancement); // stable: records and commands name it
[[nodiscard]] std::optional<Enhancement> enhancementOfId(const QString& id);
[[nodiscard]] QString enhancementName(Enhancement enhancement); // translated
// The curve or filter it sets; Standard where it sets the other kind.
[[nodiscard]] ToneCurve toneOf(Enhancement enhancement);
[[nodiscard]] DetailFilter detailOf(Enhancement enhancement);

} // namespace portlight::viewers
