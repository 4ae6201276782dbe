// Country packs: the two that come with the program are whole; one that is unsigned, altered or hostile is refused with
// one sentence.
#include "country/PackFolder.h"
#include "country/PackLibrary.h"
#include "signing/ManifestSignature.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace portlight;
using country::CountryPack;
using inspection::ErrorCode;

class TestCountryPacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedPacksAreWhole_data();
    void shippedPacksAreWhole();
    void tariffTextIsTheClosest();
    void signedByAnotherKeyIsRefused();
    void unsignedIsRefused();
    void anAlteredFileIsRefused_data();
    void anAlteredFileIsRefused();
    void whatHasNoPlaceIsRefused_data();
    void whatHasNoPlaceIsRefused();
    void aLinkIsRefused();
    void malformedPartsAreRefused_data();
    void malformedPartsAreRefused();
    void aSignatureOfAnotherKindIsNone();
    void aRelativeFolderDoes();

private:
    // A copy of the Korean pack, signed by a key of this test.
    void copyPack(const QString& to);
    void write(const QString& name, const QByteArray& content) const;
    [[nodiscard]] inspection::Result<CountryPack> load() const { return country::loadPack(m_pack, {m_key}); }

    QTemporaryDir m_folder;
    QString m_pack;
    QString m_keyFile;
    QByteArray m_key;
    int m_copies = 0;
};

void TestCountryPacks::copyPack(const QString& to)
{
    const QString from = QStringLiteral(PORTLIGHT_SOURCE_DIR "/resources/packs/kr");
    QDir().mkpath(to + QStringLiteral("/lessons"));
    QDirIterator all(from, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString file = all.next();
        QVERIFY(QFile::copy(file, to + QLatin1Char('/') + QDir(from).relativeFilePath(file)));
    }
}

