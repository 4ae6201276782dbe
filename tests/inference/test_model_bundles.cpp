// Only what a trusted key signed, unaltered and of the stated shape, ever reaches an engine.
#include "inference/BundleSignature.h"
#include "inference/ModelLibrary.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

namespace portlight::inference {

using inspection::ErrorCode;

namespace {

const QString shippedModels = QStringLiteral(PORTLIGHT_SOURCE_DIR "/resources/models");

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(content), content.size());
}

QString firstShipped()
{
    const QStringList names = QDir(shippedModels).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    return names.isEmpty() ? QString() : shippedModels + u'/' + names.first();
}

} // namespace

class TestModelBundles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scratch = std::make_unique<QTemporaryDir>();
        m_folder = m_scratch->filePath(QStringLiteral("bundle"));
        m_keys = 0;
        QVERIFY(QDir().mkpath(m_folder));
        for (const char* name : {"bundle.json", "bundle.sig", "card.md", "model.onnx"}) {
            QVERIFY(QFile::copy(firstShipped() + u'/' + QLatin1String(name), path(name)));
            QVERIFY(QFile::setPermissions(path(name), QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        }
    }

    void everyShippedModelHoldsAndFits();
    void alteredPartsAreRefused_data();
    void alteredPartsAreRefused();
    void unsignedAndForeignKeysAreRefused();
    void hugeModelIsRefusedUnread();
    void administrationSignsItsOwn();
    void wrongShapesAreRefused_data();
    void wrongShapesAreRefused();
    void damagedModelsAreRefusedByEveryEngine();
    void manifestsFromOutsideNeverCrash();
    void thresholdsFollowTheAcceptedFalseAlarms();

private:
    [[nodiscard]] QString path(const char* name) const { return m_folder + u'/' + QLatin1String(name); }
    // Signs the folder as it is with a key made for this test, which is then the only one trusted.
    QVector<QByteArray> signAnew()
    {
        const QString key = m_scratch->filePath(QStringLiteral("key%1").arg(m_keys++));
        const auto made = makeSigningKey(key);
        const auto signedBy = signBundle(m_folder, key);
        return made && signedBy ? QVector<QByteArray>{*made} : QVector<QByteArray>();
    }

    std::unique_ptr<QTemporaryDir> m_scratch;
    QString m_folder;
    int m_keys = 0;
};

void TestModelBundles::thresholdsFollowTheAcceptedFalseAlarms()
{
    const ModelClass one{
        QStringLiteral("Gun"), 0.5, {{0.9, 0.0, 0.6}, {0.7, 0.02, 0.8}, {0.5, 0.05, 0.9}, {0.2, 0.5, 0.99}}};
    QCOMPARE(one.pointFor(std::nullopt).threshold, 0.5);
    QCOMPARE(one.pointFor(std::nullopt).found, 0.9);
    QCOMPARE(one.pointFor(0.0).threshold, 0.9);
    QCOMPARE(one.pointFor(0.03).threshold, 0.7);
    QCOMPARE(one.pointFor(0.05).threshold, 0.5);
    QCOMPARE(one.pointFor(9.0).threshold, 0.2);
    QCOMPARE((ModelClass{QStringLiteral("Gun"), 0.4, {}}).pointFor(0.1).threshold, 0.4);
    // The shipped ones: who accepts more false alarms never gets a higher threshold, nor finds less.
    for (const ModelEntry& entry : ModelLibrary(shippedModels, trustedModelKeys(QString())).entries()) {
        for (const ModelClass& shipped : entry.bundle->classes) {
            QVERIFY2(!shipped.points.isEmpty(), qPrintable(shipped.name));
            QVERIFY(shipped.pointFor(0.0).threshold >= shipped.pointFor(0.1).threshold);
            QVERIFY(shipped.pointFor(0.0).found <= shipped.pointFor(0.1).found);
        }
    }
}

void TestModelBundles::everyShippedModelHoldsAndFits()
{
    const ModelLibrary library(shippedModels, trustedModelKeys(QString()));
    const auto entries = library.entries();
    QVERIFY(!entries.isEmpty());
    qint64 bytes = 0;
    for (const ModelEntry& entry : entries) {
        QVERIFY2(entry.bundle.has_value(), qPrintable(entry.bundle ? QString() : entry.bundle.error().text));
        bytes += QFile(entry.folder + QLatin1String("/model.onnx")).size();
        auto whole = loadModelBundle(entry.folder, trustedModelKeys(QString()));
        for (const EngineKind kind : availableEngines()) {
            const auto engine = createEngine(kind, whole->model, whole->signature(), 1);
            QVERIFY2(engine.has_value(), qPrintable(engine ? QString() : engine.error().detail));
        }
    }
    QVERIFY(bytes < (20 << 20));
}

void TestModelBundles::alteredPartsAreRefused_data()
{
    QTest::addColumn<QString>("part");
    for (const char* part : {"bundle.json", "bundle.sig", "card.md", "model.onnx"}) {
        QTest::newRow(part) << QString::fromLatin1(part);
    }
}

void TestModelBundles::alteredPartsAreRefused()
{
    QFETCH(QString, part);
    const QString file = m_folder + u'/' + part;
    const QByteArray good = contentOf(file);
    QRandomGenerator random(7);
    for (int round = 0; round < 20; ++round) {
        QByteArray bad = good;
        // The signature's line break is not signed; every other byte counts.
        const auto place = static_cast<qsizetype>(random.bounded(static_cast<quint32>(good.size() - 1)));
        bad[place] = static_cast<char>(bad[place] ^ (1 << random.bounded(4)));
        write(file, bad);
        const auto bundle = loadModelBundle(m_folder, trustedModelKeys(QString()));
        // Hex digits may change case without changing their value.
        if (part == QLatin1String("bundle.sig") && bad.toLower() == good.toLower()) {
            continue;
        }
        QVERIFY2(!bundle, qPrintable(QStringLiteral("byte %1").arg(place)));
        QCOMPARE(bundle.error().code, ErrorCode::Tampered);
        QVERIFY(!bundle.error().text.isEmpty());
    }
}

