#include "sync/HubConnection.h"

#include "sync/SyncText.h"

#include <array>
#include <libpq-fe.h>
#include <poll.h>

namespace portlight::sync {

using inspection::Error;
using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace {

// PostgreSQL error classes (Appendix A of its manual): the first two letters of the SQLSTATE.
ErrorCode codeOf(const QByteArray& state)
{
    static constexpr std::array passing{"08", "40", "53", "55", "57", "58"}; // line, serialisation, resources, operator
    const QByteArray group = state.first(std::min<qsizetype>(state.size(), 2));
    if (group.isEmpty() || std::find(passing.begin(), passing.end(), group) != passing.end()) {
        return ErrorCode::Storage;
    }
    if (group == "28") {
        return ErrorCode::Locked;
    }
    return state == "42501" ? ErrorCode::Refused : ErrorCode::Internal;
}

Error errorOf(const PGresult* result)
{
    const QByteArray state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    const QString said = QString::fromUtf8(PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY));
    const QString detail = QStringLiteral("%1 %2").arg(QString::fromLatin1(state), said);
    switch (codeOf(state)) {
    case ErrorCode::Storage:
        return {ErrorCode::Storage, SyncText::tr("The hub cannot take this now (%1); it is tried again.").arg(said),
                detail};
    case ErrorCode::Refused:
        return {ErrorCode::Refused, SyncText::tr("The hub does not allow this: %1").arg(said), detail};
    case ErrorCode::Locked:
        return {ErrorCode::Locked, SyncText::tr("The hub does not know this station: %1").arg(said), detail};
    default:
        return {ErrorCode::Internal, SyncText::tr("The hub reported a failure: %1").arg(said), detail};
    }
}

bool isAuthenticationFailure(const QByteArray& message)
{
    static constexpr std::array signs{"authentication failed", "certificate authentication",
                                      "no pg_hba.conf entry",  "connection requires a valid client certificate",
                                      "no password supplied",  "certificate verify failed",
                                      "alert unknown ca",      "tlsv13 alert certificate required",
                                      "root certificate file", "could not load private key"};
    return std::any_of(signs.begin(), signs.end(), [&](const char* sign) { return message.contains(sign); });
}

} // namespace

HubConnection::HubConnection(pg_conn* owned, Interrupt& interrupt)
    : m_connection(owned, PQfinish)
    , m_interrupt(interrupt)
{
}

HubConnection::~HubConnection() = default;

Error HubConnection::lineBroke() const
{
    const QByteArray message = QByteArray(PQerrorMessage(m_connection.get())).trimmed();
    if (isAuthenticationFailure(message)) {
        return {ErrorCode::Locked,
                SyncText::tr("The hub and this station do not accept each other; check certificate and password: %1")
                    .arg(QString::fromUtf8(message.split('\n').last())),
                QString::fromUtf8(message)};
    }
    return {ErrorCode::Storage, SyncText::tr("There is no line to the hub; work goes on, and it is tried again."),
            QString::fromUtf8(message)};
}

Result<std::unique_ptr<HubConnection>> HubConnection::open(const HubAddress& address, Interrupt& interrupt,
                                                           milliseconds deadline)
{
    // tcp_user_timeout (ms) and keepalives (s) notice a cut line that nobody closes.
    std::vector<const char*> keys{"dbname",          "application_name",    "tcp_user_timeout",
                                  "keepalives_idle", "keepalives_interval", "keepalives_count"};
    std::vector<const char*> values{address.url.constData(), "portlight", "15000", "10", "5", "3"};
    if (!address.password.isEmpty()) {
        keys.push_back("password");
        values.push_back(address.password.constData());
    }
    keys.push_back(nullptr);
    values.push_back(nullptr);
    std::unique_ptr<HubConnection> opened(
        new HubConnection(PQconnectStartParams(keys.data(), values.data(), 1), interrupt));
    if (auto connected = opened->connect(deadline); !connected) {
        return failure(connected.error());
    }
    return opened;
}

Result<void> HubConnection::connect(milliseconds deadline)
{
    const auto end = steady_clock::now() + deadline;
    if (PQstatus(m_connection.get()) == CONNECTION_BAD) {
        return failure(lineBroke());
    }
    PostgresPollingStatusType state = PGRES_POLLING_WRITING;
    while (state != PGRES_POLLING_OK) {
        if (state == PGRES_POLLING_FAILED) {
            return failure(lineBroke());
        }
        if (auto ready = wait(state == PGRES_POLLING_READING ? Until::Readable : Until::Writable, end); !ready) {
            return ready;
        }
        state = PQconnectPoll(m_connection.get());
    }
    PQsetnonblocking(m_connection.get(), 1);
    PQsetNoticeReceiver(
        m_connection.get(), [](void*, const PGresult*) {}, nullptr);
    return {};
}

Result<void> HubConnection::wait(Until until, steady_clock::time_point end)
{
    while (true) {
        if (m_interrupt.isStopped()) {
            return failure(ErrorCode::Cancelled, SyncText::tr("The sync was stopped."));
        }
        const auto left = std::chrono::duration_cast<milliseconds>(end - steady_clock::now());
        if (left.count() <= 0) {
            return failure(ErrorCode::Storage, SyncText::tr("The hub does not answer; it is tried again."));
        }
        // The interrupt is watched only for a stop: a wake waits until this answer is in.
        constexpr milliseconds slice{200};
        const short events = until == Until::Readable ? POLLIN : POLLOUT;
        pollfd socket{PQsocket(m_connection.get()), events, 0};
        const int ready = ::poll(&socket, 1, static_cast<int>(std::min(left, slice).count()));
        if (ready > 0) {
            return {};
        }
        if (ready < 0 && errno != EINTR) {
            return failure(lineBroke());
        }
    }
}

