// The look keeps its promises: contrast, icons for everything, lane marks that differ by shape.
#include "tests/widgets/WidgetsMain.h"
#include "widgets/DisplayText.h"
#include "widgets/Icons.h"
#include "widgets/LaneMark.h"
#include "widgets/ReasonStrip.h"
#include "widgets/StationSetupPage.h"
#include "widgets/ViewerBar.h"
#include "widgets/WheelToPage.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <cmath>

using namespace portlight;

class TestLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textHasContrast_data();
    void textHasContrast();
    void laneShapesDiffer();
    void everyStateAndDecisionHasAnIcon();
    void iconsFollowTheirColour();
    void decisionNeedsAReason();
    void escapeGoesBack();
    void scrollingPastAFieldLeavesIt();
    void readOutShowsTheValuesWhereRoomIsShort();
    void emptySetUpSaysWhatIsMissing();
};

namespace {

// Relative luminance and contrast ratio, WCAG 2.1.
double luminance(const QColor& colour)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

QImage laneImage(inspection::Lane lane)
{
    QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    widgets::paintLaneShape(painter, QRectF(2, 2, 28, 28), lane);
    painter.end();
    return image.convertToFormat(QImage::Format_Alpha8); // the shape alone
}

} // namespace

void TestLook::textHasContrast_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    const widgets::Colours& c = widgets::colours();
    const std::pair<const char*, QColor> grounds[] = {
        {"ground", c.ground}, {"panel", c.panel}, {"raised", c.raised}, {"selected", c.selected}};
    const std::pair<const char*, QColor> texts[] = {{"text", c.text},       {"quiet", c.quiet},
                                                    {"alarm", c.alarm},     {"confirmed", c.confirmed},
                                                    {"caution", c.caution}, {"accent", c.accent}};
    for (const auto& [groundName, ground] : grounds) {
        for (const auto& [textName, text] : texts) {
            QTest::addRow("%s on %s", textName, groundName) << text << ground;
        }
        for (const auto lane :
             {inspection::Lane::Red, inspection::Lane::Yellow, inspection::Lane::Blue, inspection::Lane::Green}) {
            QTest::addRow("lane %d on %s", static_cast<int>(lane), groundName) << widgets::laneColour(lane) << ground;
        }
    }
    QTest::newRow("disabled on panel") << c.disabled << c.panel;
}

void TestLook::textHasContrast()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(QString::number(contrast(text, ground))));
}

void TestLook::laneShapesDiffer()
{
    using inspection::Lane;
    const Lane lanes[] = {Lane::Red, Lane::Yellow, Lane::Blue, Lane::Green, Lane::None};
    for (const Lane a : lanes) {
        for (const Lane b : lanes) {
            QCOMPARE(laneImage(a) == laneImage(b), a == b);
        }
    }
}

void TestLook::everyStateAndDecisionHasAnIcon()
{
    for (int state = 0; state <= static_cast<int>(inspection::CaseState::Closed); ++state) {
        QVERIFY(!widgets::icon(widgets::stateIcon(static_cast<inspection::CaseState>(state))).isNull());
    }
    for (int decision = 0; decision <= static_cast<int>(inspection::Decision::Hold); ++decision) {
        QVERIFY(!widgets::icon(widgets::decisionIcon(static_cast<inspection::Decision>(decision))).isNull());
    }
}

void TestLook::iconsFollowTheirColour()
{
    const QImage red = widgets::iconPixmap(QStringLiteral("clear"), 32, Qt::red, 1.0).toImage();
    int coloured = 0;
    for (int y = 0; y < red.height(); ++y) {
        for (int x = 0; x < red.width(); ++x) {
            const QColor pixel = red.pixelColor(x, y);
            coloured += pixel.alpha() > 128 && pixel.red() > 200 && pixel.green() < 60 ? 1 : 0;
        }
    }
    QVERIFY(coloured > 20);
    QVERIFY(widgets::icon(QStringLiteral("no-such-icon")).isNull());
}

void TestLook::decisionNeedsAReason()
{
    widgets::ReasonStrip strip;
    QSignalSpy confirmed(&strip, &widgets::ReasonStrip::confirmed);
    strip.ask(QStringLiteral("Hold X: why?"), QStringLiteral("Hold"), widgets::ReasonNeed::Required,
              {QStringLiteral("Undeclared goods")});
    auto* reason = strip.findChild<QLineEdit*>(QStringLiteral("reasonInput"));
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(confirmed.count(), 0);
    QTest::keyClicks(reason, QStringLiteral("knife"));
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(confirmed.count(), 1);
    QCOMPARE(confirmed.first().first().toString(), QStringLiteral("knife"));
}

