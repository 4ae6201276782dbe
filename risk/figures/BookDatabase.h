// The SQLite connection of the book of figures. Everything in it is derived: a book of another version is thrown away.
#pragma once

#include "inspection/Result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <memory>
#include <unordered_map>

namespace portlight::risk {

class BookDatabase
{
public:
    // Opens or creates the file and its tables. Storage when that fails.
    [[nodiscard]] static inspection::Result<std::unique_ptr<BookDatabase>> open(const QString& file);
    ~BookDatabase();
    Q_DISABLE_COPY_MOVE(BookDatabase)

    // Prepared once and kept; one row set of a text at a time.
    [[nodiscard]] QSqlQuery& prepared(const QString& sql) const;
    // Runs with these values. Storage with the database's words when it fails.
    [[nodiscard]] static inspection::Result<void> run(QSqlQuery& query, const QVariantList& values = {});
    [[nodiscard]] inspection::Result<void> execute(const QString& sql) const;
    [[nodiscard]] bool begin() { return m_handle.transaction(); }
    [[nodiscard]] bool commit() { return m_handle.commit(); }
    void rollback() { m_handle.rollback(); }

private:
    explicit BookDatabase(const QString& connection);
    [[nodiscard]] inspection::Result<void> prepare();

    QString m_connection;
    mutable std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_statements;
    QSqlDatabase m_handle;
};

[[nodiscard]] tl::unexpected<inspection::Error> bookFailure(const QString& detail);

} // namespace portlight::risk
