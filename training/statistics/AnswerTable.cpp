#include "training/statistics/AnswerTable.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QStringDecoder>

#include <optional>

namespace portlight::training {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr qint64 largestTable = qint64{64} << 20;
constexpr int mostLines = 1'000'000;
constexpr qsizetype longestLine = 4096;
constexpr qsizetype longestWord = 64;
constexpr double longestSeconds = 86400.0;

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::training", text);
}

tl::unexpected<inspection::Error> badLine(int number, const QString& problem)
{
    return failure(ErrorCode::BadInput, tr("Line %1: %2").arg(number).arg(problem));
}

using Columns = QHash<QString, qsizetype>;

Result<Columns> columnsOf(const QStringList& header)
{
    Columns columns;
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (columns.contains(header.at(i))) {
            return badLine(1, tr("the column \"%1\" is there twice.").arg(header.at(i)));
        }
        columns.insert(header.at(i), i);
    }
    for (const char* required : {"trainee", "time", "truth", "reply"}) {
        if (!columns.contains(QLatin1String(required))) {
            return badLine(1, tr("there is no column \"%1\".").arg(QLatin1String(required)));
        }
    }
    return columns;
}

template <typename Word>
std::optional<Word> wordOf(const QString& text, std::initializer_list<std::pair<const char*, Word>> words)
{
    for (const auto& [name, value] : words) {
        if (text == QLatin1String(name)) {
            return value;
        }
    }
    return std::nullopt;
}

// The first thing wrong with it, or nothing.
QString problemOf(const Answer& answer)
{
    if (answer.trainee.isEmpty()) {
        return tr("the trainee is missing.");
    }
    if (!answer.time.isValid()) {
        return tr("the time is no ISO 8601 time.");
    }
    if (answer.truth == Truth::Threat && answer.itemClass.isEmpty()) {
        return tr("a threat needs its class.");
    }
    for (const QString& word : {answer.trainee, answer.itemClass, answer.view, answer.cargo}) {
        if (word.size() > longestWord) {
            return tr("a word is longer than %1 characters.").arg(longestWord);
        }
    }
    if (!(answer.seconds >= 0.0 && answer.seconds <= longestSeconds)) {
        return tr("seconds go from 0 to 86400.");
    }
    return {};
}

Result<Answer> answerOf(const QStringList& fields, const Columns& columns, int number)
{
    const auto field = [&](const char* name) {
        const auto column = columns.constFind(QLatin1String(name));
        return column == columns.constEnd() ? QString() : fields.at(*column).trimmed();
    };
    Answer answer;
    answer.trainee = field("trainee");
    answer.time = QDateTime::fromString(field("time"), Qt::ISODateWithMs).toUTC();
    const auto truth = wordOf<Truth>(field("truth"), {{"clean", Truth::Clean}, {"threat", Truth::Threat}});
    const auto reply = wordOf<Reply>(field("reply"), {{"clear", Reply::Clear}, {"alarm", Reply::Alarm}});
    const auto aid = wordOf<Aid>(field("aid"),
                                 {{"", Aid::Off}, {"off", Aid::Off}, {"silent", Aid::Silent}, {"marked", Aid::Marked}});
    if (!truth || !reply || !aid) {
        return badLine(number, tr("truth is clean or threat, reply clear or alarm, aid off, silent or marked."));
    }
    answer.truth = *truth;
    answer.reply = *reply;
    answer.aid = *aid;
    answer.itemClass = *truth == Truth::Threat ? field("class") : QString();
    answer.view = field("view");
    answer.cargo = field("cargo");
    bool isNumber = true;
    answer.seconds = field("seconds").isEmpty() ? 0.0 : field("seconds").toDouble(&isNumber);
    const QString problem = isNumber ? problemOf(answer) : tr("seconds is no number.");
    return problem.isEmpty() ? Result<Answer>(answer) : badLine(number, problem);
}

} // namespace

Result<QVector<Answer>> parseAnswers(const QByteArray& csv)
{
    if (csv.size() > largestTable || csv.count('\n') > mostLines) {
        return failure(ErrorCode::BadInput, tr("The table of answers is larger than 64 MiB or a million lines."));
    }
    QVector<Answer> answers;
    Columns columns;
    int number = 0;
    for (qsizetype start = 0; start < csv.size();) {
        const qsizetype found = csv.indexOf('\n', start);
        const qsizetype end = found < 0 ? csv.size() : found;
        ++number;
        if (end - start > longestLine) {
            return badLine(number, tr("it is longer than 4096 bytes."));
        }
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString line = decoder(QByteArrayView(csv).sliced(start, end - start));
        start = end + 1;
        if (decoder.hasError() || line.contains(u'"') || line.contains(QChar::Null)) {
            return badLine(number, tr("it holds quotes or bytes that are no text."));
        }
        if (line.trimmed().isEmpty()) {
            continue;
        }
        const QStringList fields = line.trimmed().split(u',');
        if (columns.isEmpty()) {
            const auto read = columnsOf(fields);
            if (!read) {
                return failure(read.error());
            }
            columns = *read;
            continue;
        }
        if (fields.size() != columns.size()) {
            return badLine(number, tr("%1 fields instead of %2.").arg(fields.size()).arg(columns.size()));
        }
        const auto answer = answerOf(fields, columns, number);
        if (!answer) {
            return failure(answer.error());
        }
        answers.append(*answer);
    }
    if (columns.isEmpty()) {
        return failure(ErrorCode::BadInput, tr("The table of answers is empty."));
    }
    return answers;
}

Result<QVector<Answer>> readAnswers(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::NotFound, tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    }
    return parseAnswers(file.read(largestTable + 1));
}

QByteArray writeAnswers(const QVector<Answer>& answers)
{
    const auto word = [](QString text) {
        for (const QChar unfit : {QChar(u','), QChar(u'"'), QChar(u'\n'), QChar(u'\r')}) {
            text.replace(unfit, QChar(u'_'));
        }
        return text.left(longestWord);
    };
    const auto aidName = [](Aid aid) {
        return aid == Aid::Off      ? QStringLiteral("off")
               : aid == Aid::Silent ? QStringLiteral("silent")
                                    : QStringLiteral("marked");
    };
    QByteArray csv("trainee,time,truth,reply,aid,class,view,cargo,seconds\n");
    for (const Answer& answer : answers) {
        const QStringList fields{word(answer.trainee),
                                 answer.time.toUTC().toString(Qt::ISODateWithMs),
                                 answer.truth == Truth::Threat ? QStringLiteral("threat") : QStringLiteral("clean"),
                                 answer.reply == Reply::Alarm ? QStringLiteral("alarm") : QStringLiteral("clear"),
                                 aidName(answer.aid),
                                 word(answer.itemClass),
                                 word(answer.view),
                                 word(answer.cargo),
                                 QString::number(answer.seconds, 'f', 3)};
        csv += fields.join(u',').toUtf8() + '\n';
    }
    return csv;
}

} // namespace portlight::training
