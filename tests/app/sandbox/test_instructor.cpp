// Who instructs: sees the class without a ranking below a hundred events, saves tables and reports, and issues
// certificates that name who, what and when, and that no byte can be changed in.
#include "app/portlight/training/TrainingReportPage.h"
#include "app/sandbox/Certificate.h"
#include "app/sandbox/SandboxOfficers.h"
#include "app/sandbox/TrainingReport.h"
#include "local_cache/CaseCache.h"
#include "local_cache/OfficerVault.h"
#include "tests/app/sandbox/SandboxFixture.h"
#include "tests/widgets/WidgetsMain.h"
#include "training/statistics/AnswerTable.h"

#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextBrowser>

using namespace portlight;
using app::RecordedAnswer;
using inspection::EventKind;
using inspection::Role;
using local_cache::EventDraft;
using local_cache::SessionPtr;
using training::Reply;
using training::Truth;

class TestInstructor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theClassIsListedWithoutRanks();
    void fewAnswersAreNotRanked();
    void theTableHoldsEveryAnswer();
    void classesAndDifficultiesAreNamed();
    void aTraineeSeesNoOtherPage();
    void nobodyCertifiesThemselves();
    void fewAnswersGiveNoCertificate();
    void theCertificateSaysWhoWhatAndWhen();
    void theCertificateIsVerified();
    void noByteCanBeChanged();

private:
    [[nodiscard]] SessionPtr join(const QString& badge, const QString& name, inspection::Roles roles) const;
    void answer(const SessionPtr& trainee, int times, std::uint64_t firstSeed) const;
    void choose(app::TrainingReportPage& page, const QString& badge) const;
    [[nodiscard]] std::unique_ptr<app::TrainingReportPage> pageOf(const SessionPtr& session) const;
    [[nodiscard]] QString shownOn(const app::TrainingReportPage& page) const;
    [[nodiscard]] QString fileIn(const QString& name) const { return m_data.filePath(name); }
    [[nodiscard]] static QByteArray read(const QString& path);
    struct Verdict
    {
        int code = -1;
        QJsonObject json;
    };
    [[nodiscard]] Verdict verify(const QString& path) const;

    QTemporaryDir m_data;
    local_cache::CacheLocation m_location{m_data.filePath(QStringLiteral("sandbox")), local_cache::Profile::Sandbox};
    SessionPtr m_instructor;
    SessionPtr m_zoe; // 120 threats and 120 harmless images
    SessionPtr m_ben; // 20 of each
    QByteArray m_pdf;
};

namespace {

constexpr int patienceMs = 120000;

} // namespace

QByteArray TestInstructor::read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

SessionPtr TestInstructor::join(const QString& badge, const QString& name, inspection::Roles roles) const
{
    return app::registerInSandbox(m_location, {badge, name, roles, tests::password()}, local_cache::PasswordCost::Fast)
        .value_or(nullptr);
}

// `times` threats, three in four found, and as many harmless images, one in ten held.
void TestInstructor::answer(const SessionPtr& trainee, int times, std::uint64_t firstSeed) const
{
    const auto cache = local_cache::CaseCache::open(m_location);
    QVERIFY(cache);
    const inspection::CaseId id = inspection::newTimeOrderedId();
    QVector<EventDraft> drafts{{id, EventKind::CaseOpened, {{QStringLiteral("number"), *(*cache)->nextCaseNumber()}}}};
    for (int i = 0; i < 2 * times; ++i) {
        RecordedAnswer given;
        given.spec.seed = firstSeed + static_cast<std::uint64_t>(i);
        given.spec.truth = i % 2 == 0 ? Truth::Threat : Truth::Clean;
        given.spec.itemClass = i % 4 == 0 ? scans::ItemClass::Knife : scans::ItemClass::ExplosiveSheet;
        given.spec.difficulty = training::Difficulty::Hard;
        given.answer.truth = given.spec.truth;
        given.answer.itemClass = given.spec.className();
        given.answer.view = given.spec.view();
        given.answer.cargo = QStringLiteral("trolley");
        given.answer.seconds = 5.0;
        const bool isAlarm = given.spec.truth == Truth::Threat ? i % 8 != 0 : i % 20 == 1;
        given.answer.reply = isAlarm ? Reply::Alarm : Reply::Clear;
        drafts.append({id, EventKind::ExerciseAnswered, app::toPayload(given, true)});
    }
    QVERIFY((*cache)->append(trainee, drafts));
}

std::unique_ptr<app::TrainingReportPage> TestInstructor::pageOf(const SessionPtr& session) const
{
    auto log = app::TrainingLog::read(m_location);
    return std::make_unique<app::TrainingReportPage>(m_location, session, std::move(*log));
}

