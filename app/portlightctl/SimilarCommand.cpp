#include "app/portlightctl/SimilarCommand.h"

#include "app/portlightctl/CacheAccess.h"
#include "app/portlightctl/Diagnostics.h"
#include "app/portlightctl/TerminalProgress.h"
#include "app/station/ScanEmbedder.h"
#include "app/station/SimilarScans.h"
#include "scans/ScanReader.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace portlight::ctl {

using app::ScanEmbedder;
using app::SimilarAnswer;
using app::SimilarScans;
using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr int usualCount = 10;
constexpr int mostCount = 1000;

QString tr(const char* text)
{
    return QCoreApplication::translate("portlightctl", text);
}

struct Filled
{
    qint64 looked = 0;
    qint64 failed = 0;
};

Result<Filled> fill(const CacheAccess& access, const local_cache::SessionPtr& session)
{
    const ScanEmbedder embedder(access.location(), session);
    const auto missing = embedder.missing();
    if (!missing) {
        return failure(missing.error());
    }
    Filled filled;
    for (const QString& scan : *missing) {
        TerminalProgress progress(
            tr("Looking at scan %1 of %2:").arg(filled.looked + filled.failed + 1).arg(missing->size()));
        if (const auto embedded = embedder.embedStored(scan, progress.progress())) {
            ++filled.looked;
        } else if (embedded.error().code == ErrorCode::Cancelled) {
            return failure(embedded.error());
        } else {
            ++filled.failed;
            printDiagnostic(scan + QLatin1String(": ") + embedded.error().text);
        }
    }
    return filled;
}

// What an examination found, as scripts read it.
QString outcomeOf(const inspection::Case& of)
{
    if (!of.examinationFoundFraud) {
        return QStringLiteral("open");
    }
    return *of.examinationFoundFraud ? QStringLiteral("fraud") : QStringLiteral("in_order");
}

QJsonObject toJson(const SimilarAnswer& answer)
{
    QJsonArray nearest;
    for (const app::SimilarScan& one : answer.nearest) {
        QJsonArray goods;
        for (const inspection::GoodsItem& item : one.of.declaration.goods) {
            goods.append(item.description);
        }
        nearest.append(QJsonObject{
            {QStringLiteral("case"), one.of.number},
            {QStringLiteral("scan"), one.sha256},
            {QStringLiteral("likeness"), one.likeness},
            {QStringLiteral("state"), inspection::toString(one.of.state)},
            {QStringLiteral("decision"), one.of.decisions.isEmpty()
                                             ? QJsonValue()
                                             : QJsonValue(inspection::toString(one.of.decisions.last().decision))},
            {QStringLiteral("outcome"), outcomeOf(one.of)},
            {QStringLiteral("goods"), goods}});
    }
    return {{QStringLiteral("kind"), answer.space == inference::EmbeddingSpace::Volume ? QStringLiteral("volume")
                                                                                       : QStringLiteral("radiograph")},
            {QStringLiteral("compared"), answer.compared},
            {QStringLiteral("similar"), nearest}};
}

Result<SimilarAnswer> nearestToFile(SimilarScans& similar, const QString& path, int count)
{
    TerminalProgress progress(tr("Reading %1:").arg(path));
    const auto scan = scans::readScan(path, progress.progress());
    if (!scan) {
        return failure(scan.error().code, tr("%1: %2").arg(path, scan.error().text));
    }
    return inference::embed(*scan, progress.progress()).and_then([&](const inference::ScanEmbedding& embedding) {
        return similar.nearestTo(embedding, count);
    });
}

// Of the case's first scan that can be compared.
Result<SimilarAnswer> nearestToCase(const CacheAccess& access, SimilarScans& similar, const QString& name, int count)
{
    const auto cache = access.openCache();
    if (!cache) {
        return failure(cache.error());
    }
    const auto found = CacheAccess::findCase(**cache, name);
    if (!found) {
        return failure(found.error());
    }
    Result<SimilarAnswer> answer =
        failure(ErrorCode::NotFound, tr("%1 has no scan on this terminal to compare.").arg(found->number));
    for (const inspection::ScanReference& scan : found->scans) {
        auto nearest = similar.nearestTo(scan.sha256, count, found->id);
        if (nearest) {
            return nearest;
        }
        if (nearest.error().code != ErrorCode::NotFound) { // says more than that there is none
            answer = std::move(nearest);
        }
    }
    return answer;
}

Result<ExitCode> run(const QStringList& arguments, Output& output)
{
    const Command command = similarCommand();
    const auto access = CacheAccess::parse(command, arguments, {QStringLiteral("count")});
    if (!access) {
        return failure(access.error());
    }
    bool isNumber = true;
    const QString wanted = access->option(QStringLiteral("count"));
    const int count = wanted.isEmpty() ? usualCount : wanted.toInt(&isNumber);
    if (access->words().size() > 1 || !isNumber || count < 1 || count > mostCount) {
        return usageFailure(command, tr("Name one case or one scan, and a count from 1 to %1.").arg(mostCount));
    }
    const auto session = access->signIn();
    if (!session) {
        return failure(session.error());
    }
    const auto filled = fill(*access, *session);
    if (!filled) {
        return failure(filled.error());
    }
    if (access->words().isEmpty()) {
        output.print(
            QJsonObject{{QStringLiteral("looked_at"), filled->looked}, {QStringLiteral("failed"), filled->failed}});
        return filled->failed == 0 ? ExitCode::Done : ExitCode::BadInput;
    }
    const QString name = access->words().first();
    SimilarScans similar(access->location(), *session);
    const auto answer =
        QFileInfo::exists(name) ? nearestToFile(similar, name, count) : nearestToCase(*access, similar, name, count);
    if (!answer) {
        return failure(answer.error());
    }
    output.print(toJson(*answer));
    return answer->nearest.isEmpty() ? ExitCode::AnswerIsNo : ExitCode::Done;
}

} // namespace

Command similarCommand()
{
    return {QStringLiteral("similar"),
            QStringLiteral("similar [CASE|FILE] [--count N] [--data DIR] [--badge B] [--password-file F]"),
            tr("Looks at every scan that has not been looked at, and lists the cases whose images are most alike."),
            run};
}

} // namespace portlight::ctl
