#include "app/portlightctl/RiskRecordsCommand.h"

#include "app/portlightctl/CacheAccess.h"
#include "app/portlightctl/CaseJson.h"
#include "app/station/FiguresUpdate.h"
#include "app/station/ReasonRecords.h"
#include "risk/model/ModelFolder.h"
#include "risk/model/RecordFile.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace portlight::ctl {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

const QString modelOption = QStringLiteral("model");
const QString declarationOption = QStringLiteral("declaration");
const QString reasonOption = QStringLiteral("reason");
const QString profileOption = QStringLiteral("profile");

QString tr(const char* text)
{
    return QCoreApplication::translate("portlightctl", text);
}

// A reason and what it counted, from wherever it was read.
struct Counted
{
    QString text;
    QString source;
    std::optional<risk::ReasonGrounds> grounds;
};

QJsonObject toJson(const risk::PastDeclaration& past)
{
    const risk::RiskRecord& record = past.record;
    QJsonObject row{
        {QStringLiteral("declaration"), record.number},
        {QStringLiteral("accepted_on"), record.date.toString(Qt::ISODate)},
        {QStringLiteral("outcome"), record.isFraud() ? QStringLiteral("fraud") : QStringLiteral("in_order")},
        {QStringLiteral("importer"), record.element(risk::Element::Importer)},
        {QStringLiteral("hs_code"), record.element(risk::Element::HsCode)},
        {QStringLiteral("origin"), record.element(risk::Element::Origin)},
        {QStringLiteral("net_weight_kg"),
         std::isnan(record.netWeightKg) ? QJsonValue() : QJsonValue(record.netWeightKg)}};
    if (past.here) {
        row.insert(QStringLiteral("case"), idText(past.here->id));
        row.insert(QStringLiteral("case_number"), past.here->number);
        row.insert(QStringLiteral("lane"), toString(past.here->lane));
    }
    return row;
}

QJsonObject toJson(qsizetype number, const Counted& reason, const QVector<risk::PastDeclaration>& declarations)
{
    QJsonArray rows;
    for (const risk::PastDeclaration& past : declarations) {
        rows.append(toJson(past));
    }
    return {{QStringLiteral("reason"), number},
            {QStringLiteral("text"), reason.text},
            {QStringLiteral("source"), reason.source},
            {QStringLiteral("grounds"), reason.grounds ? QJsonValue(reason.grounds->toJson()) : QJsonValue()},
            {QStringLiteral("records"), rows}};
}

// Prints every reason, or the one asked for; `list` answers with what a reason counted.
template <typename List>
Result<ExitCode> print(const QVector<Counted>& reasons, qsizetype only, const List& list, Output& output)
{
    if (only > reasons.size()) {
        return failure(ErrorCode::BadInput,
                       tr("There are %1 reasons; --reason %2 is none of them.").arg(reasons.size()).arg(only));
    }
    for (qsizetype i = 0; i < reasons.size(); ++i) {
        if (only != 0 && i + 1 != only) {
            continue;
        }
        const Counted& reason = reasons.at(i);
        QVector<risk::PastDeclaration> declarations;
        if (reason.grounds) {
            auto found = list(*reason.grounds);
            if (!found) {
                return failure(found.error());
            }
            declarations = std::move(*found);
        }
        output.print(toJson(i + 1, reason, declarations));
    }
    return reasons.isEmpty() ? ExitCode::AnswerIsNo : ExitCode::Done;
}

