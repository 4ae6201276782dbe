// The numbered schema steps (resources/schema/NNNN_*.sql) and how a database gets from where it is to the newest.
//
// PRAGMA user_version holds the number of the last step. Each step runs in one transaction, after a copy of an existing
// database went to the backups folder; a database of a newer program is refused untouched.
#pragma once

#include "inspection/Result.h"

#include <QString>
#include <QStringList>

namespace portlight::local_cache {

class Database;

class Schema
{
public:
    // `steps`: SQL text of step 1, 2, ...; statements end with a semicolon and an empty line.
    explicit Schema(QStringList steps);
    // The steps this program was built with.
    [[nodiscard]] static Schema released();

    [[nodiscard]] const QStringList& steps() const { return m_steps; }
    [[nodiscard]] int newest() const { return static_cast<int>(m_steps.size()); }
    // Unsupported for a newer or foreign database, Storage otherwise; on failure the database is as it was.
    [[nodiscard]] inspection::Result<void> bringUpToDate(Database& database, const QString& backupsFolder) const;

private:
    [[nodiscard]] inspection::Result<void> runStep(Database& database, int step) const;

    QStringList m_steps;
};

} // namespace portlight::local_cache
