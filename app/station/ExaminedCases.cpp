#include "app/station/ExaminedCases.h"

#include "local_cache/CaseLogReader.h"
#include "risk/model/PastFile.h"

#include <algorithm>

namespace portlight::app {

using inspection::EventKind;
using inspection::failure;
using inspection::Result;

namespace {

const QString riskKey = QStringLiteral("risk");
const QString rowKey = QStringLiteral("learning_row"); // CSV of PastFile.h: titles and one row

std::optional<risk::RiskRecord> recordOf(const QVector<inspection::CaseEvent>& events)
{
    const auto newest = std::find_if(events.crbegin(), events.crend(), [](const inspection::CaseEvent& event) {
        return event.kind == EventKind::DeclarationAttached;
    });
    if (newest == events.crend()) {
        return std::nullopt;
    }
    const QString row = newest->payloadObject().value(riskKey).toObject().value(rowKey).toString();
    const auto records = risk::pastFromCsv(row.toUtf8());
    return records && !records->isEmpty() ? std::optional(records->first()) : std::nullopt;
}

} // namespace

Result<QVector<risk::RiskRecord>> examinedRecords(const local_cache::CacheLocation& location)
{
    const auto log = local_cache::CaseLogReader::open(location);
    if (!log) {
        return failure(log.error());
    }
    QVector<risk::RiskRecord> records;
    const auto read =
        log->changedCases(0, [&records](const inspection::Case& known, const auto& events) -> Result<void> {
            if (!known.examinationFoundFraud) {
                return {};
            }
            if (auto record = recordOf(events)) {
                record->outcome =
                    *known.examinationFoundFraud ? risk::ExaminationOutcome::Fraud : risk::ExaminationOutcome::InOrder;
                records.append(std::move(*record));
            }
            return {};
        });
    return read.map([&](qint64) { return std::move(records); });
}

QJsonObject riskPayload(const risk::Assessment& assessment, const risk::TradeDeclaration& declaration)
{
    QJsonObject object = assessment.toJson();
    risk::RiskRecord record = risk::riskRecord(declaration);
    record.outcome.reset(); // an outcome comes from an examination, never from a declaration
    if (!record.date.isValid()) {
        record.date = QDate::currentDate();
    }
    object.insert(rowKey, QString::fromUtf8(risk::pastToCsv({record})));
    return object;
}

} // namespace portlight::app
