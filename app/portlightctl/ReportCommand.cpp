#include "app/portlightctl/ReportCommand.h"

#include "app/portlightctl/CacheAccess.h"
#include "app/portlightctl/TerminalProgress.h"
#include "app/station/FiguresUpdate.h"
#include "risk/figures/FigureTable.h"
#include "sync/HubConnection.h"
#include "sync/HubFigures.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <algorithm>

namespace portlight::ctl {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;
using risk::FigureFilter;

namespace {

const QString chartOption = QStringLiteral("chart");
const QString filterOption = QStringLiteral("filter");
const QString outOption = QStringLiteral("out");
const QString hubOption = QStringLiteral("hub");
const QString hubPasswordOption = QStringLiteral("hub-password-file");

QString tr(const char* text)
{
    return QCoreApplication::translate("portlightctl", text);
}

// "lane=red,origin=CN".
Result<QVector<FigureFilter>> filtersOf(const Command& command, const QString& text, const risk::PortBook& book)
{
    QVector<FigureFilter> filters;
    for (const QString& part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(QLatin1Char('='));
        const auto dimension = risk::filterDimensionOf(part.left(equals));
        if (equals < 0 || !dimension) {
            return usageFailure(command,
                                tr("--filter takes lane, officer, chapter, origin, route or month with a value: "
                                   "lane=red,origin=CN."));
        }
        filters.append({*dimension, book.words().keyOf(*dimension, part.mid(equals + 1))});
    }
    return filters;
}

Result<ExitCode> writeCsv(const risk::FigureTable& table, const QString& path, Output& output)
{
    QSaveFile file(path);
    const QByteArray csv = table.toCsv();
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.commit()) {
        return failure(ErrorCode::Storage, tr("%1 cannot be written: %2.").arg(path, file.errorString()));
    }
    output.print(QJsonObject{{outOption, path}, {QStringLiteral("rows"), table.rows.size()}});
    return ExitCode::Done;
}

// Over all ports, from the hub's own sums.
Result<ExitCode> hubReport(const Command& command, const CacheAccess& access, Output& output)
{
    const QString chart = access.option(chartOption);
    const QString out = access.option(outOption);
    if (!access.option(filterOption).isEmpty() || (!out.isEmpty() && chart.isEmpty())) {
        return usageFailure(command, tr("--hub takes --chart and --out, no --filter."));
    }
    sync::Interrupt interrupt;
    const auto hub =
        sync::HubAddress::parse(access.option(hubOption), access.option(hubPasswordOption))
            .and_then([&](const sync::HubAddress& address) { return sync::HubConnection::open(address, interrupt); });
    if (!hub) {
        return failure(hub.error());
    }
    QJsonObject answer;
    for (const QString& name : chart.isEmpty() ? sync::hubFigureNames() : QStringList{chart}) {
        const auto figures = sync::hubFigures(**hub, name);
        if (!figures) {
            return failure(figures.error());
        }
        QVector<risk::FigureRow> rows;
        for (const sync::HubFigure& figure : *figures) {
            const QString label = figure.value.isEmpty() ? QStringLiteral("none") : figure.value;
            rows.append({rows.size(), label, risk::Measures{figure.sums}});
        }
        const risk::FigureTable table = risk::figureTableOf(name, rows);
        if (!out.isEmpty()) {
            return writeCsv(table, out, output);
        }
        answer.insert(name, table.toJson());
    }
    output.print(answer);
    return ExitCode::Done;
}

Result<ExitCode> report(const Command& command, const QStringList& arguments, Output& output)
{
    const auto access =
        CacheAccess::parse(command, arguments, {chartOption, filterOption, outOption, hubOption, hubPasswordOption});
    if (!access) {
        return failure(access.error());
    }
    if (!access->option(hubOption).isEmpty()) {
        return hubReport(command, *access, output);
    }
    const QString chart = access->option(chartOption);
    const QString out = access->option(outOption);
    if (!access->words().isEmpty() || (!out.isEmpty() && chart.isEmpty())) {
        return usageFailure(command, tr("--out needs the --chart to write."));
    }
    if (const auto cache = access->openCache(); !cache) {
        return failure(cache.error());
    }
    const auto book = app::openBook(access->location());
    if (!book) {
        return failure(book.error());
    }
    {
        TerminalProgress terminal(tr("Reading the log"));
        const auto progress = [&terminal](qint64 done, qint64 total) {
            constexpr qint64 whole = 100;
            terminal.progress().report(static_cast<int>(done * whole / std::max<qint64>(1, total)));
            return !terminal.progress().isCancelled();
        };
        if (auto updated = app::updateBook(access->location(), **book, progress); !updated) {
            return failure(updated.error());
        }
    }
    const auto filters = filtersOf(command, access->option(filterOption), **book);
    if (!filters) {
        return failure(filters.error());
    }
    QJsonObject answer;
    for (const QString& name : chart.isEmpty() ? risk::figureNames() : QStringList{chart}) {
        const auto table = risk::figureTable(**book, name, *filters);
        if (!table) {
            return failure(table.error());
        }
        if (!out.isEmpty()) {
            return writeCsv(*table, out, output);
        }
        answer.insert(name, table->toJson());
    }
    output.print(answer);
    return ExitCode::Done;
}

} // namespace

Command reportCommand()
{
    Command command;
    command.words = QStringLiteral("report");
    command.usage = QStringLiteral("report [--chart all|hours|lane|officer|chapter|origin|route|month|duration|alarms] "
                                   "[--filter lane=red,origin=CN] [--out FILE.csv] [--data DIR], or report --hub URL "
                                   "[--hub-password-file F] [--chart port|station|lane|...] [--out FILE.csv]");
    command.summary =
        tr("Prints the port's figures: throughput, waiting and decision times, hit rates, worth of alarms.");
    command.run = [command](const QStringList& words, Output& output) { return report(command, words, output); };
    return command;
}

} // namespace portlight::ctl