void TestModelBundles::unsignedAndForeignKeysAreRefused()
{
    QVERIFY(!signAnew().isEmpty());
    const auto foreign = loadModelBundle(m_folder, trustedModelKeys(QString()));
    QVERIFY(!foreign);
    QCOMPARE(foreign.error().code, ErrorCode::Tampered);
    QVERIFY2(foreign.error().text.contains(QLatin1String("trust")), qPrintable(foreign.error().text));

    QVERIFY(QFile::remove(path("bundle.sig")));
    const auto bare = loadModelBundle(m_folder, trustedModelKeys(QString()));
    QVERIFY(!bare);
    QCOMPARE(bare.error().code, ErrorCode::Tampered);
}

void TestModelBundles::hugeModelIsRefusedUnread()
{
    QFile model(path("model.onnx"));
    QVERIFY(model.resize(qint64{8} << 30)); // sparse: reading it would take 8 GiB
    const auto bundle = loadModelBundle(m_folder, trustedModelKeys(QString()));
    QVERIFY(!bundle);
    QCOMPARE(bundle.error().code, ErrorCode::BadInput);
}

void TestModelBundles::administrationSignsItsOwn()
{
    const QVector<QByteArray> keys = signAnew();
    const auto bundle = loadModelBundle(m_folder, keys);
    QVERIFY2(bundle.has_value(), qPrintable(bundle ? QString() : bundle.error().text));
    QCOMPARE(bundle->publicKey, keys.first());

    // As installed: every *.pub of the folder is trusted besides the release key.
    QVERIFY(trustedModelKeys(m_scratch->path()).contains(keys.first()));
    const QString secret = m_scratch->filePath(QStringLiteral("key0"));
    QCOMPARE(QFile::permissions(secret) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
             QFileDevice::Permissions());
    const auto again = makeSigningKey(secret);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Refused);
}

void TestModelBundles::wrongShapesAreRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("smaller input") << "input"
                                   << QJsonValue(
                                          QJsonObject{{QStringLiteral("width"), 320}, {QStringLiteral("height"), 320}});
    QTest::newRow("other stride") << "stride" << QJsonValue(16);
    QTest::newRow("other classes") << "classes"
                                   << QJsonValue(QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("Gun")},
                                                                        {QStringLiteral("threshold"), 0.5}}});
}

void TestModelBundles::wrongShapesAreRefused()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject manifest = QJsonDocument::fromJson(contentOf(path("bundle.json"))).object();
    manifest.insert(key, value);
    write(path("bundle.json"), QJsonDocument(manifest).toJson());
    const auto bundle = loadModelBundle(m_folder, signAnew());
    QVERIFY2(bundle.has_value(), "properly signed, so only the engine can tell");
    for (const EngineKind kind : availableEngines()) {
        if (kind == EngineKind::OpenCv && key == QLatin1String("input")) {
            continue; // its importer forgets the size a model states, and the network itself takes any
        }
        const auto detector = RadiographDetector::create(*bundle, kind, 1);
        QVERIFY2(!detector, qPrintable(toString(kind)));
        QCOMPARE(detector.error().code, ErrorCode::BadInput);
    }
}

void TestModelBundles::damagedModelsAreRefusedByEveryEngine()
{
    const auto bundle = loadModelBundle(m_folder, trustedModelKeys(QString()));
    QVERIFY(bundle.has_value());
    for (const QByteArray& damaged :
         {QByteArray(), QByteArrayLiteral("no model at all"), bundle->model.left(bundle->model.size() / 2),
          bundle->model.left(100), QByteArray(1 << 20, '\xff')}) {
        for (const EngineKind kind : availableEngines()) {
            const auto engine = createEngine(kind, damaged, bundle->signature(), 1);
            QVERIFY2(!engine, qPrintable(toString(kind)));
            QCOMPARE(engine.error().code, ErrorCode::BadInput);
        }
    }
}

void TestModelBundles::manifestsFromOutsideNeverCrash()
{
    const QByteArray good = contentOf(path("bundle.json"));
    QVERIFY(parseManifest(good).has_value());
    QRandomGenerator random(3);
    int accepted = 0;
    for (int round = 0; round < 3000; ++round) {
        QByteArray bad = good;
        for (int change = 0; change < 4; ++change) {
            const auto place = static_cast<qsizetype>(random.bounded(static_cast<quint32>(bad.size())));
            if (random.bounded(2) == 0) {
                bad.remove(place, random.bounded(1, 40));
            } else {
                bad.insert(place, "-1e9,[{\"99999999999\"}]:" + random.bounded(20));
            }
            if (bad.isEmpty()) {
                bad = good;
            }
        }
        const auto parsed = parseManifest(bad);
        if (parsed) {
            ++accepted;
            QVERIFY(parsed->inputWidth > 0 && parsed->inputWidth <= 2048 && parsed->stride > 0);
            QVERIFY(parsed->inputWidth % parsed->stride == 0 && !parsed->classes.isEmpty());
        } else {
            QVERIFY(!parsed.error().text.isEmpty());
        }
    }
    QVERIFY(accepted < 1500);
}

} // namespace portlight::inference

QTEST_GUILESS_MAIN(portlight::inference::TestModelBundles)
#include "test_model_bundles.moc"
