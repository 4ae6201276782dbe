// One connection to a hub (libpq): every wait has a deadline and ends at once when the Interrupt is stopped, so that a
// hub that has stopped answering never holds a thread.
//
// libpq and not Qt's QPSQL driver for exactly that, and for binary answers (docs/adr/0006). One thread at a time.
#pragma once

#include "inspection/Result.h"
#include "sync/HubAddress.h"
#include "sync/HubArray.h"
#include "sync/HubRows.h"
#include "sync/Interrupt.h"

#include <QByteArray>
#include <QVector>

#include <chrono>
#include <memory>
#include <optional>

struct pg_conn;

namespace portlight::sync {

// A parameter in PostgreSQL's text format; nothing is SQL null.
using HubValue = std::optional<QByteArray>;

class HubConnection
{
public:
    // Storage when the hub cannot be reached in time, Locked when it refuses who we are, Cancelled when stopped.
    [[nodiscard]] static inspection::Result<std::unique_ptr<HubConnection>>
    open(const HubAddress& address, Interrupt& interrupt, std::chrono::milliseconds deadline = connectDeadline);
    ~HubConnection();
    Q_DISABLE_COPY_MOVE(HubConnection)

    // One statement with parameters $1, $2, ... Storage when it may be tried again later (line, shutdown, full
    // disk of the hub), Refused when the hub's rules forbid it, Internal otherwise.
    [[nodiscard]] inspection::Result<HubRows> query(const char* sql, const QVector<HubValue>& values = {},
                                                    std::chrono::milliseconds deadline = queryDeadline);
    // Several statements without parameters, in one transaction.
    [[nodiscard]] inspection::Result<void> script(const QByteArray& sql);

    // Sends a statement and returns; its answer is the next finish(). One at a time.
    [[nodiscard]] inspection::Result<void> start(const char* sql, const QVector<HubValue>& values);
    [[nodiscard]] inspection::Result<void> start(const char* sql, const QVector<HubArray>& columns);
    [[nodiscard]] inspection::Result<HubRows> finish(std::chrono::milliseconds deadline = queryDeadline);

    // Waits for a notification, the interrupt or the end of `span`; true when notified. Storage when the line
    // broke.
    [[nodiscard]] inspection::Result<bool> waitForNotice(std::chrono::milliseconds span);

    // The SCRAM verifier of a password, for ALTER ROLE: the password itself never reaches the hub.
    [[nodiscard]] inspection::Result<QByteArray> passwordVerifier(const QByteArray& role, const QByteArray& password);

    static constexpr std::chrono::milliseconds connectDeadline{10'000};
    static constexpr std::chrono::milliseconds queryDeadline{30'000};

private:
    enum class Until { Readable, Writable };
    HubConnection(pg_conn* owned, Interrupt& interrupt);
    [[nodiscard]] inspection::Result<void> connect(std::chrono::milliseconds deadline);
    // Waits for the socket; Cancelled or Storage otherwise.
    [[nodiscard]] inspection::Result<void> wait(Until until, std::chrono::steady_clock::time_point end);
    [[nodiscard]] inspection::Result<void> flush(std::chrono::steady_clock::time_point end);
    [[nodiscard]] bool takeNotices();
    [[nodiscard]] inspection::Error lineBroke() const;

    std::unique_ptr<pg_conn, void (*)(pg_conn*)> m_connection;
    Interrupt& m_interrupt;
    bool m_noticed = false; // a notification came with another answer
};

} // namespace portlight::sync
