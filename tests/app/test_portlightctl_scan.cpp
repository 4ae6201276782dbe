// scan info and scan convert through the program itself, as a script calls it.
#include <QDir>
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
    QVector<QJsonObject> objects;
    QByteArray error;
};

Answer portlightctl(const QStringList& arguments, const QString& folder = {})
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral(PORTLIGHTCTL), arguments);
    Answer answer;
    if (!process.waitForFinished(120000)) {
        return answer;
    }
    answer.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    answer.error = process.readAllStandardError();
    for (const QByteArray& line : process.readAllStandardOutput().split('\n')) {
        if (!line.isEmpty()) {
            answer.objects.append(QJsonDocument::fromJson(line).object());
        }
    }
    return answer;
}

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray smallVolume()
{
    return QByteArrayLiteral("NRRD0004\ntype: short\ndimension: 3\nsizes: 3 2 1\nspacings: 0.5 0.5 2\nencoding: ascii\n"
                             "unit:=HU\n\n-1000 0 1 2 3 500");
}

} // namespace

class TestPortlightctlScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void infoOfAVolume()
    {
        QTemporaryDir folder;
        write(folder.filePath(QStringLiteral("box.nrrd")), smallVolume());
        const Answer answer =
            portlightctl({QStringLiteral("scan"), QStringLiteral("info"), QStringLiteral("box.nrrd")}, folder.path());
        QCOMPARE(answer.exitCode, 0);
        QCOMPARE(answer.error, QByteArray());
        QCOMPARE(answer.objects.size(), 1);
        const QJsonObject info = answer.objects[0];
        for (const char* key : {"file", "kind", "size", "spacing_mm", "value_range", "unit", "sop_class",
                                "transfer_syntax", "findings"}) {
            QVERIFY2(info.contains(QLatin1String(key)), key);
        }
        QCOMPARE(info[QLatin1String("file")].toString(), QStringLiteral("box.nrrd"));
        QCOMPARE(info[QLatin1String("kind")].toString(), QStringLiteral("volume"));
        QCOMPARE(info[QLatin1String("size")].toArray(), (QJsonArray{3, 2, 1}));
        QCOMPARE(info[QLatin1String("spacing_mm")].toArray(), (QJsonArray{0.5, 0.5, 2}));
        QCOMPARE(info[QLatin1String("value_range")].toArray(), (QJsonArray{-1000, 500}));
        QCOMPARE(info[QLatin1String("unit")].toString(), QStringLiteral("HU"));
        QCOMPARE(info[QLatin1String("findings")].toArray(), QJsonArray());
    }

    void infoOfAFolderGoesOnAfterABadFile()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("in/deep")));
        write(folder.filePath(QStringLiteral("in/a.nrrd")), "NRRD0004\ntype: short\ndimension: 3\n");
        write(folder.filePath(QStringLiteral("in/b.nrrd")), smallVolume());
        write(folder.filePath(QStringLiteral("in/deep/c.nrrd")), smallVolume());
        const Answer answer =
            portlightctl({QStringLiteral("scan"), QStringLiteral("info"), QStringLiteral("in")}, folder.path());
        QCOMPARE(answer.exitCode, 2);
        QStringList files;
        for (const QJsonObject& info : answer.objects) {
            files.append(info[QLatin1String("file")].toString());
        }
        files.sort();
        QCOMPARE(files, (QStringList{QStringLiteral("in/b.nrrd"), QStringLiteral("in/deep/c.nrrd")}));
        QCOMPARE(answer.error.count('\n'), 1);
        QVERIFY2(answer.error.contains("in/a.nrrd"), answer.error.constData());
    }

    void badInputIsOneLineAndTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char* name, const QStringList& words) {
            QTest::newRow(name) << (QStringList{QStringLiteral("scan")} + words);
        };
        row("no file", {QStringLiteral("info")});
        row("missing file", {QStringLiteral("info"), QStringLiteral("gone.dcm")});
        row("no scan", {QStringLiteral("info"), QStringLiteral("notes.txt")});
        row("convert without output", {QStringLiteral("convert"), QStringLiteral("box.nrrd")});
        row("convert to another format",
            {QStringLiteral("convert"), QStringLiteral("box.nrrd"), QStringLiteral("out.png")});
        row("convert into no folder",
            {QStringLiteral("convert"), QStringLiteral("box.nrrd"), QStringLiteral("gone/out.nrrd")});
        row("convert no scan", {QStringLiteral("convert"), QStringLiteral("notes.txt"), QStringLiteral("out.nrrd")});
        row("unknown command", {QStringLiteral("fly")});
    }

    void badInputIsOneLineAndTwo()
    {
        QFETCH(QStringList, arguments);
        QTemporaryDir folder;
        write(folder.filePath(QStringLiteral("box.nrrd")), smallVolume());
        write(folder.filePath(QStringLiteral("notes.txt")), "no scan at all");
        const Answer answer = portlightctl(arguments, folder.path());
        QCOMPARE(answer.exitCode, 2);
        QVERIFY(answer.objects.isEmpty());
        QCOMPARE(answer.error.count('\n'), 1);
        QVERIFY(answer.error.startsWith("portlightctl: "));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
                 (QStringList{QStringLiteral("box.nrrd"), QStringLiteral("notes.txt")}));
    }

    void convertWritesPhysicalValues()
    {
        QTemporaryDir folder;
        write(folder.filePath(QStringLiteral("box.nrrd")), smallVolume());
        const Answer answer = portlightctl(
            {QStringLiteral("scan"), QStringLiteral("convert"), QStringLiteral("box.nrrd"), QStringLiteral("out.nrrd")},
            folder.path());
        QCOMPARE(answer.exitCode, 0);
        QCOMPARE(answer.objects.value(0)[QLatin1String("outputs")].toArray(), QJsonArray{QStringLiteral("out.nrrd")});
        QFile out(folder.filePath(QStringLiteral("out.nrrd")));
        QVERIFY(out.open(QIODevice::ReadOnly));
        const QByteArray whole = out.readAll();
        const QByteArray header = whole.left(whole.indexOf("\n\n"));
        QVERIFY(header.contains("\ntype: int16\n"));
        QVERIFY(header.contains("\nencoding: raw\n"));
        QVERIFY(header.contains("\nendian: little\n"));
        QCOMPARE(whole.mid(whole.indexOf("\n\n") + 2), QByteArray::fromHex("18fc00000100020003 00f401"));
    }

    void convertOfAColourPictureKeepsItsChannels()
    {
        QTemporaryDir folder;
        write(folder.filePath(QStringLiteral("rgb.nrrd")),
              "NRRD0004\ntype: uchar\ndimension: 3\nsizes: 3 2 1\nkinds: RGB-color domain domain\nencoding: ascii\n\n"
              "1 2 3 4 5 6");
        const Answer answer = portlightctl(
            {QStringLiteral("scan"), QStringLiteral("convert"), QStringLiteral("rgb.nrrd"), QStringLiteral("out.nrrd")},
            folder.path());
        QCOMPARE(answer.exitCode, 0);
        QFile out(folder.filePath(QStringLiteral("out.nrrd")));
        QVERIFY(out.open(QIODevice::ReadOnly));
        QVERIFY(out.readAll().endsWith(QByteArray::fromHex("010203040506")));
    }

    void realVolumesAreDescribed()
    {
        const QString data = qEnvironmentVariable("PORTLIGHT_SHARED_DATA") + QStringLiteral("/ct_volumes");
        if (!QFile::exists(data)) {
            QSKIP("the real sample volumes are not here");
        }
        const Answer answer = portlightctl({QStringLiteral("scan"), QStringLiteral("info"),
                                            data + QStringLiteral("/boston_teapot_256x256x178_uint8.raw.gz"),
                                            data + QStringLiteral("/walnut_128x96x114_uint16.raw"),
                                            data + QStringLiteral("/walnut.vvd")});
        QCOMPARE(answer.exitCode, 0);
        QCOMPARE(answer.objects.size(), 3);
        QCOMPARE(answer.objects[0][QLatin1String("size")].toArray(), (QJsonArray{256, 256, 178}));
        QCOMPARE(answer.objects[0][QLatin1String("value_range")].toArray(), (QJsonArray{0, 255}));
        QCOMPARE(answer.objects[1][QLatin1String("value_range")].toArray(), (QJsonArray{0, 22526}));
        QCOMPARE(answer.objects[2][QLatin1String("spacing_mm")].toArray(), (QJsonArray{0.015625, 0.015625, 0.015625}));
    }
};

QTEST_GUILESS_MAIN(TestPortlightctlScan)
#include "test_portlightctl_scan.moc"
