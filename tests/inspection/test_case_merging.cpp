// Decisions made apart: the stricter stands whatever the order of arrival, and the case is marked contested.
#include "CaseScript.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace portlight::inspection;
using namespace portlight::inspection::testing;

namespace {

const QString hamburg = QStringLiteral("HAM-01");
const QString bremen = QStringLiteral("BRE-02");
const QString kiel = QStringLiteral("KIE-03");

// An event whose author knew exactly the given last events of each station.
CaseEvent knowing(CaseEvent event, const QJsonObject& seen)
{
    QJsonObject payload = event.payloadObject();
    payload.insert(QStringLiteral("seen"), seen);
    event.payload = canonicalJson(payload);
    return event;
}

Case caseOf(const std::vector<CaseEvent>& events)
{
    Case c = caseToInspect();
    for (const CaseEvent& event : events) {
        applyEvent(c, event);
    }
    return c;
}

CaseState stateAlone(Decision decision)
{
    return caseAfter(decision).state;
}

} // namespace

class TestCaseMerging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stricterStandsForEveryPairInBothOrders()
    {
        for (int a = 0; a < 4; ++a) {
            for (int b = 0; b < 4; ++b) {
                const auto first = static_cast<Decision>(a);
                const auto second = static_cast<Decision>(b);
                Case c = caseToInspect();
                applyEvent(c, decisionOf(first, 3, hamburg));
                applyEvent(c, decisionOf(second, 3, bremen));
                QCOMPARE(toString(c.state), toString(stateAlone(std::max(first, second))));
                QCOMPARE(c.contested, first != second);
                QCOMPARE(c.decisions.size(), 2); // both stay on record
            }
        }
    }

    void threeStationsAgreeInEveryOrder()
    {
        std::vector<CaseEvent> events{decisionOf(Decision::Clear, 3, hamburg),
                                      decisionOf(Decision::SecondOpinion, 3, bremen),
                                      decisionOf(Decision::Hold, 3, kiel)};
        const auto byStation = [](const CaseEvent& a, const CaseEvent& b) { return a.station < b.station; };
        std::sort(events.begin(), events.end(), byStation);
        do {
            Case c = caseToInspect();
            for (const CaseEvent& event : events) {
                applyEvent(c, event);
            }
            QCOMPARE(toString(c.state), toString(CaseState::HoldRequested));
            QVERIFY(c.contested);
            QCOMPARE(c.decisions.size(), 3);
        } while (std::next_permutation(events.begin(), events.end(), byStation));
    }

    // The second author saw the first decision (a later place in the case): that is a change of mind, not a contest.
    void laterDecisionOfOneWhoKnewReplaces()
    {
        Case c = caseAfter(Decision::SecondOpinion);
        applyEvent(c, decisionOf(Decision::Clear, 4, bremen));
        QCOMPARE(toString(c.state), toString(CaseState::Cleared));
        QVERIFY(!c.contested);
    }

    void oneStationNeverContestsItself()
    {
        Case c = caseAfter(Decision::SecondOpinion);
        applyEvent(c, decisionOf(Decision::Clear, 3, hamburg));
        QVERIFY(!c.contested);
        QCOMPARE(toString(c.state), toString(CaseState::Cleared));
    }

    void approvedHoldOutlivesAClearanceMadeApart()
    {
        Case c = caseToInspect();
        applyEvent(c, decisionOf(Decision::Hold, 3, hamburg));
        applyEvent(c, eventOf(EventKind::HoldApproved, 4, {}, hamburg));
        applyEvent(c, decisionOf(Decision::Clear, 3, bremen));
        QCOMPARE(toString(c.state), toString(CaseState::Held));
        QVERIFY(c.contested);
    }

    // A clearance far along in its own terminal's count still knew nothing of the hold.
    void aLaterPlaceIsNotKnowledge()
    {
        const CaseEvent hold = knowing(decisionOf(Decision::Hold, 3, hamburg), {{hamburg, 2}});
        const CaseEvent clear = knowing(decisionOf(Decision::Clear, 9, bremen), {{hamburg, 2}, {bremen, 8}});
        for (const auto& events : {std::vector{hold, clear}, std::vector{clear, hold}}) {
            const Case c = caseOf(events);
            QCOMPARE(toString(c.state), toString(CaseState::HoldRequested));
            QVERIFY(c.contested);
        }
    }

    void everyOrderOfArrivalGivesTheSameState()
    {
        const OfficerId asker = newTimeOrderedId();
        const OfficerId supervisor = newTimeOrderedId();
        std::vector<CaseEvent> events{
            knowing(decisionOf(Decision::Hold, 3, hamburg, asker), {{hamburg, 2}}),
            knowing(eventOf(EventKind::HoldApproved, 4, {}, hamburg, supervisor), {{hamburg, 3}}),
            knowing(decisionOf(Decision::SecondOpinion, 3, kiel), {{hamburg, 2}}),
            knowing(decisionOf(Decision::Clear, 4, kiel), {{hamburg, 2}, {kiel, 3}}),
        };
        std::sort(events.begin(), events.end(), isBefore);
        do {
            Case c = caseOf(events);
            QCOMPARE(toString(c.state), toString(CaseState::Held));
            QVERIFY(c.contested);
            QCOMPARE(c.standing.size(), 2);
            QCOMPARE(c.decisions.size(), 3);
            // Who saw all of it settles it.
            applyEvent(c, knowing(eventOf(EventKind::Released, 5, {}, kiel, supervisor), {{hamburg, 4}, {kiel, 4}}));
            QCOMPARE(toString(c.state), toString(CaseState::Released));
            QVERIFY(!c.contested);
        } while (std::next_permutation(events.begin(), events.end(), isBefore));
    }

    void anAnswerByWhoAskedCountsForNothing()
    {
        const OfficerId asker = newTimeOrderedId();
        const CaseEvent hold = knowing(decisionOf(Decision::Hold, 3, hamburg, asker), {{hamburg, 2}});
        for (const EventKind answer : {EventKind::HoldApproved, EventKind::HoldRejected}) {
            const Case c = caseOf({hold, knowing(eventOf(answer, 4, {}, bremen, asker), {{hamburg, 3}})});
            QCOMPARE(toString(c.state), toString(CaseState::HoldRequested));
        }
    }

    void onlyASupervisorDecidesAContestedCase()
    {
        const Case c = caseOf({knowing(decisionOf(Decision::SecondOpinion, 3, hamburg), {{hamburg, 2}}),
                               knowing(decisionOf(Decision::Clear, 3, bremen), {{hamburg, 2}})});
        QVERIFY(c.contested);
        const CaseEvent clear = decisionOf(Decision::Clear, 4, kiel);
        QVERIFY(!checkEvent(c, clear, officerWith(Role::Inspector)));
        QVERIFY(checkEvent(c, clear, officerWith(Role::Inspector | Role::Supervisor)));
    }

    // Neither the clock of a station nor the time of arrival chooses.
    void clocksDoNotDecide()
    {
        for (const qint64 skew : {-1'000'000'000LL, 0LL, 1'000'000'000LL}) {
            CaseEvent clear = decisionOf(Decision::Clear, 3, bremen);
            clear.timeMs += skew;
            Case c = caseAfter(Decision::Hold);
            applyEvent(c, clear);
            QCOMPARE(toString(c.state), toString(CaseState::HoldRequested));
        }
    }

    void projectionDependsOnNothingButItsEvents()
    {
        const std::vector<CaseEvent> events{decisionOf(Decision::Clear, 3, hamburg),
                                            decisionOf(Decision::Hold, 3, kiel),
                                            eventOf(EventKind::HoldApproved, 4, {}, kiel)};
        Case one = caseToInspect();
        Case two = caseToInspect();
        for (const CaseEvent& event : events) {
            applyEvent(one, event);
            applyEvent(two, event);
        }
        QCOMPARE(toString(one.state), toString(two.state));
        QCOMPARE(one.contested, two.contested);
        QCOMPARE(one.eventCount, two.eventCount);
        QCOMPARE(one.lastSequence, two.lastSequence);
    }
};

QTEST_GUILESS_MAIN(TestCaseMerging)
#include "test_case_merging.moc"
