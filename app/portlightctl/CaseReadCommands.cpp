#include "app/portlightctl/CaseReadCommands.h"

#include "app/portlightctl/CacheAccess.h"
#include "app/portlightctl/CaseJson.h"

#include <QCoreApplication>

namespace portlight::ctl {

using inspection::failure;
using inspection::Result;
using local_cache::WorklistCursor;
using local_cache::WorklistOrder;
using local_cache::WorklistQuery;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("portlightctl", text);
}

QString cursorText(const WorklistCursor& cursor)
{
    return QStringLiteral("%1:%2:%3").arg(cursor.rank).arg(cursor.openedMs).arg(cursor.row);
}

std::optional<WorklistCursor> cursorFrom(const QString& text)
{
    const QStringList parts = text.split(QLatin1Char(':'));
    if (parts.size() != 3) {
        return std::nullopt;
    }
    std::array<bool, 3> ok{};
    const WorklistCursor cursor{parts.at(0).toLongLong(&ok[0]), parts.at(1).toLongLong(&ok[1]),
                                parts.at(2).toLongLong(&ok[2])};
    return ok[0] && ok[1] && ok[2] ? std::optional(cursor) : std::nullopt;
}

std::optional<WorklistOrder> orderFrom(const QString& text)
{
    if (text.isEmpty() || text == QLatin1String("urgent")) {
        return WorklistOrder::MostUrgent;
    }
    if (text == QLatin1String("newest")) {
        return WorklistOrder::Newest;
    }
    return text == QLatin1String("oldest") ? std::optional(WorklistOrder::Oldest) : std::nullopt;
}

// "a,b" -> both; false for a word that is none.
template <typename Enum>
bool readList(const QString& text, std::optional<Enum> (*fromString)(QStringView), QVector<Enum>& values)
{
    for (const QString& word : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto value = fromString(word);
        if (!value) {
            return false;
        }
        values.append(*value);
    }
    return true;
}

Result<WorklistQuery> queryFrom(const Command& command, const CacheAccess& access)
{
    WorklistQuery query;
    if (!readList(access.option(QStringLiteral("state")), inspection::caseStateFromString, query.states)) {
        return usageFailure(command, tr("--state takes names of states, separated by commas."));
    }
    if (!readList(access.option(QStringLiteral("lane")), inspection::laneFromString, query.lanes)) {
        return usageFailure(command, tr("--lane takes red, yellow, blue, green or none, separated by commas."));
    }
    const auto order = orderFrom(access.option(QStringLiteral("order")));
    if (!order) {
        return usageFailure(command, tr("--order takes urgent, newest or oldest."));
    }
    query.order = *order;
    const QString limit = access.option(QStringLiteral("limit"));
    if (!limit.isEmpty()) {
        query.limit = limit.toInt();
        if (query.limit < 1 || query.limit > 10'000) {
            return usageFailure(command, tr("--limit takes a number from 1 to 10000."));
        }
    }
    const QString after = access.option(QStringLiteral("after"));
    if (!after.isEmpty()) {
        query.after = cursorFrom(after);
        if (!query.after) {
            return usageFailure(command, tr("--after takes what \"next\" of the page before said."));
        }
    }
    query.text = access.option(QStringLiteral("text"));
    return query;
}

Result<ExitCode> runList(const Command& command, const QStringList& arguments, Output& output)
{
    const auto access = CacheAccess::parse(command, arguments,
                                           {QStringLiteral("state"), QStringLiteral("lane"), QStringLiteral("text"),
                                            QStringLiteral("order"), QStringLiteral("limit"), QStringLiteral("after")});
    if (!access) {
        return failure(access.error());
    }
    if (!access->words().isEmpty()) {
        return usageFailure(command, tr("Search with --text WORDS."));
    }
    const auto query = queryFrom(command, *access);
    if (!query) {
        return failure(query.error());
    }
    const auto cache = access->openCache();
    if (!cache) {
        return failure(cache.error());
    }
    const auto page = (*cache)->worklist(*query);
    if (!page) {
        return failure(page.error());
    }
    QJsonArray cases;
    for (const auto& row : page->rows) {
        cases.append(toJson(row));
    }
    output.print(
        QJsonObject{{QStringLiteral("cases"), cases},
                    {QStringLiteral("next"), page->next ? QJsonValue(cursorText(*page->next)) : QJsonValue()}});
    return ExitCode::Done;
}

// Opens the cache and finds the one case named.
Result<std::pair<std::unique_ptr<local_cache::CaseCache>, inspection::Case>> openNamed(const Command& command,
                                                                                       const QStringList& arguments)
{
    const auto access = CacheAccess::parse(command, arguments);
    if (!access) {
        return failure(access.error());
    }
    if (access->words().size() != 1) {
        return usageFailure(command, tr("Name one case."));
    }
    auto cache = access->openCache();
    if (!cache) {
        return failure(cache.error());
    }
    auto found = CacheAccess::findCase(**cache, access->words().first());
    if (!found) {
        return failure(found.error());
    }
    return std::pair(std::move(*cache), std::move(*found));
}

Result<ExitCode> runShow(const Command& command, const QStringList& arguments, Output& output)
{
    const auto named = openNamed(command, arguments);
    if (!named) {
        return failure(named.error());
    }
    output.print(toJson(named->second));
    return ExitCode::Done;
}

Result<ExitCode> runHistory(const Command& command, const QStringList& arguments, Output& output)
{
    const auto named = openNamed(command, arguments);
    if (!named) {
        return failure(named.error());
    }
    const auto& [cache, found] = *named;
    const auto entries = cache->history(found.id);
    if (!entries) {
        return failure(entries.error());
    }
    QJsonArray events;
    for (const auto& entry : *entries) {
        events.append(toJson(entry));
    }
    output.print(QJsonObject{{QStringLiteral("case"), idText(found.id)},
                             {QStringLiteral("number"), found.number},
                             {QStringLiteral("events"), events}});
    return ExitCode::Done;
}

} // namespace

Command caseListCommand()
{
    Command command;
    command.words = QStringLiteral("case list");
    command.usage =
        QStringLiteral("case list [--state S,..] [--lane L,..] [--text WORDS] [--order urgent|newest|oldest] "
                       "[--limit N] [--after NEXT] [--data DIR]");
    command.summary = tr("Prints one page of the worklist.");
    command.run = [command](const QStringList& arguments, Output& output) {
        return runList(command, arguments, output);
    };
    return command;
}

Command caseShowCommand()
{
    Command command;
    command.words = QStringLiteral("case show");
    command.usage = QStringLiteral("case show NUMBER|ID [--data DIR]");
    command.summary = tr("Prints everything known of a case.");
    command.run = [command](const QStringList& arguments, Output& output) {
        return runShow(command, arguments, output);
    };
    return command;
}

Command caseHistoryCommand()
{
    Command command;
    command.words = QStringLiteral("case history");
    command.usage = QStringLiteral("case history NUMBER|ID [--data DIR]");
    command.summary = tr("Prints a case's events with the state of their proof.");
    command.run = [command](const QStringList& arguments, Output& output) {
        return runHistory(command, arguments, output);
    };
    return command;
}

} // namespace portlight::ctl
