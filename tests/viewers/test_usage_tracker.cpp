// Time with a tool on is counted where an officer looks, and nowhere else.
#include "viewers/model/UsageText.h"
#include "viewers/model/UsageTracker.h"

#include <QJsonArray>
#include <QTest>

using namespace portlight::viewers;

class TestUsageTracker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void countsWhatIsOnAndForHowLong();
    void doesNotCountBehindTheLock();
    void doesNotCountForAnotherCase();
    void doesNotCountBeforeTheScanIsThere();
    void aDecisionBeginsANewAccount();
    void saysItInWords();

private:
    [[nodiscard]] qint64 ms(const QString& name) const;
    [[nodiscard]] bool on(const QString& name) const;
    [[nodiscard]] QJsonObject entry(const QString& name) const;

    qint64 m_now = 0;
    std::unique_ptr<UsageTracker> m_tracker;
};

namespace {

QString standard()
{
    return QLatin1String(standardUsage);
}

} // namespace

void TestUsageTracker::init()
{
    m_now = 1000;
    m_tracker = std::make_unique<UsageTracker>([this] { return m_now; });
    m_tracker->openCase(QStringLiteral("A"));
    m_tracker->setScanShown(true);
}

QJsonObject TestUsageTracker::entry(const QString& name) const
{
    const QJsonArray used = m_tracker->record().value(QStringLiteral("used")).toArray();
    for (const auto& value : used) {
        if (value.toObject().value(QStringLiteral("name")).toString() == name) {
            return value.toObject();
        }
    }
    return {};
}

qint64 TestUsageTracker::ms(const QString& name) const
{
    return entry(name).value(QStringLiteral("ms")).toInteger();
}

bool TestUsageTracker::on(const QString& name) const
{
    return entry(name).value(QStringLiteral("on")).toBool();
}

void TestUsageTracker::countsWhatIsOnAndForHowLong()
{
    m_now += 4000;
    m_tracker->setLooks({QStringLiteral("organic-only"), QStringLiteral("edges")});
    m_now += 2500;
    m_tracker->setLooks({QStringLiteral("edges")});
    m_tracker->setTools({QStringLiteral("magnifier")});
    m_now += 500;
    QCOMPARE(ms(standard()), 4000);
    QCOMPARE(ms(QStringLiteral("organic-only")), 2500);
    QCOMPARE(ms(QStringLiteral("edges")), 3000);
    QCOMPARE(ms(QStringLiteral("magnifier")), 500);
    QVERIFY(on(QStringLiteral("edges")) && on(QStringLiteral("magnifier")));
    QVERIFY(!on(standard()) && !on(QStringLiteral("organic-only")));
    QCOMPARE(m_tracker->record().value(QStringLiteral("total_ms")).toInteger(), 7000);
}

void TestUsageTracker::doesNotCountBehindTheLock()
{
    m_now += 1000;
    m_tracker->setPaused(true);
    m_now += 600000;
    QCOMPARE(ms(standard()), 1000);
    m_tracker->setPaused(false);
    m_now += 200;
    QCOMPARE(ms(standard()), 1200);
}

void TestUsageTracker::doesNotCountForAnotherCase()
{
    m_now += 1000;
    m_tracker->openCase(QStringLiteral("B"));
    m_now += 5000;
    QCOMPARE(ms(standard()), 5000);
    m_tracker->openCase(QStringLiteral("A"));
    m_now += 300;
    QCOMPARE(ms(standard()), 1300); // what was seen before going away counts on coming back
    m_tracker->openCase({});
    m_now += 5000;
    QVERIFY(m_tracker->record().isEmpty());
}

void TestUsageTracker::doesNotCountBeforeTheScanIsThere()
{
    m_tracker->setScanShown(false);
    m_now += 9000;
    QVERIFY(m_tracker->record().isEmpty());
    m_tracker->setScanShown(true);
    m_now += 10;
    QCOMPARE(ms(standard()), 10);
}

void TestUsageTracker::aDecisionBeginsANewAccount()
{
    m_now += 1000;
    m_tracker->restart();
    QVERIFY(m_tracker->record().isEmpty());
    m_now += 70;
    QCOMPARE(ms(standard()), 70);
}

void TestUsageTracker::saysItInWords()
{
    m_now += 62000;
    m_tracker->setLooks({QStringLiteral("local-contrast")});
    m_now += 21000;
    QCOMPARE(usageSentence(m_tracker->record()),
             QStringLiteral("seen 1:23: standard image 1:02, Local contrast 0:21 (on)"));
    QVERIFY(usageSentence({}).isEmpty());
}

QTEST_APPLESS_MAIN(TestUsageTracker)
#include "test_usage_tracker.moc"
