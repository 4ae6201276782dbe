// The way of an alarm without the desk: looked at, examined, worth counted, exported; and nothing lost to a kill.
#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace {

constexpr int patienceMs = 120'000;

struct Answer
{
    int exitCode = -1;
    QVector<QJsonDocument> lines;
    QByteArray error;

    [[nodiscard]] QJsonObject last() const { return lines.isEmpty() ? QJsonObject() : lines.last().object(); }
};

} // namespace

class TestCtlDetection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void onlyAnAdministratorSetsThresholds();
    void waitingCasesAreLookedAtOnce();
    void aKilledRunGoesOn();
    void examinationsMakeTheWorth();
    void confirmedCasesBecomeTrainingData();
    void findingsLeaveAsAThreatReport();
    void volumesAreLookedAtToo();
    void theLogIsIntact();

private:
    QProcessEnvironment environment(const QString& badge) const;
    Answer run(const QString& line, const QString& badge = QStringLiteral("I1")) const;
    QJsonObject must(const QString& line, const QString& badge = QStringLiteral("I1")) const;
    void import(const QStringList& paths) const;
    QString drawBag(int number) const;
    [[nodiscard]] QStringList numbers() const;

    QTemporaryDir m_data;
    QTemporaryDir m_scans;
};

QProcessEnvironment TestCtlDetection::environment(const QString& badge) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PORTLIGHT_DATA"), m_data.path());
    environment.insert(QStringLiteral("PORTLIGHT_BADGE"), badge);
    environment.insert(QStringLiteral("PORTLIGHT_PASSWORD"), QStringLiteral("correct horse"));
    environment.insert(QStringLiteral("PORTLIGHT_NEW_PASSWORD"), QStringLiteral("correct horse"));
    return environment;
}

// `line` as typed; no argument of these tests holds a blank.
Answer TestCtlDetection::run(const QString& line, const QString& badge) const
{
    QProcess program;
    program.setProcessEnvironment(environment(badge));
    program.start(QString::fromLocal8Bit(qgetenv("PORTLIGHT_CTL")), line.split(QLatin1Char(' ')));
    program.waitForFinished(patienceMs);
    Answer answer{program.exitCode(), {}, program.readAllStandardError()};
    for (const QByteArray& text : program.readAllStandardOutput().split('\n')) {
        if (!text.isEmpty()) {
            answer.lines.append(QJsonDocument::fromJson(text));
        }
    }
    return answer;
}

QJsonObject TestCtlDetection::must(const QString& line, const QString& badge) const
{
    const Answer answer = run(line, badge);
    if (answer.exitCode != 0) {
        qFatal("%s: %s", qPrintable(line), answer.error.constData());
    }
    return answer.last();
}

QString TestCtlDetection::drawBag(int number) const
{
    QImage image(300 + number, 280, QImage::Format_RGB888);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.fillRect(QRect(40, 40 + number, 200, 180), QColor(240, 180, 110));
    painter.fillRect(QRect(90, 90, 30, 90), QColor(40, 60, 170));
    painter.end();
    const QString path = m_scans.filePath(QStringLiteral("bag%1.png").arg(number));
    return image.save(path) ? path : QString();
}

void TestCtlDetection::import(const QStringList& paths) const
{
    must(QStringLiteral("import ") + paths.join(QLatin1Char(' ')));
}

QStringList TestCtlDetection::numbers() const
{
    QStringList all;
    for (const auto& one : must(QStringLiteral("case list --order oldest")).value(QLatin1String("cases")).toArray()) {
        all.append(one[QLatin1String("number")].toString());
    }
    return all;
}

void TestCtlDetection::initTestCase()
{
    must(QStringLiteral("officer add A1 --roles administrator --station ROT1"), QStringLiteral("A1"));
    must(QStringLiteral("officer add I1 --roles inspector"), QStringLiteral("A1"));
}

