// The one look of the desk: neutral dark greys so that colour means something, one accent, lane colours that stay apart
// for colour-blind eyes (after Okabe and Ito, 2008) and never stand alone: a word and a shape go with each.
// GUI thread only.
#pragma once

#include "inspection/Case.h"

#include <QApplication>
#include <QColor>
#include <QFont>

namespace portlight::widgets {

struct Colours
{
    QColor ground{0x12, 0x13, 0x14};    // around the image
    QColor panel{0x1b, 0x1c, 0x1e};     // panels and bars
    QColor raised{0x26, 0x28, 0x2b};    // buttons, fields
    QColor hover{0x32, 0x35, 0x39};     // under the pointer
    QColor line{0x3a, 0x3d, 0x42};      // separators
    QColor edge{0x6f, 0x75, 0x7d};      // outlines of controls
    QColor text{0xe6, 0xe7, 0xe9};      // 13:1 on panel
    QColor quiet{0xa9, 0xae, 0xb5};     // second rank, 7:1 on panel
    QColor disabled{0x84, 0x89, 0x91};  // 4.5:1 on panel
    QColor accent{0x5f, 0xc8, 0xd8};    // focus and selection, nothing else
    QColor selected{0x1f, 0x3b, 0x41};  // background of a selected row
    QColor alarm{0xf0, 0x80, 0x60};     // errors, refusals
    QColor confirmed{0x4f, 0xc3, 0x98}; // valid signatures
    QColor caution{0xf0, 0xcf, 0x4f};   // warnings, pending
};

[[nodiscard]] const Colours& colours();
[[nodiscard]] QColor laneColour(inspection::Lane lane);

// Fonts of the one type scale.
[[nodiscard]] QFont smallFont();    // captions, second lines
[[nodiscard]] QFont titleFont();    // panel titles, case number
[[nodiscard]] QFont numberFont();   // figures that change in place: digits of equal width
[[nodiscard]] QFont headlineFont(); // sign-in and empty states

// Which rank the style sheet gives a widget ("quiet", "value", "caution", "error", or empty), also after it was shown.
void setRole(QWidget& widget, const char* role);

// Font, palette, style sheet; once, after QApplication exists.
void applyTheme(QApplication& application);

} // namespace portlight::widgets
