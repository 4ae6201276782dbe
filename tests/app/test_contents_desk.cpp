// What the scan holds beside what was declared, in the real window: weighed where values are known, said where not.
#include "app/portlight/InspectionPage.h"
#include "tests/app/DeskDriver.h"
#include "tests/app/SyntheticScan.h"
#include "tests/widgets/WidgetsMain.h"
#include "widgets/ContentsView.h"

#include <QFile>

using namespace portlight;
using tests::DeskDriver;

namespace {

// As `from`, with its values said to be Hounsfield units.
bool sayHounsfield(const QString& from, const QString& to)
{
    QFile source(from);
    QFile target(to);
    if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly)) {
        return false;
    }
    QByteArray bytes = source.readAll();
    bytes.replace("endian: little\n\n", "endian: little\nunit:=HU\n\n");
    return target.write(bytes) == bytes.size();
}

bool writeDeclaration(const QString& path, const QByteArray& json)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(json) == json.size();
}

} // namespace

class TestContentsDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHeavyBallDeclaredLightIsNamed();
    void aScanWithoutUnitsTellsNoWeight();

private:
    [[nodiscard]] static QString partOf(DeskDriver& desk)
    {
        const auto* view = desk.window().findChild<widgets::ContentsView*>();
        return view != nullptr ? view->text() : QString();
    }
};

void TestContentsDesk::aHeavyBallDeclaredLightIsNamed()
{
    DeskDriver desk;
    QVERIFY(tests::writeBall(desk.filePath(QStringLiteral("plain.nrrd")), 40));
    const QString scan = desk.filePath(QStringLiteral("ball.nrrd"));
    QVERIFY(sayHounsfield(desk.filePath(QStringLiteral("plain.nrrd")), scan));
    QVERIFY(writeDeclaration(desk.filePath(QStringLiteral("ball.declaration.json")),
                             R"({"goods":[{"description":"shirts","hs_code":"610910","gross_weight_kg":0.05}]})"));
    desk.import(scan);
    desk.openFirstCase();
    // 32 mm of radius hold some 140 g of water and a dense core.
    QTRY_VERIFY2_WITH_TIMEOUT(partOf(desk).contains(QLatin1String("Heavier than declared")), qPrintable(partOf(desk)),
                              DeskDriver::patienceMs);
    QVERIFY2(partOf(desk).contains(QLatin1String("0.05 kg")), qPrintable(partOf(desk)));
    QVERIFY2(partOf(desk).contains(QLatin1String("Does not look as declared")), qPrintable(partOf(desk)));
}

void TestContentsDesk::aScanWithoutUnitsTellsNoWeight()
{
    DeskDriver desk;
    const QString scan = desk.filePath(QStringLiteral("ball.nrrd"));
    QVERIFY(tests::writeBall(scan, 32));
    desk.import(scan);
    desk.openFirstCase();
    QTRY_VERIFY2_WITH_TIMEOUT(partOf(desk).contains(QLatin1String("tells no weight")), qPrintable(partOf(desk)),
                              DeskDriver::patienceMs);
}

PORTLIGHT_WIDGETS_MAIN(TestContentsDesk)
#include "test_contents_desk.moc"
