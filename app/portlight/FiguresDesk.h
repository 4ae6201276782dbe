// The supervisor's dashboard in the desk: feeds it, opens the case that was chosen in it, and writes its exports where
// the supervisor says. GUI thread.
#pragma once

#include "inspection/Identifiers.h"
#include "inspection/Result.h"
#include "local_cache/CacheLocation.h"

#include <QObject>

#include <functional>
#include <memory>

namespace portlight::widgets {
class Dashboard;
}

namespace portlight::app {

class BookFeed;

class FiguresDesk : public QObject
{
    Q_OBJECT

public:
    FiguresDesk(const local_cache::CacheLocation& location, QString station, QObject* parent = nullptr);
    ~FiguresDesk() override;

    // A new dashboard, for the caller to show; must not outlive this.
    [[nodiscard]] std::unique_ptr<widgets::Dashboard> makeDashboard();

Q_SIGNALS:
    void caseChosen(const portlight::inspection::CaseId& id);
    void exported(const QString& path);
    void failed(const QString& text);

private:
    void exportTo(widgets::Dashboard& dashboard, const QString& title, const QString& filter, const QString& suffix,
                  const std::function<inspection::Result<void>(const QString&)>& write);

    QString m_station;
    std::unique_ptr<BookFeed> m_feed;
};

} // namespace portlight::app
