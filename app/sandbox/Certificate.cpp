#include "app/sandbox/Certificate.h"

#include "app/sandbox/SandboxText.h"
#include "local_cache/OfficerSignature.h"
#include "training/statistics/Cohort.h"
#include "training/statistics/TraineeStatistics.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QLocale>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

namespace portlight::app {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

const QByteArray purpose = QByteArrayLiteral("certificate");
const QByteArray statementMark = QByteArrayLiteral("%PORTLIGHT-STATEMENT ");
const QByteArray signatureMark = QByteArrayLiteral("%PORTLIGHT-SIGNATURE ");

QString text(const QJsonObject& statement, const char* key)
{
    return statement.value(QLatin1String(key)).toString();
}

double value(const QJsonObject& statement, const char* key)
{
    return statement.value(QLatin1String(key)).toDouble();
}

// "Ivory 9 of 12, Knife 11 of 14".
QString classesText(const QJsonObject& classes, const ReportNames& names)
{
    const QLocale locale;
    QStringList parts;
    for (auto it = classes.begin(); it != classes.end(); ++it) {
        const QJsonObject counts = it.value().toObject();
        parts.append(SandboxText::tr("%1 %2 of %3")
                         .arg(names.ofClass(it.key()), locale.toString(value(counts, "hits")),
                              locale.toString(value(counts, "threats"))));
    }
    return parts.join(SandboxText::tr(", "));
}

// As the reader's country writes it; the statement has it by ISO 8601.
QString dayText(const QJsonObject& statement, const char* key)
{
    return QLocale().toString(QDate::fromString(text(statement, key), Qt::ISODate), QLocale::LongFormat);
}

QString pageHtml(const QJsonObject& s, const ReportNames& names)
{
    const QLocale locale;
    const auto line = [](const QString& words) { return QStringLiteral("<p>%1</p>").arg(words.toHtmlEscaped()); };
    return QStringLiteral("<h1>%1</h1>").arg(SandboxText::tr("Certificate of training").toHtmlEscaped()) +
           QStringLiteral("<h2>%1</h2>").arg(text(s, "trainee").toHtmlEscaped()) +
           line(SandboxText::tr("has read X-ray images of parcels with and without prohibited items in Portlight's "
                                "sandbox. No image counts twice.")) +
           line(SandboxText::tr("Threats found: %1 of %2")
                    .arg(locale.toString(value(s, "hits")), locale.toString(value(s, "threats")))) +
           line(SandboxText::tr("Found by class: %1")
                    .arg(classesText(s.value(QLatin1String("classes")).toObject(), names))) +
           line(SandboxText::tr("False alarms: %1 of %2 harmless images")
                    .arg(locale.toString(value(s, "false_alarms")), locale.toString(value(s, "clean")))) +
           line(SandboxText::tr("Sensitivity d': %1 (95 % interval %2 to %3)")
                    .arg(locale.toString(value(s, "d_prime"), 'f', 2), locale.toString(value(s, "d_prime_low"), 'f', 2),
                         locale.toString(value(s, "d_prime_high"), 'f', 2))) +
           line(SandboxText::tr("From %1 to %2").arg(dayText(s, "first"), dayText(s, "last"))) +
           line(SandboxText::tr("Instructor: %1").arg(text(s, "instructor"))) +
           line(SandboxText::tr("Issued on %1").arg(dayText(s, "issued"))) +
           QStringLiteral("<p style=\"color:#555\">%1</p>")
               .arg(SandboxText::tr("Signed: portlightctl verify FILE checks this page and names the instructor's key.")
                        .toHtmlEscaped());
}

QByteArray draw(const QString& html)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setTitle(SandboxText::tr("Certificate of training"));
    QTextDocument document;
    document.setHtml(html);
    document.print(&writer);
    return buffer.data();
}

// From the last "startxref" on: what readers of PDF look for; empty when there is none.
QByteArray endOf(const QByteArray& document)
{
    const qsizetype at = document.lastIndexOf("startxref");
    return at < 0 ? QByteArray() : document.mid(at);
}

// Between a mark and the end of its line; empty when there is no such line.
QByteArray lineAfter(const QByteArray& bytes, const QByteArray& mark)
{
    const qsizetype at = bytes.lastIndexOf('\n' + mark);
    if (at < 0) {
        return {};
    }
    const qsizetype begin = at + 1 + mark.size();
    const qsizetype end = bytes.indexOf('\n', begin);
    return end < 0 ? QByteArray() : bytes.mid(begin, end - begin);
}

} // namespace

