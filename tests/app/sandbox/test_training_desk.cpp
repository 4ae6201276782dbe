// A training session in the real window: images come, are answered with the desk's own keys, are followed by what was
// in them, and every answer is a signed event.
#include "app/portlight/DeskDialogs.h"
#include "app/portlight/DeskWindow.h"
#include "app/portlight/InspectionDesk.h"
#include "app/portlight/InspectionPage.h"
#include "app/portlight/Settings.h"
#include "app/portlight/commands/CommandTable.h"
#include "app/portlight/training/TrainingDesk.h"
#include "app/sandbox/TrainingLog.h"
#include "country/PackLibrary.h"
#include "local_cache/CaseCache.h"
#include "tests/app/sandbox/SandboxFixture.h"
#include "tests/widgets/WidgetsMain.h"
#include "viewers/ScanView.h"
#include "viewers/model/UsageTracker.h"
#include "widgets/WorklistPanel.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTextBrowser>

using namespace portlight;
using app::DeskWindow;
using app::TrainingDesk;
using training::Reply;
using training::Truth;

class TestTrainingDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSessionBeginsFromTheForm();
    void everyAnswerIsFollowedByTheTruth();
    void theWordsFollowTheLanguage();
    void aMarkElsewhereCountsAsMissed();
    void theClockStandsStillBehindTheLock();
    void theSessionEndsAndIsKept();
    void theLogIsSound();
    void theStatisticsSayTooFew();
    void theCountrysExercisesAreOffered();

private:
    [[nodiscard]] TrainingDesk& training() const { return *m_window->training(); }
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString textOf(const char* button) const;
    void choose(const QString& language) const;
    void waitForImage() const;
    void mark(const std::array<double, 3>& point) const;
    void next() const;

    QTemporaryDir m_data;
    local_cache::CacheLocation m_location;
    std::unique_ptr<DeskWindow> m_window;
    int m_answered = 0;
};

namespace {

constexpr int patienceMs = 120000; // a bound, not a measure

std::array<double, 3> middleOf(const inspection::Finding& item)
{
    const QPointF middle = item.rectangle->center();
    return {middle.x(), middle.y(), 0.0};
}

} // namespace

QString TestTrainingDesk::headline() const
{
    return m_window->findChild<QLabel*>(QStringLiteral("trainingHeadline"))->text();
}

void TestTrainingDesk::waitForImage() const
{
    QTRY_VERIFY_WITH_TIMEOUT(training().state() == TrainingDesk::State::Looking, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->page()->view().usage().record().isEmpty(), patienceMs); // it was seen
}

// As the viewer does it after a click.
void TestTrainingDesk::mark(const std::array<double, 3>& point) const
{
    inspection::Annotation drawn;
    drawn.kind = inspection::AnnotationKind::Marker;
    drawn.points = {point};
    Q_EMIT m_window->page()->view().annotationDrawn(drawn);
}

void TestTrainingDesk::next() const
{
    QTest::keyClick(m_window->findChild<QPushButton*>(QStringLiteral("trainingNext")), Qt::Key_Space);
}

void TestTrainingDesk::initTestCase()
{
    m_location = {m_data.filePath(QStringLiteral("sandbox")), local_cache::Profile::Sandbox};
    tests::makeSandbox(m_location);
    m_window = std::make_unique<DeskWindow>(m_location, local_cache::PasswordCost::Fast);
    m_window->resize(1366, 768);
    m_window->show();
    m_window->start();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QSignalSpy signedIn(m_window.get(), &DeskWindow::signedIn);
    m_window->signIn(QStringLiteral("tom"), tests::password());
    QTRY_COMPARE_WITH_TIMEOUT(signedIn.count(), 1, patienceMs);
}

void TestTrainingDesk::aSessionBeginsFromTheForm()
{
    QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier);
    auto* begin = m_window->findChild<QPushButton*>(QStringLiteral("trainingBegin"));
    QVERIFY(begin);
    m_window->findChild<QSpinBox*>(QStringLiteral("trainingMinutes"))->setValue(5);
    begin->click();
    QVERIFY(m_window->training());
    waitForImage();
    QCOMPARE(m_window->page(), &training().page());
    QVERIFY(m_window->page()->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->page()->view().shownKind() == viewers::ShownKind::Radiograph, patienceMs);
    for (const char* off : {"next-case", "search", "import", "decide-second-opinion", "add-note"}) {
        QVERIFY2(!m_window->commands().action(QLatin1String(off))->isEnabled(), off);
    }
    QVERIFY(m_window->commands().action(QStringLiteral("decide-clear"))->isEnabled());
}

