#include "sync/HubFigures.h"

#include "sync/HubConnection.h"
#include "sync/SyncText.h"

namespace portlight::sync {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

QStringList hubFigureNames()
{
    return QStringLiteral("all,port,station,lane,officer,chapter,origin,route,month").split(QLatin1Char(','));
}

Result<QVector<HubFigure>> hubFigures(HubConnection& hub, const QString& chart)
{
    if (!hubFigureNames().contains(chart)) {
        return failure(ErrorCode::BadInput, SyncText::tr("The hub has no chart \"%1\"; it has %2.")
                                                .arg(chart, hubFigureNames().join(QStringLiteral(", "))));
    }
    return hub.query("SELECT * FROM hub.figures($1)", {chart.toUtf8()}).map([](const HubRows& rows) {
        QVector<HubFigure> figures;
        for (int row = 0; row < rows.count(); ++row) {
            HubFigure figure;
            figure.value = rows.text(row, 0);
            for (std::size_t i = 0; i < figure.sums.size(); ++i) {
                figure.sums.at(i) = rows.integer(row, static_cast<int>(i) + 1);
            }
            figures.append(figure);
        }
        return figures;
    });
}

} // namespace portlight::sync
