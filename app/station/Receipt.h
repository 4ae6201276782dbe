// A receipt for a hold or a release: one printed page that says what was decided, and holds the proof that it is in the
// ledger as QR codes. Whoever scans them can check the decision with `portlightctl ledger check` and the public keys,
// offline, years later.
//
// Values and plain functions; a thread that draws needs a QGuiApplication in the process, for the fonts.
#pragma once

#include "inspection/Case.h"
#include "inspection/CaseEvent.h"
#include "inspection/Result.h"
#include "local_cache/CacheLocation.h"

#include <QByteArray>
#include <QString>
#include <QVector>

namespace portlight::app {

struct Receipt
{
    QString caseNumber;
    QString container;
    QString importer;
    QString goods;
    QString decision; // "Hold requested", "Hold approved", "Cleared", "Released"; translated
    QString reason;
    QString officer; // name; of who decided
    QString station;
    qint64 timeMs = 0;
    QString event;    // id
    QString log;      // origin of the ledger
    qint64 entry = 0; // from 1
    qint64 size = 0;  // of the log at the checkpoint
    QString logKey;   // verifier key to check with; empty when unknown here
    QVector<QByteArray> codes;
};

// Why this case has no receipt, one sentence; empty when it can have one: its word is a hold, a clearance or a release
// that nobody contests.
[[nodiscard]] QString receiptRefusal(const inspection::Case& c);
// Refused as above, or when no checkpoint covers the decision yet. Reads the ledger through: for a worker.
[[nodiscard]] inspection::Result<Receipt> makeReceipt(const local_cache::CacheLocation& location,
                                                      const inspection::Case& c);
// A PDF of one A4 page. Storage when it cannot be written; nothing half-written stays behind.
[[nodiscard]] inspection::Result<void> writeReceipt(const Receipt& receipt, const QString& path);

} // namespace portlight::app
