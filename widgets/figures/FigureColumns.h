// The cells of a table of figures by their columns' stable names (risk::FigureTable::names). GUI thread.
#pragma once

#include "risk/figures/FigureTable.h"

namespace portlight::widgets {

class FigureColumns
{
public:
    // `table` must outlive this.
    explicit FigureColumns(const risk::FigureTable& table)
        : m_table(table)
    {
    }
    // Invalid where the table has no such column.
    [[nodiscard]] QVariant at(qsizetype row, const char* name) const
    {
        return m_table.rows.at(row).value(m_table.names.indexOf(QLatin1String(name)));
    }

private:
    const risk::FigureTable& m_table;
};

} // namespace portlight::widgets
