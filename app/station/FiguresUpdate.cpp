#include "app/station/FiguresUpdate.h"

#include "local_cache/CaseLogReader.h"
#include "local_cache/OfficerVault.h"

#include <QHash>

namespace portlight::app {

using inspection::failure;
using inspection::Result;

namespace {

constexpr qsizetype batchSize = 20000; // cases a transaction

Result<QHash<inspection::OfficerId, QString>> badges(const local_cache::CacheLocation& location)
{
    const auto vault = local_cache::OfficerVault::open(location);
    if (!vault) {
        return failure(vault.error());
    }
    return (*vault)->officers().map([](const QVector<inspection::Officer>& officers) {
        QHash<inspection::OfficerId, QString> names;
        for (const inspection::Officer& officer : officers) {
            names.insert(officer.id, officer.badge);
        }
        return names;
    });
}

} // namespace

Result<std::unique_ptr<risk::PortBook>> openBook(const local_cache::CacheLocation& location)
{
    return risk::PortBook::open(location.folder + QStringLiteral("/figures.sqlite"));
}

Result<void> updateBook(const local_cache::CacheLocation& location, risk::PortBook& book,
                        const local_cache::CacheProgress& progress)
{
    const auto names = badges(location);
    const auto cursor = book.cursor();
    const auto log = local_cache::CaseLogReader::open(location);
    if (!names || !cursor || !log) {
        return failure(!names ? names.error() : !cursor ? cursor.error() : log.error());
    }
    const auto nameOf = [&names](const inspection::OfficerId& id) {
        return names->value(id, id.toString(QUuid::WithoutBraces).left(8));
    };
    QVector<risk::PortFact> batch;
    const auto visit = [&](const inspection::Case& known,
                           const QVector<inspection::CaseEvent>& events) -> Result<void> {
        batch.append(risk::portFact(known, events, nameOf));
        if (batch.size() < batchSize) {
            return {};
        }
        // The cursor stays where it was until every changed case is in: taking a case twice changes nothing.
        auto taken = book.take(batch, *cursor);
        batch.clear();
        return taken;
    };
    const auto last = log->changedCases(*cursor, visit, progress);
    if (!last) {
        return failure(last.error());
    }
    return batch.isEmpty() && *last == *cursor ? Result<void>() : book.take(batch, *last);
}

Result<std::unique_ptr<risk::PortBook>> upToDateBook(const local_cache::CacheLocation& location,
                                                     const local_cache::CacheProgress& progress)
{
    auto book = openBook(location);
    if (!book) {
        return failure(book.error());
    }
    if (auto updated = updateBook(location, **book, progress); !updated) {
        return failure(updated.error());
    }
    return book;
}

} // namespace portlight::app
