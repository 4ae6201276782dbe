// The risk part of the case panel: every reason with its source, and other cases a click away.
#include "tests/widgets/WidgetsMain.h"
#include "widgets/RiskView.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace portlight;
using widgets::RelatedCase;
using widgets::RiskView;

namespace {

QString textOf(const RiskView& view)
{
    QStringList texts;
    for (const QLabel* label : view.findChildren<QLabel*>()) {
        texts.append(label->text());
    }
    return texts.join(QLatin1Char('\n'));
}

// Counts the windows that come up, however briefly.
class WindowCount : public QObject
{
public:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* widget = qobject_cast<QWidget*>(watched);
        m_count += event->type() == QEvent::Show && widget && widget->isWindow() ? 1 : 0;
        return false;
    }
    [[nodiscard]] int count() const { return m_count; }

private:
    int m_count = 0;
};

} // namespace

class RiskViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereEverythingCameFrom()
    {
        RiskView view;
        inspection::RiskAssessment risk;
        risk.lane = QStringLiteral("red");
        risk.probability = 0.42;
        risk.selectedBy = QStringLiteral("exploration");
        risk.reasons = {
            {QStringLiteral("7 of 21 past <declarations>"), QStringLiteral("model"), {QStringLiteral("D17")}},
            {QStringLiteral("Cheap shoes"), QStringLiteral("rule cheap-shoes"), {}}};
        risk.doubts = {QStringLiteral("Container number X fails the ISO 6346 check.")};
        view.setRisk(risk);
        const QString text = textOf(view);
        for (const char* part : {"42 of 100", "at random", "7 of 21 past <declarations>", "D17", "Cheap shoes",
                                 "rule cheap-shoes", "ISO 6346"}) {
            QVERIFY2(text.contains(QLatin1String(part)), part);
        }
        view.setRisk({});
        QVERIFY(!textOf(view).contains(QStringLiteral("Cheap shoes")));
        QVERIFY(!textOf(view).isEmpty()); // an empty state of its own
    }

    void onlyAReasonThatCountedIsALink()
    {
        RiskView view;
        QSignalSpy asked(&view, &RiskView::recordsRequested);
        inspection::RiskAssessment risk;
        risk.reasons = {{QStringLiteral("Cheap <shoes>"), QStringLiteral("rule cheap-shoes"), {}},
                        {QStringLiteral("7 of 21 past <declarations>"), QStringLiteral("model"), {}}};
        view.setRisk(risk);
        QVERIFY(view.findChildren<QLabel*>(QStringLiteral("riskReason")).isEmpty());
        view.setCounted({false, true});
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        const auto links = view.findChildren<QLabel*>(QStringLiteral("riskReason"));
        QCOMPARE(links.size(), 1);
        QVERIFY(links.first()->text().contains(QStringLiteral("7 of 21 past &lt;declarations&gt;")));
        QTest::keyClick(&view, Qt::Key_Tab);
        QVERIFY(links.first()->hasFocus());
        QTest::keyClick(links.first(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toInt(), 1);
        // The case is told anew with every event of it; the keyboard stays where it is.
        view.setRisk(risk);
        view.setCounted({false, true});
        QVERIFY(links.first()->hasFocus());
        QTest::keyClick(links.first(), Qt::Key_Return);
        QCOMPARE(asked.size(), 2);
    }

    // A window of its own would take the keyboard from the officer.
    void changingCasesQuicklyOpensNoWindow()
    {
        RiskView view;
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        WindowCount windows;
        qApp->installEventFilter(&windows);
        inspection::RiskAssessment risk;
        risk.lane = QStringLiteral("red");
        view.setRisk(risk);
        view.setRisk({});
        view.setRisk(risk);
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(windows.count(), 0);
    }

    void otherCasesOpenByLink()
    {
        RiskView view;
        QSignalSpy requested(&view, &RiskView::caseRequested);
        RelatedCase one;
        one.id = inspection::newTimeOrderedId();
        one.number = QStringLiteral("ROT-<1>");
        one.fraud = true;
        view.setRelated({one}, {});
        QLabel* label = nullptr;
        for (QLabel* candidate : view.findChildren<QLabel*>()) {
            label = candidate->text().contains(QStringLiteral("href")) ? candidate : label;
        }
        QVERIFY(label != nullptr);
        QVERIFY(label->text().contains(QStringLiteral("ROT-&lt;1&gt;")));
        QVERIFY(label->text().contains(QStringLiteral("fraud found")));
        Q_EMIT label->linkActivated(one.id.toString(QUuid::WithoutBraces));
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first().first().toUuid(), one.id);
        QSignalSpy compared(&view, &RiskView::comparisonRequested);
        const QString link = QStringLiteral("compare:") + one.id.toString(QUuid::WithoutBraces);
        QVERIFY(label->text().contains(link));
        Q_EMIT label->linkActivated(link);
        QCOMPARE(compared.size(), 1);
        QCOMPARE(compared.first().first().toUuid(), one.id);
        QCOMPARE(requested.size(), 1);
    }
};

PORTLIGHT_WIDGETS_MAIN(RiskViewTest)
#include "test_risk_view.moc"
