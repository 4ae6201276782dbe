// The desk's tables: commands and keys, settings, command line.
#include "app/portlight/DeskWindow.h"
#include "app/portlight/LaunchOptions.h"
#include "app/portlight/Settings.h"
#include "app/portlight/ShortcutModel.h"
#include "app/portlight/commands/CommandTable.h"
#include "tests/widgets/WidgetsMain.h"
#include "viewers/radiograph/Enhancement.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace portlight;
using app::Command;
using app::CommandTable;
using app::LaunchOptions;
using app::Setting;
using app::Settings;

class TestDeskTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commandIdsAndKeysAreUnique();
    void everyCommandHasAKeyAndAnIconOrSaysWhyNot();
    void menuHoldsEveryCommand();
    void sheetListsEveryCommand();
    void keysAreRememberedAndConflictsRefused();
    void settingsKeepDefaultsOutOfTheFile();
    void settingsAreTyped();
    void commandLine_data();
    void commandLine();
};

namespace {

local_cache::CacheLocation locationIn(const QTemporaryDir& folder)
{
    return {folder.path()};
}

} // namespace

void TestDeskTables::commandIdsAndKeysAreUnique()
{
    const QTemporaryDir folder;
    app::DeskWindow window(locationIn(folder));
    QStringList ids;
    QList<QKeySequence> keys;
    for (const Command& command : window.commands().commands()) {
        QVERIFY2(!ids.contains(command.id), qPrintable(command.id));
        ids << command.id;
        QVERIFY2(!command.text.isEmpty(), qPrintable(command.id));
        for (const QKeySequence& key : command.keys) {
            QVERIFY2(!key.isEmpty() && !keys.contains(key), qPrintable(command.id + key.toString()));
            keys << key;
        }
    }
}

void TestDeskTables::everyCommandHasAKeyAndAnIconOrSaysWhyNot()
{
    const QTemporaryDir folder;
    app::DeskWindow window(locationIn(folder));
    for (const Command& command : window.commands().commands()) {
        QVERIFY2(!command.keys.isEmpty(), qPrintable(command.id));
        const bool isWord = command.id.startsWith(QStringLiteral("preset-")) ||
                            command.id.startsWith(QStringLiteral("gamma")) || viewers::enhancementOfId(command.id);
        if (!isWord) { // looks have names, not pictures
            QVERIFY2(!window.commands().action(command.id)->icon().isNull(), qPrintable(command.id));
        }
        QVERIFY(window.commands()
                    .action(command.id)
                    ->toolTip()
                    .contains(command.keys.first().toString(QKeySequence::NativeText)));
    }
}

void TestDeskTables::menuHoldsEveryCommand()
{
    const QTemporaryDir folder;
    app::DeskWindow window(locationIn(folder));
    QMenu menu;
    window.commands().fillMenu(menu);
    QSet<QString> found;
    for (const QAction* sub : menu.actions()) {
        for (const QAction* action : sub->menu()->actions()) {
            found.insert(action->objectName());
        }
    }
    QCOMPARE(found.size(), window.commands().commands().size());
}

void TestDeskTables::sheetListsEveryCommand()
{
    const QTemporaryDir folder;
    app::DeskWindow window(locationIn(folder));
    app::ShortcutModel model(window.commands());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), static_cast<int>(window.commands().commands().size()));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_Question);
    QTRY_VERIFY(window.findChild<QWidget*>(QStringLiteral("shortcutTable")));
}

void TestDeskTables::keysAreRememberedAndConflictsRefused()
{
    const QTemporaryDir folder;
    const QKeySequence mine(QStringLiteral("Ctrl+Alt+H"));
    {
        app::DeskWindow window(locationIn(folder));
        QVERIFY(window.commands().rebind(QStringLiteral("decide-hold"), mine));
        const auto taken = window.commands().rebind(QStringLiteral("decide-clear"), mine);
        QVERIFY(!taken);
        QVERIFY(taken.error().text.contains(QStringLiteral("Hold")));
        QCOMPARE(window.commands().action(QStringLiteral("decide-hold"))->shortcut(), mine);
        window.settings().sync();
    }
    app::DeskWindow again(locationIn(folder));
    QCOMPARE(again.commands().action(QStringLiteral("decide-hold"))->shortcut(), mine);
    again.commands().resetKeys();
    QCOMPARE(again.commands().action(QStringLiteral("decide-hold"))->shortcut(), QKeySequence(Qt::Key_F6));
}

void TestDeskTables::settingsKeepDefaultsOutOfTheFile()
{
    const QTemporaryDir folder;
    {
        Settings settings(folder.path());
        settings.set(Setting::ReceiverPort, 4242);
        settings.set(Setting::AutoLockMinutes, 3);
        settings.set(Setting::AutoLockMinutes, 10); // the default again
        settings.sync();
    }
    QFile file(folder.filePath(QStringLiteral("settings.ini")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("4242"));
    QVERIFY(!text.contains("autoLock"));
}

void TestDeskTables::settingsAreTyped()
{
    QStringList keys;
    for (const app::SettingSpec& spec : Settings::table()) {
        const QString key = QLatin1String(spec.key);
        QVERIFY(!keys.contains(key));
        keys << key;
    }
    const QTemporaryDir folder;
    Settings settings(folder.path());
    QSignalSpy changed(&settings, &Settings::changed);
    settings.set(Setting::ReceiverEnabled, true);
    settings.set(Setting::ReceiverEnabled, true);
    QCOMPARE(changed.count(), 1);
    QVERIFY(settings.value(Setting::ReceiverEnabled).toBool());
}

void TestDeskTables::commandLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("refusal"); // a word of it; empty: taken
    QTest::newRow("nothing") << QStringList{} << QString();
    QTest::newRow("size") << QStringList{QStringLiteral("--size"), QStringLiteral("1280x800")} << QString();
    QTest::newRow("bad size") << QStringList{QStringLiteral("--size"), QStringLiteral("big")}
                              << QStringLiteral("--size");
    QTest::newRow("huge size") << QStringList{QStringLiteral("--size"), QStringLiteral("99999x99999")}
                               << QStringLiteral("--size");
    QTest::newRow("no such file") << QStringList{QStringLiteral("--open"), QStringLiteral("/no/such/file")}
                                  << QStringLiteral("no file");
    QTest::newRow("stray word") << QStringList{QStringLiteral("file.dcm")} << QStringLiteral("--open");
    QTest::newRow("unknown") << QStringList{QStringLiteral("--frobnicate")} << QStringLiteral("frobnicate");
    QTest::newRow("a renderer") << QStringList{QStringLiteral("--renderer"), QStringLiteral("gpu")} << QString();
    QTest::newRow("no renderer") << QStringList{QStringLiteral("--renderer"), QStringLiteral("dog")}
                                 << QStringLiteral("auto, cpu or gpu");
    QTest::newRow("case without sign-in")
        << QStringList{QStringLiteral("--case"), QStringLiteral("X")} << QStringLiteral("PORTLIGHT_PASSWORD");
}

void TestDeskTables::commandLine()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, refusal);
    arguments.prepend(QStringLiteral("portlight"));
    const auto options = LaunchOptions::parse(arguments);
    QCOMPARE(options.has_value(), refusal.isEmpty());
    if (!options) {
        QVERIFY2(options.error().text.contains(refusal), qPrintable(options.error().text));
    }
}

PORTLIGHT_WIDGETS_MAIN(TestDeskTables)
#include "test_desk_tables.moc"