void TestCountryPacks::write(const QString& name, const QByteArray& content) const
{
    QFile file(m_pack + QLatin1Char('/') + name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

#define FRESH_PACK()                                                                                                   \
    m_pack = m_folder.filePath(QStringLiteral("pack%1").arg(++m_copies));                                              \
    copyPack(m_pack);                                                                                                  \
    if (m_key.isEmpty()) {                                                                                             \
        m_keyFile = m_folder.filePath(QStringLiteral("key"));                                                          \
        const auto made = signing::makeSigningKey(m_keyFile);                                                          \
        QVERIFY(made);                                                                                                 \
        m_key = *made;                                                                                                 \
    }                                                                                                                  \
    QVERIFY(country::signPack(m_pack, m_keyFile));                                                                     \
    QVERIFY(load())

void TestCountryPacks::shippedPacksAreWhole_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("language");
    QTest::newRow("kr") << QStringLiteral("kr") << QStringLiteral("ko");
    QTest::newRow("cl") << QStringLiteral("cl") << QStringLiteral("es");
}

void TestCountryPacks::shippedPacksAreWhole()
{
    QFETCH(QString, id);
    QFETCH(QString, language);
    const auto pack =
        country::loadPack(QStringLiteral(PORTLIGHT_SOURCE_DIR "/resources/packs/") + id, country::trustedPackKeys({}));
    QVERIFY2(pack, pack ? "" : qPrintable(pack.error().text));
    QCOMPARE(pack->id, id);
    QCOMPARE(pack->language, language);
    QCOMPARE(pack->lanes.size(), 4);
    QVERIFY(pack->prohibited.size() >= 10);
    QVERIFY(pack->tariff.size() >= 30);
    QVERIFY(pack->lessons.size() >= 3);
    for (const int year : {2026, 2027}) {
        QVERIFY(pack->holidays.contains(QDate(year, 1, 1)));
        QVERIFY(pack->holidays.contains(QDate(year, 12, 25)));
    }
    for (const country::Lesson& lesson : pack->lessons) { // every link leads somewhere in the pack
        static const QRegularExpression link(QStringLiteral("\\]\\(([^)]*)\\)"));
        auto found = link.globalMatch(lesson.markdown);
        while (found.hasNext()) {
            const QString to = found.next().captured(1);
            QVERIFY2(std::any_of(pack->lessons.cbegin(), pack->lessons.cend(),
                                 [&to](const country::Lesson& one) { return one.file == to; }),
                     qPrintable(to));
        }
    }
}

void TestCountryPacks::tariffTextIsTheClosest()
{
    CountryPack pack;
    pack.tariff = {{QStringLiteral("82"), QStringLiteral("tools"), {}},
                   {QStringLiteral("8205"), QStringLiteral("hand tools"), QStringLiteral("8%")},
                   {QStringLiteral("8211"), QStringLiteral("knives"), QStringLiteral("8%")}};
    QCOMPARE(pack.tariffOf(QStringLiteral("820520")).size(), 2);
    QCOMPARE(pack.tariffOf(QStringLiteral("8205.20")).last().text, QStringLiteral("hand tools"));
    QCOMPARE(pack.tariffOf(QStringLiteral("829999")).last().text, QStringLiteral("tools"));
    QVERIFY(pack.tariffOf(QStringLiteral("010101")).isEmpty());
    QVERIFY(pack.tariffOf({}).isEmpty());
}

void TestCountryPacks::signedByAnotherKeyIsRefused()
{
    FRESH_PACK();
    const auto pack = country::loadPack(m_pack, country::trustedPackKeys({}));
    QVERIFY(!pack);
    QCOMPARE(pack.error().code, ErrorCode::Tampered);
    QVERIFY2(pack.error().text.contains(QStringLiteral("not trusted")), qPrintable(pack.error().text));
}

void TestCountryPacks::unsignedIsRefused()
{
    FRESH_PACK();
    QVERIFY(QFile::remove(m_pack + QStringLiteral("/pack.sig")));
    QVERIFY(!load());
    QCOMPARE(load().error().code, ErrorCode::Tampered);
    write(QStringLiteral("pack.sig"), "not a signature\n");
    QCOMPARE(load().error().code, ErrorCode::Tampered);
    QVERIFY(QFile::remove(m_pack + QStringLiteral("/pack.json")));
    QCOMPARE(load().error().code, ErrorCode::NotFound);
}

void TestCountryPacks::anAlteredFileIsRefused_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"pack.json", "tariff.json", "prohibited.json", "lanes.json", "holidays.json",
                             "exercises.json", "lessons/02-reading.md"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void TestCountryPacks::anAlteredFileIsRefused()
{
    QFETCH(QString, name);
    FRESH_PACK();
    QFile file(m_pack + QLatin1Char('/') + name);
    QVERIFY(file.open(QIODevice::Append));
    file.write(" ");
    file.close();
    auto pack = load();
    QVERIFY(!pack);
    QCOMPARE(pack.error().code, ErrorCode::Tampered);
    QVERIFY2(pack.error().text.contains(name), qPrintable(pack.error().text));
    if (name != QLatin1String("pack.json")) {
        QVERIFY(file.remove()); // one that is gone is no better
        pack = load();
        QVERIFY(!pack);
        QCOMPARE(pack.error().code, ErrorCode::Tampered);
    }
}

void TestCountryPacks::whatHasNoPlaceIsRefused_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"run.sh", "lessons/picture.png", "lessons/..md", ".hidden", "lessons/UPPER.md"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void TestCountryPacks::whatHasNoPlaceIsRefused()
{
    QFETCH(QString, name);
    FRESH_PACK();
    write(name, "x");
    const auto pack = load();
    QVERIFY(!pack);
    QCOMPARE(pack.error().code, ErrorCode::BadInput);
    QVERIFY2(pack.error().text.contains(name), qPrintable(pack.error().text));
    QVERIFY(!country::signPack(m_pack, m_keyFile)); // nor is it signed
}

void TestCountryPacks::aLinkIsRefused()
{
    FRESH_PACK();
    const QString lesson = m_pack + QStringLiteral("/lessons/02-reading.md");
    const QString outside = m_folder.filePath(QStringLiteral("outside%1.md").arg(m_copies));
    QVERIFY(QFile::rename(lesson, outside));
    QVERIFY(QFile::link(outside, lesson)); // the same bytes, but they may change any time
    QVERIFY(!load());
    QCOMPARE(load().error().code, ErrorCode::BadInput);
}

void TestCountryPacks::malformedPartsAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    const auto row = [](const char* what, const char* name, const QByteArray& content) {
        QTest::newRow(what) << QString::fromLatin1(name) << content;
    };
    row("no JSON", "tariff.json", "{");
    row("no lines", "tariff.json", R"({"lines": []})");
    row("a code of letters", "tariff.json", R"({"lines": [{"hs": "82ab", "text": "x"}]})");
    row("no text", "tariff.json", R"({"lines": [{"hs": "82", "text": ""}]})");
    row("a list that is none", "prohibited.json", R"({"items": {"title": "x"}})");
    row("a text without end", "prohibited.json",
        R"({"items": [{"title": "x", "text": ")" + QByteArray(5000, 'x') + R"("}]})");
    row("a control character", "prohibited.json", R"({"items": [{"title": "a\u0007b", "text": "x"}]})");
    row("no such lane", "lanes.json", R"({"lanes": [{"lane": "purple", "name": "x", "meaning": "y"}]})");
    row("no such day", "holidays.json", R"({"days": [{"date": "2026-02-30", "name": "x"}]})");
    row("a path for an id", "exercises.json", R"({"packs": [{"id": "../../etc", "title": "x"}]})");
    row("a lesson without a title", "lessons/02-reading.md", "text only\n");
    row("a lesson that is no text", "lessons/02-reading.md", "# x\n\xff\xfe\n");
    row("too large", "lessons/02-reading.md", "# x\n" + QByteArray(2 << 20, 'x'));
    row("another format", "pack.json", R"({"format": 2})");
    row("a locale that is none", "pack.json",
        R"({"format":1,"id":"kr","name":"x","language":"ko","locale":"../x","date":"2026-01-01","note":"x",)"
        R"("units":{"weight":"kg","currency":"KRW"},"lessons":[],"files":{}})");
}

