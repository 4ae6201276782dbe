// From manifest to figures by script: a declaration reaches its case, rules send it to a lane, its outcome is counted.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Answer
{
    int exitCode = -1;
    QVector<QJsonObject> lines;
    QByteArray error;
};

const QByteArray manifest = "UNB+UNOA:3+CARRIER+ROT1+260101:1200+1'UNH+1+CUSCAR:D:95B:UN'BGM+85+MAN78+9'"
                            "NAD+CN+IMP77::+ACME BV'EQD+CN+CSQU3054383+22G1+++5'GID+1+10:CT'PIA+5+640299:HS'"
                            "FTX+AAA+++RUBBER SHOES'MEA+AAE+G+KGM:1200'UNT+9+1'UNZ+1+1'";

} // namespace

class TestCtlDeclarations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(run("officer add A1 --roles administrator --station ROT1", "A1").exitCode, 0);
        QCOMPARE(run("officer add I1 --roles inspector", "A1").exitCode, 0);
        QCOMPARE(run("officer add S1 --roles inspector,supervisor", "A1").exitCode, 0);
        write("manifest.edi", manifest);
        write("good.rules", "rule no-seller yellow: Nobody is named as seller\n  seller missing\n");
        write("bad.rules", "rule no-seller yellow: Nobody is named as seller\n  colour is blue\n");
        QCOMPARE(run("case open --number R-1 --container CSQU3054383").exitCode, 0);
    }

    void rulesGoLiveByASupervisorOnly()
    {
        QCOMPARE(run("risk rules publish good.rules", "I1").exitCode, 1);
        const Answer bad = run("risk rules publish bad.rules", "S1");
        QCOMPARE(bad.exitCode, 2);
        QVERIFY2(bad.error.contains("Line 2"), bad.error.constData());
        QCOMPARE(run("risk rules publish good.rules", "S1").exitCode, 0);
        QCOMPARE(run("risk status").lines.first().value(QLatin1String("rules_version")).toInt(), 1);
    }

    void aDeclarationReachesItsCaseOnce()
    {
        const Answer looked = run("declarations match manifest.edi");
        QCOMPARE(looked.exitCode, 0);
        QCOMPARE(looked.lines.first().value(QLatin1String("matched_by")).toString(), QStringLiteral("container"));
        QCOMPARE(looked.lines.last().value(QLatin1String("to_attach")).toInt(), 1);
        QCOMPARE(run("declarations attach manifest.edi").lines.last().value(QLatin1String("attached")).toInt(), 1);
        QCOMPARE(run("declarations attach manifest.edi").lines.last().value(QLatin1String("attached")).toInt(), 0);
        const QJsonObject shown = run("case show R-1").lines.first();
        QCOMPARE(shown.value(QLatin1String("lane")).toString(), QStringLiteral("yellow"));
        QCOMPARE(shown.value(QLatin1String("declaration")).toObject().value(QLatin1String("number")).toString(),
                 QStringLiteral("MAN78"));
        const QJsonObject risk = shown.value(QLatin1String("risk")).toObject();
        QCOMPARE(risk.value(QLatin1String("selected_by")).toString(), QStringLiteral("rule"));
    }

    void anUndecidedCaseHasNoAnswer()
    {
        const Answer refused = run("declarations respond R-1 --format edifact --out answer.edi");
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("answer.edi"))));
    }

    void anOutcomeIsCounted()
    {
        const QJsonObject before = run("report --chart lane").lines.first();
        QCOMPARE(
            before.value(QLatin1String("lane")).toArray().first().toObject().value(QLatin1String("examined")).toInt(),
            0);
        QCOMPARE(run("case examined R-1 knives --outcome maybe").exitCode, 2);
        QCOMPARE(run("case examined R-1 knives --outcome fraud").exitCode, 0);
        const QJsonObject row = run("report --chart lane --filter chapter=64")
                                    .lines.first()
                                    .value(QLatin1String("lane"))
                                    .toArray()
                                    .first()
                                    .toObject();
        QCOMPARE(row.value(QLatin1String("hits")).toInt(), 1);
        QCOMPARE(row.value(QLatin1String("hit_rate")).toDouble(), 1.0);
        QCOMPARE(run("report --chart lane --out lanes.csv").exitCode, 0);
        QFile csv(m_folder.filePath(QStringLiteral("lanes.csv")));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll().count('\n'), 2);
        QCOMPARE(run("report --filter colour=blue").exitCode, 2);
        QVERIFY(run("rebuild").lines.first().value(QLatin1String("equal")).toBool());
        QVERIFY(run("verify").lines.first().value(QLatin1String("intact")).toBool());
    }

private:
    void write(const char* name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    Answer run(const char* line, const char* badge = "I1") const
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PORTLIGHT_DATA"), m_folder.filePath(QStringLiteral("data")));
        environment.insert(QStringLiteral("PORTLIGHT_BADGE"), QLatin1String(badge));
        environment.insert(QStringLiteral("PORTLIGHT_PASSWORD"), QStringLiteral("correct horse"));
        environment.insert(QStringLiteral("PORTLIGHT_NEW_PASSWORD"), QStringLiteral("correct horse"));
        program.setProcessEnvironment(environment);
        program.setWorkingDirectory(m_folder.path());
        program.start(QString::fromLocal8Bit(qgetenv("PORTLIGHT_CTL")),
                      QString::fromLatin1(line).split(QLatin1Char(' ')));
        Answer answer;
        if (!program.waitForFinished(60'000)) {
            return answer;
        }
        answer.exitCode = program.exitCode();
        for (const QByteArray& text : program.readAllStandardOutput().split('\n')) {
            if (!text.isEmpty()) {
                answer.lines.append(QJsonDocument::fromJson(text).object());
            }
        }
        answer.error = program.readAllStandardError();
        return answer;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCtlDeclarations)
#include "test_ctl_declarations.moc"
