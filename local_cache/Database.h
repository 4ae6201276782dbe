// One SQLite connection: opened with the pragmas durability rests on, statements prepared once and kept.
//
// Belongs to the thread that opened it. synchronous=FULL, so that a commit that returned survives power loss
// (https://www.sqlite.org/pragma.html#pragma_synchronous); the file itself is in WAL mode (Schema), so that readers
// never wait for the writer. A lock held by another connection is waited for up to five seconds.
#pragma once

#include "inspection/Result.h"
#include "local_cache/Statement.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>
#include <unordered_map>
#include <vector>

namespace portlight::local_cache {

class Database
{
public:
    // Opens or creates the file. Storage when it cannot be opened or is no database.
    [[nodiscard]] static inspection::Result<std::unique_ptr<Database>> open(const QString& file);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    // A statement on loan, from the cache when this text was prepared before. At most one row set per loan; ask twice
    // for two at a time.
    [[nodiscard]] Statement statement(const QString& sql);
    // Prepares, runs and forgets: pragmas and schema steps.
    [[nodiscard]] inspection::Result<void> execute(const QString& sql);
    // First column of the first row; NotFound (Internal sentence) when there is none.
    [[nodiscard]] inspection::Result<qint64> number(const QString& sql);

private:
    friend class Statement;
    explicit Database(const QString& connection);
    void giveBack(const QString& sql, std::unique_ptr<QSqlQuery> query);

    QString m_connection;
    std::unordered_map<QString, std::vector<std::unique_ptr<QSqlQuery>>> m_idle;
    QSqlDatabase m_handle;
};

} // namespace portlight::local_cache
