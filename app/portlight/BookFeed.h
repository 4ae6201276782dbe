// The dashboard's feed from the book of figures: its own thread with its own connection. The book is brought up to date
// with the log at every request; a request overtaken by a newer one is never answered. GUI thread.
#pragma once

#include "app/station/ActiveSelection.h"
#include "widgets/figures/FiguresFeed.h"

#include <QThread>

#include <atomic>
#include <memory>

namespace portlight::risk {
class PortBook;
}

namespace portlight::app {

class BookFeed : public widgets::FiguresFeed
{
    Q_OBJECT

public:
    explicit BookFeed(local_cache::CacheLocation location, QObject* parent = nullptr);
    ~BookFeed() override; // stops the request under way and waits

    void request(const QVector<risk::FigureFilter>& filters) override;

private:
    // On the feed's thread.
    void read(quint64 ticket, const QVector<risk::FigureFilter>& filters);
    [[nodiscard]] inspection::Result<widgets::FiguresPage> page(quint64 ticket,
                                                                const QVector<risk::FigureFilter>& filters);
    [[nodiscard]] std::optional<risk::SelectionDrift> drift();

    local_cache::CacheLocation m_location;
    QThread m_thread;
    QObject m_worker;                           // lives on m_thread
    std::unique_ptr<risk::PortBook> m_book;     // made, used and destroyed there
    std::optional<ActiveSelection> m_selection; // likewise; as last read
    std::atomic<quint64> m_newest{0};
};

} // namespace portlight::app
