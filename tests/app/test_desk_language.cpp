// The desk changes its language while an officer works: words change, work stays, and Arabic turns the desk about but
// never the image.
#include "app/portlight/CaseController.h"
#include "app/portlight/DeskCountry.h"
#include "app/portlight/DeskLanguage.h"
#include "app/portlight/InspectionDesk.h"
#include "app/portlight/InspectionPage.h"
#include "app/portlight/ScanDisplay.h"
#include "app/portlight/Settings.h"
#include "scans/ScanReader.h"
#include "tests/app/DeskDriver.h"
#include "tests/app/SyntheticScan.h"
#include "tests/widgets/WidgetsMain.h"
#include "viewers/ScanView.h"
#include "viewers/radiograph/RadiographView.h"
#include "widgets/CasePanel.h"
#include "widgets/CountryInUse.h"
#include "widgets/DecisionBar.h"
#include "widgets/DisplayText.h"
#include "widgets/LanguageChoice.h"
#include "widgets/ReasonStrip.h"
#include "widgets/SignInPage.h"
#include "widgets/WorklistPanel.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QToolButton>
#include <QUndoStack>

using namespace portlight;
using app::Setting;

class TestDeskLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageLoads_data();
    void everyLanguageLoads();
    void pluralFormsFollowTheNumber_data();
    void pluralFormsFollowTheNumber();
    void numbersFollowTheLanguage();
    void switchingKeepsTheWork();
    void signInPageSwitches();
    void arabicTurnsTheDeskButNotTheImage();
    void lettersAndRulersStayWhereTheyAre();
    void aCountryPackBringsItsWords();
    void aRefusedPackChangesNothing();

private:
    [[nodiscard]] QString buttonText(const char* name) const;
    void choose(const QString& code);

    std::unique_ptr<tests::DeskDriver> m_desk;
};

namespace {

QString translated(const char* context, const char* text, int n = -1)
{
    return QCoreApplication::translate(context, text, nullptr, n);
}

// Left darker than right, as no mirror image of it is.
bool writeRamp(const QString& path)
{
    QImage image(400, 300, QImage::Format_Grayscale8);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            image.scanLine(y)[x] = static_cast<uchar>(30 + x / 2);
        }
    }
    return image.save(path);
}

double brightness(const QImage& image, const QRect& area)
{
    double sum = 0.0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            sum += qGray(image.pixel(x, y));
        }
    }
    return sum / (double(area.width()) * area.height());
}

bool isDarkerOnTheLeft(QWidget& view)
{
    const QImage image = view.grab().toImage();
    const QRect middle(image.width() / 4, image.height() / 3, image.width() / 2, image.height() / 3);
    const QRect left(middle.topLeft(), QSize(middle.width() / 2, middle.height()));
    return brightness(image, left) + 10.0 < brightness(image, left.translated(left.width(), 0));
}

int leftEdge(const QWidget& widget)
{
    return widget.mapToGlobal(QPoint(0, 0)).x();
}

} // namespace

QString TestDeskLanguage::buttonText(const char* name) const
{
    return m_desk->window().findChild<QToolButton*>(QStringLiteral("button-") + QLatin1String(name))->text();
}

