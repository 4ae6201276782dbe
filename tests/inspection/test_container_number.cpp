#include "inspection/ContainerNumber.h"

#include <QTest>

using namespace portlight::inspection;

class TestContainerNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedNumbersAreValid_data()
    {
        QTest::addColumn<QString>("number");
        for (const char* number : {"CSQU3054383", "ZEPU0037255", "TOLU4734787", "HLXU2008419", "TEXU3070079",
                                   "SUDU3070079", "MSCU6639870"}) {
            QTest::newRow(number) << QString::fromLatin1(number);
        }
    }

    void publishedNumbersAreValid()
    {
        QFETCH(QString, number);
        QVERIFY(isValidContainerNumber(number));
        QCOMPARE(containerCheckDigit(QStringView(number).first(10)), number.back().digitValue());
    }

    void remainderTenBecomesZero()
    {
        QCOMPARE(containerCheckDigit(u"PLTU000005"), 0); // the sum leaves 10, which the standard writes as 0
        QVERIFY(isValidContainerNumber(u"PLTU0000050"));
    }

    void everyOtherCheckDigitIsRefused()
    {
        for (int digit = 0; digit < 10; ++digit) {
            const QString number = QStringLiteral("CSQU305438") + QString::number(digit);
            QCOMPARE(isValidContainerNumber(number), digit == 3);
        }
    }

    void singleTypingErrorsAreFound()
    {
        const QString right = QStringLiteral("CSQU3054383");
        for (int place = 4; place < 10; ++place) {
            QString wrong = right;
            wrong[place] = QChar(u'0' + (right[place].digitValue() + 1) % 10);
            QVERIFY2(!isValidContainerNumber(wrong), qPrintable(wrong));
        }
    }

    void malformedNumbersAreRefused_data()
    {
        QTest::addColumn<QString>("number");
        QTest::newRow("empty") << QString();
        QTest::newRow("too short") << QStringLiteral("CSQU305438");
        QTest::newRow("too long") << QStringLiteral("CSQU30543833");
        QTest::newRow("lower case") << QStringLiteral("csqu3054383");
        QTest::newRow("category X") << QStringLiteral("CSQX3054383");
        QTest::newRow("letter among the digits") << QStringLiteral("CSQU30543O3");
        QTest::newRow("digit among the letters") << QStringLiteral("C5QU3054383");
        QTest::newRow("blank inside") << QStringLiteral("CSQU 305438");
        QTest::newRow("Arabic digits") << QStringLiteral("CSQU\u0663\u0660\u0665\u0664\u0663\u0668\u0663");
        QTest::newRow("letter for a check digit") << QStringLiteral("CSQU305438C");
    }

    void malformedNumbersAreRefused()
    {
        QFETCH(QString, number);
        QVERIFY(!isValidContainerNumber(number));
    }

    void categoriesOfTheStandardHaveACheckDigit()
    {
        QVERIFY(containerCheckDigit(u"ABCU123456"));
        QVERIFY(containerCheckDigit(u"ABCJ123456"));
        QVERIFY(containerCheckDigit(u"ABCZ123456"));
        QVERIFY(!containerCheckDigit(u"ABCR123456"));
    }

    void typedNumbersAreNormalised()
    {
        QCOMPARE(normalisedContainerNumber(u" csqu 305438-3 "), QStringLiteral("CSQU3054383"));
        QCOMPARE(normalisedContainerNumber(u""), QString());
    }
};

QTEST_GUILESS_MAIN(TestContainerNumber)
#include "test_container_number.moc"
