// portlightctl on cases, as a script uses it: JSON on standard output, one line on standard error, four exit codes.
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
    QJsonDocument json;
    QByteArray error;
};

} // namespace

class TestCtlCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void oneInspection();
    void searchAndPages();
    void badInput_data();
    void badInput();
    void unknownCaseIsAnAnswer_data();
    void unknownCaseIsAnAnswer();
    void aWrongPassword();
    void passwordsAreNoArguments();
    void verifyFindsAForgery();

private:
    Answer run(const QStringList& arguments, const QString& badge = QStringLiteral("I1")) const;
    void must(const QStringList& arguments, const QString& badge = QStringLiteral("I1")) const;

    QTemporaryDir m_folder;
};

Answer TestCtlCases::run(const QStringList& arguments, const QString& badge) const
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PORTLIGHT_DATA"), m_folder.path());
    environment.insert(QStringLiteral("PORTLIGHT_BADGE"), badge);
    environment.insert(QStringLiteral("PORTLIGHT_PASSWORD"), QStringLiteral("correct horse"));
    environment.insert(QStringLiteral("PORTLIGHT_NEW_PASSWORD"), QStringLiteral("correct horse"));
    program.setProcessEnvironment(environment);
    program.start(QString::fromLocal8Bit(qgetenv("PORTLIGHT_CTL")), arguments);
    program.waitForFinished(60'000);
    return {program.exitCode(), QJsonDocument::fromJson(program.readAllStandardOutput()),
            program.readAllStandardError()};
}

void TestCtlCases::must(const QStringList& arguments, const QString& badge) const
{
    const Answer answer = run(arguments, badge);
    QVERIFY2(answer.exitCode == 0, answer.error.constData());
}

void TestCtlCases::initTestCase()
{
    const auto add = [](const char* badge, const char* roles) {
        return QStringList{QStringLiteral("officer"), QStringLiteral("add"), QString::fromLatin1(badge),
                           QStringLiteral("--roles"), QString::fromLatin1(roles)};
    };
    must(add("A1", "administrator") + QStringList{QStringLiteral("--station"), QStringLiteral("ROT1")});
    must(add("I1", "inspector"), QStringLiteral("A1"));
    must(add("S1", "inspector,supervisor"), QStringLiteral("A1"));
    QCOMPARE(run(add("X1", "inspector"), QStringLiteral("I1")).exitCode, 1); // may not add officers
    QCOMPARE(run({QStringLiteral("officer"), QStringLiteral("list")}).json.array().size(), 3);
}

void TestCtlCases::oneInspection()
{
    const Answer opened = run({QStringLiteral("case"), QStringLiteral("open"), QStringLiteral("--container"),
                               QStringLiteral("CSQU 305438-3"), QStringLiteral("--lane"), QStringLiteral("red")});
    QCOMPARE(opened.exitCode, 0);
    const QString number = opened.json.object().value(QLatin1String("number")).toString();
    QVERIFY(number.startsWith(QStringLiteral("ROT1-")));
    must({QStringLiteral("case"), QStringLiteral("note"), number, QStringLiteral("dense box")});
    const Answer early = run({QStringLiteral("case"), QStringLiteral("decide"), number, QStringLiteral("clear")});
    QCOMPARE(early.exitCode, 1); // no scan yet
    QCOMPARE(early.error.count('\n'), 1);
    const Answer shown = run({QStringLiteral("case"), QStringLiteral("show"), number});
    QCOMPARE(shown.json.object().value(QLatin1String("state")).toString(), QStringLiteral("awaiting_scan"));
    QCOMPARE(shown.json.object().value(QLatin1String("notes")).toArray().size(), 1);
    const Answer history = run(
        {QStringLiteral("case"), QStringLiteral("history"), shown.json.object().value(QLatin1String("id")).toString()});
    const QJsonArray events = history.json.object().value(QLatin1String("events")).toArray();
    QCOMPARE(events.size(), 2);
    QVERIFY(events.last().toObject().value(QLatin1String("signature_valid")).toBool());
    QCOMPARE(events.last().toObject().value(QLatin1String("badge")).toString(), QStringLiteral("I1"));
    const Answer verified = run({QStringLiteral("verify")});
    QCOMPARE(verified.exitCode, 0);
    QVERIFY(verified.json.object().value(QLatin1String("intact")).toBool());
    const Answer rebuilt = run({QStringLiteral("rebuild")});
    QCOMPARE(rebuilt.exitCode, 0);
    QVERIFY(rebuilt.json.object().value(QLatin1String("equal")).toBool());
}

