// The C-STORE receiver against DCMTK's own senders (storescu, echoscu) and against peers that mean no good.
#include "scans/ScanReader.h"
#include "scans/receiver/ReceiverInbox.h"
#include "scans/receiver/StoreReceiver.h"
#include "tests/scans/SyntheticSeries.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcfilefo.h>

#include <algorithm>
#include <cstring>
#include <limits>
#include <memory>

using namespace portlight;
using namespace portlight::scans;
using tests::SyntheticSeries;
using tests::writeSyntheticSeries;

namespace {

constexpr int patienceMs = 60000;

int filesUnder(const QString& folder, const QString& pattern)
{
    int count = 0;
    for (QDirIterator it(folder, {pattern}, QDir::Files, QDirIterator::Subdirectories); it.hasNext(); it.next()) {
        ++count;
    }
    return count;
}

QStringList entries(const QString& folder)
{
    QStringList paths;
    for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files, QDir::Name)) {
        paths.append(file.filePath());
    }
    return paths;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestReceiver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        start({});
    }

    void cleanup()
    {
        m_receiver.reset();
        m_folder.reset();
    }

    void echo()
    {
        QProcess process;
        process.start(QStringLiteral("echoscu"), {QStringLiteral("127.0.0.1"), QString::number(m_port)});
        QVERIFY(waitFor(process));
        QCOMPARE(process.exitCode(), 0);
    }

    void hundredSlicesBecomeOneScan()
    {
        const QString sent = m_folder->filePath(QStringLiteral("sent"));
        writeSyntheticSeries(sent, SyntheticSeries{});
        QSignalSpy batches(m_receiver.get(), &StoreReceiver::batchReady);
        QSignalSpy instances(m_receiver.get(), &StoreReceiver::instanceReceived);
        const auto sender = send(sent);
        QVERIFY(waitFor(*sender));
        QCOMPARE(sender->exitCode(), 0);
        QVERIFY(batches.wait(patienceMs));
        QCOMPARE(instances.count(), 100);
        const QString received = batches.first().at(0).toString();
        QCOMPARE(batches.first().at(1).value<StoreReceiver::BatchEnd>(), StoreReceiver::BatchEnd::Released);
        QCOMPARE(filesUnder(received, QStringLiteral("*.dcm")), 100);
        compareVolumes(sent, received);
        QCOMPARE(batches.count(), 1);
    }

    void realSeriesArrivesVoxelByVoxel()
    {
        const QString archive = qEnvironmentVariable("PORTLIGHT_SHARED_DATA") +
                                QStringLiteral("/ct_volumes/ct_dicom_series_CMB-CRC-MSB-01068_100x512x512.tar.xz");
        if (!QFileInfo::exists(archive)) {
            QSKIP("The real CT series is not on this machine (PORTLIGHT_SHARED_DATA).");
        }
        const QString sent = m_folder->filePath(QStringLiteral("real"));
        QDir().mkpath(sent);
        QProcess unpack;
        unpack.start(QStringLiteral("tar"), {QStringLiteral("-xJf"), archive, QStringLiteral("-C"), sent});
        QVERIFY(waitFor(unpack));
        QSignalSpy batches(m_receiver.get(), &StoreReceiver::batchReady);
        const auto sender = send(sent);
        QVERIFY(waitFor(*sender));
        QCOMPARE(sender->exitCode(), 0);
        QVERIFY(batches.wait(patienceMs));
        compareVolumes(sent, batches.first().at(0).toString());
    }

    void twoSendersAtOnceStayApart()
    {
        const QString one = m_folder->filePath(QStringLiteral("one"));
        const QString two = m_folder->filePath(QStringLiteral("two"));
        writeSyntheticSeries(one, {.slices = 40});
        writeSyntheticSeries(two, {.slices = 30, .seed = 5});
        QSignalSpy batches(m_receiver.get(), &StoreReceiver::batchReady);
        const auto first = send(one);
        const auto second = send(two);
        QVERIFY(waitFor(*first) && waitFor(*second));
        QTRY_COMPARE_WITH_TIMEOUT(batches.count(), 2, patienceMs);
        QList<int> counts{filesUnder(batches[0][0].toString(), QStringLiteral("*")),
                          filesUnder(batches[1][0].toString(), QStringLiteral("*"))};
        std::sort(counts.begin(), counts.end());
        QCOMPARE(counts, (QList<int>{30, 40}));
    }

    void oneAssociationForEachSliceIsStillOneScan()
    {
        const QString sent = m_folder->filePath(QStringLiteral("single"));
        const QStringList files = writeSyntheticSeries(sent, {.slices = 5});
        QSignalSpy batches(m_receiver.get(), &StoreReceiver::batchReady);
        for (const QString& file : files) {
            const auto sender = send(file);
            QVERIFY(waitFor(*sender));
        }
        QVERIFY(batches.count() > 0 || batches.wait(patienceMs));
        QCOMPARE(filesUnder(batches.first().at(0).toString(), QStringLiteral("*.dcm")), 5);
    }

    // What was acknowledged stays, whatever comes after it under the same SOP Instance UID.
    void nothingAcknowledgedIsReplaced()
    {
        const QString good = writeSyntheticSeries(m_folder->filePath(QStringLiteral("good")), {.slices = 1}).first();
        const QString bad = m_folder->filePath(QStringLiteral("bad.dcm"));
        DcmFileFormat damaged;
        const Uint16 onlyPixel = 7;
        QVERIFY(damaged.loadFile(QFile::encodeName(good).constData()).good());
        QVERIFY(damaged.getDataset()->putAndInsertUint16Array(DCM_PixelData, &onlyPixel, 1).good());
        QVERIFY(damaged.saveFile(QFile::encodeName(bad).constData(), EXS_LittleEndianExplicit).good());
        QSignalSpy batches(m_receiver.get(), &StoreReceiver::batchReady);
        for (const QString& file : {good, bad, good}) {
            const auto sender = send(file);
            QVERIFY(waitFor(*sender));
            QVERIFY(sender->readAllStandardOutput().contains("Received Store Response (Success)"));
        }
        QVERIFY(batches.count() > 0 || batches.wait(patienceMs));
        const QStringList received = entries(batches.first().at(0).toString());
        QCOMPARE(received.size(), 3);
        const QByteArray pixels = contentOf(good).right(32 * 24 * 2);
        QVERIFY(contentOf(received[0]).endsWith(pixels)); // in the order of arrival
        QVERIFY(!contentOf(received[1]).endsWith(pixels));
        QVERIFY(contentOf(received[2]).endsWith(pixels));
    }

    void seriesOfAnOddNameIsRecovered()
    {
        m_receiver.reset();
        const QString series = QStringLiteral("inbox/series/") + ReceiverInbox::nameFor("no uid at all");
        QVERIFY(QDir(m_folder->path()).mkpath(series));
        QVERIFY(QFile(m_folder->filePath(series + QStringLiteral("/1.2.dcm"))).open(QIODevice::WriteOnly));
        ReceiverInbox inbox(m_folder->filePath(QStringLiteral("inbox")));
        const auto left = inbox.recover();
        QVERIFY2(left, "the receiver would never start again");
        QCOMPARE(left->size(), 1);
        QCOMPARE(filesUnder(left->first(), QStringLiteral("1.2.dcm")), 1);
    }

    void killedSenderLeavesOnlyWholeFiles()
    {
        ReceiverOptions options;
        options.patienceMs = 300;
        start(options);
        const QString sent = m_folder->filePath(QStringLiteral("killed"));
        writeSyntheticSeries(sent, {.slices = 60, .columns = 512, .rows = 512});
        QSignalSpy batches(m_receiver.get(), &StoreReceiver::batchReady);
        QSignalSpy instances(m_receiver.get(), &StoreReceiver::instanceReceived);
        const auto sender = send(sent);
        QTRY_VERIFY_WITH_TIMEOUT(instances.count() >= 3, patienceMs);
        sender->kill();
        sender->waitForFinished();
        QVERIFY(batches.count() > 0 || batches.wait(patienceMs));
        QCOMPARE(batches.first().at(1).value<StoreReceiver::BatchEnd>(), StoreReceiver::BatchEnd::Interrupted);
        QCOMPARE(filesUnder(m_folder->path() + QStringLiteral("/inbox"), QStringLiteral("*.part")), 0);
        for (QDirIterator it(batches.first().at(0).toString(), QDir::Files); it.hasNext();) {
            QVERIFY(QFile(it.next()).size() > 512 * 512 * 2);
        }
        echo(); // alive
    }

    void noiseAndSilenceHoldNobodyUp()
    {
        QTcpSocket noise;
        noise.connectToHost(QStringLiteral("127.0.0.1"), m_port);
        QTcpSocket silence;
        silence.connectToHost(QStringLiteral("127.0.0.1"), m_port);
        QTcpSocket liar; // announces a request of 4 GiB
        liar.connectToHost(QStringLiteral("127.0.0.1"), m_port);
        QTcpSocket half; // announces 200 bytes and sends ten
        half.connectToHost(QStringLiteral("127.0.0.1"), m_port);
        QVERIFY(noise.waitForConnected() && silence.waitForConnected() && liar.waitForConnected() &&
                half.waitForConnected());
        noise.write(QByteArray(100000, '\xA5'));
        liar.write(QByteArray::fromHex("0100ffffffff"));
        half.write(QByteArray::fromHex("0100000000c800010000"));
        QVERIFY(noise.waitForBytesWritten() && liar.waitForBytesWritten() && half.waitForBytesWritten());
        echo();
        QTRY_COMPARE(noise.state(), QAbstractSocket::UnconnectedState);
        QTRY_COMPARE(liar.state(), QAbstractSocket::UnconnectedState);
    }

    void garbledRequestIsSurvived()
    {
        for (int variant = 0; variant < 64; ++variant) {
            QByteArray body(200, '\0');
            for (qsizetype i = 0; i < body.size(); ++i) {
                body[i] = static_cast<char>((variant * 37 + i * (variant + 11)) & 0xFF);
            }
            QTcpSocket peer;
            peer.connectToHost(QStringLiteral("127.0.0.1"), m_port);
            QVERIFY(peer.waitForConnected());
            peer.write(QByteArray::fromHex("0100000000c8") + body);
            peer.waitForBytesWritten();
            peer.disconnectFromHost();
        }
        echo();
    }

    void tooManyPeersAreToldToTryAgain()
    {
        ReceiverOptions options;
        options.mostAssociations = 1;
        start(options);
        QTcpSocket occupant;
        occupant.connectToHost(QStringLiteral("127.0.0.1"), m_port);
        QVERIFY(occupant.waitForConnected());
        QTcpSocket second;
        second.connectToHost(QStringLiteral("127.0.0.1"), m_port);
        QVERIFY(second.waitForReadyRead());
        QCOMPARE(second.read(1), QByteArray(1, '\x03')); // A-ASSOCIATE-RJ
        occupant.disconnectFromHost();
        QTRY_VERIFY_WITH_TIMEOUT(echoWorks(), patienceMs);
    }

    void fullDiskIsRefusedAndNothingKept()
    {
        ReceiverOptions options;
        options.leastFreeBytes = std::numeric_limits<qint64>::max();
        start(options);
        const QString sent = m_folder->filePath(QStringLiteral("full"));
        writeSyntheticSeries(sent, {.slices = 2});
        const auto sender = send(sent);
        QVERIFY(waitFor(*sender));
        QVERIFY(sender->readAllStandardOutput().contains("Refused: OutOfResources"));
        QCOMPARE(filesUnder(m_folder->path() + QStringLiteral("/inbox"), QStringLiteral("*")), 0);
    }

    void oversizedInstanceIsCutOff()
    {
        ReceiverOptions options;
        options.patienceMs = 100;
        options.mostInstanceBytes = 20000;
        start(options);
        const QString sent = m_folder->filePath(QStringLiteral("big"));
        writeSyntheticSeries(sent, {.slices = 1, .columns = 512, .rows = 512});
        const auto sender = send(sent);
        QVERIFY(waitFor(*sender));
        // The sender is cut off a moment before the receiver has cleared away what came.
        QTRY_COMPARE_WITH_TIMEOUT(filesUnder(m_folder->path() + QStringLiteral("/inbox"), QStringLiteral("*")), 0,
                                  patienceMs);
        echo();
    }

    void stopsAtOnceWithAPeerConnected()
    {
        QTcpSocket silence;
        silence.connectToHost(QStringLiteral("127.0.0.1"), m_port);
        QVERIFY(silence.waitForConnected());
        QElapsedTimer timer;
        timer.start();
        m_receiver->stop();
        QVERIFY2(timer.elapsed() < 5000, "far beyond the promised second, even on a busy machine");
        QVERIFY(!m_receiver->isRunning());
    }

    void leftoverSeriesIsHandedOutAtTheNextStart()
    {
        ReceiverOptions options;
        options.quietMs = 1000000;
        start(options);
        const QString sent = m_folder->filePath(QStringLiteral("left"));
        writeSyntheticSeries(sent, {.slices = 3});
        QSignalSpy instances(m_receiver.get(), &StoreReceiver::instanceReceived);
        const auto sender = send(sent);
        QVERIFY(waitFor(*sender));
        QTRY_COMPARE(instances.count(), 3);
        m_receiver->stop();
        QSignalSpy batches(m_receiver.get(), &StoreReceiver::batchReady);
        QVERIFY(m_receiver->start());
        QVERIFY(batches.wait(patienceMs));
        QCOMPARE(batches.first().at(1).value<StoreReceiver::BatchEnd>(), StoreReceiver::BatchEnd::Recovered);
        QCOMPARE(filesUnder(batches.first().at(0).toString(), QStringLiteral("*.dcm")), 3);
    }

    void hostileNamesBecomeHarmless()
    {
        QCOMPARE(ReceiverInbox::nameFor("1.2.3"), QStringLiteral("1.2.3"));
        for (const QByteArray& hostile : {QByteArray("../../etc/passwd"), QByteArray(".."), QByteArray(),
                                          QByteArray("a/b"), QByteArray(500, '1')}) {
            const QString name = ReceiverInbox::nameFor(hostile);
            QVERIFY(name.startsWith(QLatin1Char('x')) && name.size() == 41 && !name.contains(QLatin1Char('/')));
        }
    }

    void listensOnTheGivenAddressOnly()
    {
        QProcess sockets;
        sockets.start(QStringLiteral("cat"), {QStringLiteral("/proc/self/net/tcp")});
        QVERIFY(waitFor(sockets));
        const QByteArray port = QByteArray::number(m_port, 16).toUpper().rightJustified(4, '0');
        const QByteArray listening = sockets.readAllStandardOutput();
        QVERIFY(listening.contains("0100007F:" + port + " 00000000:0000 0A"));
        QVERIFY(!listening.contains("00000000:" + port + " 00000000:0000 0A"));
    }

