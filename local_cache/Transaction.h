// A transaction, rolled back unless commit() returned. One that writes is begun at once (BEGIN IMMEDIATE, so that it
// cannot fail half-way for a lock); one that only reads sees everything as it was at its first read, and holds up no
// writer (WAL).
#pragma once

#include "inspection/Result.h"

#include <QString>

namespace portlight::local_cache {

class Database;

class Transaction
{
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    [[nodiscard]] inspection::Result<void> begin();
    [[nodiscard]] inspection::Result<void> beginReading();
    // Durable when it returned without an error.
    [[nodiscard]] inspection::Result<void> commit();

private:
    [[nodiscard]] inspection::Result<void> begin(const QString& statement);

    Database& m_database;
    bool m_open = false;
};

} // namespace portlight::local_cache
