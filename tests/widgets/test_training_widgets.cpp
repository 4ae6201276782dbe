// The small parts of training on their own: what the status strip's button stops, what the form of a session asks for.
#include "tests/widgets/WidgetsMain.h"
#include "widgets/StatusStrip.h"
#include "widgets/training/TrainingForm.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace portlight::widgets;

class TestTrainingWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStripSaysWhatItsButtonStops();
    void theFormHandsOverWhatWasChosen();
    void lessonsAreOfferedWhereThereAreSome();
};

void TestTrainingWidgets::theStripSaysWhatItsButtonStops()
{
    StatusStrip strip;
    strip.show();
    const auto* stop = strip.findChild<QToolButton*>(QStringLiteral("cancelImport"));
    QVERIFY(!stop->isVisible());
    strip.setProgress(QStringLiteral("Importing a.dcm"), 10);
    QVERIFY(stop->isVisible());
    const QString import = stop->text();
    strip.setProgress(QStringLiteral("Simulating cases"), 10, StatusStrip::Job::Simulation);
    const QString simulation = stop->text();
    strip.setProgress(QStringLiteral("Reading an exercise pack"), 10, StatusStrip::Job::Exercises);
    const QString exercises = stop->text();
    QVERIFY(import.contains(QStringLiteral("import")));
    for (const QString& other : {simulation, exercises}) {
        QVERIFY2(!other.contains(QStringLiteral("import"), Qt::CaseInsensitive), qPrintable(other));
    }
    QVERIFY(simulation != exercises);
    QVERIFY(!stop->toolTip().contains(QStringLiteral("Ctrl"))); // that key stops imports
    QEvent language(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&strip, &language);
    QCOMPARE(stop->text(), exercises);
    strip.setProgress({}, 0);
    QVERIFY(!stop->isVisible());
    strip.setProgress(QStringLiteral("Importing b.dcm"), 10);
    QCOMPARE(stop->text(), import);
}

void TestTrainingWidgets::theFormHandsOverWhatWasChosen()
{
    TrainingForm form(0);
    QSignalSpy begun(&form, &TrainingForm::begun);
    auto* prevalence = form.findChild<QComboBox*>(QStringLiteral("trainingPrevalence"));
    QVERIFY(!prevalence->isEnabled());
    form.findChild<QComboBox*>(QStringLiteral("trainingKindChoice"))->setCurrentIndex(1);
    QVERIFY(prevalence->isEnabled());
    prevalence->setCurrentIndex(3);
    form.findChild<QComboBox*>(QStringLiteral("trainingImages"))->setCurrentIndex(2);
    form.findChild<QComboBox*>(QStringLiteral("trainingSeconds"))->setCurrentIndex(2);
    form.findChild<QCheckBox*>(QStringLiteral("trainingAided"))->setChecked(true);
    QEvent language(QEvent::LanguageChange); // in the middle of it: nothing chosen is lost
    QCoreApplication::sendEvent(&form, &language);
    form.findChild<QPushButton*>(QStringLiteral("trainingBegin"))->click();
    QCOMPARE(begun.count(), 1);
    const auto wish = begun.first().first().value<TrainingWish>();
    QVERIFY(wish.isRareTargets && wish.isAided);
    QCOMPARE(wish.images, TrainingWish::Images::Both);
    QCOMPARE(wish.prevalence, 0.01);
    QCOMPARE(wish.secondsAllowed, std::optional(20.0));
    QCOMPARE(wish.minutes, 20);
}

void TestTrainingWidgets::lessonsAreOfferedWhereThereAreSome()
{
    TrainingForm form(2);
    form.show();
    const auto* lessons = form.findChild<QPushButton*>(QStringLiteral("trainingLessons"));
    QVERIFY(!lessons->isVisible());
    form.offerLessons(QStringLiteral("Chile"));
    QVERIFY(lessons->isVisible());
}

PORTLIGHT_WIDGETS_MAIN(TestTrainingWidgets)
#include "test_training_widgets.moc"
