// portlightctl training, as a script calls it.
#include "scans/VoxelBuffer.h"
#include "scans/formats/PngWriter.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace portlight;

namespace {

struct Answer
{
    int code = -1;
    QJsonObject json;
    QByteArray complaint;
};

Answer ask(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral(PORTLIGHTCTL), QStringList{QStringLiteral("training")} + arguments);
    process.waitForFinished(120000);
    return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object(),
            process.readAllStandardError()};
}

// A grey box on free beam; with a dark bar at (80, 60), 60 x 16, on request.
void drawParcel(const QString& path, double bar)
{
    auto pixels = scans::VoxelBuffer::allocate(scans::VoxelType::UInt16, 200 * 160).value();
    for (int y = 0; y < 160; ++y) {
        for (int x = 0; x < 200; ++x) {
            const bool inside = x > 15 && x < 185 && y > 15 && y < 145;
            const bool dark = x >= 80 && x < 140 && y >= 60 && y < 76;
            const double attenuation = (inside ? 0.3 : 0.0) + (dark ? bar : 0.0) + 0.004 * ((x * 7 + y * 13) % 5 - 2);
            pixels->as<std::uint16_t>()[static_cast<std::size_t>(y * 200 + x)] =
                static_cast<std::uint16_t>(60000.0 * std::exp(-attenuation));
        }
    }
    const scans::RadiographLayer layer{scans::LayerRole::Grey, pixels, 1.0, 0.0, false, false};
    QVERIFY(scans::writePng(layer, 200, 160, path).has_value());
}

} // namespace

class CtlTrainingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void projectsAndWritesPictureAndTruth()
    {
        const QString from = m_folder.filePath(QStringLiteral("from.png"));
        const QString to = m_folder.filePath(QStringLiteral("to.png"));
        const QString out = m_folder.filePath(QStringLiteral("out.png"));
        drawParcel(from, 1.2);
        drawParcel(to, 0.0);
        const QStringList arguments{QStringLiteral("project"), to,
                                    QStringLiteral("--from"),  from,
                                    QStringLiteral("--box"),   QStringLiteral("76,54,68,28"),
                                    QStringLiteral("--class"), QStringLiteral("bar"),
                                    QStringLiteral("--out"),   out};
        const Answer answer = ask(arguments);
        if (answer.code == 1) { // the gate may refuse a hard-edged bar; then it says why
            QVERIFY2(answer.complaint.contains("times"), answer.complaint.constData());
            return;
        }
        QVERIFY2(answer.code == 0, answer.complaint.constData());
        QCOMPARE(answer.json[QStringLiteral("class")].toString(), QStringLiteral("bar"));
        QCOMPARE(answer.json[QStringLiteral("rectangle_px")].toArray().size(), 4);
        QVERIFY(QFile::exists(out));
        QFile truth(out + QStringLiteral(".truth.json"));
        QVERIFY(truth.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(truth.readAll()).object(), answer.json);
    }

    void badWordsAreUsageAndBadPicturesSayWhy()
    {
        QCOMPARE(ask({QStringLiteral("project")}).code, 2);
        QCOMPARE(
            ask({QStringLiteral("project"), QStringLiteral("a"), QStringLiteral("--nonsense"), QStringLiteral("1")})
                .code,
            2);
        const QString to = m_folder.filePath(QStringLiteral("plain.png"));
        drawParcel(to, 0.0);
        const Answer kind = ask({QStringLiteral("project"), to, QStringLiteral("--simulate"), QStringLiteral("knife"),
                                 QStringLiteral("--out"), m_folder.filePath(QStringLiteral("x.png"))});
        QCOMPARE(kind.code, 2); // a dual-energy item in a grey picture
        QVERIFY(kind.complaint.contains("another kind of picture"));
        const Answer range = ask({QStringLiteral("project"), to, QStringLiteral("--simulate"), QStringLiteral("knife"),
                                  QStringLiteral("--difficulty"), QStringLiteral("7"), QStringLiteral("--out"),
                                  m_folder.filePath(QStringLiteral("x.png"))});
        QCOMPARE(range.code, 2);
    }

    void measuresATableOfAnswers()
    {
        const QString table = m_folder.filePath(QStringLiteral("answers.csv"));
        QFile file(table);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("trainee,time,truth,reply,class\n");
        for (int i = 0; i < 25; ++i) { // Stanislaw and Todorov's 20 of 25 and 10 of 25
            file.write(QByteArray("T1,2026-01-05T08:00:00Z,threat,") + (i < 20 ? "alarm" : "clear") + ",knife\n");
            file.write(QByteArray("T1,2026-01-05T08:00:00Z,clean,") + (i < 10 ? "alarm" : "clear") + ",\n");
        }
        file.close();
        const Answer answer = ask({QStringLiteral("statistics"), table});
        QVERIFY2(answer.code == 0, answer.complaint.constData());
        const QJsonObject all = answer.json[QStringLiteral("all")].toObject();
        QCOMPARE(all[QStringLiteral("hits")][QStringLiteral("rate")].toDouble(), 0.8);
        QVERIFY(std::abs(all[QStringLiteral("a_prime")].toDouble() - 0.79) < 0.005);
        QVERIFY(answer.json[QStringLiteral("cohort")][QStringLiteral("percentile")].isNull());
        QCOMPARE(ask({QStringLiteral("statistics"), QStringLiteral("/nowhere.csv")}).code, 2);
        QCOMPARE(ask({QStringLiteral("statistics"), table, QStringLiteral("--trainee"), QStringLiteral("X")}).code, 2);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(CtlTrainingTest)
#include "test_ctl_training.moc"
