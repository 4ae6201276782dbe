#include "scans/receiver/StoreReceiver.h"

#include "scans/receiver/ListenSocket.h"
#include "scans/receiver/SeriesBatches.h"
#include "scans/receiver/StoreAssociation.h"

#include <QLoggingCategory>
#include <QTimer>

#include <atomic>
#include <fcntl.h>
#include <list>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace portlight::scans {

namespace {

Q_LOGGING_CATEGORY(logReceiver, "portlight.receiver")

constexpr int lookEveryMs = 100;

AssociationSettings settingsOf(const ReceiverOptions& options)
{
    constexpr int longestTitle = 16;
    return {options.aeTitle.toLatin1().left(longestTitle), options.silenceSeconds, options.mostInstanceBytes,
            options.leastFreeBytes, options.onlyOwnTitle};
}

} // namespace

// The threads: one accepts, one more for each association.
class StoreReceiver::Worker
{
public:
    Worker(StoreReceiver& receiver, ListenSocket socket, ReceiverInbox& inbox)
        : m_receiver(receiver)
        , m_settings(settingsOf(receiver.m_options))
        , m_inbox(inbox)
        , m_socket(std::move(socket))
        , m_acceptor([this](const std::stop_token& stop) { acceptUntil(stop); })
    {
    }

    SeriesBatches& batches() { return m_batches; }

private:
    struct Peer
    {
        int socket = -1; // a duplicate, to shut the connection down with
        std::atomic<bool> done{false};
        std::jthread thread;

        ~Peer()
        {
            ::shutdown(socket, SHUT_RDWR);
            thread = {}; // joins
            ::close(socket);
        }
    };

    void acceptUntil(const std::stop_token& stop)
    {
        std::list<Peer> peers;
        int number = 0;
        while (!stop.stop_requested()) {
            const int socket = m_socket.accept(lookEveryMs);
            peers.remove_if([](const Peer& peer) { return peer.done.load(); });
            if (socket < 0) {
                continue;
            }
            if (static_cast<int>(peers.size()) >= m_receiver.m_options.mostAssociations) {
                qCWarning(logReceiver, "Turned a peer away: all places are taken.");
                rejectBusy(socket);
                continue;
            }
            Peer& peer = peers.emplace_back();
            peer.socket = ::fcntl(socket, F_DUPFD_CLOEXEC, 0);
            peer.thread = std::jthread([this, socket, &peer, association = ++number] {
                serve(socket, association);
                peer.done.store(true);
            });
        }
        for (Peer& peer : peers) {
            ::shutdown(peer.socket, SHUT_RDWR); // all at once, then the list waits for each
        }
    }

    void serve(int socket, int association)
    {
        const AssociationEnd end = serveAssociation(socket, m_inbox, m_settings, [&](const ReceivedInstance& instance) {
            const int count = m_batches.add(instance.seriesUid, association);
            const QString series = QString::fromLatin1(instance.seriesUid);
            QMetaObject::invokeMethod(
                &m_receiver, [this, series, count] { Q_EMIT m_receiver.instanceReceived(series, count); },
                Qt::QueuedConnection);
        });
        m_batches.end(association, end == AssociationEnd::Broken);
    }

    StoreReceiver& m_receiver;
    const AssociationSettings m_settings;
    ReceiverInbox& m_inbox;
    ListenSocket m_socket;
    SeriesBatches m_batches;
    std::jthread m_acceptor; // last: stops before anything it uses goes
};

StoreReceiver::StoreReceiver(ReceiverOptions options, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_inbox(std::make_unique<ReceiverInbox>(m_options.inbox))
    , m_timer(new QTimer(this))
{
    m_timer->setInterval(lookEveryMs);
    connect(m_timer, &QTimer::timeout, this, &StoreReceiver::handOutBatches);
}

StoreReceiver::~StoreReceiver()
{
    stop();
}

inspection::Result<quint16> StoreReceiver::start()
{
    stop();
    auto socket = ListenSocket::open(m_options.address, m_options.port);
    if (!socket) {
        return inspection::failure(socket.error());
    }
    const auto left = m_inbox->recover();
    if (!left) {
        return inspection::failure(left.error());
    }
    const quint16 port = socket->port();
    m_worker = std::make_unique<Worker>(*this, std::move(*socket), *m_inbox);
    m_timer->start();
    for (const QString& folder : *left) {
        QMetaObject::invokeMethod(
            this, [this, folder] { Q_EMIT batchReady(folder, BatchEnd::Recovered); }, Qt::QueuedConnection);
    }
    return port;
}

void StoreReceiver::stop()
{
    m_timer->stop();
    m_worker.reset();
}

bool StoreReceiver::isRunning() const
{
    return m_worker != nullptr;
}

void StoreReceiver::handOutBatches()
{
    for (const FinishedSeries& series : m_worker->batches().takeFinished(m_options.quietMs, m_options.patienceMs)) {
        const auto folder = m_inbox->take(series.seriesUid);
        if (folder) {
            Q_EMIT batchReady(*folder, series.interrupted ? BatchEnd::Interrupted : BatchEnd::Released);
        } else {
            qCWarning(logReceiver).noquote() << folder.error().text << folder.error().detail;
        }
        if (!m_worker) {
            return; // a receiver of the signal stopped us
        }
    }
}

} // namespace portlight::scans
