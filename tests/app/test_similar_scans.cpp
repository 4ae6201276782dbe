// Similar images on a station: the twin's case comes first with what became of it, whatever was damaged or old is made
// anew, and portlightctl says the same.
#include "app/station/EmbeddingQueue.h"
#include "app/station/ScanEmbedder.h"
#include "app/station/SimilarScans.h"
#include "local_cache/Database.h"
#include "local_cache/ScanStore.h"
#include "tests/app/SyntheticBag.h"
#include "tests/local_cache/CacheFixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>

using namespace portlight;
using app::ScanEmbedder;
using app::SimilarScans;
using inspection::CaseId;
using inspection::ErrorCode;
using inspection::EventKind;
using tests::CacheFixture;
using tests::expectValue;

namespace {

constexpr int patienceMs = 120000;

struct BagCase
{
    CaseId id;
    QString sha256;
};

} // namespace

class TestSimilarScans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theTwinComesFirstWithItsOutcome();
    void anEmbeddingIsMadeOnce();
    void aDamagedRowIsMadeAnew();
    void oneOfAnotherVersionIsMadeAnew();
    void theQueueLooksAtWhatIsMissing();
    void theCommandSaysTheSame();

private:
    BagCase import(const QImage& image, const QString& goods);
    QStringList lookAtMissing();

    std::unique_ptr<CacheFixture> m_station;
    QTemporaryDir m_files;
    QVector<BagCase> m_bags; // three bags; the fourth is the first one mirrored
};

BagCase TestSimilarScans::import(const QImage& image, const QString& goods)
{
    const QString path = m_files.filePath(QStringLiteral("bag.png"));
    if (!image.save(path)) {
        qFatal("cannot draw");
    }
    const auto stored = expectValue(local_cache::ScanStore(m_station->location(), m_station->inspector()).put({path}));
    const CaseId id = m_station->openCase(inspection::Lane::Red, goods);
    m_station->append(id, EventKind::ScanAttached,
                      {{QStringLiteral("sha256"), stored.sha256},
                       {QStringLiteral("name"), QStringLiteral("bag.png")},
                       {QStringLiteral("kind"), QStringLiteral("radiograph")}});
    return {id, stored.sha256};
}

QStringList TestSimilarScans::lookAtMissing()
{
    const ScanEmbedder embedder(m_station->location(), m_station->inspector());
    QStringList missing = expectValue(embedder.missing());
    for (const QString& scan : std::as_const(missing)) {
        scans::Progress progress;
        if (const auto embedded = embedder.embedStored(scan, progress); !embedded) {
            qFatal("%s", qUtf8Printable(embedded.error().text));
        }
    }
    return missing;
}

void TestSimilarScans::init()
{
    m_station = std::make_unique<CacheFixture>();
    m_bags.clear();
    for (unsigned seed = 1; seed <= 3; ++seed) {
        m_bags.append(import(tests::drawBag(seed), QStringLiteral("goods %1").arg(seed)));
    }
    m_bags.append(import(tests::drawBag(1).mirrored(true, false), QStringLiteral("the same goods")));
}

void TestSimilarScans::theTwinComesFirstWithItsOutcome()
{
    m_station->decide(m_bags.first().id, inspection::Decision::PhysicalExamination);
    m_station->append(
        m_bags.first().id, EventKind::ExaminationRecorded,
        {{QStringLiteral("result"), QStringLiteral("a blade")}, {QStringLiteral("outcome"), QStringLiteral("fraud")}});
    QCOMPARE(lookAtMissing().size(), 4);
    SimilarScans similar(m_station->location(), m_station->inspector());
    const auto answer = similar.nearestTo(m_bags.last().sha256, 2, m_bags.last().id);
    QVERIFY(answer);
    QCOMPARE(answer->compared, 4);
    QCOMPARE(answer->nearest.size(), 2); // itself is none of them
    QCOMPARE(answer->nearest.first().of.id, m_bags.first().id);
    QVERIFY(answer->nearest.first().likeness > answer->nearest.last().likeness);
    QCOMPARE(answer->nearest.first().of.examinationFoundFraud, std::optional(true));
    QCOMPARE(answer->nearest.first().of.declaration.goods.first().description, QStringLiteral("goods 1"));
    const QImage picture = QImage::fromData(answer->nearest.first().picture);
    QVERIFY(picture.width() > 100 && picture.height() > 100);
    // A scan that comes in later is found by the same object.
    const BagCase twin = import(tests::drawBag(3).mirrored(false, true), QStringLiteral("later"));
    QCOMPARE(similar.nearestTo(twin.sha256, 2, twin.id).error().code, ErrorCode::NotFound);
    QCOMPARE(lookAtMissing(), QStringList{twin.sha256});
    QCOMPARE(similar.nearestTo(m_bags.at(2).sha256, 1, m_bags.at(2).id)->nearest.first().of.id, twin.id);
}

void TestSimilarScans::anEmbeddingIsMadeOnce()
{
    QCOMPARE(lookAtMissing().size(), 4);
    QVERIFY(lookAtMissing().isEmpty());
}

