// Receipts at the desk: made and written on a worker, because the ledger is read through. GUI thread.
#pragma once

#include "inspection/Case.h"
#include "inspection/Result.h"
#include "local_cache/CacheLocation.h"

#include <QFutureWatcher>
#include <QObject>

namespace portlight::app {

class CaseController;

class ReceiptDesk : public QObject
{
    Q_OBJECT

public:
    ReceiptDesk(const local_cache::CacheLocation& location, CaseController& cases, QObject* parent);
    ~ReceiptDesk() override;

    // Why the open case has no receipt now; empty when it can have one.
    [[nodiscard]] QString refusal() const;
    // Of the open case as it is now. `saved` or `failed` follow.
    void save(const QString& path);

Q_SIGNALS:
    void saved(const QString& path);
    void failed(const QString& text);

private:
    local_cache::CacheLocation m_location;
    CaseController& m_cases;
    QFutureWatcher<inspection::Result<void>> m_watcher;
    QString m_path;
};

} // namespace portlight::app
