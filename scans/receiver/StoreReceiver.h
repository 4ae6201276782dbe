// A DICOM storage receiver (C-STORE and C-ECHO SCP) on threads of its own: scanners push to it, whole series come out.
//
// Instances of one series become one batch: it is ready when no association that brought some of it is open and nothing
// of it came for the quiet time, so that neither one association for all slices nor one for each of them splits a scan.
//
// Belongs to the thread that made it, which must run an event loop; every signal is sent there. One slow, silent or
// hostile peer never holds up another. stop() and the destructor end everything within a second.
#pragma once

#include "inspection/Result.h"

#include <QObject>
#include <QString>

#include <memory>

class QTimer;

namespace portlight::scans {

class ReceiverInbox;

struct ReceiverOptions
{
    QString inbox;                                 // private folder, made when it is not there
    QString address = QStringLiteral("127.0.0.1"); // IPv4 address to listen on
    quint16 port = 0;                              // 0: any free one; DICOM's own is 11112
    QString aeTitle = QStringLiteral("PORTLIGHT"); // at most 16 characters
    bool onlyOwnTitle = false;                     // refuse peers that call another AE title
    int mostAssociations = 8;                      // more are told to try again
    int silenceSeconds = 30;                       // after this a silent peer is cut off
    int quietMs = 1500;                            // see above
    int patienceMs = 20000;                        // instead of quietMs after a broken association: the peer may resend
    qint64 mostInstanceBytes = 8LL * 1024 * 1024 * 1024;
    qint64 leastFreeBytes = 512LL * 1024 * 1024; // below this everything is refused as "out of resources"
};

class StoreReceiver : public QObject
{
    Q_OBJECT

public:
    // Released: the sender finished. Interrupted: it broke off and did not come back; slices may be missing. Recovered:
    // left over from an earlier run.
    enum class BatchEnd { Released, Interrupted, Recovered };
    Q_ENUM(BatchEnd)

    explicit StoreReceiver(ReceiverOptions options, QObject* parent = nullptr);
    ~StoreReceiver() override;

    // Listens and returns the port. Conflict when it is taken, BadInput for a bad address, Storage for the inbox.
    [[nodiscard]] inspection::Result<quint16> start();
    // Cuts every association off and waits. Finished batches are still handed out by the next start().
    void stop();
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    void instanceReceived(const QString& seriesUid, int countInSeries);
    // `folder` holds the files of one series and belongs to the receiver of the signal, who removes it when done.
    void batchReady(const QString& folder, portlight::scans::StoreReceiver::BatchEnd end);

private:
    class Worker;

    void handOutBatches();

    ReceiverOptions m_options;
    std::unique_ptr<ReceiverInbox> m_inbox;
    std::unique_ptr<Worker> m_worker;
    QTimer* m_timer;
};

} // namespace portlight::scans
