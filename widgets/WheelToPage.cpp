#include "widgets/WheelToPage.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>

namespace portlight::widgets {

namespace {

class WheelFilter : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() != QEvent::Wheel) {
            return false;
        }
        event->ignore(); // goes on to the page
        return true;
    }
};

} // namespace

void leaveWheelToPage(QWidget& page)
{
    auto* filter = new WheelFilter(&page);
    const auto guard = [filter](QWidget* field) {
        field->installEventFilter(filter);
        field->setFocusPolicy(Qt::StrongFocus);
    };
    const auto choices = page.findChildren<QComboBox*>();
    const auto numbers = page.findChildren<QAbstractSpinBox*>();
    for (QComboBox* const choice : choices) {
        guard(choice);
    }
    for (QAbstractSpinBox* const number : numbers) {
        guard(number);
    }
}

} // namespace portlight::widgets