void TestDeskLanguage::choose(const QString& code)
{
    m_desk->window().settings().set(Setting::Language, code);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

void TestDeskLanguage::everyLanguageLoads_data()
{
    QTest::addColumn<QString>("code");
    for (const widgets::Language& language : widgets::languages()) {
        QTest::newRow(qPrintable(language.code)) << language.code;
    }
}

void TestDeskLanguage::everyLanguageLoads()
{
    QFETCH(QString, code);
    app::DeskLanguage language;
    language.use(code);
    QCOMPARE(language.code(), code);
    QCOMPARE(QLocale().language(), QLocale(code).language());
    QCOMPARE(QGuiApplication::layoutDirection(), code == QLatin1String("ar") ? Qt::RightToLeft : Qt::LeftToRight);
    for (const auto& [context, text] :
         {std::pair("portlight::app", "Physical examination"), std::pair("portlight::widgets::SignInPage", "Password"),
          std::pair("portlight::scans", "%1 is empty."), std::pair("portlight::app::SettingsPage", "Lock after")}) {
        QCOMPARE(translated(context, text) == QLatin1String(text), code == QLatin1String("en"));
    }
}

void TestDeskLanguage::pluralFormsFollowTheNumber_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QVector<int>>("numbers"); // each with a word of its own
    QTest::addColumn<QVector<int>>("alike");   // with the word of the first
    QTest::newRow("en") << QStringLiteral("en") << QVector<int>{1, 2} << QVector<int>{};
    QTest::newRow("ru") << QStringLiteral("ru") << QVector<int>{1, 2, 5} << QVector<int>{21, 101};
    QTest::newRow("ar") << QStringLiteral("ar") << QVector<int>{3, 1, 2, 11} << QVector<int>{4, 10};
}

void TestDeskLanguage::pluralFormsFollowTheNumber()
{
    QFETCH(QString, code);
    QFETCH(QVector<int>, numbers);
    QFETCH(QVector<int>, alike);
    app::DeskLanguage language;
    language.use(code);
    const auto wordFor = [](int n) {
        const QString text = translated("portlight::app::ImportController", "%n file(s) set aside.", n);
        return QString(text).remove(QString::number(n)).remove(QLocale().toString(n)).simplified();
    };
    QSet<QString> words;
    for (const int n : numbers) {
        words.insert(wordFor(n));
    }
    QCOMPARE(words.size(), numbers.size());
    for (const int n : alike) {
        QCOMPARE(wordFor(n), wordFor(numbers.first()));
    }
}

void TestDeskLanguage::numbersFollowTheLanguage()
{
    app::DeskLanguage language;
    language.use(QStringLiteral("ru"));
    QCOMPARE(QLocale().toString(1234.5, 'f', 1), QStringLiteral("1\u00a0234,5"));
    language.use(QStringLiteral("ar"));
    QCOMPARE(QLocale().toString(7), QStringLiteral("7")); // as on containers
}

void TestDeskLanguage::switchingKeepsTheWork()
{
    m_desk = std::make_unique<tests::DeskDriver>();
    const QString path = m_desk->filePath(QStringLiteral("ramp.png"));
    QVERIFY(writeRamp(path));
    m_desk->import(path);
    m_desk->openFirstCase();
    inspection::Annotation mark;
    mark.id = inspection::newTimeOrderedId();
    mark.points = {{1, 2, 3}, {4, 5, 6}};
    m_desk->cases().addAnnotation(mark);
    m_desk->type(QStringLiteral("noteInput"), QStringLiteral("a note half wri"));
    m_desk->press(Qt::Key_F6);
    m_desk->type(QStringLiteral("reasonInput"), QStringLiteral("a barrel, I th"));
    const inspection::CaseId open = m_desk->cases().current().id;
    const auto scan = m_desk->window().desk()->scanDisplay().scan();
    const QString english = buttonText("decide-clear");

    choose(QStringLiteral("ko"));
    QVERIFY(buttonText("decide-clear") != english);
    QVERIFY(buttonText("decide-clear").contains(translated("portlight::app", "Clear")));
    QCOMPARE(m_desk->window().findChild<QLabel*>(QStringLiteral("caseState"))->text(),
             translated("portlight::widgets", "To inspect"));
    QVERIFY(m_desk->page().reason().isVisible());
    QVERIFY(m_desk->window()
                .findChild<QPushButton*>(QStringLiteral("reasonConfirm"))
                ->text()
                .contains(translated("portlight::widgets", "Hold")));
    QCOMPARE(m_desk->window().findChild<QLineEdit*>(QStringLiteral("reasonInput"))->text(),
             QStringLiteral("a barrel, I th"));
    QCOMPARE(m_desk->window().findChild<QLineEdit*>(QStringLiteral("noteInput"))->text(),
             QStringLiteral("a note half wri"));
    QCOMPARE(m_desk->cases().current().id, open);
    QCOMPARE(m_desk->window().desk()->scanDisplay().scan(), scan); // not read again
    QVERIFY(m_desk->cases().undoStack().canUndo());

    choose(QString()); // the system's, which is English here
    QCOMPARE(buttonText("decide-clear"), english);
    m_desk->press(Qt::Key_Escape);
}

