// Threat libraries: written, signed, read back, and refused when anything of them was altered.
#include "scans/simulator/Random.h"
#include "training/library/FolderSignature.h"
#include "training/library/ItemFile.h"
#include "training/library/ThreatLibrary.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <limits>
#include <memory>

using namespace portlight;
using namespace portlight::training;

namespace {

ThreatItem anItem(const QString& id, ImageKind kind)
{
    ThreatItem item;
    item.id = id;
    item.itemClass = QStringLiteral("knife");
    item.scanner = QStringLiteral("standard");
    item.source = QStringLiteral("simulated");
    item.pixelMm = 0.6;
    item.viewDifficulty = 0.25;
    item.planes = {kind, 12, 7, std::vector<float>(84, 0.5F),
                   kind == ImageKind::Grey ? std::vector<float>() : std::vector<float>(84, 0.8F)};
    item.planes.attenuation[13] = 1.25F;
    item.mask.assign(84, 1.0F);
    return item;
}

void overwrite(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ThreatLibraryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_key = m_folder->filePath(QStringLiteral("key"));
        overwrite(m_key, QByteArray(32, '\x2a').toHex() + '\n');
        m_library = m_folder->filePath(QStringLiteral("library"));
        const auto written = ThreatLibrary::write(
            m_library,
            {anItem(QStringLiteral("one"), ImageKind::Colour), anItem(QStringLiteral("two"), ImageKind::Grey)}, m_key);
        QVERIFY2(written.has_value(), qPrintable(written ? QString() : written.error().text));
        m_public = *written;
    }

    void comesBackAsItWas()
    {
        const auto library = ThreatLibrary::open(m_library, {m_public});
        QVERIFY2(library.has_value(), qPrintable(library ? QString() : library.error().text));
        QCOMPARE(library->entries().size(), 2);
        const auto item = library->load(QStringLiteral("one"));
        QVERIFY2(item.has_value(), qPrintable(item ? QString() : item.error().text));
        const ThreatItem truth = anItem(QStringLiteral("one"), ImageKind::Colour);
        QCOMPARE(item->itemClass, truth.itemClass);
        QCOMPARE(item->scanner, truth.scanner);
        QCOMPARE(item->viewDifficulty, truth.viewDifficulty);
        QVERIFY(item->planes.attenuation == truth.planes.attenuation && item->planes.material == truth.planes.material);
        QVERIFY(item->mask == truth.mask);
        QVERIFY(library->load(QStringLiteral("two"))->planes.material.empty());
        QCOMPARE(library->load(QStringLiteral("three")).error().code, inspection::ErrorCode::NotFound);
    }

    void whatWasAlteredIsRefused()
    {
        QCOMPARE(ThreatLibrary::open(m_library, {}).error().code, inspection::ErrorCode::Tampered);
        const QString item = m_library + QStringLiteral("/items/one.nrrd");
        QByteArray bytes = contentOf(item);
        bytes[bytes.size() - 1] = static_cast<char>(bytes.back() ^ 1);
        overwrite(item, bytes);
        QCOMPARE(ThreatLibrary::open(m_library, {m_public})->load(QStringLiteral("one")).error().code,
                 inspection::ErrorCode::Tampered);
        const QString manifest = m_library + QStringLiteral("/library.json");
        overwrite(manifest, contentOf(manifest).replace("knife", "spoon"));
        QCOMPARE(ThreatLibrary::open(m_library, {m_public}).error().code, inspection::ErrorCode::Tampered);
        QFile::remove(m_library + QStringLiteral("/library.sig"));
        QCOMPARE(ThreatLibrary::open(m_library, {m_public}).error().code, inspection::ErrorCode::Tampered);
        QVERIFY(!ThreatLibrary::open(m_folder->filePath(QStringLiteral("nothing")), {m_public}));
    }

    // Signed by a key that is trusted, yet impossible: a careless signer must not open a door.
    void hostileManifestsAreRefusedThoughSigned()
    {
        const QByteArray hash(64, 'a');
        const auto item = [&](const QByteArray& id, const QByteArray& rest) {
            return "{\"id\":\"" + id + "\",\"class\":\"k\",\"kind\":\"grey\",\"sha256\":\"" + hash + "\"" + rest + "}";
        };
        for (const QByteArray& items :
             {item("../../etc/passwd", ""), item("", ""), item("a", ",\"pixel_mm\":1e9"),
              item("a", ",\"view_difficulty\":-2"), item("a", "") + "," + item("a", ""), QByteArray("7"),
              item(QByteArray(100, 'a'), ""), QByteArray("{\"id\":\"a\",\"class\":\"k\",\"kind\":\"tin\"}")}) {
            const QByteArray manifest = "{\"format\":1,\"items\":[" + items + "]}";
            overwrite(m_library + QStringLiteral("/library.json"), manifest);
            overwrite(m_library + QStringLiteral("/library.sig"), toText(signManifest(manifest, m_key).value()));
            QVERIFY2(!ThreatLibrary::open(m_library, {m_public}), items.constData());
        }
        const QByteArray later = "{\"format\":2,\"items\":[]}";
        overwrite(m_library + QStringLiteral("/library.json"), later);
        overwrite(m_library + QStringLiteral("/library.sig"), toText(signManifest(later, m_key).value()));
        QCOMPARE(ThreatLibrary::open(m_library, {m_public}).error().code, inspection::ErrorCode::Unsupported);
    }

    void impossibleItemsAreRefused()
    {
        const QString path = m_folder->filePath(QStringLiteral("item.nrrd"));
        for (const float wrong : {-1.0F, 30.0F, std::numeric_limits<float>::quiet_NaN()}) {
            ThreatItem item = anItem(QStringLiteral("x"), ImageKind::Colour);
            item.planes.attenuation[5] = wrong;
            QVERIFY(writeItemFile(item, path).has_value());
            QVERIFY(!readItemFile(path, ImageKind::Colour));
        }
        QVERIFY(writeItemFile(anItem(QStringLiteral("x"), ImageKind::Colour), path).has_value());
        QVERIFY(!readItemFile(path, ImageKind::Grey)); // another number of planes
        const QByteArray good = contentOf(path);
        scans::Random random(1);
        for (int i = 0; i < 300; ++i) {
            QByteArray damaged = good.left(random.integer(0, static_cast<int>(good.size())));
            for (int k = 0; k < 4 && !damaged.isEmpty(); ++k) {
                damaged[random.integer(0, static_cast<int>(damaged.size()) - 1)] =
                    static_cast<char>(random.integer(0, 255));
            }
            overwrite(path, damaged);
            const auto read = readItemFile(path, ImageKind::Colour); // either way, but never a crash
            QVERIFY(!read || read->mask.size() == read->planes.attenuation.size());
        }
    }

    void aLibraryNeedsAFolderAKeyAndNames()
    {
        QVERIFY(!ThreatLibrary::write(m_library, {}, m_key)); // holds one already
        const QString other = m_folder->filePath(QStringLiteral("other"));
        QVERIFY(!ThreatLibrary::write(other, {}, m_folder->filePath(QStringLiteral("no-key"))));
        QVERIFY(!ThreatLibrary::write(m_folder->filePath(QStringLiteral("third")),
                                      {anItem(QStringLiteral("../up"), ImageKind::Grey)}, m_key));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_key;
    QString m_library;
    QByteArray m_public;
};

QTEST_GUILESS_MAIN(ThreatLibraryTest)
#include "test_threat_library.moc"
