// The state machine of a case: what each event does, and what each officer may do when.
#include "CaseScript.h"
#include "inspection/BlindReading.h"

#include <QJsonArray>
#include <QTest>

using namespace portlight::inspection;
using namespace portlight::inspection::testing;

class TestCaseRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openingFillsTheCase()
    {
        const Case c = caseToInspect();
        QCOMPARE(c.number, QStringLiteral("HAM-2026-000001"));
        QCOMPARE(c.container, QStringLiteral("CSQU3054383"));
        QCOMPARE(toString(c.lane), toString(Lane::Red));
        QCOMPARE(toString(c.state), toString(CaseState::ToInspect));
        QCOMPARE(c.eventCount, 2);
        QCOMPARE(c.lastSequence, 2);
        QCOMPARE(c.scans.size(), 1);
        QCOMPARE(c.scans[0].bytes, 4096);
        QCOMPARE(c.openedMs, 1645557742001);
        QCOMPARE(c.changedMs, 1645557742002);
    }

    void decisionsLeadToTheirState_data()
    {
        QTest::addColumn<Decision>("decision");
        QTest::addColumn<CaseState>("state");
        QTest::newRow("clear") << Decision::Clear << CaseState::Cleared;
        QTest::newRow("second opinion") << Decision::SecondOpinion << CaseState::SecondOpinion;
        QTest::newRow("physical examination") << Decision::PhysicalExamination << CaseState::PhysicalExamination;
        QTest::newRow("hold") << Decision::Hold << CaseState::HoldRequested;
    }

    void decisionsLeadToTheirState()
    {
        QFETCH(Decision, decision);
        QFETCH(CaseState, state);
        const Case before = caseToInspect();
        QVERIFY(checkEvent(before, decisionOf(decision, 3), officerWith(Role::Inspector)));
        const Case after = caseAfter(decision);
        QCOMPARE(toString(after.state), toString(state));
        QCOMPARE(after.decisions.size(), 1);
        QCOMPARE(after.decisions[0].reason, QStringLiteral("because"));
        QVERIFY(!after.contested);
    }

    void rolesThatMayDecide_data()
    {
        QTest::addColumn<Roles>("roles");
        QTest::addColumn<bool>("may");
        QTest::newRow("inspector") << Roles(Role::Inspector) << true;
        QTest::newRow("supervisor") << Roles(Role::Supervisor) << true;
        QTest::newRow("trainee") << Roles(Role::Trainee) << true;
        QTest::newRow("administrator") << Roles(Role::Administrator) << false;
        QTest::newRow("nobody") << Roles() << false;
    }

    void rolesThatMayDecide()
    {
        QFETCH(Roles, roles);
        QFETCH(bool, may);
        const auto checked = checkEvent(caseToInspect(), decisionOf(Decision::Clear, 3), officerWith(roles));
        QCOMPARE(checked.has_value(), may);
        if (!may) {
            QCOMPARE(checked.error().code, ErrorCode::Refused);
        }
    }

    void clearNeedsNoReasonButTheOthersDo()
    {
        const Officer inspector = officerWith(Role::Inspector);
        const Case c = caseToInspect();
        QVERIFY(checkEvent(c, decisionOf(Decision::Clear, 3, {}, {}, {}), inspector));
        for (const Decision decision : {Decision::SecondOpinion, Decision::PhysicalExamination, Decision::Hold}) {
            const auto checked = checkEvent(c, decisionOf(decision, 3, {}, {}, QStringLiteral("  ")), inspector);
            QVERIFY(!checked);
            QCOMPARE(checked.error().code, ErrorCode::BadInput);
        }
    }

    void refusals_data()
    {
        QTest::addColumn<Case>("before");
        QTest::addColumn<CaseEvent>("event");
        QTest::addColumn<ErrorCode>("code");
        const auto note = eventOf(EventKind::NoteAdded, 3, {{QStringLiteral("text"), QStringLiteral("seen")}});
        Case unscanned;
        applyEvent(unscanned, eventOf(EventKind::CaseOpened, 1, {{QStringLiteral("number"), QStringLiteral("1")}}));
        Case closed = caseToInspect();
        applyEvent(closed, eventOf(EventKind::CaseClosed, 3));
        Case held = caseAfter(Decision::Hold);
        applyEvent(held, eventOf(EventKind::HoldApproved, 4));
        Case released = held;
        applyEvent(released, eventOf(EventKind::Released, 5));

        QTest::newRow("case not opened") << Case() << note << ErrorCode::NotFound;
        QTest::newRow("opened twice") << caseToInspect()
                                      << eventOf(EventKind::CaseOpened, 3,
                                                 {{QStringLiteral("number"), QStringLiteral("2")}})
                                      << ErrorCode::Refused;
        QTest::newRow("note on a closed case") << closed << note << ErrorCode::Refused;
        QTest::newRow("decision on a closed case") << closed << decisionOf(Decision::Clear, 4) << ErrorCode::Refused;
        QTest::newRow("decision without a scan") << unscanned << decisionOf(Decision::Clear, 2) << ErrorCode::Refused;
        QTest::newRow("unknown decision")
            << caseToInspect()
            << eventOf(EventKind::DecisionMade, 3, {{QStringLiteral("decision"), QStringLiteral("burn it")}})
            << ErrorCode::BadInput;
        QTest::newRow("decided twice") << caseAfter(Decision::Clear) << decisionOf(Decision::Hold, 4)
                                       << ErrorCode::Refused;
        QTest::newRow("decision while a hold waits")
            << caseAfter(Decision::Hold) << decisionOf(Decision::Clear, 4) << ErrorCode::Refused;
        QTest::newRow("decision while held") << held << decisionOf(Decision::Clear, 5) << ErrorCode::Refused;
        QTest::newRow("decision after release") << released << decisionOf(Decision::Clear, 6) << ErrorCode::Refused;
        QTest::newRow("hold approved that nobody asked for")
            << caseToInspect() << eventOf(EventKind::HoldApproved, 3) << ErrorCode::Refused;
        QTest::newRow("hold approved twice") << held << eventOf(EventKind::HoldApproved, 5) << ErrorCode::Refused;
        QTest::newRow("release of a case that is not held")
            << caseToInspect() << eventOf(EventKind::Released, 3) << ErrorCode::Refused;
        QTest::newRow("opened without a number") << Case() << eventOf(EventKind::CaseOpened, 1) << ErrorCode::BadInput;
        QTest::newRow("scan without a hash")
            << caseToInspect() << eventOf(EventKind::ScanAttached, 3) << ErrorCode::BadInput;
        QTest::newRow("empty note") << caseToInspect()
                                    << eventOf(EventKind::NoteAdded, 3, {{QStringLiteral("text"), QStringLiteral(" ")}})
                                    << ErrorCode::BadInput;
        QTest::newRow("annotation without an id")
            << caseToInspect() << eventOf(EventKind::AnnotationAdded, 3) << ErrorCode::BadInput;
        QTest::newRow("removal without an id")
            << caseToInspect() << eventOf(EventKind::AnnotationRemoved, 3) << ErrorCode::BadInput;
    }

    void refusals()
    {
        QFETCH(Case, before);
        QFETCH(CaseEvent, event);
        QFETCH(ErrorCode, code);
        const auto checked = checkEvent(before, event, officerWith(Role::Inspector | Role::Supervisor));
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, code);
        QVERIFY(!checked.error().text.isEmpty());
    }

    void holdsNeedASecondPerson()
    {
        const Officer asker = officerWith(Role::Inspector | Role::Supervisor);
        const Officer other = officerWith(Role::Supervisor);
        const Officer inspector = officerWith(Role::Inspector);
        const Case waiting = caseAfter(Decision::Hold, asker.id);
        for (const EventKind answer : {EventKind::HoldApproved, EventKind::HoldRejected}) {
            QCOMPARE(checkEvent(waiting, eventOf(answer, 4), asker).error().code, ErrorCode::Refused);
            QCOMPARE(checkEvent(waiting, eventOf(answer, 4), inspector).error().code, ErrorCode::Refused);
            QVERIFY(checkEvent(waiting, eventOf(answer, 4), other));
        }
    }

    // Two readings by one pair of eyes are one reading; a stricter step is open to anybody.
    void secondOpinionNeedsASecondReader()
    {
        const Officer asker = officerWith(Role::Inspector);
        const Officer other = officerWith(Role::Inspector);
        const Case waiting = caseAfter(Decision::SecondOpinion, asker.id);
        QCOMPARE(checkEvent(waiting, decisionOf(Decision::Clear, 4), asker).error().code, ErrorCode::Refused);
        QCOMPARE(checkEvent(waiting, decisionOf(Decision::SecondOpinion, 4), asker).error().code, ErrorCode::Refused);
        QVERIFY(checkEvent(waiting, decisionOf(Decision::Hold, 4), asker));
        QVERIFY(checkEvent(waiting, decisionOf(Decision::Clear, 4), other));
        QVERIFY(checkEvent(waiting, decisionOf(Decision::SecondOpinion, 4), other)); // to a third
    }

    void secondReaderDoesNotSeeTheFirst()
    {
        const QString station = QStringLiteral("HAM-01");
        const Officer asker = officerWith(Role::Inspector);
        const Officer reader = officerWith(Role::Inspector);
        Case c = caseToInspect();
        Annotation theirs;
        theirs.id = newTimeOrderedId();
        applyEvent(c, eventOf(EventKind::AnnotationAdded, 3, theirs.toJson(), station, asker.id));
        applyEvent(c, eventOf(EventKind::NoteAdded, 4, {{QStringLiteral("text"), QStringLiteral("a gun?")}}, station,
                              asker.id));
        applyEvent(c, decisionOf(Decision::SecondOpinion, 5, station, asker.id));
        Annotation mine;
        mine.id = newTimeOrderedId();
        applyEvent(c, eventOf(EventKind::AnnotationAdded, 6, mine.toJson(), station, reader.id));
        QVERIFY(readsBlind(c, reader.id));
        QVERIFY(!readsBlind(c, asker.id));
        const Case seen = blinded(c, reader.id, {mine.id});
        QVERIFY(seen.notes.isEmpty());
        QVERIFY(seen.decisions.isEmpty());
        QCOMPARE(seen.annotations.size(), 1);
        QVERIFY(seen.annotations[0] == mine);
        QCOMPARE(seen.standing.size(), 1); // the rules go on holding
        applyEvent(c, decisionOf(Decision::Clear, 7, station, reader.id));
        QVERIFY(!readsBlind(c, reader.id)); // then everything is there
        QCOMPARE(c.decisions.size(), 2);
    }

    void holdIsAnsweredAndReleased()
    {
        Case c = caseAfter(Decision::Hold);
        applyEvent(c, eventOf(EventKind::HoldApproved, 4));
        QCOMPARE(toString(c.state), toString(CaseState::Held));
        const auto release = eventOf(EventKind::Released, 5);
        QCOMPARE(checkEvent(c, release, officerWith(Role::Inspector)).error().code, ErrorCode::Refused);
        QVERIFY(checkEvent(c, release, officerWith(Role::Supervisor)));
        applyEvent(c, release);
        QCOMPARE(toString(c.state), toString(CaseState::Released));
    }

    void rejectedHoldGoesBackToTheDesk()
    {
        Case c = caseAfter(Decision::Hold);
        applyEvent(c, eventOf(EventKind::HoldRejected, 4));
        QCOMPARE(toString(c.state), toString(CaseState::ToInspect));
        QVERIFY(checkEvent(c, decisionOf(Decision::Clear, 5), officerWith(Role::Inspector)));
    }

    void examinedCaseCanBeReleasedBySupervisor()
    {
        Case c = caseAfter(Decision::PhysicalExamination);
        applyEvent(c, eventOf(EventKind::ExaminationRecorded, 4,
                              {{QStringLiteral("result"), QStringLiteral("nothing found")}}));
        QCOMPARE(c.examinationResult, QStringLiteral("nothing found"));
        QVERIFY(checkEvent(c, eventOf(EventKind::Released, 5), officerWith(Role::Supervisor)));
    }

    void annotationsComeAndGo()
    {
        Annotation mark;
        mark.id = newTimeOrderedId();
        mark.points = {{1, 2, 3}, {4, 5, 6}};
        Case c = caseToInspect();
        applyEvent(c, eventOf(EventKind::AnnotationAdded, 3, mark.toJson()));
        QCOMPARE(c.annotations.size(), 1);
        QVERIFY(c.annotations[0] == mark);
        applyEvent(c, eventOf(EventKind::AnnotationRemoved, 4,
                              {{QStringLiteral("id"), mark.id.toString(QUuid::WithoutBraces)}}));
        QVERIFY(c.annotations.isEmpty());
        QCOMPARE(c.eventCount, 4);
    }

    void findingsAndNotesAreKept()
    {
        Finding finding;
        finding.id = newTimeOrderedId();
        finding.label = QStringLiteral("blade");
        Case c = caseToInspect();
        applyEvent(c, eventOf(EventKind::DetectionRecorded, 3,
                              {{QStringLiteral("findings"), QJsonArray{finding.toJson(), finding.toJson()}}}));
        applyEvent(c, eventOf(EventKind::NoteAdded, 4, {{QStringLiteral("text"), QStringLiteral("look at the sole")}}));
        QCOMPARE(c.findings.size(), 2);
        QCOMPARE(c.findings[0].label, QStringLiteral("blade"));
        QCOMPARE(c.notes.size(), 1);
        QCOMPARE(c.notes[0].text, QStringLiteral("look at the sole"));
    }

    void aModelsNewerLookReplacesItsOlderOne()
    {
        const auto look = [](qint64 sequence, const QString& detector, const QString& version, const QString& label) {
            Finding finding;
            finding.id = newTimeOrderedId();
            finding.label = label;
            return eventOf(EventKind::DetectionRecorded, sequence,
                           {{QStringLiteral("findings"), QJsonArray{finding.toJson()}},
                            {QStringLiteral("scan"), QStringLiteral("ab12")},
                            {QStringLiteral("detector"), detector},
                            {QStringLiteral("version"), version}});
        };
        Case c = caseToInspect();
        c.scans[0].sha256 = QStringLiteral("ab12");
        c.scans[0].kind = QStringLiteral("radiograph");
        applyEvent(c, look(3, QStringLiteral("blades-1"), QStringLiteral("1"), QStringLiteral("old")));
        applyEvent(c, look(4, QStringLiteral("weapons-1"), QStringLiteral("1"), QStringLiteral("gun")));
        QCOMPARE(modelsThatLooked(c), (QStringList{QStringLiteral("blades-1@1"), QStringLiteral("weapons-1@1")}));
        applyEvent(c, look(5, QStringLiteral("blades-1"), QStringLiteral("2"), QStringLiteral("new")));
        QCOMPARE(c.findings.size(), 2);
        QCOMPARE(c.findings[0].label, QStringLiteral("gun"));
        QCOMPARE(c.findings[1].label, QStringLiteral("new"));
        QVERIFY(detectionOf(c, c.findings[1].id) != nullptr);
        QCOMPARE(detectionOf(c, c.findings[1].id)->version, QStringLiteral("2"));
        QCOMPARE(modelsThatLooked(c), (QStringList{QStringLiteral("blades-1@2"), QStringLiteral("weapons-1@1")}));
        c.scans.append(c.scans[0]);
        c.scans[1].sha256 = QStringLiteral("another radiograph");
        QVERIFY(modelsThatLooked(c).isEmpty());
    }

    void aModelIsDoneWithTheScansOfItsKind()
    {
        Case c = caseToInspect();
        c.scans.append(c.scans[0]);
        c.scans[0].sha256 = QStringLiteral("picture");
        c.scans[0].kind = QStringLiteral("radiograph");
        c.scans[1].sha256 = QStringLiteral("ct");
        c.scans[1].kind = QStringLiteral("volume");
        const ModelAtWork blades{QStringLiteral("blades-1@1"), QStringLiteral("radiograph")};
        const ModelAtWork volumes{QStringLiteral("volumes-1@1"), QStringLiteral("volume")};
        applyEvent(c, eventOf(EventKind::DetectionRecorded, 3,
                              {{QStringLiteral("scan"), QStringLiteral("ct")},
                               {QStringLiteral("detector"), QStringLiteral("volumes-1")},
                               {QStringLiteral("version"), QStringLiteral("1")},
                               {QStringLiteral("unfamiliar"),
                                QJsonArray{UnfamiliarFigure{QStringLiteral("noise"), 40.0, 3.0, 12.0}.toJson()}}}));
        QCOMPARE(modelsThatLooked(c), QStringList{volumes.word});
        QVERIFY(isLookedAtByAll(c, {volumes}) && !isLookedAtByAll(c, {blades, volumes}));
        QCOMPARE(c.detections[0].unfamiliar.size(), 1);
        QCOMPARE(c.detections[0].unfamiliar[0], (UnfamiliarFigure{QStringLiteral("noise"), 40.0, 3.0, 12.0}));
        c.scans.removeFirst(); // no picture: nothing for the blades to do
        QVERIFY(isLookedAtByAll(c, {blades, volumes}));
    }

    void anExaminationSaysWhichClassesWereThere()
    {
        const auto examined = [](qint64 sequence, const QJsonObject& more) {
            QJsonObject payload{{QStringLiteral("result"), QStringLiteral("opened")}};
            for (auto it = more.begin(); it != more.end(); ++it) {
                payload.insert(it.key(), it.value());
            }
            return eventOf(EventKind::ExaminationRecorded, sequence, payload);
        };
        Case c = caseToInspect();
        applyEvent(c, examined(3, {{QStringLiteral("outcome"), QStringLiteral("fraud")}}));
        QVERIFY(!c.confirmedClasses); // a fraud of another kind says nothing of the alarms
        applyEvent(c, examined(4, {{QStringLiteral("outcome"), QStringLiteral("fraud")},
                                   {QStringLiteral("confirmed"), QJsonArray{QStringLiteral("Gun")}}}));
        QCOMPARE(*c.confirmedClasses, QStringList{QStringLiteral("Gun")});
        applyEvent(c, examined(5, {{QStringLiteral("outcome"), QStringLiteral("in_order")}}));
        QVERIFY(c.confirmedClasses && c.confirmedClasses->isEmpty());
    }

    void aFirstAnswerIsKeptAndNeedsItsWord()
    {
        const Officer inspector = officerWith(Role::Inspector);
        Case c = caseToInspect();
        QVERIFY(!checkEvent(c, eventOf(EventKind::FirstAnswerGiven, 3), inspector));
        const CaseEvent answer =
            eventOf(EventKind::FirstAnswerGiven, 3, {{QStringLiteral("answer"), QStringLiteral("suspicious")}});
        QVERIFY(checkEvent(c, answer, inspector));
        applyEvent(c, answer);
        QCOMPARE(c.firstAnswers.size(), 1);
        QVERIFY(c.firstAnswers[0].suspicious);
        QCOMPARE(toString(c.state), toString(CaseState::ToInspect));
    }

    void aFurtherScanDoesNotUndoADecision()
    {
        Case c = caseAfter(Decision::Clear);
        applyEvent(c, eventOf(EventKind::ScanAttached, 4, {{QStringLiteral("sha256"), QStringLiteral("cd34")}}));
        QCOMPARE(toString(c.state), toString(CaseState::Cleared));
        QCOMPARE(c.scans.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestCaseRules)
#include "test_case_rules.moc"
