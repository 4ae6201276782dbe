// scan info and scan convert through the program itself, as a script calls it.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <grp.h>
#include <unistd.h>

namespace {

struct Answer
{
    int exitCode = -1;
    QVector<QJsonObject> objects;
    QByteArray error;
};

enum class Rights { Own, Nobody };

// With the rights of nobody where the test has those of root, whom no permission stops.
Answer portlightctl(const QStringList& arguments, const QString& folder = {}, Rights rights = Rights::Own)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    if (rights == Rights::Nobody && ::geteuid() == 0) {
        process.setChildProcessModifier([] {
            constexpr unsigned nobody = 65534;
            if (::setgroups(0, nullptr) != 0 || ::setgid(nobody) != 0 || ::setuid(nobody) != 0) {
                ::_exit(126);
            }
        });
    }
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
    // Nothing under a folder is passed over in silence.
    void whatCannotBeReadIsNamed()
    {
        QTemporaryDir folder;
        QVERIFY(QFile::setPermissions(folder.path(), QFile::Permissions(0x7755)));
        write(folder.filePath(QStringLiteral("a.nrrd")), smallVolume());
        write(folder.filePath(QStringLiteral("b.nrrd")), smallVolume());
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("sub")));
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("names")));
        write(folder.filePath(QStringLiteral("names/c.nrrd")), smallVolume());
        QVERIFY(QFile::link(QStringLiteral("a.nrrd"), folder.filePath(QStringLiteral("link.nrrd"))));
        QVERIFY(QFile::setPermissions(folder.filePath(QStringLiteral("names")),
                                      QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther)); // list, not enter
        QVERIFY(QFile::setPermissions(folder.filePath(QStringLiteral("b.nrrd")), {}));
        QVERIFY(QFile::setPermissions(folder.filePath(QStringLiteral("sub")), {}));
        const QStringList info{QStringLiteral("scan"), QStringLiteral("info"), QStringLiteral(".")};
        const Answer answer = portlightctl(info, folder.path(), Rights::Nobody);
        QVERIFY(QFile::remove(folder.filePath(QStringLiteral("a.nrrd"))));
        const Answer none = portlightctl(info, folder.path(), Rights::Nobody);
        for (const char* name : {"names", "sub"}) {
            QVERIFY(QFile::setPermissions(folder.filePath(QLatin1String(name)), QFile::Permissions(0x7000)));
        }
        QCOMPARE(answer.exitCode, 2);
        QCOMPARE(answer.objects.size(), 1);
        for (const char* name : {"b.nrrd cannot", "sub/ cannot", "names/ cannot", "link.nrrd is a link"}) {
            QVERIFY2(answer.error.contains(name), answer.error.constData());
        }
        QCOMPARE(answer.error.count('\n'), 4);
        QCOMPARE(none.exitCode, 2);
        QVERIFY(none.error.contains("b.nrrd cannot"));
        const Answer closed = portlightctl({QStringLiteral("scan"), QStringLiteral("info"), QStringLiteral("/root/.")},
                                           {}, Rights::Nobody);
        QCOMPARE(closed.exitCode, 2);
        QCOMPARE(closed.error.count('\n'), 1);
    }

    // Qt cannot name such a file; the officer must hear why, not that it does not exist.
    void aNameThatIsNotUtf8IsNamed()
    {
        QTemporaryDir folder;
        write(folder.filePath(QStringLiteral("plain")), smallVolume());
        const QByteArray odd = QFile::encodeName(folder.path()) + "/caf\xE9.nrrd";
        QCOMPARE(::rename(QFile::encodeName(folder.filePath(QStringLiteral("plain"))).constData(), odd.constData()), 0);
        const Answer inFolder =
            portlightctl({QStringLiteral("scan"), QStringLiteral("info"), QStringLiteral(".")}, folder.path());
        QCOMPARE(inFolder.exitCode, 2);
        QVERIFY2(inFolder.error.contains("is not UTF-8"), inFolder.error.constData());
        QProcess shell; // passes the bytes as they are
        shell.start(QStringLiteral("/bin/sh"),
                    {QStringLiteral("-c"), QStringLiteral("\"$0\" scan info \"$1\"/caf*.nrrd"),
                     QStringLiteral(PORTLIGHTCTL), folder.path()});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.exitCode(), 2);
        QVERIFY(shell.readAllStandardError().contains("is not UTF-8"));
    }

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
