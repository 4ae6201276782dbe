// Scrolling a page past its fields must not change them: the wheel is the page's, fields are set by key and click.
#pragma once

class QWidget;

namespace portlight::widgets {

// For every choice and number field that `page` holds now.
void leaveWheelToPage(QWidget& page);

} // namespace portlight::widgets