void TestTrainingDesk::everyAnswerIsFollowedByTheTruth()
{
    bool hasCleared = false;
    bool hasFound = false;
    for (; !(hasCleared && hasFound); ++m_answered) {
        QVERIFY(m_answered < 10);
        waitForImage();
        const auto item = training().shown()->item;
        if (item) {
            QTest::keyClick(m_window.get(), Qt::Key_F6);
            QVERIFY(training().state() == TrainingDesk::State::Marking);
            QCOMPARE(m_window->page()->view().tool(), viewers::ScanTool::Marker);
            mark(middleOf(*item));
            QCOMPARE(headline(), QStringLiteral("Found"));
            hasFound = true;
        } else {
            QTest::keyClick(m_window.get(), Qt::Key_F5);
            QCOMPARE(headline(), QStringLiteral("Right"));
            hasCleared = true;
        }
        QVERIFY(training().state() == TrainingDesk::State::Feedback);
        next();
    }
}

void TestTrainingDesk::aMarkElsewhereCountsAsMissed()
{
    for (;; ++m_answered) {
        waitForImage();
        const auto item = training().shown()->item;
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QTest::keyClick(m_window.get(), Qt::Key_Escape); // second thoughts
        QVERIFY(training().state() == TrainingDesk::State::Looking);
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        const double x = item && item->rectangle->center().x() < 100.0 ? 240.0 : 2.0;
        mark({x, 2.0, 0.0});
        QCOMPARE(headline(), item ? QStringLiteral("Missed") : QStringLiteral("False alarm"));
        const bool isDone = item.has_value();
        next();
        if (isDone) {
            ++m_answered;
            break;
        }
    }
}

void TestTrainingDesk::theClockStandsStillBehindTheLock()
{
    waitForImage();
    m_window->lock();
    QVERIFY(!m_window->page()->isVisible());
    // Whoever finds the desk locked is offered nothing, in whatever language they read it: a newcomer would get this
    // desk.
    auto* offer = m_window->findChild<QPushButton*>(QStringLiteral("signInOffer"));
    choose(QStringLiteral("es"));
    QVERIFY(!offer->isVisible());
    choose(QStringLiteral("en"));
    QVERIFY(!offer->isVisible());
    QVERIFY(!m_window->commands().action(QStringLiteral("decide-clear"))->isEnabled());
    m_window->signIn(QStringLiteral("tom"), tests::password());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->page()->isVisible(), patienceMs);
    QCOMPARE(m_window->page(), &training().page()); // back in the session, not among the cases
}

QString TestTrainingDesk::textOf(const char* button) const
{
    return m_window->findChild<QPushButton*>(QLatin1String(button))->text();
}

