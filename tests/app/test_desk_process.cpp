// `portlight` as a process, the way scripts start it: picture, timing line, exit codes.
#include "tests/app/SyntheticScan.h"

#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace portlight;

class TestDeskProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rendersAFileWithoutAPerson();
    void badInputIsOneSentenceAndExitTwo_data();
    void badInputIsOneSentenceAndExitTwo();
    void firstPageCanBePictured();

private:
    struct Outcome
    {
        int code = -1;
        QByteArray out;
        QByteArray err;
    };
    [[nodiscard]] Outcome run(const QStringList& arguments) const;

    QTemporaryDir m_folder;
};

TestDeskProcess::Outcome TestDeskProcess::run(const QStringList& arguments) const
{
    constexpr int boundMs = 120000;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PORTLIGHT_DATA"), m_folder.filePath(QStringLiteral("data")));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PORTLIGHT_PROGRAM), arguments);
    if (!process.waitForFinished(boundMs)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void TestDeskProcess::rendersAFileWithoutAPerson()
{
    const QString scan = m_folder.filePath(QStringLiteral("ball.nrrd"));
    const QString picture = m_folder.filePath(QStringLiteral("ball.png"));
    QVERIFY(tests::writeBall(scan, 48));
    const Outcome done =
        run({QStringLiteral("--open"), scan, QStringLiteral("--screenshot"), picture, QStringLiteral("--size"),
             QStringLiteral("1280x800"), QStringLiteral("--timing"), QStringLiteral("--quit")});
    QVERIFY2(done.code == 0, done.err.constData());

    const QImage image(picture);
    QCOMPARE(image.size(), QSize(1280, 800));
    QSet<QRgb> middle; // where the scan is, not the bars
    for (int y = 200; y < 600; y += 5) {
        for (int x = 300; x < 700; x += 5) {
            middle.insert(image.pixel(x, y));
        }
    }
    QVERIFY(middle.size() > 10);

    QCOMPARE(done.out.count('\n'), 1);
    const QJsonObject timing = QJsonDocument::fromJson(done.out).object();
    QVERIFY(timing.value(QStringLiteral("first_pixels_nonempty")).toBool());
    QVERIFY(timing.value(QStringLiteral("open_to_first_image_ms")).toDouble() > 0.0);
    QVERIFY(timing.value(QStringLiteral("start_to_first_image_ms")).toDouble() >=
            timing.value(QStringLiteral("open_to_first_image_ms")).toDouble());
    QVERIFY(timing.value(QStringLiteral("peak_rss_kib")).toInteger() > 0);
}

void TestDeskProcess::badInputIsOneSentenceAndExitTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString rubbish = m_folder.filePath(QStringLiteral("rubbish.dcm"));
    QFile file(rubbish);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("this is no scan at all, whatever its name says");
    file.close();
    const QString scan = m_folder.filePath(QStringLiteral("small.nrrd"));
    QVERIFY(tests::writeBall(scan, 16));
    QTest::newRow("no such file") << QStringList{QStringLiteral("--open"), QStringLiteral("/no/such.dcm"),
                                                 QStringLiteral("--quit")};
    QTest::newRow("no scan") << QStringList{QStringLiteral("--open"), rubbish, QStringLiteral("--quit"),
                                            QStringLiteral("--timing")};
    QTest::newRow("unknown option") << QStringList{QStringLiteral("--nonsense")};
    QTest::newRow("unknown preset") << QStringList{QStringLiteral("--open"), scan, QStringLiteral("--preset"),
                                                   QStringLiteral("nonsense"), QStringLiteral("--quit")};
}

void TestDeskProcess::badInputIsOneSentenceAndExitTwo()
{
    QFETCH(QStringList, arguments);
    const Outcome refused = run(arguments);
    QCOMPARE(refused.code, 2);
    QCOMPARE(refused.err.trimmed().count('\n'), 0);
    QVERIFY(!refused.err.trimmed().isEmpty());
    QVERIFY(refused.out.isEmpty());
}

void TestDeskProcess::firstPageCanBePictured()
{
    const QString picture = m_folder.filePath(QStringLiteral("first.png"));
    const Outcome done = run({QStringLiteral("--screenshot"), picture, QStringLiteral("--size"),
                              QStringLiteral("800x600"), QStringLiteral("--quit")});
    QVERIFY2(done.code == 0, done.err.constData());
    QCOMPARE(QImage(picture).size(), QSize(800, 600));
}

QTEST_GUILESS_MAIN(TestDeskProcess)
#include "test_desk_process.moc"