void TestInstructor::choose(app::TrainingReportPage& page, const QString& badge) const
{
    auto* whose = page.findChild<QComboBox*>(QStringLiteral("trainingWhose"));
    const int row = whose->findData(badge);
    QVERIFY2(row >= 0, qPrintable(badge));
    whose->setCurrentIndex(row);
}

QString TestInstructor::shownOn(const app::TrainingReportPage& page) const
{
    return page.findChild<QTextBrowser*>(QStringLiteral("trainingReport"))->toPlainText();
}

TestInstructor::Verdict TestInstructor::verify(const QString& path) const
{
    QProcess process;
    process.start(QStringLiteral(PORTLIGHTCTL),
                  {QStringLiteral("verify"), path, QStringLiteral("--data"), m_location.folder});
    process.waitForFinished(patienceMs);
    return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object()};
}

void TestInstructor::initTestCase()
{
    m_instructor = join(QStringLiteral("ina"), QStringLiteral("Ina Instructor"), Role::Trainee | Role::Supervisor);
    m_zoe = join(QStringLiteral("zoe"), QStringLiteral("Zoë Trainee"), Role::Trainee);
    m_ben = join(QStringLiteral("ben"), QStringLiteral("Ben <Trainee>"), Role::Trainee);
    QVERIFY(join(QStringLiteral("aaa"), QStringLiteral("Nora New"), Role::Trainee)); // has not answered yet
    QVERIFY(m_instructor && m_zoe && m_ben);
    answer(m_zoe, 120, 1000);
    answer(m_ben, 20, 5000);
}

void TestInstructor::theClassIsListedWithoutRanks()
{
    const auto page = pageOf(m_instructor);
    choose(*page, QString());
    const QString text = shownOn(*page);
    QVERIFY(text.contains(QStringLiteral("Ben <Trainee>"))); // nobody's name is markup
    QVERIFY(text.indexOf(QStringLiteral("Ben <Trainee>")) < text.indexOf(QStringLiteral("Zoë Trainee"))); // by name
    const qsizetype nora = text.indexOf(QStringLiteral("Nora New"));
    QVERIFY(nora > text.indexOf(QStringLiteral("Ben <Trainee>")) && nora < text.indexOf(QStringLiteral("Zoë Trainee")));
    QVERIFY(!text.contains(QStringLiteral("Simulated supervisor")));
    QVERIFY(!text.contains(QStringLiteral("Better than")));
    const QString bens = text.mid(text.indexOf(QStringLiteral("Ben <Trainee>")),
                                  text.indexOf(QStringLiteral("Zoë Trainee")) - text.indexOf(QStringLiteral("Ben <")));
    QVERIFY(bens.contains(QStringLiteral("too few"))); // no d' of twenty
}

void TestInstructor::fewAnswersAreNotRanked()
{
    const auto page = pageOf(m_instructor);
    choose(*page, QStringLiteral("ben"));
    QVERIFY(shownOn(*page).contains(QStringLiteral("Too few for a judgement")));
    QVERIFY(!shownOn(*page).contains(QStringLiteral("Better than")));
    choose(*page, QStringLiteral("zoe")); // enough answers, but there are no ten others
    QVERIFY(!shownOn(*page).contains(QStringLiteral("Too few for a judgement")));
    QVERIFY(shownOn(*page).contains(QStringLiteral("Too few others to compare with")));
}

void TestInstructor::theTableHoldsEveryAnswer()
{
    const auto page = pageOf(m_instructor);
    choose(*page, QString());
    page->saveTable(fileIn(QStringLiteral("class.csv")));
    const auto all = training::readAnswers(fileIn(QStringLiteral("class.csv")));
    QVERIFY2(all, all ? "" : qPrintable(all.error().text));
    QCOMPARE(all->size(), 2 * (120 + 20));
    choose(*page, QStringLiteral("ben"));
    page->saveTable(fileIn(QStringLiteral("ben.csv")));
    const auto bens = training::readAnswers(fileIn(QStringLiteral("ben.csv")));
    QCOMPARE(bens->size(), 40);
    QCOMPARE(bens->first().trainee, QStringLiteral("ben"));
    page->saveTable(fileIn(QStringLiteral("no/such/folder.csv")));
    QVERIFY(page->message().contains(QStringLiteral("could not be written")));
}

void TestInstructor::classesAndDifficultiesAreNamed()
{
    const auto page = pageOf(m_instructor);
    choose(*page, QStringLiteral("ben"));
    const QString text = shownOn(*page);
    for (const QString& name : {QStringLiteral("Explosive in a sheet"), QStringLiteral("Knife"), QStringLiteral("hard"),
                                QStringLiteral("trolley case")}) {
        QVERIFY2(text.contains(name), qPrintable(name));
    }
    QVERIFY(!text.contains(QStringLiteral("explosive_sheet")));
    // A command line has the log's own words.
    const auto log = app::TrainingLog::read(m_location);
    QVERIFY(app::traineeReportHtml(*log, QStringLiteral("ben"), {}).contains(QStringLiteral("explosive sheet")));
}