void TestTrainingDesk::choose(const QString& language) const
{
    m_window->settings().set(app::Setting::Language, language);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

void TestTrainingDesk::theWordsFollowTheLanguage()
{
    waitForImage();
    const auto scan = training().shown()->scan;
    const QString question = headline();
    const QString end = textOf("trainingEnd");
    choose(QStringLiteral("es"));
    QVERIFY2(headline() != question, qPrintable(headline()));
    QVERIFY2(textOf("trainingEnd") != end, qPrintable(textOf("trainingEnd")));
    QVERIFY(m_window->findChild<QLabel*>(QStringLiteral("trainingKind"))->text() != QStringLiteral("What you miss"));
    QVERIFY(training().state() == TrainingDesk::State::Looking);
    QCOMPARE(training().shown()->scan, scan); // the image and the question stay what they are

    // Feedback comes in the new language, and follows it as well.
    const auto item = training().shown()->item;
    const QString english = item ? QStringLiteral("Found") : QStringLiteral("Right");
    QTest::keyClick(m_window.get(), item ? Qt::Key_F6 : Qt::Key_F5);
    if (item) {
        mark(middleOf(*item));
    }
    ++m_answered;
    QVERIFY(training().state() == TrainingDesk::State::Feedback);
    QVERIFY2(headline() != english, qPrintable(headline()));
    choose(QStringLiteral("en"));
    QCOMPARE(headline(), english);
    QCOMPARE(textOf("trainingEnd"), end);
    QVERIFY(training().state() == TrainingDesk::State::Feedback);
    next();
}

void TestTrainingDesk::theSessionEndsAndIsKept()
{
    auto* end = m_window->findChild<QPushButton*>(QStringLiteral("trainingEnd"));
    end->click();
    QVERIFY(training().state() == TrainingDesk::State::Over);
    QVERIFY(m_window->findChild<QLabel*>(QStringLiteral("trainingDetail"))->text().contains(QStringLiteral("too few")));
    end->click();
    QTRY_VERIFY(m_window->training() == nullptr);
    QVERIFY(m_window->page() == &m_window->desk()->page());
    QVERIFY(m_window->page()->isVisible());
    QVERIFY(m_window->commands().action(QStringLiteral("next-case"))->isEnabled());

    const auto log = app::TrainingLog::read(m_location);
    QVERIFY(log);
    QCOMPARE(log->all().size(), m_answered);
    const app::RecordedAnswer& last = log->all().last();
    QCOMPARE(last.answer.trainee, QStringLiteral("tom"));
    QCOMPARE(last.answer.truth, Truth::Threat);
    QCOMPARE(last.answer.reply, Reply::Clear); // an alarm in another place
    QVERIFY(last.viewing.contains(QStringLiteral("used")));
    QCOMPARE(log->retestsOf(QStringLiteral("tom")).planned(), 1);
}

void TestTrainingDesk::theLogIsSound()
{
    const auto cache = local_cache::CaseCache::open(m_location);
    QVERIFY(cache);
    const auto report = (*cache)->verify();
    QVERIFY(report && report->faults.isEmpty());
    QVERIFY((*cache)->rebuild().value_or(false));
}

void TestTrainingDesk::theStatisticsSayTooFew()
{
    QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    auto* report = m_window->findChild<QTextBrowser*>(QStringLiteral("trainingReport"));
    QVERIFY(report);
    QVERIFY(report->toPlainText().contains(QStringLiteral("Too few for a judgement")));
    choose(QStringLiteral("es"));
    QVERIFY(!report->toPlainText().contains(QStringLiteral("Too few for a judgement")));
    QVERIFY(report->toPlainText().size() > 100);
    choose(QStringLiteral("en"));
    QVERIFY(report->toPlainText().contains(QStringLiteral("Too few for a judgement")));
}

void TestTrainingDesk::theCountrysExercisesAreOffered()
{
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
    m_window->settings().set(app::Setting::CountryPack, country::packsFolder() + QStringLiteral("/cl"));
    choose(QStringLiteral("en")); // the pack brought its own
    QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier);
    auto* kind = m_window->findChild<QComboBox*>(QStringLiteral("trainingKindChoice"));
    auto* images = m_window->findChild<QComboBox*>(QStringLiteral("trainingImages"));
    QVERIFY(kind && images);
    const QString title = QStringLiteral("Cuchillos y herramientas: primeros pasos");
    QVERIFY(kind->findText(title) > 1);
    images->setCurrentIndex(1);
    kind->setCurrentIndex(kind->findText(QStringLiteral("Blancos raros: uno de cada cien")));
    QVERIFY(!images->isEnabled());
    QCOMPARE(images->currentIndex(), 0);
    QCOMPARE(m_window->findChild<QComboBox*>(QStringLiteral("trainingPrevalence"))->currentData().toDouble(), 0.01);
    kind->setCurrentIndex(0);
    QVERIFY(images->isEnabled());
    QCOMPARE(images->currentIndex(), 1); // the trainee's own choice is back
    kind->setCurrentIndex(kind->findText(title));
    QCOMPARE(m_window->findChild<QSpinBox*>(QStringLiteral("trainingMinutes"))->value(), 10);
    m_window->findChild<QPushButton*>(QStringLiteral("trainingBegin"))->click();
    QVERIFY(m_window->training());
    waitForImage();
    QCOMPARE(m_window->findChild<QLabel*>(QStringLiteral("trainingKind"))->text(), title);
    const auto item = training().shown()->item;
    QVERIFY(!item || item->label == QLatin1String("knife"));
}

PORTLIGHT_WIDGETS_MAIN(TestTrainingDesk)
#include "test_training_desk.moc"