void TestCtlDetection::onlyAnAdministratorSetsThresholds()
{
    const QJsonObject before = must(QStringLiteral("models alarms"));
    QVERIFY(before.value(QLatin1String("accepted_false_alarms")).isNull());
    QCOMPARE(run(QStringLiteral("models alarms 0.1")).exitCode, 1);
    QCOMPARE(run(QStringLiteral("models alarms many"), QStringLiteral("A1")).exitCode, 2);
    QCOMPARE(run(QStringLiteral("models alarms 11"), QStringLiteral("A1")).exitCode, 2);
    const QJsonObject strict = must(QStringLiteral("models alarms 0.05"), QStringLiteral("A1"));
    const QJsonObject loose = must(QStringLiteral("models alarms 4"), QStringLiteral("A1"));
    QVERIFY(strict.value(QLatin1String("expected_false_alarms")).toDouble() <= 0.05);
    QVERIFY(loose.value(QLatin1String("expected_false_alarms")).toDouble() > 0.05);
    const QJsonObject ofStrict = strict.value(QLatin1String("thresholds")).toObject();
    for (auto model = ofStrict.begin(); model != ofStrict.end(); ++model) {
        const QJsonObject classes = model.value().toObject();
        for (auto one = classes.begin(); one != classes.end(); ++one) {
            QVERIFY(one.value().toDouble() >=
                    loose.value(QLatin1String("thresholds"))[model.key()][one.key()].toDouble());
        }
    }
    must(QStringLiteral("models alarms shipped"), QStringLiteral("A1"));
    QCOMPARE(must(QStringLiteral("models alarms")), before);
}

void TestCtlDetection::waitingCasesAreLookedAtOnce()
{
    import({drawBag(1)});
    const QJsonObject looked = must(QStringLiteral("detect cases"));
    QCOMPARE(looked.value(QLatin1String("looked_at")).toInt(), 1);
    QCOMPARE(looked.value(QLatin1String("waiting")).toInt(), 0);
    QCOMPARE(must(QStringLiteral("detect cases")).value(QLatin1String("looked_at")).toInt(), 0);
    const QJsonObject shown = must(QStringLiteral("case show ") + numbers().first());
    const QJsonArray detections = shown.value(QLatin1String("detections")).toArray();
    QVERIFY(detections.size() >= 2);
    for (const auto& one : detections) {
        QCOMPARE(one[QLatin1String("scan")].toString(),
                 shown.value(QLatin1String("scans"))[0][QLatin1String("sha256")].toString());
        QVERIFY(!one[QLatin1String("version")].toString().isEmpty());
    }
}

void TestCtlDetection::aKilledRunGoesOn()
{
    QStringList bags;
    for (int i = 2; i < 8; ++i) {
        bags.append(drawBag(i));
    }
    import(bags);
    QProcess program;
    program.setProcessEnvironment(environment(QStringLiteral("I1")));
    program.start(QString::fromLocal8Bit(qgetenv("PORTLIGHT_CTL")),
                  {QStringLiteral("detect"), QStringLiteral("cases")});
    QVERIFY(program.waitForReadyRead(patienceMs)); // the first case is recorded
    program.kill();
    program.waitForFinished(patienceMs);
    const int done = static_cast<int>(program.readAllStandardOutput().count('\n'));
    const QJsonObject rest = must(QStringLiteral("detect cases"));
    QVERIFY(rest.value(QLatin1String("looked_at")).toInt() <= 6 - done);
    QCOMPARE(rest.value(QLatin1String("waiting")).toInt(), 0);
    for (const QString& number : numbers()) {
        const QJsonArray detections =
            must(QStringLiteral("case show ") + number).value(QLatin1String("detections")).toArray();
        QSet<QString> models;
        for (const auto& one : detections) {
            models.insert(one[QLatin1String("detector")].toString());
        }
        QVERIFY(models.size() >= 2);
        QCOMPARE(detections.size(), models.size()); // each model once
    }
}