void TestDeskLanguage::signInPageSwitches()
{
    m_desk->window().lock();
    auto* page = m_desk->window().findChild<widgets::SignInPage*>();
    auto* choice = page->findChild<widgets::LanguageChoice*>();
    QVERIFY(choice->isVisible());
    const int row = choice->findData(QStringLiteral("fr"));
    QCOMPARE(choice->itemText(row), QStringLiteral("Français"));
    Q_EMIT choice->activated(row);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    QCOMPARE(page->findChild<QPushButton*>(QStringLiteral("signIn"))->text(),
             translated("portlight::widgets::SignInPage", "Unlock"));
    QVERIFY(page->findChild<QPushButton*>(QStringLiteral("signIn"))->text() != QLatin1String("Unlock"));
    QCOMPARE(m_desk->window().settings().value(Setting::Language).toString(), QStringLiteral("fr"));
    m_desk->changeOfficer(QStringLiteral("ada"));
    choose(QString());
}

void TestDeskLanguage::arabicTurnsTheDeskButNotTheImage()
{
    m_desk->openFirstCase();
    viewers::ScanView& view = m_desk->page().view();
    QVERIFY(leftEdge(*m_desk->page().worklist()) < leftEdge(view));
    QVERIFY(leftEdge(view) < leftEdge(m_desk->page().casePanel()));
    auto* radiograph = view.findChild<viewers::RadiographView*>();
    QVERIFY(isDarkerOnTheLeft(*radiograph));

    choose(QStringLiteral("ar"));
    QTRY_VERIFY(leftEdge(*m_desk->page().worklist()) > leftEdge(view));
    QVERIFY(leftEdge(view) > leftEdge(m_desk->page().casePanel()));
    const auto* clear = m_desk->window().findChild<QToolButton*>(QStringLiteral("button-decide-clear"));
    const auto* hold = m_desk->window().findChild<QToolButton*>(QStringLiteral("button-decide-hold"));
    QVERIFY(leftEdge(*clear) > leftEdge(*hold)); // the first is where a line begins
    QCOMPARE(view.layoutDirection(), Qt::LeftToRight);
    QCOMPARE(radiograph->layoutDirection(), Qt::LeftToRight);
    QVERIFY(isDarkerOnTheLeft(*radiograph));
    choose(QString());
    QTRY_VERIFY(leftEdge(*m_desk->page().worklist()) < leftEdge(view));
}

void TestDeskLanguage::lettersAndRulersStayWhereTheyAre()
{
    const QString path = m_desk->filePath(QStringLiteral("ball.nrrd"));
    QVERIFY(tests::writeBall(path, 24));
    auto scan = scans::readScan(path);
    QVERIFY(scan);
    viewers::ScanView view;
    view.resize(900, 700);
    QSignalSpy full(&view, &viewers::ScanView::fullQualityShown);
    view.show();
    view.setScan(std::make_shared<const scans::Scan>(std::move(*scan)));
    QTRY_VERIFY_WITH_TIMEOUT(full.count() > 0, tests::DeskDriver::patienceMs);
    const auto slice = [&view] { return view.findChild<QWidget*>(QStringLiteral("slice0"))->grab().toImage(); };
    const QImage before = slice();
    QGuiApplication::setLayoutDirection(Qt::RightToLeft); // no word changes: whatever differs was turned about
    QCoreApplication::processEvents();
    const QImage turned = slice();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(before.width() > 100);
    QCOMPARE(turned, before);
    view.hide();
    m_desk->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
}