void TestLook::escapeGoesBack()
{
    widgets::ReasonStrip strip;
    QSignalSpy cancelled(&strip, &widgets::ReasonStrip::cancelled);
    QSignalSpy confirmed(&strip, &widgets::ReasonStrip::confirmed);
    strip.ask(QStringLiteral("Clear X?"), QStringLiteral("Clear"), widgets::ReasonNeed::Optional, {});
    QTest::keyClick(strip.findChild<QLineEdit*>(QStringLiteral("reasonInput")), Qt::Key_Escape);
    QCOMPARE(cancelled.count(), 1);
    QCOMPARE(confirmed.count(), 0);
    QVERIFY(!strip.isVisible());
}

void TestLook::scrollingPastAFieldLeavesIt()
{
    QWidget page;
    auto* layout = new QVBoxLayout(&page);
    auto* choice = new QComboBox;
    choice->addItems({QStringLiteral("one"), QStringLiteral("two")});
    auto* number = new QSpinBox;
    number->setValue(5);
    layout->addWidget(choice);
    layout->addWidget(number);
    widgets::leaveWheelToPage(page);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    for (QWidget* field : std::initializer_list<QWidget*>{choice, number}) {
        field->setFocus();
        const QPoint middle = field->rect().center();
        QWheelEvent down(middle, field->mapToGlobal(middle), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                         Qt::NoScrollPhase, false);
        QApplication::sendEvent(field, &down);
        QVERIFY(!down.isAccepted()); // goes on to the page
    }
    QCOMPARE(choice->currentIndex(), 0);
    QCOMPARE(number->value(), 5);
    QTest::keyClick(choice, Qt::Key_Down);
    QCOMPARE(choice->currentIndex(), 1);
}

void TestLook::readOutShowsTheValuesWhereRoomIsShort()
{
    widgets::ViewerBar bar({});
    auto* label = bar.findChild<QLabel*>(QStringLiteral("readOut"));
    bar.resize(700, 36);
    bar.show();
    label->setMaximumWidth(165); // what the tools leave in a window of 1366 x 768
    QTRY_COMPARE(label->width(), 165);
    bar.setReadOut(
        QString::fromUtf8("11,914 HU   low energy 11,914 HU\n16.38 g/cm³   Zeff 1.0   x 0.9  y 85.6  z -3.9 mm"));
    const QStringList lines = label->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.first().startsWith(QStringLiteral("11,914 HU")), qPrintable(label->text()));
    QVERIFY2(lines.last().startsWith(QString::fromUtf8("16.38 g/cm³   Zeff 1.0")), qPrintable(label->text()));
    for (const QString& line : lines) {
        QVERIFY(label->fontMetrics().horizontalAdvance(line) <= label->width());
    }
    QVERIFY(label->fontMetrics().size(0, label->text()).height() <= label->height());

    // Presets give way to the values, however wide their names are.
    label->setMaximumWidth(QWIDGETSIZE_MAX);
    bar.setPresets({{QStringLiteral("a"), QStringLiteral("a long name of a preset")},
                    {QStringLiteral("b"), QStringLiteral("another long name of a preset")},
                    {QStringLiteral("c"), QStringLiteral("the longest name of any preset")}});
    for (const int width : {400, 480, 560, 640, 720}) {
        bar.resize(width, 36);
        QTRY_VERIFY(label->width() >= label->fontMetrics().horizontalAdvance(lines.last().left(22)));
    }
}

void TestLook::emptySetUpSaysWhatIsMissing()
{
    widgets::StationSetupPage page(widgets::StationSetupPage::Purpose::FirstOfficer);
    page.show();
    QSignalSpy submitted(&page, &widgets::StationSetupPage::submitted);
    QTest::keyClick(page.findChild<QLineEdit*>(QStringLiteral("station")), Qt::Key_Return);
    const auto* message = page.findChild<QLabel*>(QStringLiteral("setupMessage"));
    QVERIFY(message->isVisible());
    QVERIFY(message->text().contains(QStringLiteral("name")));
    QCOMPARE(submitted.count(), 0);
}

PORTLIGHT_WIDGETS_MAIN(TestLook)
#include "test_look.moc"
