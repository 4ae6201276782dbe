// What is written as JSON reads back as it was, and damaged JSON reads as defaults rather than crashing.
#include "inspection/Annotation.h"
#include "inspection/Case.h"
#include "inspection/Declaration.h"
#include "inspection/Finding.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace portlight::inspection;

namespace {

// Through bytes, as the log stores it.
template <typename T>
T again(const T& value)
{
    return T::fromJson(QJsonDocument::fromJson(QJsonDocument(value.toJson()).toJson()).object());
}

Declaration fullDeclaration()
{
    Declaration d;
    d.number = QStringLiteral("26DE5851 000123");
    d.importer = QStringLiteral("M\u00fcller & S\u00f6hne");
    d.exporter = QStringLiteral("\u4e0a\u6d77\u8d38\u6613");
    d.declarant = QStringLiteral("Broker");
    d.container = QStringLiteral("CSQU3054383");
    d.transportDocument = QStringLiteral("BL-1");
    d.dispatchCountry = QStringLiteral("CN");
    d.value = 1234.56;
    d.currency = QStringLiteral("EUR");
    d.goods = {
        {QStringLiteral("Shoes"), QStringLiteral("640399"), QStringLiteral("CN"), 12.5, 40.0, QStringLiteral("NPR")},
        {QStringLiteral("Boxes"), {}, {}, {}, {}, {}}};
    return d;
}

Finding fullFinding()
{
    Finding f;
    f.id = newTimeOrderedId();
    f.source = FindingSource::ThreatReport;
    f.assessment = FindingAssessment::Unknown;
    f.label = QStringLiteral("explosive");
    f.description = QStringLiteral("sheet");
    f.score = 0.75;
    f.box = BoxMm{{-1.5, 0, 2}, {10, 20.25, 30}};
    f.rectangle = QRectF(1, 2, 30.5, 40);
    f.layer = 2;
    f.massGrams = 120;
    f.densityGramsPerCm3 = 1.6;
    f.volumeCm3 = 75;
    f.effectiveZ = 7.6;
    return f;
}

} // namespace

class TestDomainJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void declarationsComeBack()
    {
        QVERIFY(again(fullDeclaration()) == fullDeclaration());
        QVERIFY(again(Declaration()) == Declaration());
    }

    void findingsComeBack()
    {
        const Finding full = fullFinding();
        QVERIFY(again(full) == full);
        for (const FindingSource source : {FindingSource::Officer, FindingSource::Detector}) {
            for (const FindingAssessment assessment : {FindingAssessment::Alarm, FindingAssessment::Clear}) {
                Finding f;
                f.id = newTimeOrderedId();
                f.source = source;
                f.assessment = assessment;
                QVERIFY(again(f) == f);
            }
        }
    }

    void annotationsComeBack()
    {
        for (const AnnotationKind kind : {AnnotationKind::Box, AnnotationKind::Ruler, AnnotationKind::Marker}) {
            Annotation a;
            a.id = newTimeOrderedId();
            a.scan = QStringLiteral("ab12");
            a.kind = kind;
            a.layer = 1;
            a.inPixels = kind == AnnotationKind::Ruler;
            a.points = {{1.25, -2, 3}, {4, 5, 6}};
            a.text = QStringLiteral("false bottom?");
            QVERIFY(again(a) == a);
        }
    }

    void measuredMarksComeBack()
    {
        for (int kind = 0; kind <= static_cast<int>(AnnotationKind::Picture); ++kind) {
            Annotation a;
            a.id = newTimeOrderedId();
            a.kind = static_cast<AnnotationKind>(kind);
            a.measured = Measurement{QStringLiteral("HU"), 60.5, 12.0, -3.0, 99.0, 12.25, {}, 1.06, 13.0, 7.4};
            a.view = {{QStringLiteral("shell_off"), true}};
            a.picture = QStringLiteral("ab12");
            QVERIFY(again(a) == a);
        }
        // A kind of tomorrow is a marker, and nothing else is lost.
        QJsonObject later = Annotation().toJson();
        later.insert(QStringLiteral("kind"), QStringLiteral("hologram"));
        QVERIFY(Annotation::fromJson(later).kind == AnnotationKind::Marker);
    }

    void namesGoBothWays()
    {
        for (const Lane lane : {Lane::None, Lane::Red, Lane::Yellow, Lane::Blue, Lane::Green}) {
            QVERIFY(laneFromString(toString(lane)) == lane);
        }
        for (int i = 0; i <= static_cast<int>(CaseState::Closed); ++i) {
            QVERIFY(caseStateFromString(toString(static_cast<CaseState>(i))) == static_cast<CaseState>(i));
        }
        for (int i = 0; i <= static_cast<int>(Decision::Hold); ++i) {
            QVERIFY(decisionFromString(toString(static_cast<Decision>(i))) == static_cast<Decision>(i));
        }
        QVERIFY(!laneFromString(u"purple"));
        QVERIFY(!caseStateFromString(u"Held"));
        QVERIFY(!decisionFromString(u""));
    }

    void decisionsAreInOrderOfStrictness()
    {
        QVERIFY(Decision::Clear < Decision::SecondOpinion);
        QVERIFY(Decision::SecondOpinion < Decision::PhysicalExamination);
        QVERIFY(Decision::PhysicalExamination < Decision::Hold);
    }

    void damagedJsonReadsAsDefaults()
    {
        const QJsonObject wrong{{QStringLiteral("id"), 7},
                                {QStringLiteral("goods"), QStringLiteral("none")},
                                {QStringLiteral("value"), QStringLiteral("many")},
                                {QStringLiteral("box_mm"), QJsonArray{1, 2}},
                                {QStringLiteral("rectangle_px"), QJsonArray{1, 2}},
                                {QStringLiteral("points"), QJsonArray{QJsonArray{}, QStringLiteral("x")}},
                                {QStringLiteral("source"), QStringLiteral("oracle")}};
        QVERIFY(Declaration::fromJson(wrong) == Declaration());
        QVERIFY(!Finding::fromJson(wrong).box);
        QVERIFY(!Finding::fromJson(wrong).rectangle);
        QVERIFY(Annotation::fromJson(wrong).id.isNull());
        QCOMPARE(Annotation::fromJson(wrong).points.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestDomainJson)
#include "test_domain_json.moc"
