#include "app/portlight/FiguresDesk.h"

#include "app/portlight/BookFeed.h"
#include "app/portlight/FigureExports.h"
#include "widgets/figures/Dashboard.h"

#include <QFileDialog>

namespace portlight::app {

using inspection::Result;
using widgets::Dashboard;

FiguresDesk::FiguresDesk(const local_cache::CacheLocation& location, QString station, QObject* parent)
    : QObject(parent)
    , m_station(std::move(station))
    , m_feed(std::make_unique<BookFeed>(location))
{
}

FiguresDesk::~FiguresDesk() = default;

std::unique_ptr<Dashboard> FiguresDesk::makeDashboard()
{
    auto made = std::make_unique<Dashboard>(*m_feed);
    Dashboard& dashboard = *made;
    connect(&dashboard, &Dashboard::caseChosen, this, &FiguresDesk::caseChosen);
    connect(&dashboard, &Dashboard::csvRequested, this, [this, &dashboard](const QString& chart) {
        const auto table = dashboard.page().tables.value(chart);
        exportTo(dashboard, tr("Save the numbers"), tr("CSV table (*.csv)"), QStringLiteral("csv"),
                 [table](const QString& path) { return writeFigureCsv(table, path); });
    });
    connect(&dashboard, &Dashboard::pictureRequested, this, [this, &dashboard](const QString& chart) {
        const QImage picture = dashboard.pictureOf(chart); // as seen now, whatever the dialog takes
        exportTo(dashboard, tr("Save the chart"), tr("PNG image (*.png)"), QStringLiteral("png"),
                 [picture](const QString& path) { return writeFigurePicture(picture, path); });
    });
    connect(&dashboard, &Dashboard::reportRequested, this, [this, &dashboard] {
        exportTo(dashboard, tr("Save the report"), tr("PDF document (*.pdf)"), QStringLiteral("pdf"),
                 [this, &dashboard](const QString& path) {
                     return writeFiguresReport(
                         dashboard.page(), m_station,
                         [&dashboard](const QString& chart) { return dashboard.pictureOf(chart); }, path);
                 });
    });
    return made;
}

void FiguresDesk::exportTo(Dashboard& dashboard, const QString& title, const QString& filter, const QString& suffix,
                           const std::function<Result<void>(const QString&)>& write)
{
    auto* dialog = new QFileDialog(&dashboard, title, QString(), filter); // goes with the dashboard
    dialog->setObjectName(QStringLiteral("figuresExport"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, write](const QString& path) {
        if (const auto written = write(path); !written) {
            Q_EMIT failed(written.error().text);
        } else {
            Q_EMIT exported(path);
        }
    });
    dialog->open();
}

} // namespace portlight::app