private:
    void start(ReceiverOptions options)
    {
        options.inbox = m_folder->filePath(QStringLiteral("inbox"));
        m_receiver = std::make_unique<StoreReceiver>(options);
        const auto port = m_receiver->start();
        QVERIFY(port);
        m_port = *port;
    }

    // Keeps this thread's event loop running, which the receiver needs.
    static bool waitFor(QProcess& process)
    {
        if (process.state() == QProcess::NotRunning) {
            return process.error() == QProcess::UnknownError;
        }
        QSignalSpy finished(&process, &QProcess::finished);
        return finished.wait(patienceMs);
    }

    std::unique_ptr<QProcess> send(const QString& path)
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::MergedChannels);
        process->start(QStringLiteral("storescu"), {QStringLiteral("-v"), QStringLiteral("+sd"), QStringLiteral("+r"),
                                                    QStringLiteral("127.0.0.1"), QString::number(m_port), path});
        return process;
    }

    bool echoWorks()
    {
        QProcess process;
        process.start(QStringLiteral("echoscu"), {QStringLiteral("127.0.0.1"), QString::number(m_port)});
        return waitFor(process) && process.exitCode() == 0;
    }

    static void compareVolumes(const QString& sent, const QString& received)
    {
        const auto listing = [](const QString& folder) {
            Progress progress;
            return listScanSources(folder, progress);
        };
        const auto before = listing(sent);
        const auto after = listing(received);
        QVERIFY(before && after);
        QCOMPARE(after->sources.size(), 1);
        QCOMPARE(before->sources.size(), 1);
        Progress progress;
        const auto a = readSource(before->sources.first(), progress);
        const auto b = readSource(after->sources.first(), progress);
        QVERIFY(a && b);
        const Volume& x = a->volumes.first();
        const Volume& y = b->volumes.first();
        QVERIFY(x.geometry() == y.geometry());
        QCOMPARE(x.geometry().size[2], 100);
        QCOMPARE(x.buffer().byteCount(), y.buffer().byteCount());
        QVERIFY(std::memcmp(x.buffer().data(), y.buffer().data(), x.buffer().byteCount()) == 0);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StoreReceiver> m_receiver;
    quint16 m_port = 0;
};

QTEST_GUILESS_MAIN(TestReceiver)
#include "test_receiver.moc"
