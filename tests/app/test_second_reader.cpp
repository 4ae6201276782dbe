// A case that passes from one officer to another: a second opinion is read blind, a hold comes with the view it was
// asked in.
#include "app/portlight/CaseController.h"
#include "app/portlight/InspectionPage.h"
#include "tests/app/DeskDriver.h"
#include "tests/app/SyntheticScan.h"
#include "tests/widgets/WidgetsMain.h"
#include "viewers/ScanView.h"
#include "widgets/CasePanel.h"
#include "widgets/HistoryModel.h"
#include "widgets/WorklistFilterBar.h"
#include "widgets/WorklistPanel.h"

using namespace portlight;
using inspection::AnnotationKind;
using inspection::CaseState;

class TestSecondReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opinionIsAskedFor();
    void askerMayNotClear();
    void secondReaderSeesNothingOfTheFirst();
    void onceDecidedEverythingIsThere();
    void holdComesWithItsView();

private:
    [[nodiscard]] QString history() const;

    std::unique_ptr<tests::DeskDriver> m_desk;
};

// All the history says, as the officer reads it.
QString TestSecondReader::history() const
{
    const widgets::HistoryModel& model = m_desk->page().casePanel().history();
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        lines.append(model.index(row, widgets::HistoryModel::EventColumn).data().toString());
    }
    return lines.join(QLatin1Char('\n'));
}

void TestSecondReader::initTestCase()
{
    m_desk = std::make_unique<tests::DeskDriver>();
    m_desk->addOfficer(QStringLiteral("Ben Reader"), QStringLiteral("ben"));
    m_desk->addOfficer(QStringLiteral("Cleo Reader"), QStringLiteral("cleo"));
    const QString path = m_desk->filePath(QStringLiteral("ball.nrrd"));
    QVERIFY(tests::writeBall(path, 40));
    m_desk->import(path);
}

void TestSecondReader::opinionIsAskedFor()
{
    m_desk->changeOfficer(QStringLiteral("ben"));
    m_desk->openFirstCase();
    inspection::Annotation mark;
    mark.id = inspection::newTimeOrderedId();
    mark.points = {{1, 2, 3}, {4, 5, 6}};
    m_desk->cases().addAnnotation(mark);
    m_desk->decide(Qt::Key_F7, QStringLiteral("could be a barrel"));
    QVERIFY(m_desk->cases().current().state == CaseState::SecondOpinion);
    QVERIFY(history().contains(QStringLiteral("could be a barrel")));
}

void TestSecondReader::askerMayNotClear()
{
    m_desk->press(Qt::Key_F5);
    QVERIFY2(m_desk->noticeText().contains(QStringLiteral("another officer")), qPrintable(m_desk->noticeText()));
    QVERIFY(m_desk->cases().current().state == CaseState::SecondOpinion);
}

void TestSecondReader::secondReaderSeesNothingOfTheFirst()
{
    m_desk->changeOfficer(QStringLiteral("cleo"));
    m_desk->openFirstCase();
    QVERIFY(m_desk->cases().isBlind());
    QVERIFY2(m_desk->noticeText().contains(QStringLiteral("read blind")), qPrintable(m_desk->noticeText()));
    QVERIFY(!history().contains(QStringLiteral("could be a barrel")));
    QVERIFY(!history().isEmpty()); // opened, scan attached
    QVERIFY(m_desk->cases().current().annotations.isEmpty());
}

void TestSecondReader::onceDecidedEverythingIsThere()
{
    m_desk->decide(Qt::Key_F6, QStringLiteral("dense tube"));
    QVERIFY(!m_desk->cases().isBlind());
    QVERIFY(history().contains(QStringLiteral("could be a barrel")));
    QVERIFY(m_desk->cases().current().state == CaseState::HoldRequested);
}

void TestSecondReader::holdComesWithItsView()
{
    m_desk->changeOfficer(QStringLiteral("ada"));
    m_desk->page().worklist()->filters().setGroup(widgets::WorkGroup::Waiting);
    m_desk->openFirstCase();
    const QString notice = m_desk->noticeText();
    QVERIFY2(notice.contains(QStringLiteral("Cleo Reader")) && notice.contains(QStringLiteral("dense tube")),
             qPrintable(notice));
    const auto& marks = m_desk->cases().current().annotations;
    QCOMPARE(std::count_if(marks.cbegin(), marks.cend(),
                           [](const inspection::Annotation& mark) { return mark.kind == AnnotationKind::View; }),
             1);
    m_desk->decide(Qt::Key_F9, QStringLiteral("agreed"));
    QVERIFY(m_desk->cases().current().state == CaseState::Held);
}

PORTLIGHT_WIDGETS_MAIN(TestSecondReader)
#include "test_second_reader.moc"