void TestCtlDetection::examinationsMakeTheWorth()
{
    const QDir blades(qEnvironmentVariable("PORTLIGHT_SHARED_DATA") +
                      QStringLiteral("/xray2d/opixray_roboflow/valid/images"));
    if (!blades.exists()) {
        QSKIP("The real radiographs (shared/data/xray2d) are absent.");
    }
    const int before = static_cast<int>(numbers().size());
    QStringList paths;
    for (const QString& name : blades.entryList(QDir::Files, QDir::Name).first(5)) {
        paths.append(blades.filePath(name));
    }
    import(paths);
    must(QStringLiteral("detect cases"));
    int alarmed = 0;
    QString label;
    for (const QString& number : numbers().mid(before)) {
        const QJsonArray findings =
            must(QStringLiteral("case show ") + number).value(QLatin1String("findings")).toArray();
        if (!findings.isEmpty()) {
            ++alarmed;
            label = findings.first()[QLatin1String("label")].toString();
            must(QStringLiteral("case examined %1 --confirmed %2").arg(number, label));
        } else {
            must(QStringLiteral("case examined %1 --nothing").arg(number));
        }
    }
    QVERIFY2(alarmed > 0, "not one alarm in five scans that each hold a blade");
    QCOMPARE(run(QStringLiteral("case examined %1 --nothing --confirmed Gun").arg(numbers().last())).exitCode, 2);
    const QJsonObject worth = must(QStringLiteral("models worth"));
    bool found = false;
    for (const auto& one : worth.value(QLatin1String("classes")).toArray()) {
        if (one[QLatin1String("class")].toString() == label) {
            found = true;
            QVERIFY(one[QLatin1String("confirmed")].toInt() >= 1);
            QVERIFY(one[QLatin1String("examined")].toInt() >= one[QLatin1String("confirmed")].toInt());
            QVERIFY(one[QLatin1String("ppv_low")].toDouble() <= one[QLatin1String("ppv")].toDouble());
        }
    }
    QVERIFY(found);
    const Answer models = run(QStringLiteral("models"));
    QCOMPARE(models.exitCode, 0);
    QVERIFY(models.lines.first().array()[0][QLatin1String("classes")][0][QLatin1String("in_force")].isObject());
    QVERIFY(models.lines.first().array()[0][QLatin1String("classes")][0][QLatin1String("worth")].isObject());
}

void TestCtlDetection::confirmedCasesBecomeTrainingData()
{
    must(QStringLiteral("case examined %1 --nothing").arg(numbers().first()));
    const QString folder = m_scans.filePath(QStringLiteral("coco"));
    const QJsonObject done = must(QStringLiteral("export --confirmed --format coco ") + folder);
    QVERIFY(done.value(QLatin1String("images")).toInt() >= 1);
    QFile file(folder + QStringLiteral("/annotations.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject coco = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonArray images = coco.value(QLatin1String("images")).toArray();
    QCOMPARE(images.size(), done.value(QLatin1String("images")).toInt());
    QHash<int, QSize> sizes;
    for (const auto& one : images) {
        const QImage picture(folder + QLatin1Char('/') + one[QLatin1String("file_name")].toString());
        QCOMPARE(picture.size(), QSize(one[QLatin1String("width")].toInt(), one[QLatin1String("height")].toInt()));
        sizes.insert(one[QLatin1String("id")].toInt(), picture.size());
    }
    // The picture is the one imported, sample for sample.
    const auto first = std::find_if(images.begin(), images.end(), [this](const QJsonValue& one) {
        return one[QLatin1String("case")].toString() == numbers().first();
    });
    QVERIFY(first != images.end());
    const QImage picture(folder + QLatin1Char('/') + (*first)[QLatin1String("file_name")].toString());
    const QImage imported(m_scans.filePath(QStringLiteral("bag1.png")));
    QCOMPARE(picture.size(), imported.size());
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            QCOMPARE(picture.pixel(x, y), imported.pixel(x, y));
        }
    }
    QSet<int> categories;
    for (const auto& one : coco.value(QLatin1String("categories")).toArray()) {
        categories.insert(one[QLatin1String("id")].toInt());
    }
    for (const auto& one : coco.value(QLatin1String("annotations")).toArray()) {
        const QJsonArray box = one[QLatin1String("bbox")].toArray();
        const QSize size = sizes.value(one[QLatin1String("image_id")].toInt());
        QVERIFY(categories.contains(one[QLatin1String("category_id")].toInt()));
        QVERIFY(box[0].toDouble() >= 0 && box[0].toDouble() + box[2].toDouble() <= size.width() + 0.01);
        QVERIFY(box[1].toDouble() >= 0 && box[1].toDouble() + box[3].toDouble() <= size.height() + 0.01);
    }
    QCOMPARE(run(QStringLiteral("export --confirmed --format coco ") + folder).exitCode, 1); // never over another
}

