#include "app/portlight/BookFeed.h"

#include "app/station/FiguresUpdate.h"

#include <QLoggingCategory>

#include <algorithm>

namespace portlight::app {

using inspection::failure;
using inspection::Result;
using risk::FigureFilter;
using widgets::FiguresPage;

namespace {

Q_LOGGING_CATEGORY(logFigures, "portlight.figures")

constexpr int mostCases = 200;

} // namespace

BookFeed::BookFeed(local_cache::CacheLocation location, QObject* parent)
    : FiguresFeed(parent)
    , m_location(std::move(location))
{
    m_thread.setObjectName(QStringLiteral("figures"));
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

BookFeed::~BookFeed()
{
    m_newest.store(~quint64(0));
    QMetaObject::invokeMethod(
        &m_worker, [this] { m_book.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void BookFeed::request(const QVector<FigureFilter>& filters)
{
    const quint64 ticket = ++m_newest;
    QMetaObject::invokeMethod(&m_worker, [this, ticket, filters] { read(ticket, filters); });
}

void BookFeed::read(quint64 ticket, const QVector<FigureFilter>& filters)
{
    if (ticket != m_newest.load()) {
        return;
    }
    const auto read = page(ticket, filters);
    if (ticket != m_newest.load()) {
        return;
    }
    if (read) {
        QMetaObject::invokeMethod(this, [this, found = *read] { Q_EMIT pageReady(found); });
    } else {
        QMetaObject::invokeMethod(this, [this, error = read.error()] { Q_EMIT failed(error); });
    }
}

Result<FiguresPage> BookFeed::page(quint64 ticket, const QVector<FigureFilter>& filters)
{
    if (!m_book) {
        auto opened = openBook(m_location);
        if (!opened) {
            return failure(opened.error());
        }
        m_book = std::move(*opened);
    }
    const auto goOn = [&](qint64 done, qint64 total) {
        constexpr qint64 hundred = 100;
        const int percent = static_cast<int>(done * hundred / std::max<qint64>(1, total));
        QMetaObject::invokeMethod(this, [this, percent] { Q_EMIT progressed(percent); });
        return ticket == m_newest.load();
    };
    if (auto updated = updateBook(m_location, *m_book, goOn); !updated) {
        return failure(updated.error());
    }
    FiguresPage page;
    page.filters = filters;
    for (const FigureFilter& filter : filters) {
        page.filterLabels.append(m_book->words().labelOf(filter.dimension, filter.key));
    }
    for (const QString& name : risk::figureNames()) {
        auto table = risk::figureTable(*m_book, name, filters);
        if (!table) {
            return failure(table.error());
        }
        page.tables.insert(name, *table);
    }
    auto cases = m_book->cases(filters, mostCases);
    if (!cases) {
        return failure(cases.error());
    }
    page.cases = std::move(*cases);
    page.drift = drift();
    return page;
}

std::optional<risk::SelectionDrift> BookFeed::drift()
{
    const auto inForce = local_cache::SignedShelf(m_location).inForce(modelKind);
    if (!inForce || !*inForce) {
        return std::nullopt;
    }
    if (!m_selection || !m_selection->model || m_selection->model->hash != (*inForce)->hash) {
        auto loaded = loadActiveSelection(m_location);
        if (!loaded || !loaded->selection.model) {
            qCWarning(logFigures) << "the model in force:" << (loaded ? QString() : loaded.error().text);
            return std::nullopt;
        }
        m_selection = std::move(*loaded);
    }
    const auto found = risk::selectionDrift(*m_book, *m_selection->selection.model, m_selection->selection.modelId);
    return found ? std::optional(*found) : std::nullopt;
}

} // namespace portlight::app
