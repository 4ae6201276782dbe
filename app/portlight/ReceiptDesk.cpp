#include "app/portlight/ReceiptDesk.h"

#include "app/portlight/CaseController.h"
#include "app/station/Receipt.h"

#include <QtConcurrent>

namespace portlight::app {

ReceiptDesk::ReceiptDesk(const local_cache::CacheLocation& location, CaseController& cases, QObject* parent)
    : QObject(parent)
    , m_location(location)
    , m_cases(cases)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        const auto written = m_watcher.result();
        if (written) {
            Q_EMIT saved(m_path);
        } else {
            Q_EMIT failed(written.error().text);
        }
    });
}

ReceiptDesk::~ReceiptDesk()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

QString ReceiptDesk::refusal() const
{
    if (!m_cases.isOpen()) {
        return {};
    }
    return m_watcher.isRunning() ? tr("The last receipt is still being written.") : receiptRefusal(m_cases.current());
}

void ReceiptDesk::save(const QString& path)
{
    if (!m_cases.isOpen() || m_watcher.isRunning()) {
        return;
    }
    m_path = path;
    m_watcher.setFuture(QtConcurrent::run([location = m_location, of = m_cases.current(), path] {
        return makeReceipt(location, of).and_then([&](const Receipt& receipt) { return writeReceipt(receipt, path); });
    }));
}

} // namespace portlight::app