// A simulated radiograph of two energies, DICOS: looked at in the standard colours, its findings on it as a report.
void TestCtlDetection::findingsLeaveAsAThreatReport()
{
    const QString folder = m_scans.filePath(QStringLiteral("parcel"));
    must(
        QStringLiteral("simulate --out %1 --count 1 --seed 5 --size 160 --threat knife --radiograph-only").arg(folder));
    must(QStringLiteral("models alarms 9.9"), QStringLiteral("A1"));
    const QStringList before = numbers();
    import({folder + QStringLiteral("/parcel-5")});
    const QJsonObject looked = must(QStringLiteral("detect cases"));
    must(QStringLiteral("models alarms shipped"), QStringLiteral("A1"));
    QCOMPARE(looked.value(QLatin1String("waiting")).toInt(), 0);
    QCOMPARE(numbers().size(), before.size() + 1);
    const QString number = numbers().last();
    const QJsonObject shown = must(QStringLiteral("case show ") + number);
    for (const auto& one : shown.value(QLatin1String("detections")).toArray()) {
        QCOMPARE(one[QLatin1String("problem")].toString(), QString());
    }
    const QString report = m_scans.filePath(QStringLiteral("report.dcs"));
    QCOMPARE(must(QStringLiteral("case tdr %1 %2").arg(number, report)).value(QLatin1String("file")).toString(),
             report);
    const QJsonObject read = must(QStringLiteral("scan info ") + report);
    QCOMPARE(read.value(QLatin1String("kind")).toString(), QStringLiteral("report"));
    QCOMPARE(read.value(QLatin1String("findings")).toArray().size(),
             shown.value(QLatin1String("findings")).toArray().size());
}

// A simulated CT of two energies with a firearm in it: found, measured, and in the report with what was measured.
void TestCtlDetection::volumesAreLookedAtToo()
{
    const QString folder = m_scans.filePath(QStringLiteral("ct"));
    must(QStringLiteral("simulate --out %1 --count 1 --seed 900001 --size 128 --voxel-mm 2.4 --threat firearm --kind "
                        "parcel")
             .arg(folder));
    QVERIFY(QDir(folder + QStringLiteral("/parcel-900001")).exists());
    for (const char* picture : {"_dx_low.dcs", "_dx_high.dcs", "_dx.declaration.json"}) {
        QVERIFY(QFile::remove(folder + QStringLiteral("/parcel-900001/parcel-900001") + QLatin1String(picture)));
    }
    import({folder + QStringLiteral("/parcel-900001")});
    QCOMPARE(must(QStringLiteral("detect cases")).value(QLatin1String("waiting")).toInt(), 0);
    const QString number = numbers().last();
    const QJsonObject shown = must(QStringLiteral("case show ") + number);
    QCOMPARE(shown.value(QLatin1String("detections")).toArray().size(), 1);
    const QJsonArray findings = shown.value(QLatin1String("findings")).toArray();
    const auto gun = std::find_if(findings.begin(), findings.end(), [](const QJsonValue& one) {
        return one[QLatin1String("label")].toString() == QLatin1String("firearm");
    });
    QVERIFY(gun != findings.end());
    for (const char* key : {"score", "mass_g", "volume_cm3", "density_g_cm3"}) {
        QVERIFY2((*gun)[QLatin1String(key)].toDouble() > 0.0, key);
    }
    const QString report = m_scans.filePath(QStringLiteral("ct-report.dcs"));
    must(QStringLiteral("case tdr %1 %2").arg(number, report));
    const QJsonArray read = must(QStringLiteral("scan info ") + report).value(QLatin1String("findings")).toArray();
    QCOMPARE(read.size(), findings.size());
    const auto back = std::find_if(read.begin(), read.end(), [](const QJsonValue& one) {
        return one[QLatin1String("label")].toString() == QLatin1String("firearm");
    });
    QVERIFY(back != read.end());
    for (const char* key : {"mass_g", "volume_cm3", "density_g_cm3", "effective_z"}) {
        const double sent = (*gun)[QLatin1String(key)].toDouble();
        QVERIFY2(std::abs((*back)[QLatin1String(key)].toDouble() - sent) <= 1e-5 * sent, key);
    }
    QVERIFY((*back)[QLatin1String("box_mm")].isObject());
}

void TestCtlDetection::theLogIsIntact()
{
    QCOMPARE(must(QStringLiteral("verify")).value(QLatin1String("intact")).toBool(), true);
    QCOMPARE(must(QStringLiteral("rebuild")).value(QLatin1String("equal")).toBool(), true);
}

QTEST_GUILESS_MAIN(TestCtlDetection)
#include "test_ctl_detection.moc"