Result<void> HubConnection::flush(steady_clock::time_point end)
{
    int left = PQflush(m_connection.get());
    while (left == 1) {
        if (auto ready = wait(Until::Writable, end); !ready) {
            return ready;
        }
        if (PQconsumeInput(m_connection.get()) == 0) { // the hub may wait for us to read
            return failure(lineBroke());
        }
        left = PQflush(m_connection.get());
    }
    if (left < 0) {
        return failure(lineBroke());
    }
    return {};
}

Result<void> HubConnection::start(const char* sql, const QVector<HubValue>& values)
{
    std::vector<const char*> pointers;
    for (const HubValue& value : values) {
        pointers.push_back(value ? value->constData() : nullptr);
    }
    constexpr int binary = 1;
    if (PQsendQueryParams(m_connection.get(), sql, static_cast<int>(values.size()), nullptr, pointers.data(), nullptr,
                          nullptr, binary) == 0) {
        return failure(lineBroke());
    }
    return flush(steady_clock::now() + queryDeadline);
}

Result<void> HubConnection::start(const char* sql, const QVector<HubArray>& columns)
{
    constexpr int binary = 1;
    std::vector<Oid> types;
    std::vector<QByteArray> values;
    std::vector<const char*> pointers;
    std::vector<int> lengths;
    for (const HubArray& column : columns) {
        types.push_back(column.typeId());
        values.push_back(column.bytes());
        pointers.push_back(values.back().constData()); // shared bytes: they stay where they are
        lengths.push_back(static_cast<int>(values.back().size()));
    }
    const std::vector<int> formats(types.size(), binary);
    if (PQsendQueryParams(m_connection.get(), sql, static_cast<int>(types.size()), types.data(), pointers.data(),
                          lengths.data(), formats.data(), binary) == 0) {
        return failure(lineBroke());
    }
    return flush(steady_clock::now() + queryDeadline);
}

Result<HubRows> HubConnection::finish(milliseconds deadline)
{
    const auto end = steady_clock::now() + deadline;
    std::optional<Result<HubRows>> answer;
    while (true) {
        while (PQisBusy(m_connection.get()) != 0) {
            if (auto ready = wait(Until::Readable, end); !ready) {
                return failure(ready.error());
            }
            if (PQconsumeInput(m_connection.get()) == 0) {
                return failure(lineBroke());
            }
        }
        PGresult* result = PQgetResult(m_connection.get());
        if (result == nullptr) {
            m_noticed = takeNotices() || m_noticed;
            return answer ? *answer : failure(lineBroke());
        }
        HubRows rows(result);
        const ExecStatusType status = PQresultStatus(result);
        const bool worked = status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK;
        if (!answer || answer->has_value()) {
            answer = worked ? Result<HubRows>(rows)
                            : failure(PQstatus(m_connection.get()) == CONNECTION_BAD &&
                                              !PQresultErrorField(result, PG_DIAG_SQLSTATE)
                                          ? lineBroke()
                                          : errorOf(result));
        }
    }
}

Result<HubRows> HubConnection::query(const char* sql, const QVector<HubValue>& values, milliseconds deadline)
{
    return start(sql, values).and_then([&] { return finish(deadline); });
}

Result<void> HubConnection::script(const QByteArray& sql)
{
    if (PQsendQuery(m_connection.get(), sql.constData()) == 0) {
        return failure(lineBroke());
    }
    return flush(steady_clock::now() + queryDeadline).and_then([this] { return finish(); }).map([](const HubRows&) {});
}

bool HubConnection::takeNotices()
{
    bool any = false;
    while (PGnotify* notice = PQnotifies(m_connection.get())) {
        PQfreemem(notice);
        any = true;
    }
    return any;
}

Result<bool> HubConnection::waitForNotice(milliseconds span)
{
    const auto end = steady_clock::now() + span;
    while (true) {
        if (std::exchange(m_noticed, false) || takeNotices()) {
            return true;
        }
        const auto left = std::chrono::duration_cast<milliseconds>(end - steady_clock::now());
        if (left.count() <= 0) {
            return false;
        }
        std::array<pollfd, 2> watched{pollfd{PQsocket(m_connection.get()), POLLIN, 0},
                                      pollfd{m_interrupt.descriptor(), POLLIN, 0}};
        const int ready = ::poll(watched.data(), watched.size(), static_cast<int>(left.count()));
        if (ready < 0 && errno != EINTR) {
            return failure(lineBroke());
        }
        if (ready > 0 && watched[1].revents != 0) {
            return false;
        }
        if (ready > 0 && PQconsumeInput(m_connection.get()) == 0) {
            return failure(lineBroke());
        }
    }
}

Result<QByteArray> HubConnection::passwordVerifier(const QByteArray& role, const QByteArray& password)
{
    char* verifier = PQencryptPasswordConn(m_connection.get(), password.constData(), role.constData(), "scram-sha-256");
    if (verifier == nullptr) {
        return failure(lineBroke());
    }
    QByteArray copy(verifier);
    PQfreemem(verifier);
    return copy;
}

} // namespace portlight::sync