void TestDeskLanguage::aCountryPackBringsItsWords()
{
    const QString path = m_desk->filePath(QStringLiteral("declared.nrrd"));
    QVERIFY(tests::writeBall(path, 20));
    QFile declaration(m_desk->filePath(QStringLiteral("declared.declaration.json")));
    QVERIFY(declaration.open(QIODevice::WriteOnly));
    declaration.write(
        R"({"goods": [{"description": "cutlery of steel", "hs_code": "821192", "gross_weight_kg": 12}]})");
    declaration.close();
    m_desk->import(path);
    m_desk->type(QStringLiteral("worklistSearch"), QStringLiteral("cutlery"));
    const widgets::WorklistModel& found = m_desk->page().worklist()->model();
    QTRY_VERIFY_WITH_TIMEOUT(found.rowCount() == 1 && found.rowAt(0).goods.contains(QStringLiteral("cutlery")),
                             tests::DeskDriver::patienceMs);
    m_desk->openFirstCase();
    QVERIFY(!m_desk->window().findChild<QLabel*>(QStringLiteral("tariffText")));

    m_desk->window().settings().set(Setting::CountryPack, QStringLiteral(PORTLIGHT_SOURCE_DIR "/resources/packs/kr"));
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    QCOMPARE(m_desk->window().settings().value(Setting::Language).toString(), QStringLiteral("ko"));
    QCOMPARE(QLocale().name(), QStringLiteral("ko_KR"));
    auto* tariff = m_desk->window().findChild<QLabel*>(QStringLiteral("tariffText"));
    QVERIFY(tariff);
    QVERIFY2(tariff->text().contains(QStringLiteral("8211")) && tariff->text().contains(QStringLiteral("8%")),
             qPrintable(tariff->text()));
    QVERIFY(widgets::laneMeaning(inspection::Lane::Red).contains(QStringLiteral("물품검사")));
    const QDateTime hangul(QDate(2026, 10, 9), QTime(12, 0));
    QVERIFY(widgets::exactTime(hangul.toMSecsSinceEpoch()).contains(QStringLiteral("한글날")));
    QVERIFY(!widgets::exactTime(hangul.addDays(-1).toMSecsSinceEpoch()).contains(QStringLiteral("한글날")));

    m_desk->press(Qt::Key_F1, Qt::ControlModifier);
    auto* list = m_desk->window().findChild<QListWidget*>(QStringLiteral("countryList"));
    QVERIFY(list);
    QCOMPARE(list->count(), m_desk->window().country().pack()->lessons.size() + 5);
    auto* text = m_desk->window().findChild<QTextBrowser*>(QStringLiteral("countryText"));
    const QString first = text->toPlainText();
    QVERIFY2(first.contains(m_desk->window().country().pack()->lessons.first().title), qPrintable(first));
    Q_EMIT text->anchorClicked(QUrl(QStringLiteral("02-reading.md")));
    QCOMPARE(list->currentRow(), 1);
    Q_EMIT text->anchorClicked(QUrl(QStringLiteral("https://example.org/")));
    QCOMPARE(list->currentRow(), 1); // leads nowhere
    m_desk->press(Qt::Key_Escape);
}

void TestDeskLanguage::aRefusedPackChangesNothing()
{
    const QTemporaryDir folder;
    QFile head(folder.filePath(QStringLiteral("pack.json")));
    QVERIFY(head.open(QIODevice::WriteOnly));
    head.write("{}");
    head.close();
    m_desk->window().settings().set(Setting::CountryPack, folder.path());
    QVERIFY(!m_desk->noticeText().isEmpty());
    QCOMPARE(m_desk->window().country().pack()->id, QStringLiteral("kr"));
    QVERIFY(m_desk->window().findChild<QLabel*>(QStringLiteral("tariffText")));

    m_desk->window().settings().set(Setting::CountryPack, QString());
    choose(QString());
    QVERIFY(!m_desk->window().country().pack());
    QTRY_VERIFY(!m_desk->window().findChild<QLabel*>(QStringLiteral("tariffText")));
}

PORTLIGHT_WIDGETS_MAIN(TestDeskLanguage)
#include "test_desk_language.moc"
