// Every file of the DICOM and DICOS sample folders against the outcome written down for it in dicom_corpus.tsv. The
// values there agree with pydicom, GDCM and DCMTK decoding the same files.
#include "scans/ScanReader.h"
#include "tests/scans/DicomOutcome.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace portlight;

class DicomCorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFileHasItsOutcome_data();
    void everyFileHasItsOutcome();
    void noFileIsMissingFromTheTable();

private:
    QString m_root;
    QMap<QString, QString> m_table;
};

void DicomCorpusTest::initTestCase()
{
    m_root = qEnvironmentVariable("PORTLIGHT_SHARED_DATA") + QChar(u'/');
    QFile table(QStringLiteral(PORTLIGHT_SOURCE_DIR "/tests/scans/dicom_corpus.tsv"));
    QVERIFY(table.open(QIODevice::ReadOnly | QIODevice::Text));
    while (!table.atEnd()) {
        const QStringList row = QString::fromUtf8(table.readLine()).trimmed().split(QChar(u'\t'));
        if (row.size() == 2) {
            m_table.insert(row[0], row[1]);
        }
    }
    QVERIFY(m_table.size() > 300);
    if (!QFileInfo(m_root + QStringLiteral("dicos")).isDir()) {
        QSKIP("The sample data are not beside the checkout.");
    }
}

void DicomCorpusTest::everyFileHasItsOutcome_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("outcome");
    for (auto row = m_table.cbegin(); row != m_table.cend(); ++row) {
        QTest::newRow(qPrintable(row.key())) << row.key() << row.value();
    }
}

void DicomCorpusTest::everyFileHasItsOutcome()
{
    QFETCH(QString, path);
    QFETCH(QString, outcome);
    if (!QFileInfo::exists(m_root + path)) {
        QSKIP("This sample file is not beside the checkout.");
    }
    const auto scan = scans::readScan(m_root + path);
    QCOMPARE(tests::describeOutcome(scan), outcome);
    if (!scan) {
        QVERIFY2(scan.error().text.contains(QFileInfo(path).fileName()), qPrintable(scan.error().text));
        QVERIFY(!scan.error().text.contains(QChar(u'\n')));
        return;
    }
    for (const scans::Volume& volume : scan->volumes) {
        const auto& d = volume.geometry().direction;
        const double determinant = d[0] * (d[4] * d[8] - d[5] * d[7]) - d[1] * (d[3] * d[8] - d[5] * d[6]) +
                                   d[2] * (d[3] * d[7] - d[4] * d[6]);
        QVERIFY(std::abs(determinant - 1.0) < 1e-6);
    }
}

void DicomCorpusTest::noFileIsMissingFromTheTable()
{
    for (const QString& folder : {QStringLiteral("dicos"), QStringLiteral("dicom")}) {
        QDirIterator walk(m_root + folder, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString path = walk.next().mid(m_root.size());
            QVERIFY2(m_table.contains(path), qPrintable(path));
        }
    }
}

QTEST_GUILESS_MAIN(DicomCorpusTest)
#include "test_dicom_corpus.moc"
