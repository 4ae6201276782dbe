#include "app/station/AlarmWorth.h"

#include "app/station/FiguresUpdate.h"

namespace portlight::app {

using inspection::failure;
using inspection::Result;

bool AlarmWorth::isMostlyFalse() const
{
    constexpr double half = 0.5;
    const risk::Rate rate = ppv();
    return rate.value && rate.high < half;
}

AlarmWorth worthOf(const risk::AlarmRow& row)
{
    return {row.alarms, row.judged, row.confirmed, row.holdsApproved, row.holdsRejected, row.unfamiliar};
}

AlarmWorths::AlarmWorths(QVector<risk::AlarmRow> rows)
    : m_rows(std::move(rows))
{
}

AlarmWorth AlarmWorths::of(const QString& label, const QString& scanner) const
{
    for (const risk::AlarmRow& row : m_rows) {
        if (row.label == label && row.scanner == scanner) {
            return worthOf(row);
        }
    }
    return {};
}

AlarmWorth AlarmWorths::of(const QString& label) const
{
    AlarmWorth all;
    for (const risk::AlarmRow& row : m_rows) {
        if (row.label == label) {
            all.alarms += row.alarms;
            all.examined += row.judged;
            all.confirmed += row.confirmed;
            all.holdsApproved += row.holdsApproved;
            all.holdsRejected += row.holdsRejected;
            all.unfamiliar += row.unfamiliar;
        }
    }
    return all;
}

Result<AlarmWorths> readAlarmWorths(const local_cache::CacheLocation& location)
{
    const auto book = openBook(location);
    if (!book) {
        return failure(book.error());
    }
    if (const auto updated = updateBook(location, **book); !updated) {
        return failure(updated.error());
    }
    return (*book)->alarms({}).map([](const QVector<risk::AlarmRow>& rows) { return AlarmWorths(rows); });
}

} // namespace portlight::app
