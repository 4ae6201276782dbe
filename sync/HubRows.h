// The rows of one answer of a hub, in PostgreSQL's binary format. Copying shares them; immutable.
#pragma once

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <memory>

struct pg_result;

namespace portlight::sync {

class HubRows
{
public:
    explicit HubRows(pg_result* owned);

    [[nodiscard]] int count() const;
    [[nodiscard]] bool isNull(int row, int column) const;
    // smallint, integer or bigint; 0 for null.
    [[nodiscard]] qint64 integer(int row, int column) const;
    [[nodiscard]] bool boolean(int row, int column) const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QByteArray bytes(int row, int column) const;
    [[nodiscard]] QUuid uuid(int row, int column) const;

private:
    std::shared_ptr<pg_result> m_result;
};

} // namespace portlight::sync