void TestCtlCases::searchAndPages()
{
    must({QStringLiteral("case"), QStringLiteral("open"), QStringLiteral("--number"), QStringLiteral("X-1")});
    must({QStringLiteral("case"), QStringLiteral("open"), QStringLiteral("--number"), QStringLiteral("X-2")});
    QCOMPARE(run({QStringLiteral("case"), QStringLiteral("open"), QStringLiteral("--number"), QStringLiteral("X-2")})
                 .exitCode,
             1);
    const QStringList list{QStringLiteral("case"),    QStringLiteral("list"),    QStringLiteral("--text"),
                           QStringLiteral("x"),       QStringLiteral("--limit"), QStringLiteral("1"),
                           QStringLiteral("--order"), QStringLiteral("oldest")};
    const QJsonObject first = run(list).json.object();
    QCOMPARE(first.value(QLatin1String("cases")).toArray().at(0).toObject().value(QLatin1String("number")).toString(),
             QStringLiteral("X-1"));
    const QString next = first.value(QLatin1String("next")).toString();
    const QJsonObject second = run(list + QStringList{QStringLiteral("--after"), next}).json.object();
    QCOMPARE(second.value(QLatin1String("cases")).toArray().at(0).toObject().value(QLatin1String("number")).toString(),
             QStringLiteral("X-2"));
    QVERIFY(second.value(QLatin1String("next")).isNull());
}

void TestCtlCases::badInput_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("no case") << QStringLiteral("case show");
    QTest::newRow("unknown option") << QStringLiteral("case list --colour red");
    QTest::newRow("option without value") << QStringLiteral("case list --text");
    QTest::newRow("bad lane") << QStringLiteral("case list --lane purple");
    QTest::newRow("bad state") << QStringLiteral("case list --state happy");
    QTest::newRow("bad limit") << QStringLiteral("case list --limit 0");
    QTest::newRow("bad cursor") << QStringLiteral("case list --after 1:2");
    QTest::newRow("bad order") << QStringLiteral("case list --order best");
    QTest::newRow("bad decision") << QStringLiteral("case decide X-1 maybe");
    QTest::newRow("bad container") << QStringLiteral("case open --container CSQU3054384");
    QTest::newRow("no declaration") << QStringLiteral("case open --declaration /no/such/file");
    QTest::newRow("no cases there") << QStringLiteral("case list --data /no/such/folder");
    QTest::newRow("no role") << QStringLiteral("officer add Z1");
    QTest::newRow("bad role") << QStringLiteral("officer add Z1 --roles king");
    QTest::newRow("words after verify") << QStringLiteral("verify everything");
}

void TestCtlCases::badInput()
{
    QFETCH(const QString, line);
    const Answer answer = run(line.split(QLatin1Char(' ')));
    QCOMPARE(answer.exitCode, 2);
    QVERIFY(answer.json.isNull());
    QCOMPARE(answer.error.count('\n'), 1);
    QVERIFY(answer.error.startsWith("portlightctl: "));
}

void TestCtlCases::unknownCaseIsAnAnswer_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("show") << QStringLiteral("case show ROT1-1999-000001");
    QTest::newRow("history") << QStringLiteral("case history ROT1-1999-000001");
    QTest::newRow("decide") << QStringLiteral("case decide ROT1-1999-000001 clear");
    QTest::newRow("by id") << QStringLiteral("case show 01890000-0000-7000-8000-000000000000");
}

void TestCtlCases::unknownCaseIsAnAnswer()
{
    QFETCH(const QString, line);
    const Answer answer = run(line.split(QLatin1Char(' ')));
    QCOMPARE(answer.exitCode, 1);
    QVERIFY(answer.json.isNull());
    QCOMPARE(answer.error.count('\n'), 1);
    QVERIFY2(answer.error.contains("There is no case"), answer.error.constData());
}

void TestCtlCases::aWrongPassword()
{
    QFile file(m_folder.filePath(QStringLiteral("wrong")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not the password\n");
    file.close();
    const QStringList open{QStringLiteral("case"), QStringLiteral("open"), QStringLiteral("--password-file"),
                           file.fileName()};
    const Answer wrong = run(open);
    QCOMPARE(wrong.exitCode, 2);
    QCOMPARE(run(open, QStringLiteral("nobody")).error, wrong.error);
}

void TestCtlCases::passwordsAreNoArguments()
{
    QCOMPARE(run({QStringLiteral("case"), QStringLiteral("open"), QStringLiteral("--password"),
                  QStringLiteral("correct horse")})
                 .exitCode,
             2);
}

void TestCtlCases::verifyFindsAForgery()
{
    // The last test: the database is damaged afterwards. Flips a letter of the note in the file itself.
    QFile database(m_folder.filePath(QStringLiteral("cases.sqlite")));
    QVERIFY(database.open(QIODevice::ReadWrite));
    const QByteArray content = database.readAll();
    const qsizetype at = content.indexOf("dense box");
    QVERIFY(at > 0);
    QVERIFY(database.seek(at));
    QVERIFY(database.putChar('D'));
    database.close();
    const Answer verified = run({QStringLiteral("verify")});
    QCOMPARE(verified.exitCode, 1);
    const QJsonArray faults = verified.json.object().value(QLatin1String("faults")).toArray();
    QCOMPARE(faults.size(), 1);
    QCOMPARE(faults.at(0).toObject().value(QLatin1String("station_sequence")).toInteger(), 2);
}

QTEST_GUILESS_MAIN(TestCtlCases)
#include "test_ctl_cases.moc"
