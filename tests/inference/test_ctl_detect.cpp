// portlightctl detect and models, as a script calls them.
#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Answer
{
    int code = -1;
    QJsonDocument json;
    QByteArray complaint;
};

Answer ask(const QStringList& arguments, const QString& models = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!models.isEmpty()) {
        environment.insert(QStringLiteral("PORTLIGHT_MODELS"), models);
    }
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PORTLIGHTCTL), arguments);
    process.waitForFinished(120000);
    return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()),
            process.readAllStandardError()};
}

void drawBag(const QString& path, const QSize& size)
{
    QImage image(size, QImage::Format_RGB888);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.fillRect(QRect(QPoint(size.width() / 8, size.height() / 8), size * 0.75), QColor(240, 180, 110));
    painter.setPen(QPen(QColor(30, 40, 150), size.width() / 60.0));
    painter.drawLine(QPointF(size.width() * 0.3, size.height() * 0.4),
                     QPointF(size.width() * 0.45, size.height() * 0.5));
    painter.drawEllipse(QPointF(size.width() * 0.6, size.height() * 0.6), size.width() * 0.04, size.width() * 0.03);
    painter.end();
    QVERIFY(image.save(path));
}

} // namespace

class TestCtlDetect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsBoxesOfFilesAndFolders();
    void badInputIsNamedAndTheRestStillAnswered();
    void aLongCommandLineIsNoTrouble();
    void wrongCallsAreExplained();
    void modelsShowTheirWorthAndRefusals();
};

void TestCtlDetect::listsBoxesOfFilesAndFolders()
{
    QTemporaryDir scratch;
    QVERIFY(QDir(scratch.path()).mkpath(QStringLiteral("more/deep")));
    const QString single = scratch.filePath(QStringLiteral("single.png"));
    const QString inside = scratch.filePath(QStringLiteral("more/deep/wide.jpg"));
    drawBag(single, {416, 416});
    drawBag(inside, {900, 333});
    QFile note(scratch.filePath(QStringLiteral("more/labels.txt")));
    QVERIFY(note.open(QIODevice::WriteOnly) && note.write("no picture\n") > 0);
    note.close();

    const QSet<QString> classes{QStringLiteral("Scissor"), QStringLiteral("Folding_Knife"),
                                QStringLiteral("Straight_Knife"), QStringLiteral("Utility_Knife"),
                                QStringLiteral("Multi-tool_Knife")};
    const Answer answer = ask({QStringLiteral("detect"), QStringLiteral("--set"), QStringLiteral("blades"), single,
                               scratch.filePath(QStringLiteral("more"))});
    QVERIFY2(answer.code == 0, answer.complaint.constData());
    QVERIFY(answer.json.isArray() && !answer.json.array().isEmpty());
    QSet<QString> files;
    for (const auto& one : answer.json.array()) {
        const QString file = one[QLatin1String("file")].toString();
        files.insert(file);
        QVERIFY(classes.contains(one[QLatin1String("class")].toString()));
        QVERIFY(one[QLatin1String("score")].toDouble() > 0.0 && one[QLatin1String("score")].toDouble() <= 1.0);
        const QJsonArray box = one[QLatin1String("box")].toArray();
        QCOMPARE(box.size(), 4);
        const QSize size = file == single ? QSize(416, 416) : QSize(900, 333);
        QVERIFY(box[0].toDouble() >= 0 && box[0].toDouble() + box[2].toDouble() <= size.width() + 0.02);
        QVERIFY(box[1].toDouble() >= 0 && box[1].toDouble() + box[3].toDouble() <= size.height() + 0.02);
    }
    QCOMPARE(files, (QSet<QString>{single, inside}));
}

void TestCtlDetect::badInputIsNamedAndTheRestStillAnswered()
{
    QTemporaryDir scratch;
    const QString good = scratch.filePath(QStringLiteral("good.png"));
    drawBag(good, {416, 416});
    const QString missing = scratch.filePath(QStringLiteral("missing.png"));
    const Answer answer =
        ask({QStringLiteral("detect"), QStringLiteral("--set"), QStringLiteral("blades"), missing, good});
    QCOMPARE(answer.code, 2);
    QVERIFY(answer.complaint.contains("missing.png"));
    QCOMPARE(answer.complaint.count('\n'), 1);
    QVERIFY(answer.json.isArray() && !answer.json.array().isEmpty());
}

// ONNX Runtime reads the command line when it starts; hundreds of names once overflowed its stack.
void TestCtlDetect::aLongCommandLineIsNoTrouble()
{
    QTemporaryDir scratch;
    const QString good = scratch.filePath(QStringLiteral("good.png"));
    drawBag(good, {64, 64});
    QStringList arguments{QStringLiteral("detect"), QStringLiteral("--set"), QStringLiteral("blades"), good};
    for (int i = 0; i < 2000; ++i) {
        arguments.append(scratch.filePath(QStringLiteral("a-name-of-a-scan-that-is-not-there-%1.png").arg(i)));
    }
    const Answer answer = ask(arguments);
    QCOMPARE(answer.code, 2); // the missing ones; a crash has no such code
    QVERIFY(answer.json.isArray() && !answer.json.array().isEmpty());
}

void TestCtlDetect::wrongCallsAreExplained()
{
    QTemporaryDir empty;
    for (const QStringList& arguments :
         {QStringList{QStringLiteral("detect")},
          {QStringLiteral("detect"), QStringLiteral("--set"), QStringLiteral("blades")},
          {QStringLiteral("detect"), QStringLiteral("--set"), QStringLiteral("dragons"), empty.path()},
          {QStringLiteral("detect"), QStringLiteral("--set"), QStringLiteral("blades"), empty.path()}}) {
        const Answer answer = ask(arguments);
        QCOMPARE(answer.code, 2);
        QVERIFY(answer.complaint.startsWith("portlightctl: ") && answer.complaint.count('\n') == 1);
    }
}

void TestCtlDetect::modelsShowTheirWorthAndRefusals()
{
    const Answer shipped = ask({QStringLiteral("models")});
    QCOMPARE(shipped.code, 0);
    QVERIFY(!shipped.json.array().isEmpty());
    for (const auto& model : shipped.json.array()) {
        QVERIFY(model[QLatin1String("accepted")].toBool());
        const QJsonValue metrics = model[QLatin1String("metrics")];
        QVERIFY(model[QLatin1String("kind")] == QLatin1String("volume")
                    ? metrics[QLatin1String("other_scanner")][QLatin1String("found")].toDouble() > 0.0
                    : metrics[QLatin1String("test")][QLatin1String("mAP50")].toDouble() > 0.0);
    }

    QTemporaryDir scratch;
    QVERIFY(QDir(scratch.path()).mkpath(QStringLiteral("blades-9")));
    QFile manifest(scratch.filePath(QStringLiteral("blades-9/bundle.json")));
    QVERIFY(manifest.open(QIODevice::WriteOnly) && manifest.write("{}") > 0);
    manifest.close();
    const Answer refused = ask({QStringLiteral("models")}, scratch.path());
    QCOMPARE(refused.code, 1);
    QVERIFY(!refused.json.array().first()[QLatin1String("accepted")].toBool());
    QVERIFY(!refused.json.array().first()[QLatin1String("reason")].toString().isEmpty());
    const Answer detection = ask(
        {QStringLiteral("detect"), QStringLiteral("--set"), QStringLiteral("blades"), scratch.path()}, scratch.path());
    QCOMPARE(detection.code, 1);
    QVERIFY(detection.complaint.contains("signature"));
}

QTEST_GUILESS_MAIN(TestCtlDetect)
#include "test_ctl_detect.moc"