void TestCountryPacks::malformedPartsAreRefused()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    FRESH_PACK();
    write(name, content);
    const auto key = country::signPack(m_pack, m_keyFile); // even its owner cannot sign it
    QVERIFY(!key);
    QVERIFY(key.error().code == ErrorCode::BadInput || key.error().code == ErrorCode::Unsupported);
    QVERIFY(!key.error().text.isEmpty());
    QCOMPARE(key.error().text.count(QLatin1Char('\n')), 0);
}

void TestCountryPacks::aSignatureOfAnotherKindIsNone()
{
    FRESH_PACK();
    QFile manifest(m_pack + QStringLiteral("/pack.json"));
    QVERIFY(manifest.open(QIODevice::ReadOnly));
    const auto signature = signing::signManifest("portlight-threat-library-1", manifest.readAll(), m_keyFile);
    QVERIFY(signature);
    write(QStringLiteral("pack.sig"), signing::toText(*signature));
    QVERIFY(!load());
    QCOMPARE(load().error().code, ErrorCode::Tampered);
}

void TestCountryPacks::aRelativeFolderDoes()
{
    FRESH_PACK();
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder.path()));
    const auto pack = country::loadPack(QDir(m_folder.path()).relativeFilePath(m_pack), {m_key});
    QVERIFY(QDir::setCurrent(before));
    QVERIFY2(pack, pack ? "" : qPrintable(pack.error().text));
}

QTEST_GUILESS_MAIN(TestCountryPacks)
#include "test_country_packs.moc"
