// One prepared statement on loan from its Database; goes back to the cache, reset, when it leaves scope.
//
// Parameters are positional ("?"). A statement that could not be prepared reports that when it runs.
#pragma once

#include "inspection/Result.h"

#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <memory>

namespace portlight::local_cache {

class Database;

class Statement
{
public:
    Statement(Database& database, QString sql, std::unique_ptr<QSqlQuery> query);
    ~Statement();
    Statement(Statement&& other) noexcept = default;
    Statement& operator=(Statement&&) = delete;
    Q_DISABLE_COPY(Statement)

    // Binds all parameters in order: qint64, int, QString (null becomes empty), QByteArray, QUuid (16 bytes).
    template <typename... Values>
    Statement& bind(const Values&... values)
    {
        m_position = 0;
        (bindNext(values), ...);
        return *this;
    }
    // One more parameter after those bound, for lists of changing length.
    void bindNext(qint64 value);
    void bindNext(int value) { bindNext(static_cast<qint64>(value)); }
    void bindNext(const QString& value);
    void bindNext(const QByteArray& value);
    void bindNext(const QUuid& value);

    // Executes a statement that gives no rows.
    [[nodiscard]] inspection::Result<void> run();
    // Executes on the first call, then steps: true while there is a row to read.
    [[nodiscard]] inspection::Result<bool> next();

    // Columns of the current row, from 0.
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] QUuid uuid(int column) const;

private:
    Database* m_database;
    QString m_sql;
    std::unique_ptr<QSqlQuery> m_query;
    int m_position = 0;
    bool m_executed = false;
};

} // namespace portlight::local_cache
