#include "risk/model/RecordFile.h"

#include "risk/Words.h"

#include <QFile>
#include <QJsonArray>

namespace portlight::risk {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr qint64 longestHeader = 1 << 16;

Result<CsvProfile> profileFor(QFile& file, const QString& profileName)
{
    if (!profileName.isEmpty()) {
        return CsvProfile::named(profileName);
    }
    auto profile = profileForHeader(file.readLine(longestHeader));
    file.seek(0);
    if (!profile) {
        return failure(
            ErrorCode::BadInput,
            Words::tr("No CSV profile fits the column titles of %1; name one with --profile.").arg(file.fileName()));
    }
    return std::move(*profile);
}

} // namespace

QJsonObject RecordFile::toJson() const
{
    QJsonArray list;
    for (const RowProblem& problem : problems) {
        list.append(QJsonObject{{QStringLiteral("line"), problem.line},
                                {QStringLiteral("lost"), problem.kind == RowProblem::Kind::Lost},
                                {QStringLiteral("text"), problem.text}});
    }
    return {{QStringLiteral("profile"), profile},
            {QStringLiteral("rows"), summary.rows},
            {QStringLiteral("lost_rows"), summary.lostRows},
            {QStringLiteral("doubtful_rows"), summary.doubtfulRows},
            {QStringLiteral("absent_elements"), QJsonArray::fromStringList(summary.absentElements)},
            {QStringLiteral("problems"), list}};
}

Result<RecordFile> readRecordFile(const QString& path, const QString& profileName)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::NotFound, Words::tr("%1 cannot be opened: %2.").arg(path, file.errorString()));
    }
    const auto profile = profileFor(file, profileName);
    if (!profile) {
        return failure(profile.error());
    }
    RecordFile read;
    read.profile = profile->name;
    CsvSinks sinks;
    sinks.declaration = [&read](TradeDeclaration&& declaration) { read.records.append(riskRecord(declaration)); };
    sinks.problem = [&read](const RowProblem& problem) {
        if (read.problems.size() < RecordFile::problemsKept) {
            read.problems.append(problem);
        }
    };
    auto summary = readCsvDeclarations(file, *profile, sinks);
    if (!summary) {
        inspection::Error error = summary.error();
        error.text = Words::tr("%1: %2").arg(path, error.text);
        return failure(std::move(error));
    }
    read.summary = std::move(*summary);
    return read;
}

} // namespace portlight::risk