Result<ExitCode> ofCase(const CacheAccess& access, const QString& name, qsizetype only, Output& output)
{
    const auto cache = access.openCache();
    if (!cache) {
        return failure(cache.error());
    }
    const auto found = CacheAccess::findCase(**cache, name);
    if (!found) {
        return failure(found.error());
    }
    const auto assessment = app::recordedAssessment(access.location(), found->id);
    if (!assessment) {
        return failure(assessment.error());
    }
    const auto book = app::upToDateBook(access.location());
    if (!book) {
        return failure(book.error());
    }
    QVector<Counted> reasons;
    for (qsizetype i = 0; i < assessment->risk.reasons.size(); ++i) {
        const inspection::RiskReason& reason = assessment->risk.reasons.at(i);
        reasons.append({reason.text, reason.source, assessment->grounds.value(i)});
    }
    std::optional<Result<QVector<risk::RiskRecord>>> past; // read once, when a reason asks for it
    const auto list = [&](const risk::ReasonGrounds& grounds) -> Result<QVector<risk::PastDeclaration>> {
        if (!past) {
            past = app::pastOfModel(access.location(), assessment->risk.model);
        }
        if (!*past) {
            return failure(past->error());
        }
        return risk::pastDeclarations(grounds, **past, **book);
    };
    return print(reasons, only, list, output);
}

// As `risk score` gives the reasons: with the named model, of one declaration of a file.
Result<ExitCode> ofFile(const CacheAccess& access, const QString& path, qsizetype only, Output& output)
{
    const auto model = risk::loadRiskModel(access.option(modelOption));
    if (!model) {
        return failure(model.error());
    }
    const auto file = risk::readRecordFile(path, access.option(profileOption));
    if (!file) {
        return failure(file.error());
    }
    const QString number = access.option(declarationOption);
    const auto record = std::find_if(file->records.cbegin(), file->records.cend(),
                                     [&number](const risk::RiskRecord& one) { return one.number == number; });
    if (record == file->records.cend()) {
        return failure(ErrorCode::NotFound, tr("%1 has no declaration %2.").arg(path, number));
    }
    const auto predictions = model->predict({*record}, risk::WithReasons::Yes, {});
    if (!predictions) {
        return failure(predictions.error());
    }
    QVector<Counted> reasons;
    for (const risk::Reason& reason : predictions->first().reasons) {
        reasons.append({reason.text, QStringLiteral("model"), reason.grounds});
    }
    const auto list = [&](const risk::ReasonGrounds& grounds) -> Result<QVector<risk::PastDeclaration>> {
        QVector<risk::PastDeclaration> declarations;
        for (const qsizetype position : risk::positionsBehind(grounds, model->past)) {
            declarations.append({model->past.at(position), std::nullopt});
        }
        return declarations;
    };
    return print(reasons, only, list, output);
}

Result<ExitCode> run(const Command& command, const QStringList& arguments, Output& output)
{
    const auto access =
        CacheAccess::parse(command, arguments, {modelOption, declarationOption, reasonOption, profileOption});
    if (!access) {
        return failure(access.error());
    }
    bool isNumber = true;
    const QString wanted = access->option(reasonOption);
    const int only = wanted.isEmpty() ? 0 : wanted.toInt(&isNumber);
    const bool isOfFile = !access->option(modelOption).isEmpty();
    if (access->words().size() != 1 || isOfFile == access->option(declarationOption).isEmpty()) {
        return usageFailure(command, tr("Name one case, or one CSV file with --model and --declaration."));
    }
    if (!isNumber || only < 0 || (only == 0 && !wanted.isEmpty())) {
        return usageFailure(command, tr("--reason is a number from 1 on."));
    }
    return isOfFile ? ofFile(*access, access->words().first(), only, output)
                    : ofCase(*access, access->words().first(), only, output);
}

} // namespace

Command riskRecordsCommand()
{
    Command command;
    command.words = QStringLiteral("risk records");
    command.usage = QStringLiteral("risk records CASE [--reason N] [--data DIR] | risk records CSV --model DIR "
                                   "--declaration NUMBER [--reason N] [--profile NAME|FILE]");
    command.summary = tr("Lists the past declarations that each reason of the model counted, newest first.");
    command.run = [command](const QStringList& arguments, Output& output) { return run(command, arguments, output); };
    return command;
}

} // namespace portlight::ctl
