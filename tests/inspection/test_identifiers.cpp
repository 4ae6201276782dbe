#include "inspection/Identifiers.h"

#include <QSet>
#include <QTest>

#include <thread>
#include <vector>

using namespace portlight::inspection;

class TestIdentifiers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timeOfPublishedExample()
    {
        // RFC 9562 appendix A.6: 2022-02-22T19:22:22.000Z
        const QUuid id(QStringLiteral("017F22E2-79B0-7CC3-98C4-DC0C0C07398F"));
        QCOMPARE(timeOf(id), QDateTime(QDate(2022, 2, 22), QTime(19, 22, 22), Qt::UTC));
    }

    void otherVersionsHaveNoTime()
    {
        QVERIFY(!timeOf(QUuid::createUuid()).isValid()); // version 4
        QVERIFY(!timeOf(QUuid()).isValid());
    }

    void newIdsHaveVersionVariantAndTime()
    {
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        const QUuid id = newTimeOrderedId();
        const QByteArray bytes = id.toRfc4122();
        QCOMPARE(static_cast<unsigned char>(bytes[6]) >> 4U, 7U);
        QCOMPARE(static_cast<unsigned char>(bytes[8]) >> 6U, 2U);
        QVERIFY(timeOf(id).toMSecsSinceEpoch() >= before);
        QVERIFY(timeOf(id).toMSecsSinceEpoch() <= QDateTime::currentMSecsSinceEpoch() + 1000);
    }

    void newIdsRise()
    {
        QByteArray last;
        for (int i = 0; i < 20000; ++i) {
            const QByteArray next = newTimeOrderedId().toRfc4122();
            QVERIFY2(last < next, "identifiers made one after another must sort in that order");
            last = next;
        }
    }

    void newIdsAreUniqueAcrossThreads()
    {
        constexpr int perThread = 5000;
        std::vector<std::vector<QUuid>> made(4);
        {
            std::vector<std::jthread> threads;
            threads.reserve(made.size());
            for (auto& mine : made) {
                threads.emplace_back([&mine] {
                    for (int i = 0; i < perThread; ++i) {
                        mine.push_back(newTimeOrderedId());
                    }
                });
            }
        }
        QSet<QUuid> all;
        for (const auto& mine : made) {
            all.unite(QSet<QUuid>(mine.begin(), mine.end()));
        }
        QCOMPARE(all.size(), qsizetype(4) * perThread);
    }
};

QTEST_GUILESS_MAIN(TestIdentifiers)
#include "test_identifiers.moc"
