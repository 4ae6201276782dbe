// Damaged and hostile files: one sentence, no memory for sizes that the file cannot hold, no other file read.
#include "scans/ScanReader.h"
#include "scans/formats/FormatReaders.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <limits>
#include <utility>

using namespace portlight::scans;
using portlight::inspection::ErrorCode;

namespace {

QByteArray nrrdHeader(const QByteArray& lines)
{
    return "NRRD0004\ntype: short\ndimension: 3\nencoding: raw\nendian: little\n" + lines;
}

// A little-endian TIFF of one strip with these tags: {tag, type 3 or 4, value}.
QByteArray tiffWith(std::initializer_list<std::array<quint32, 3>> tags, const QByteArray& strip)
{
    QByteArray file("II*\0\0\0\0\0", 8);
    file += strip;
    const auto put = [&file](quint32 value, int bytes) {
        const quint32 little = qToLittleEndian(value);
        file.append(reinterpret_cast<const char*>(&little), bytes);
    };
    qToLittleEndian(static_cast<quint32>(file.size()), file.data() + 4);
    put(static_cast<quint32>(tags.size()), 2);
    for (const auto& [tag, type, value] : tags) {
        put(tag, 2);
        put(type, 2);
        put(1, 4);
        put(value, 4);
    }
    put(0, 4);
    return file;
}

} // namespace

class TestFormatsHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QProcess python;
        python.start(
            QStringLiteral("/usr/bin/python3"),
            {QStringLiteral(PORTLIGHT_SOURCE_DIR "/tests/scans/write_reference_files.py"), m_reference.path()});
        QVERIFY2(python.waitForFinished() && python.exitCode() == 0, python.readAllStandardError().constData());
    }

    void hostileHeadersAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        const auto row = [](const char* what, const char* name, const QByteArray& content) {
            QTest::newRow(what) << QString::fromLatin1(name) << content;
        };
        row("NRRD of 8 TB in 100 bytes", "a.nrrd", nrrdHeader("sizes: 20000 20000 10000\n\nxx"));
        row("NRRD whose product overflows", "a.nrrd", nrrdHeader("sizes: 2147483647 2147483647 2147483647\n\nxx"));
        row("NRRD of no size", "a.nrrd", nrrdHeader("sizes: 0 10 10\n\nxx"));
        row("NRRD of negative size", "a.nrrd", nrrdHeader("sizes: -1 -1 10\n\nxx"));
        row("NRRD with too few sizes", "a.nrrd", nrrdHeader("sizes: 10 10\n\nxx"));
        row("NRRD without sizes", "a.nrrd", nrrdHeader("\nxx"));
        row("NRRD of 17 axes", "a.nrrd", "NRRD0004\ntype: short\ndimension: 17\n\n");
        row("NRRD with a negative skip", "a.nrrd", nrrdHeader("sizes: 1 1 1\nbyte skip: -5\n\nxx"));
        row("NRRD with a far skip", "a.nrrd", nrrdHeader("sizes: 1 1 1\nbyte skip: 9223372036854775807\n\nxx"));
        row("NRRD with a long line skip", "a.nrrd", nrrdHeader("sizes: 1 1 1\nline skip: 9223372036854775807\n\nxx"));
        row("NRRD in bzip2", "a.nrrd", "NRRD0004\ntype: short\ndimension: 3\nsizes: 1 1 1\nencoding: bzip2\n\nxx");
        row("NRRD text that is no number", "a.nrrd",
            "NRRD0004\ntype: short\ndimension: 3\nsizes: 2 1 1\nencoding: ascii\n\n12 seven");
        row("NRRD text too large for its type", "a.nrrd",
            "NRRD0004\ntype: uchar\ndimension: 3\nsizes: 2 1 1\nencoding: ascii\n\n12 256");
        row("NRRD hex that is none", "a.nrrd",
            "NRRD0004\ntype: uchar\ndimension: 3\nsizes: 2 1 1\nencoding: hex\n\nzz11");
        row("NRRD gzip that is none", "a.nrrd",
            "NRRD0004\ntype: uchar\ndimension: 3\nsizes: 2 1 1\nencoding: gzip\n\nnot gzip at all");
        row("NRRD header without end", "a.nrrd", "NRRD0004\n" + QByteArray(200000, 'x'));
        row("NRRD list of a million files", "a.nrrd", nrrdHeader("sizes: 1 1 1\ndata file: s%06d.raw 0 99999999 1\n"));
        row("MetaImage of 8 TB", "a.mha",
            "ObjectType = Image\nNDims = 3\nDimSize = 20000 20000 10000\nElementType = MET_SHORT\nElementDataFile = "
            "LOCAL\n");
        row("MetaImage of NaN size", "a.mha",
            "ObjectType = Image\nNDims = 2\nDimSize = nan nan\nElementType = MET_SHORT\nElementDataFile = LOCAL\n");
        row("MetaImage without type", "a.mha",
            "ObjectType = Image\nNDims = 2\nDimSize = 1 1\nElementDataFile = LOCAL\nxx");
        row("Voreen that is no XML", "a.vvd", "<VoreenData><Volumes><Volume>");
        row("Voreen with nested entities", "a.vvd",
            "<!DOCTYPE v [<!ENTITY a \"aaaaaaaaaaaaaaaaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
            "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">]>"
            "<VoreenData>&d;&d;&d;&d;</VoreenData>");
        row("raw shorter than its name", "cut_10x10x10_uint16.raw", QByteArray(1999, 'x'));
        row("raw longer than its name", "long_10x10x10_uint16.raw", QByteArray(2001, 'x'));
        row("raw of impossible size", "huge_999999x999999x999999_uint16.raw", QByteArray(2001, 'x'));
        row("TIFF of 4 G x 4 G", "a.tif",
            tiffWith({{256, 4, 0xFFFFFFFF}, {257, 4, 0xFFFFFFFF}, {258, 3, 16}, {262, 3, 1}, {273, 4, 8}, {279, 4, 4}},
                     "xxxx"));
        row("TIFF of 20,000 x 20,000 in 100 bytes", "a.tif",
            tiffWith({{256, 4, 20000}, {257, 4, 20000}, {258, 3, 16}, {262, 3, 1}, {273, 4, 8}, {279, 4, 4}}, "xxxx"));
        row("TIFF of no size", "a.tif",
            tiffWith({{256, 4, 0}, {257, 4, 0}, {258, 3, 8}, {262, 3, 1}, {273, 4, 8}, {279, 4, 4}}, "xxxx"));
        row("TIFF whose strip lies beyond its end", "a.tif",
            tiffWith({{256, 4, 2}, {257, 4, 2}, {258, 3, 8}, {262, 3, 1}, {273, 4, 80000}, {279, 4, 4}}, "xxxx"));
        row("TIFF whose directory lies beyond its end", "a.tif", QByteArray("II*\0\xff\xff\xff\x7f", 8));
        row("PNG magic alone", "a.png", QByteArray("\x89PNG\r\n\x1a\n"));
        row("PNG of a million by a million", "a.png",
            QByteArray::fromHex("89504e470d0a1a0a0000000d49484452000f4240000f424010000000") +
                QByteArray::fromHex("00000000"));
        row("JPEG magic alone", "a.jpg", QByteArray("\xff\xd8\xff\xe0"));
    }

    void hostileHeadersAreRefused()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QTemporaryDir folder;
        const QString path = folder.filePath(name);
        write(path, content);
        Progress progress;
        const auto scan = readOtherFormat(path, progress);
        QVERIFY(scan);
        QVERIFY(!*scan);
        QVERIFY(scan->error().code == ErrorCode::BadInput || scan->error().code == ErrorCode::Unsupported);
        QVERIFY(!scan->error().text.isEmpty());
        QVERIFY(!scan->error().text.contains(u'\n'));
    }

    // Every reference file cut at a tenth of its length after another, with the last byte gone too.
    void cutFilesNeverCrash()
    {
        const QDir folder(m_reference.path());
        for (const QString& name : folder.entryList(QDir::Files)) {
            if (name.endsWith(QLatin1String(".expected")) || !isOtherFormat(folder.filePath(name))) {
                continue;
            }
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray whole = file.readAll();
            for (qsizetype tenth = 0; tenth <= 10; ++tenth) {
                QTemporaryDir cut;
                const QString path = cut.filePath(name);
                write(path, whole.first(std::min(whole.size() * tenth / 10, whole.size() - 1)));
                Progress progress;
                const auto scan = readOtherFormat(path, progress);
                const bool unreadEnd = tenth == 10 || name.startsWith(QLatin1String("rgba_planes")); // transparency
                const bool told = scan && *scan && !(*scan)->metadata.warnings.isEmpty();            // a page lost
                QVERIFY2(!scan || !*scan || unreadEnd || told, qPrintable(name));
            }
        }
    }

    void headersReadNoOtherFiles_data()
    {
        QTest::addColumn<QString>("dataFile");
        QTest::newRow("absolute") << QStringLiteral("/etc/passwd");
        QTest::newRow("parent") << QStringLiteral("../secret.raw");
        QTest::newRow("parent behind a folder") << QStringLiteral("inner/../../secret.raw");
        QTest::newRow("folder below") << QStringLiteral("inner/data.raw");
        QTest::newRow("link out") << QStringLiteral("link.raw");
        QTest::newRow("backslash") << QStringLiteral("..\\secret.raw");
        QTest::newRow("folder itself") << QStringLiteral(".");
        QTest::newRow("missing") << QStringLiteral("gone.raw");
    }

    void headersReadNoOtherFiles()
    {
        QFETCH(QString, dataFile);
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("case/inner")));
        write(folder.filePath(QStringLiteral("secret.raw")), "secrets!");
        write(folder.filePath(QStringLiteral("case/inner/data.raw")), "secrets!");
        QVERIFY(QFile::link(folder.filePath(QStringLiteral("secret.raw")),
                            folder.filePath(QStringLiteral("case/link.raw"))));
        const QByteArray name = dataFile.toUtf8();
        const QHash<QString, QByteArray> headers{
            {QStringLiteral("a.nhdr"),
             "NRRD0004\ntype: uchar\ndimension: 3\nsizes: 2 2 2\nencoding: raw\ndata file: " + name + "\n"},
            {QStringLiteral("list.nhdr"),
             "NRRD0004\ntype: uchar\ndimension: 3\nsizes: 2 2 2\nencoding: raw\ndata file: LIST\n" + name + "\n"},
            {QStringLiteral("a.mhd"),
             "NDims = 3\nDimSize = 2 2 2\nElementType = MET_UCHAR\nElementDataFile = " + name + "\n"},
            {QStringLiteral("a.vvd"),
             "<VoreenData version=\"1\"><Volumes><Volume><RawData filename=\"" + name +
                 "\" format=\"uint8\" x=\"2\" y=\"2\" z=\"2\"/></Volume></Volumes></VoreenData>"},
        };
        for (auto header = headers.cbegin(); header != headers.cend(); ++header) {
            const QString path = folder.filePath(QStringLiteral("case/") + header.key());
            write(path, header.value());
            Progress progress;
            const auto scan = readOtherFormat(path, progress);
            QVERIFY(scan);
            QVERIFY2(!*scan, qPrintable(header.key()));
            QCOMPARE(scan->error().code, ErrorCode::BadInput);
            QVERIFY(companionFiles(path).isEmpty());
        }
    }

    void headerThatNamesItselfIsRefused()
    {
        QTemporaryDir folder;
        const QHash<QString, QByteArray> headers{
            {QStringLiteral("self.nhdr"), "NRRD0004\ntype: uchar\ndimension: 3\nsizes: 2 2 2\nencoding: raw\n"
                                          "data file: self.nhdr\n"},
            {QStringLiteral("self.mhd"), "NDims = 3\nDimSize = 2 2 2\nElementType = MET_UCHAR\n"
                                         "ElementDataFile = ./self.mhd\n"},
        };
        for (auto header = headers.cbegin(); header != headers.cend(); ++header) {
            const QString path = folder.filePath(header.key());
            write(path, header.value());
            Progress progress;
            const auto scan = readOtherFormat(path, progress);
            QVERIFY(scan);
            QVERIFY2(!*scan, "the header's own text was read as voxels");
            QVERIFY2(scan->error().text.contains(QLatin1String("itself")), qPrintable(scan->error().text));
            QVERIFY(companionFiles(path).isEmpty());
        }
    }

    void turnedPictureIsSaid()
    {
        for (const auto& [name, warnings] : {std::pair{"turned.jpg", 1}, std::pair{"grey8.jpg", 0}}) {
            Progress progress;
            const auto scan = readOtherFormat(m_reference.filePath(QLatin1String(name)), progress);
            QVERIFY(scan && *scan);
            QCOMPARE((*scan)->metadata.warnings.size(), warnings);
        }
    }

    void picturesOfNoNumbersAreRefused_data()
    {
        constexpr float none = std::numeric_limits<float>::quiet_NaN();
        constexpr float endless = std::numeric_limits<float>::infinity();
        QTest::addColumn<QVector<float>>("voxels");
        QTest::addColumn<bool>("isRead");
        QTest::newRow("nothing but NaN") << QVector<float>{none, none, none, none} << false;
        QTest::newRow("NaN and infinities") << QVector<float>{none, endless, -endless, none} << false;
        QTest::newRow("two numbers among them") << QVector<float>{none, -3.0F, endless, 8.5F} << true;
    }

    void picturesOfNoNumbersAreRefused()
    {
        QFETCH(const QVector<float>, voxels);
        QFETCH(const bool, isRead);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("f.nrrd"));
        write(path, "NRRD0004\ntype: float\ndimension: 3\nsizes: 2 2 1\nencoding: raw\nendian: little\n\n" +
                        QByteArray(reinterpret_cast<const char*>(voxels.constData()), voxels.size() * 4));
        const auto scan = readScan(path);
        QCOMPARE(scan.has_value(), isRead);
        if (isRead) {
            QCOMPARE(scan->volumes.first().physicalRange(), (std::pair{-3.0, 8.5}));
        } else {
            QVERIFY(scan.error().text.contains(QLatin1String("is a number")));
        }
    }

    void cancelStopsReading()
    {
        Progress progress;
        progress.cancel();
        for (const char* name : {"grey16.tif", "grey16.png", "grey8.jpg", "int16.nrrd", "int16_text.nrrd"}) {
            const auto scan = readOtherFormat(m_reference.filePath(QLatin1String(name)), progress);
            QVERIFY(scan && !*scan);
            QCOMPARE(scan->error().code, ErrorCode::Cancelled);
        }
    }

    void otherContentIsLeftToOthers()
    {
        QTemporaryDir folder;
        for (const char* name : {"notes.txt", "suitcase.tif", "empty.png"}) {
            const QString path = folder.filePath(QLatin1String(name));
            write(path, name[0] == 'e' ? QByteArray() : QByteArray("just words"));
            Progress progress;
            QVERIFY(!readOtherFormat(path, progress)); // the name does not make it a picture
        }
        Progress progress;
        QVERIFY(!readOtherFormat(folder.path(), progress));
        QVERIFY(!readOtherFormat(folder.filePath(QStringLiteral("gone")), progress));
    }

private:
    static void write(const QString& path, const QByteArray& content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    QTemporaryDir m_reference;
};

QTEST_GUILESS_MAIN(TestFormatsHostile)
#include "test_formats_hostile.moc"