void TestSimilarScans::aDamagedRowIsMadeAnew()
{
    QCOMPARE(lookAtMissing().size(), 4);
    const auto damage = [this](const QString& scan) {
        const auto database = std::move(*local_cache::Database::open(m_station->location().database()));
        QVERIFY(database->execute(
            QStringLiteral("UPDATE scan_embeddings SET sealed = zeroblob(length(sealed)) WHERE scan = x'%1'")
                .arg(scan)));
    };
    damage(m_bags.first().sha256);
    SimilarScans similar(m_station->location(), m_station->inspector());
    const auto without = similar.nearestTo(m_bags.last().sha256, 3, m_bags.last().id);
    QVERIFY(without);
    QCOMPARE(without->compared, 3);
    QCOMPARE(lookAtMissing(), QStringList{m_bags.first().sha256});
    const auto again = similar.nearestTo(m_bags.last().sha256, 3, m_bags.last().id);
    QCOMPARE(again->compared, 4);
    QCOMPARE(again->nearest.first().of.id, m_bags.first().id);
    // The same of the scan that is asked about.
    damage(m_bags.last().sha256);
    QCOMPARE(similar.nearestTo(m_bags.last().sha256, 3, m_bags.last().id).error().code, ErrorCode::NotFound);
    QCOMPARE(lookAtMissing(), QStringList{m_bags.last().sha256});
    QVERIFY(similar.nearestTo(m_bags.last().sha256, 3, m_bags.last().id));
}

void TestSimilarScans::oneOfAnotherVersionIsMadeAnew()
{
    const app::ScanEmbedder embedder(m_station->location(), m_station->inspector());
    {
        auto embeddings = std::move(*local_cache::ScanEmbeddings::open(m_station->location(), m_station->inspector()));
        auto kind = app::kindOf(inference::EmbeddingSpace::Radiograph);
        --kind.version;
        QVERIFY(embeddings.write(m_bags.first().sha256, kind, {QByteArray(128, 'x')}, {}));
    }
    QCOMPARE(lookAtMissing().size(), 4);
    SimilarScans similar(m_station->location(), m_station->inspector());
    QCOMPARE(similar.nearestTo(m_bags.last().sha256, 3, m_bags.last().id)->compared, 4);
}

void TestSimilarScans::theQueueLooksAtWhatIsMissing()
{
    app::EmbeddingQueue queue(m_station->location(), m_station->inspector());
    QSignalSpy rested(&queue, &app::EmbeddingQueue::rested);
    QTRY_VERIFY_WITH_TIMEOUT(rested.count() > 0, patienceMs);
    QCOMPARE(rested.last().first().toString(), QString());
    QVERIFY(lookAtMissing().isEmpty());
    queue.setPaused(true);
    import(tests::drawBag(9), QStringLiteral("more"));
    const auto before = rested.count();
    queue.wake();
    QTest::qWait(50);
    QCOMPARE(rested.count(), before);
    queue.setPaused(false);
    QTRY_VERIFY_WITH_TIMEOUT(rested.count() > before, patienceMs);
    QVERIFY(lookAtMissing().isEmpty());
}

void TestSimilarScans::theCommandSaysTheSame()
{
    const auto run = [this](const QStringList& words, int expected) {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PORTLIGHT_DATA"), m_station->location().folder);
        environment.insert(QStringLiteral("PORTLIGHT_BADGE"), QStringLiteral("I1"));
        environment.insert(QStringLiteral("PORTLIGHT_PASSWORD"), tests::password);
        program.setProcessEnvironment(environment);
        program.start(QString::fromLocal8Bit(qgetenv("PORTLIGHT_CTL")), QStringList{QStringLiteral("similar")} + words);
        program.waitForFinished(patienceMs);
        if (program.exitCode() != expected) {
            qFatal("similar %s: %d %s", qPrintable(words.join(QLatin1Char(' '))), program.exitCode(),
                   program.readAllStandardError().constData());
        }
        return QJsonDocument::fromJson(program.readAllStandardOutput()).object();
    };
    QCOMPARE(run({}, 0).value(QLatin1String("looked_at")).toInt(), 4);
    const auto of = expectValue(m_station->cache().loadCase(m_bags.last().id)).number;
    const auto twin = expectValue(m_station->cache().loadCase(m_bags.first().id)).number;
    const QJsonObject answer = run({of, QStringLiteral("--count"), QStringLiteral("2")}, 0);
    QVERIFY(run({of, QStringLiteral("--json")}, 2).isEmpty()); // there is no other answer to choose
    QCOMPARE(answer.value(QLatin1String("compared")).toInt(), 4);
    const QJsonArray similar = answer.value(QLatin1String("similar")).toArray();
    QCOMPARE(similar.size(), 2);
    QCOMPARE(similar.first()[QLatin1String("case")].toString(), twin);
    QCOMPARE(similar.first()[QLatin1String("outcome")].toString(), QStringLiteral("open"));
    // A file that is in no case finds its twin too.
    const QString file = m_files.filePath(QStringLiteral("loose.png"));
    QVERIFY(tests::drawBag(2).mirrored(true, true).save(file));
    const QJsonObject loose = run({file, QStringLiteral("--count"), QStringLiteral("1")}, 0);
    QCOMPARE(loose.value(QLatin1String("similar"))[0][QLatin1String("case")].toString(),
             expectValue(m_station->cache().loadCase(m_bags.at(1).id)).number);
    run({of, QStringLiteral("--count"), QStringLiteral("none")}, 2);
}

QTEST_GUILESS_MAIN(TestSimilarScans)
#include "test_similar_scans.moc"
