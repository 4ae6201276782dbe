// How labelled objects look in a volume picture: in their own colour, as the scanner saw them, or taken out.
#pragma once

#include <QMap>

#include <cstdint>

namespace portlight::viewers {

enum class LabelShow {
    AsScanned, // as if there were no label
    Coloured,  // the scan, and the label's colour as a material of its own within it
    Hidden     // transparent: one sees what lies behind and inside
};

struct LabelStyle
{
    LabelShow show = LabelShow::AsScanned;
    std::uint32_t colour = 0; // 0x00RRGGBB
    double opacity = 0.5;     // 0..1: over one unit length (see TransferFunction.h); share of the tint in a projection

    bool operator==(const LabelStyle&) const = default;
};

struct LabelLook
{
    QMap<int, LabelStyle> styles; // by label; 0 is what belongs to no object
    LabelStyle others;            // every label without a style of its own, 0 among them

    bool operator==(const LabelLook&) const = default;

    [[nodiscard]] LabelStyle styleOf(int label) const { return styles.value(label, others); }
    void hide(int label) { styles[label].show = LabelShow::Hidden; }
    // One object alone, as scanned; everything else is taken out.
    [[nodiscard]] static LabelLook isolated(int label)
    {
        LabelLook look;
        look.others.show = LabelShow::Hidden;
        look.styles.insert(label, {});
        return look;
    }
};

} // namespace portlight::viewers