Result<QJsonObject> certificateStatement(const TrainingLog& log, const inspection::Officer& trainee,
                                         const local_cache::Session& instructor)
{
    if (!instructor.officer().roles.testFlag(inspection::Role::Supervisor)) {
        return failure(ErrorCode::Refused, SandboxText::tr("Only an instructor issues certificates."));
    }
    if (instructor.officer().id == trainee.id) {
        return failure(ErrorCode::Refused, SandboxText::tr("Nobody certifies themselves; ask another instructor."));
    }
    QVector<training::Answer> own;
    for (const training::Answer& answer : log.measured()) {
        if (answer.trainee == trainee.badge) {
            own.append(answer);
        }
    }
    const training::AnswerCounts counts = training::countAnswers(own);
    const auto score = training::JudgeableScore::of(counts);
    if (!score) {
        return failure(score.error());
    }
    const auto day = [](const QDateTime& time) { return time.date().toString(Qt::ISODate); };
    const training::Interval interval = score->dPrime().interval();
    QJsonObject classes;
    const training::TraineeStatistics statistics = training::statisticsOf(own);
    for (auto it = statistics.byClass.cbegin(); it != statistics.byClass.cend(); ++it) {
        classes.insert(it.key(), QJsonObject{{QStringLiteral("hits"), it->counts.hits.count},
                                             {QStringLiteral("threats"), it->counts.hits.of}});
    }
    return QJsonObject{{QStringLiteral("trainee"), trainee.name},
                       {QStringLiteral("badge"), trainee.badge},
                       {QStringLiteral("threats"), counts.hits.of},
                       {QStringLiteral("hits"), counts.hits.count},
                       {QStringLiteral("classes"), classes},
                       {QStringLiteral("clean"), counts.falseAlarms.of},
                       {QStringLiteral("false_alarms"), counts.falseAlarms.count},
                       {QStringLiteral("d_prime"), score->dPrime().value},
                       {QStringLiteral("d_prime_low"), interval.low},
                       {QStringLiteral("d_prime_high"), interval.high},
                       {QStringLiteral("first"), day(own.first().time)},
                       {QStringLiteral("last"), day(own.last().time)},
                       {QStringLiteral("instructor"), instructor.officer().name},
                       {QStringLiteral("issued"), day(QDateTime::currentDateTimeUtc())}};
}

Result<QByteArray> certificatePdf(const QJsonObject& statement, const local_cache::Session& instructor,
                                  const ReportNames& names)
{
    QByteArray pdf = draw(pageHtml(statement, names));
    if (!pdf.endsWith('\n')) {
        pdf.append('\n');
    }
    const QByteArray ending = endOf(pdf);
    if (ending.isEmpty()) {
        return failure(ErrorCode::Storage, SandboxText::tr("The certificate's page could not be drawn."));
    }
    pdf += statementMark + QJsonDocument(statement).toJson(QJsonDocument::Compact).toBase64() + '\n';
    pdf += signatureMark + instructor.officer().publicKey.toHex() + ' ' +
           local_cache::signDocument(instructor, purpose, pdf).toHex() + '\n';
    return pdf + ending;
}

Result<CertificateProof> readCertificate(const QByteArray& pdf)
{
    constexpr qsizetype largest = qsizetype{16} << 20;
    const QList<QByteArray> signature = lineAfter(pdf, signatureMark).split(' ');
    const QJsonObject statement =
        QJsonDocument::fromJson(QByteArray::fromBase64(lineAfter(pdf, statementMark))).object();
    if (!pdf.startsWith("%PDF-") || pdf.size() > largest || signature.size() != 2 || statement.isEmpty()) {
        return failure(ErrorCode::BadInput, SandboxText::tr("This is no certificate of Portlight."));
    }
    CertificateProof proof;
    proof.statement = statement;
    proof.publicKey = QByteArray::fromHex(signature[0]);
    const qsizetype signedEnd = pdf.lastIndexOf('\n' + signatureMark) + 1;
    // Behind the signature nothing may stand but the end that the document had already.
    const qsizetype tail = pdf.indexOf('\n', signedEnd) + 1;
    const QByteArray document = pdf.left(signedEnd);
    const QByteArray ending = pdf.mid(tail);
    const QByteArray signedBy = QByteArray::fromHex(signature[1]);
    // Every byte is one that was signed, or follows from it.
    const QByteArray page = document.left(document.lastIndexOf('\n' + statementMark) + 1);
    const bool isAsWritten = !ending.isEmpty() && ending == endOf(page) && signature[0] == proof.publicKey.toHex() &&
                             signature[1] == signedBy.toHex();
    proof.isIntact = isAsWritten && local_cache::isDocumentSignedBy(proof.publicKey, purpose, document, signedBy);
    return proof;
}

} // namespace portlight::app
