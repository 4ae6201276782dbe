// A write transaction: begun at once (BEGIN IMMEDIATE, so that it cannot fail half-way for a lock), rolled back unless
// commit() returned.
#pragma once

#include "inspection/Result.h"

#include <QtGlobal>

namespace portlight::local_cache {

class Database;

class Transaction
{
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    [[nodiscard]] inspection::Result<void> begin();
    // Durable when it returned without an error.
    [[nodiscard]] inspection::Result<void> commit();

private:
    Database& m_database;
    bool m_open = false;
};

} // namespace portlight::local_cache