void TestInstructor::aTraineeSeesNoOtherPage()
{
    const auto page = pageOf(m_ben);
    QCOMPARE(page->findChild<QComboBox*>(QStringLiteral("trainingWhose"))->count(), 1);
    QVERIFY(shownOn(*page).contains(QStringLiteral("20")));
    QVERIFY(!shownOn(*page).contains(QStringLiteral("Zoë")));
}

void TestInstructor::nobodyCertifiesThemselves()
{
    const auto log = app::TrainingLog::read(m_location);
    QVERIFY(!app::certificateStatement(*log, m_instructor->officer(), *m_instructor));
    QVERIFY(!app::certificateStatement(*log, m_ben->officer(), *m_zoe)); // who does not instruct
}

void TestInstructor::fewAnswersGiveNoCertificate()
{
    const auto page = pageOf(m_instructor);
    choose(*page, QStringLiteral("ben"));
    page->saveCertificate(fileIn(QStringLiteral("ben.pdf")));
    QVERIFY(!QFile::exists(fileIn(QStringLiteral("ben.pdf"))));
    QVERIFY(!page->message().isEmpty());
}

void TestInstructor::theCertificateSaysWhoWhatAndWhen()
{
    const auto page = pageOf(m_instructor);
    choose(*page, QStringLiteral("zoe"));
    const QString path = fileIn(QStringLiteral("zoe.pdf"));
    page->saveCertificate(path);
    m_pdf = read(path);
    QVERIFY2(m_pdf.startsWith("%PDF-"), qPrintable(page->message()));
    const QString pdftotext = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (pdftotext.isEmpty()) {
        QSKIP("pdftotext is not here (Debian package poppler-utils)");
    }
    QProcess process;
    process.start(pdftotext, {QStringLiteral("-layout"), path, QStringLiteral("-")});
    QVERIFY(process.waitForFinished(patienceMs));
    const QString text = QString::fromUtf8(process.readAllStandardOutput()).simplified();
    const QString today = QLocale().toString(QDateTime::currentDateTimeUtc().date(), QLocale::LongFormat);
    for (const QString& word : {QStringLiteral("Zoë Trainee"), QStringLiteral("Ina Instructor"), today,
                                QStringLiteral("90 of 120"), QStringLiteral("12 of 120"),
                                QStringLiteral("Knife 30 of 60"), QStringLiteral("Explosive in a sheet 60 of 60")}) {
        QVERIFY2(text.contains(word), qPrintable(word + QLatin1String(" is not in: ") + text));
    }
}

void TestInstructor::theCertificateIsVerified()
{
    const Verdict verdict = verify(fileIn(QStringLiteral("zoe.pdf")));
    QCOMPARE(verdict.code, 0);
    QCOMPARE(verdict.json.value(QStringLiteral("intact")).toBool(), true);
    QCOMPARE(verdict.json.value(QStringLiteral("known_instructor")).toString(), QStringLiteral("Ina Instructor"));
    QCOMPARE(verdict.json.value(QStringLiteral("certificate")).toObject().value(QStringLiteral("trainee")).toString(),
             QStringLiteral("Zoë Trainee"));
}

void TestInstructor::noByteCanBeChanged()
{
    const auto isTaken = [](const QByteArray& pdf) {
        const auto proof = app::readCertificate(pdf);
        return proof && proof->isIntact;
    };
    QVERIFY(isTaken(m_pdf));
    // Every byte of what stands behind the page, and every 97th of the page.
    const qsizetype page = m_pdf.lastIndexOf("%PORTLIGHT-STATEMENT");
    QVERIFY(page > 0);
    for (qsizetype at = 0; at < m_pdf.size(); at += at < page ? 97 : 1) {
        for (const int flipped : {0x01, 0x20, 0x80}) { // 0x20: the other case of a letter
            QByteArray altered = m_pdf;
            altered[at] = static_cast<char>(altered[at] ^ flipped);
            QVERIFY2(!isTaken(altered), qPrintable(QString::number(at)));
        }
    }
    QVERIFY(!isTaken(m_pdf + "\n"));
    QVERIFY(!isTaken(m_pdf.chopped(1)));
    QByteArray altered = m_pdf;
    altered[page / 2] = static_cast<char>(altered[page / 2] ^ 1);
    QFile file(fileIn(QStringLiteral("altered.pdf")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(altered) == altered.size());
    file.close();
    const Verdict verdict = verify(file.fileName());
    QVERIFY(verdict.code != 0);
    QCOMPARE(verdict.json.value(QStringLiteral("intact")).toBool(), false);
}

PORTLIGHT_WIDGETS_MAIN(TestInstructor)
#include "test_instructor.moc"
