#include "viewers/InEveryLanguage.h"

#include <QEvent>
#include <QWidget>

namespace portlight::viewers {

namespace {

class LanguageFollower : public QObject
{
public:
    LanguageFollower(QWidget* owner, std::function<void()> setTexts)
        : QObject(owner)
        , m_setTexts(std::move(setTexts))
    {
        owner->installEventFilter(this);
        m_setTexts();
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::LanguageChange && watched == parent()) {
            m_setTexts();
        }
        return false;
    }

private:
    std::function<void()> m_setTexts;
};

} // namespace

void inEveryLanguage(QWidget* owner, std::function<void()> setTexts)
{
    new LanguageFollower(owner, std::move(setTexts)); // its owner's child
}

} // namespace portlight::viewers
